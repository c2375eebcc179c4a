import { standardOf } from '../../engine/match.js';
import { stated } from '../../engine/rules/rule.js';
import { FAIL, PASS, UNKNOWN } from '../outcome.js';
import type { MakeRuleEvaluator } from './rule-evaluator.js';

export const minimumMatch: MakeRuleEvaluator = ({ parameters }, query) => {
  const standard = standardOf(query.post, stated(parameters.kinds));
  if (standard.length === 0) return () => PASS;
  const table = query.standards.of(standard);
  const points = stated(parameters.points);
  return (slot) => {
    table.read(slot);
    if (table.low >= points) return PASS;
    return table.high < points ? FAIL : UNKNOWN;
  };
};

export const validAssessment: MakeRuleEvaluator = ({ parameters }, query) => {
  const table = query.standards.of(standardOf(query.post, stated(parameters.kinds)));
  return (slot) => {
    table.read(slot);
    return table.isValid ? PASS : UNKNOWN;
  };
};
