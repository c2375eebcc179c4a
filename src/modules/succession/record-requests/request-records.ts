import { ref } from '@mikro-orm/postgresql';
import { addDays, type LocalDate } from '../../../platform/calendar.js';
import type { Row } from '../../../platform/database/row-reader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { parameters, Unit } from '../../organization/index.js';
import {
  decidedBy,
  type LackingRecord,
  lackingRecords,
  type MissingKind,
  type RankingResult,
} from '../../ranking/index.js';
import { Employee, unitOnDay } from '../../workforce/index.js';
import { undecidedCandidates, wholeField } from '../fillings/field-of-candidates.js';
import { FillingStatus } from '../fillings/filling-status.js';
import { factsOf, lockFilling, withinReach } from '../fillings/filling-workflow.js';
import { keyOf } from './close-requests.js';
import { RecordRequest } from './record-request.entity.js';
import {
  dueTooSoon,
  nothingMissing,
  recordNotMissing,
  recordNotNeeded,
  recordRequested,
  tooManyRecords,
} from './request-errors.js';

export const MAX_RECORDS = 5_000;

/**
 * Which records are asked for: those named, those that decide a shortlist of a size, or every one that keeps
 * somebody open for it.
 */
export type Wanted =
  | { readonly records: readonly { readonly employeeId: string; readonly kind: MissingKind }[] }
  | { readonly decisiveFor: number }
  | { readonly openFor: number };

export interface Requesting {
  readonly wanted: Wanted;
  readonly dueOn: LocalDate;
  readonly legalBasis: string;
  readonly document: string;
}

interface LackingOfPerson extends LackingRecord {
  readonly employeeId: string;
}

/** Asks everybody at once who owes a record; what has been asked for before is not asked again. */
export async function requestRecords(
  context: Context,
  id: string,
  expectedVersion: number,
  { wanted, dueOn, legalBasis, document }: Requesting,
): Promise<RecordRequest[]> {
  const { em, today, principal } = context;
  const filling = await lockFilling(context, id, expectedVersion, [FillingStatus.OPEN]);
  const least = addDays(today, (await parameters(context, today)).number('RECORD_REQUEST_LEAST_DAYS'));
  if (dueOn < least) throw dueTooSoon({ argument: 'input.dueOn', least });
  if ('records' in wanted)
    await withinReach(context, [...new Set(wanted.records.map(({ employeeId }) => employeeId))]);
  const candidates = await wholeField(
    context,
    factsOf(filling),
    (await filling.rule.loadOrFail()).rankedAs,
    'input.fillingId',
  );
  const asked = new Set((await em.find(RecordRequest, { filling: filling.id })).flatMap(keysOfRequest));
  const lacking = (await wantedRecords(candidates, wanted, asked)).flatMap((record) =>
    notAskedBefore(record, asked),
  );
  if (lacking.length === 0) throw nothingMissing({ argument: 'input' });
  if (lacking.length > MAX_RECORDS)
    throw tooManyRecords({ argument: 'input', found: lacking.length, most: MAX_RECORDS });
  const units = await Promise.all(
    lacking.map(({ employeeId }) => context.load(unitOnDay, employeeId, today)),
  );
  return lacking.map(({ employeeId, kind, owedBy, items }, index) =>
    em.create(RecordRequest, {
      filling: ref(filling),
      employee: ref(Employee, employeeId),
      kind,
      owedBy,
      unit: units[index] === undefined ? null : ref(Unit, (units[index] as Row<Unit>).id),
      messages: items.map(({ detail }) => detail),
      detail: null,
      subjects: items.map(({ subject }) => subject),
      requestedOn: today,
      dueOn,
      legalBasis,
      document,
      requestedBy: principal.subject,
    }),
  );
}

/** What a request asked for, by person; one without subjects asked for all of its kind. */
function keysOfRequest({ employee, kind, subjects }: RecordRequest): string[] {
  return subjects === null
    ? [`${employee.id} ${kind}`]
    : subjects.map((subject) => `${employee.id} ${keyOf(kind, subject)}`);
}

function notAskedBefore(
  { items, ...record }: LackingOfPerson,
  asked: ReadonlySet<string>,
): LackingOfPerson[] {
  const { employeeId, kind } = record;
  if (asked.has(`${employeeId} ${kind}`)) return [];
  const left = items.filter(({ subject }) => !asked.has(`${employeeId} ${keyOf(kind, subject)}`));
  return left.length === 0 ? [] : [{ ...record, items: left }];
}

async function wantedRecords(
  candidates: RankingResult,
  wanted: Wanted,
  asked: ReadonlySet<string>,
): Promise<LackingOfPerson[]> {
  if ('decisiveFor' in wanted)
    return (await decidedBy(candidates, wanted.decisiveFor)).map(({ id, ...record }) => ({
      employeeId: id,
      ...record,
    }));
  if ('openFor' in wanted) return lackingOfAll(candidates, undecidedCandidates(candidates, wanted.openFor));
  const known = Map.groupBy(
    await lackingOfAll(candidates, [...new Set(wanted.records.map(({ employeeId }) => employeeId))]),
    ({ employeeId }) => employeeId,
  );
  return wanted.records.map(({ employeeId, kind }, index) => {
    if (candidates.numberOf(employeeId) < 0) throw recordNotNeeded({ argument: `input.records.${index}` });
    const record = known.get(employeeId)?.find((one) => one.kind === kind);
    if (record === undefined) throw recordNotMissing({ argument: `input.records.${index}`, kind });
    if (notAskedBefore(record, asked).length === 0)
      throw recordRequested({ argument: `input.records.${index}`, kind });
    return record;
  });
}

async function lackingOfAll(
  candidates: RankingResult,
  employeeIds: readonly string[],
): Promise<LackingOfPerson[]> {
  const found = await Promise.all(
    employeeIds.map(async (employeeId) =>
      ((await lackingRecords(candidates, employeeId)) ?? []).map((record) => ({ employeeId, ...record })),
    ),
  );
  return found.flat();
}
