import { minimumLevel } from '../../indicators/field-of-study.js';
import { stated } from '../../rules/rule.js';
import type { Asked } from '../asked.js';
import { FieldTable } from '../fields.js';
import { FAIL, PASS, UNKNOWN } from '../outcome.js';
import type { MakeJudge } from './judge.js';

export const minimumEducation: MakeJudge = ({ parameters }, { image, scales }) => {
  const floor = stated(scales.educationOrder[stated(parameters.level)]);
  const reaching = levelMask(image, (level) => (scales.educationOrder[level] ?? -1) >= floor);
  const strange = levelMask(image, (level) => scales.educationOrder[level] === undefined);
  return ({ columns, index }) => {
    const verified = columns.verified[index] as number;
    if ((verified & reaching) !== 0) return PASS;
    if (((columns.reported[index] as number) & reaching) !== 0) return UNKNOWN;
    return (verified & ~strange) === 0 || (verified & strange) !== 0 ? UNKNOWN : FAIL;
  };
};

export const requiredField: MakeJudge = ({ parameters }, asked) => {
  if (asked.post.acceptedFields.length === 0) return () => PASS;
  const table = new FieldTable(asked, minimumLevel(asked.post, stated(parameters.level)));
  return (slot) => table.outcome(slot);
};

function levelMask({ dictionaries }: Asked['image'], test: (level: string) => boolean): number {
  return dictionaries.levels.texts.reduce((mask, level, number) => (test(level) ? mask | (1 << number) : mask), 0);
}
