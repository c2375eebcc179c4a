import { minimumLevel } from '../../engine/indicators/field-of-study.js';
import { stated } from '../../engine/rules/rule.js';
import { FieldTable } from '../fields.js';
import { PASS } from '../outcome.js';
import type { MakeRuleEvaluator } from './rule-evaluator.js';

export const requiredField: MakeRuleEvaluator = ({ parameters }, query) => {
  if (query.post.acceptedFields.length === 0) return () => PASS;
  const table = new FieldTable(query, minimumLevel(query.post, stated(parameters.level)));
  return (slot) => table.outcome(slot);
};
