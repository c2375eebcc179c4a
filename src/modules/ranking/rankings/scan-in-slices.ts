import { createHash } from 'node:crypto';
import { compareDays, compareText, type LocalDate } from '../../../platform/calendar.js';
import type { CooperativeScheduler } from '../../../platform/runtime/cooperative-scheduler.js';
import type { RankingSnapshot } from '../columnar/ranking-cache.js';
import { Scan } from '../columnar/scan.js';
import type { ScannedField } from '../columnar/scanned-field.js';
import type { Candidate, Measure } from '../engine/candidate.js';
import type { AsOf } from '../engine/scales.js';

/** Slots that are ranked before others get a turn: some 20 milliseconds. */
const SLOTS_PER_SLICE = 200_000;
/** Tie-break hashes computed before others get a turn. */
const HASHES_PER_SLICE = 5_000;

/** Ranks everybody in slices, each in its turn. */
export async function scanInSlices(
  scheduler: CooperativeScheduler,
  { store, points }: RankingSnapshot,
  measure: Measure,
  asOf: AsOf,
): Promise<{ scan: Scan; field: ScannedField }> {
  const scan = await scheduler.run(() => new Scan(store, measure, asOf, points));
  for (let from = 0; from < scan.size; from += SLOTS_PER_SLICE)
    await scheduler.run(() => scan.run(from, Math.min(scan.size, from + SLOTS_PER_SLICE)));
  return { scan, field: await scheduler.run(() => scan.finish()) };
}

/** Only those whom time alone may heal are looked at one by one; the others have no day. */
export async function ineligibleInOrder(
  scheduler: CooperativeScheduler,
  scan: Scan,
  explained: (id: string) => Promise<Candidate | null>,
  tieBreakHash: (id: string) => string,
): Promise<string[]> {
  const ineligible = [...scan.ineligible()];
  const healing = await Promise.all(
    ineligible
      .filter(({ mayHeal }) => mayHeal)
      .map(async ({ id }) => ({
        id,
        day: (await explained(id))?.eligibleFrom ?? null,
        tieBreakHash: tieBreakHash(id),
      })),
  );
  const others: { id: string; day: null; tieBreakHash: string }[] = [];
  const past = ineligible.filter(({ mayHeal }) => !mayHeal);
  for (let from = 0; from < past.length; from += HASHES_PER_SLICE)
    await scheduler.run(() => {
      for (const { id } of past.slice(from, from + HASHES_PER_SLICE))
        others.push({ id, day: null, tieBreakHash: tieBreakHash(id) });
    });
  return [...healing, ...others]
    .sort(
      (a, b) =>
        compareDays(a.day, b.day) || compareText(a.tieBreakHash, b.tieBreakHash) || compareText(a.id, b.id),
    )
    .map(({ id }) => id);
}

/** The tie-break hash of merit-engine section 5: SHA-256 over post, day and the person's internal id. */
export function tieBreakHashes(code: string, on: LocalDate): (personId: string) => string {
  return (personId) => createHash('sha256').update(`${code}|${on}|${personId}`).digest('hex');
}
