import { v7 } from 'uuid';
import type { Context } from '../../../platform/graphql/context.js';
import { Candidate, peopleThrough, scalesOn, talentOfPerson } from '../../ranking/index.js';
import type { AttestedListName } from '../../workforce/index.js';
import { isOpen, vacantRankings } from '../completeness/vacant-rankings.js';
import { insertRecords } from '../imports/write-records.js';
import { kindNamed } from '../kinds/index.js';
import { RecordKindName } from '../kinds/record-kind.js';
import { tryOut } from '../reports/trial.js';

/** What attesting lists of one person would settle. */
export interface AttestationEffect {
  readonly personId: string;
  readonly openRankings: number;
  /** Of those the ones in which score and standing would be certain. */
  readonly settledRankings: number;
  readonly boxesBefore: readonly number[];
  readonly boxesAfter: readonly number[];
}

/** Writes the attestations for a look, measures the people, and takes them back. */
export async function attestationEffects(
  context: Context,
  employeeIds: readonly string[],
  lists: readonly AttestedListName[],
): Promise<AttestationEffect[]> {
  const { today } = context;
  const scales = await scalesOn(context, today);
  const asOf = { on: today, today };
  const people = await tryOut(context, async (transaction, rows) => {
    const before = await peopleThrough(rows, employeeIds, scales, asOf);
    await insertRecords(
      transaction,
      kindNamed(RecordKindName.ATTESTATION),
      employeeIds.flatMap((employee) =>
        lists.map((list) => ({ id: v7(), employee, list, attestedOn: today, attestedBy: '', document: '' })),
      ),
    );
    const after = await peopleThrough(rows, employeeIds, scales, asOf);
    return employeeIds.map((id) => ({ id, before: before.get(id) ?? null, after: after.get(id) ?? null }));
  });
  const rankings = await vacantRankings(context);
  const boxesOf = async (person: (typeof people)[number]['before']) =>
    person === null ? [] : ((await talentOfPerson(context, person, today))?.profile.boxes ?? []);
  const effects: AttestationEffect[] = [];
  for (const { id, before, after } of people) {
    let openRankings = 0;
    let settledRankings = 0;
    for (const ranking of rankings) {
      const number = ranking.numberOf(id);
      if (number < 0 || !isOpen(ranking, number) || after === null) continue;
      openRankings++;
      const candidate = new Candidate(after, ranking.measure);
      const isSettled =
        candidate.standing === 'INELIGIBLE' ||
        (candidate.standing === 'ELIGIBLE' && candidate.score.low === candidate.score.high);
      if (isSettled) settledRankings++;
    }
    effects.push({
      personId: id,
      openRankings,
      settledRankings,
      boxesBefore: await boxesOf(before),
      boxesAfter: await boxesOf(after),
    });
  }
  return effects;
}
