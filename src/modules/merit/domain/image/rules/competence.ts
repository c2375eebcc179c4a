import { standardOf } from '../../match.js';
import { stated } from '../../rules/rule.js';
import { StandardTable } from '../levels.js';
import { FAIL, PASS, UNKNOWN } from '../outcome.js';
import type { MakeJudge } from './judge.js';

export const minimumMatch: MakeJudge = ({ parameters }, asked) => {
  const standard = standardOf(asked.post, stated(parameters.kinds));
  if (standard.length === 0) return () => PASS;
  const table = new StandardTable(standard, asked);
  const points = stated(parameters.points);
  return (slot) => {
    slot.open();
    table.match(slot);
    return table.low >= points ? PASS : table.high < points ? FAIL : UNKNOWN;
  };
};

export const validAssessment: MakeJudge = ({ parameters }, asked) => {
  const table = new StandardTable(standardOf(asked.post, stated(parameters.kinds)), asked);
  return (slot) => {
    slot.open();
    return table.isValid(slot) ? PASS : UNKNOWN;
  };
};
