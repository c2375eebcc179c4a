import type { EntityManager } from '@mikro-orm/postgresql';
import type { Row } from '../../platform/database/row-reader.js';
import { type Conversion, countedHours } from './domain/hours.js';
import { LearningEntry, LearningEntryStatus } from './learning-entry.entity.js';
import type { LearningForm } from './learning-form.entity.js';

const COUNTING = [LearningEntryStatus.CLAIMED, LearningEntryStatus.VERIFIED];

export function conversionOf(form: Row<LearningForm>): Conversion {
  return {
    isAsProgramme: form.unit === 'PROGRAMME',
    hoursPerUnit: form.hoursPerUnitHundredths,
    hoursPerUnitAbroad: form.hoursPerUnitAbroadHundredths,
    percentAbroad: form.percentAbroad,
  };
}

/** Until the end of the transaction nobody else writes in the ledger of the person. */
export async function lockLedger(em: EntityManager, employeeId: string): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtext(?))', [`learning ${employeeId}`]);
}

/** What counts of each entry of a person and form under the caps, after one of them changed. */
export async function recount(em: EntityManager, employeeId: string, form: Row<LearningForm>): Promise<void> {
  await em.flush();
  const entries = await em.find(LearningEntry, {
    employee: employeeId,
    form: form.code,
    status: { $in: COUNTING },
  });
  const counted = countedHours(
    entries.map((entry) => ({
      id: entry.id,
      from: entry.startedOn,
      to: entry.endedOn,
      hours: entry.hoursHundredths,
      quantity: entry.quantityHundredths,
      isVerified: entry.status === LearningEntryStatus.VERIFIED,
    })),
    {
      maxHoursPerDay: form.maxHoursPerDayHundredths,
      maxSessionsPerMonth: form.maxSessionsPerMonth,
    },
  );
  for (const entry of entries) entry.countedHundredths = counted.get(entry.id) ?? null;
}
