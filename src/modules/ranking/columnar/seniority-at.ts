import { completedMonths } from '../../../platform/calendar.js';
import type { SeniorityFacts } from '../engine/seniority.js';
import { dayOf, NO_DAY } from './days.js';
import { NO_CODE } from './layout.js';
import type { RankingQuery } from './ranking-query.js';
import type { Slot } from './slot.js';

/** What the order by seniority looks at, of the person at a slot. As `seniorityFacts` of the engine. */
export function seniorityAt(slot: Slot, { store, scales, asOf, on }: RankingQuery): SeniorityFacts {
  slot.open();
  const { columns, index, words } = slot;
  const { ranks, classes, levels, codes, cohorts } = store.dictionaries;
  const day = (number: number) => (number === NO_DAY || number < 0 ? null : dayOf(number));
  const { rank, postClass: held } = cohorts.at(slot.cohort);

  let [training, trainingDate]: [number | null, number] = [null, NO_DAY];
  for (let row = 0, at = slot.leadershipAt; row < slot.leadership; row++, at += 2) {
    const done = words[at + 1] as number;
    const order = scales.programmeOrder[codes.texts[words[at] as number] ?? ''] ?? 0;
    if (
      done > on ||
      (training !== null && (order < training || (order === training && done >= trainingDate)))
    )
      continue;
    [training, trainingDate] = [order, done];
  }
  let [education, educationDate]: [number | null, number] = [null, NO_DAY];
  for (let row = 0, at = slot.diplomasAt; row < slot.diplomas; row++, at += 2) {
    const word = words[at] as number;
    const order = scales.educationOrder[levels.texts[word & 15] ?? ''];
    const graduated = words[at + 1] as number;
    if (
      word >> 14 !== 1 ||
      order === undefined ||
      (education !== null && (order < education || (order === education && graduated >= educationDate)))
    )
      continue;
    [education, educationDate] = [order, graduated];
  }
  return {
    rank: rank === NO_CODE ? null : (scales.rankOrdinal[ranks.texts[rank] ?? ''] ?? null),
    rankDate: day(columns.rankSince[index] as number),
    position: held === NO_CODE ? null : (scales.classLevel[classes.texts[held] ?? ''] ?? null),
    positionDate: held === NO_CODE ? null : day(slot.postFrom),
    serviceMonths: completedMonths(dayOf(columns.from[index] as number), asOf.on),
    training: training ?? (slot.isAttested('leadership') ? 0 : null),
    trainingDate: day(trainingDate),
    education,
    educationDate: day(educationDate),
    birthDate: day(columns.birth[index] as number),
  };
}
