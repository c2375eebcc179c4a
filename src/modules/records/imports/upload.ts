import { rename } from 'node:fs/promises';
import { isLocalDate } from '../../../platform/calendar.js';
import { badInput, forbidden } from '../../../platform/errors.js';
import type { Context } from '../../../platform/graphql/context.js';
import { checkedText } from '../../../platform/graphql/input-checks.js';
import { decodeUuid, encodeId } from '../../../platform/graphql/node-id.js';
import type { Answered, Upload } from '../../../platform/http/file-upload.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import type { Limits } from '../../../platform/limits/limits.js';
import { mappingNotThere, runNotThere } from '../errors.js';
import { RecordsPermission } from '../permissions.js';
import type { Encoding } from './files/csv-file.js';
import { ImportRun } from './import.entity.js';
import type { ImportStatus } from './import.enums.js';
import { ImportMapping } from './import-mapping.entity.js';
import { importWorkOf, inQueue } from './import-queue.js';
import type { IncomingFile } from './read-file.js';
import { OWN_ENTRY } from './record-source.entity.js';
import { statusOf } from './run-status.js';

const ENCODINGS: readonly Encoding[] = ['utf-8', 'windows-1252', 'utf-16le'];
const FLAGS = ['true', 'false'];
const MAX_TEXT_LENGTH = 200;
/** Milliseconds for which the sender waits for the rows to be read; what takes longer goes on without. */
const PATIENCE_MS = 10_000;
const TYPES = [
  'text/csv',
  'text/plain',
  'text/tab-separated-values',
  'application/csv',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/octet-stream',
];

const PARAMETERS = [
  'name',
  'kind',
  'source',
  'asOf',
  'run',
  'more',
  'sheet',
  'encoding',
  'mapping',
  'ignoreUnknown',
  'closesOpenPeriods',
];

/** `POST /imports`: a file becomes rows of a run, which GraphQL shows, resolves, applies and takes back. */
export function importUpload(limits: Pick<Limits, 'importBytes' | 'importRows'>): Upload {
  return {
    path: '/imports',
    cost: 20_000,
    types: TYPES,
    parameters: PARAMETERS,
    limit: limits.importBytes,
    allow({ principal }) {
      if (!principal.permissions.has(RecordsPermission.IMPORT))
        throw forbidden({ permission: RecordsPermission.IMPORT });
    },
    receive: (context, file, parameters) => receive(context, file, parameters, limits.importRows),
  };
}

async function receive(
  context: Context,
  received: string,
  parameters: URLSearchParams,
  maxRows: number,
): Promise<Answered> {
  const text = (name: string) => {
    const value = parameters.get(name);
    return value === null || value === '' ? null : checkedText(value, name, MAX_TEXT_LENGTH);
  };
  const file = await fileOf(context, received, text);
  const isLast = !flag(text('more'), 'more');
  const work = importWorkOf(context, maxRows);
  const named = text('run');
  const runId =
    named === null
      ? await work.begin({
          source: sourceOf(text('source')),
          asOf: dayOf(text('asOf'), context.today),
          isClosingOpenPeriods: flag(text('closesOpenPeriods'), 'closesOpenPeriods'),
        })
      : await namedRun(context, named, text);
  // The file goes on being read where the sender no longer waits: it is moved to a name of the reader's own.
  const kept = `${received}.reading`;
  await rename(received, kept);
  const begun = work.waiting(runId);
  const reading = inQueue(() => {
    begun();
    return work.read(runId, { ...file, path: kept }, { isLast });
  }, kept);
  const isRead = await withinPatience(reading);
  const status = await statusOf(context, runId);
  return { status: isRead ? 201 : 202, body: { id: encodeId('ImportRun', runId), status } satisfies Told };
}

/**
 * The run to which a file is added. Source, day and the closing of periods are those of the whole run.
 * @throws IMPORT_RUN_NOT_THERE, BAD_USER_INPUT where the file tells of others.
 */
async function namedRun(
  context: Context,
  id: string,
  text: (name: string) => string | null,
): Promise<string> {
  const runId = decodeUuid(id, 'ImportRun', 'run');
  const run = await context.rows.one(ImportRun, { id: runId });
  if (run === null) throw runNotThere({ argument: 'run' });
  const { source, asOf, isClosingOpenPeriods } = run;
  const told = { source, asOf, closesOpenPeriods: String(isClosingOpenPeriods) };
  for (const [argument, value] of Object.entries(told))
    if (![null, value].includes(text(argument)))
      throw badInput({ argument, reason: refusalReason('ofTheRun', { value }) });
  return runId;
}

interface Told {
  readonly id: string;
  readonly status: ImportStatus | null;
}

async function fileOf(
  context: Context,
  path: string,
  text: (name: string) => string | null,
): Promise<IncomingFile> {
  const encoding = text('encoding')?.toLowerCase() ?? null;
  if (encoding !== null && !ENCODINGS.includes(encoding as Encoding))
    throw badInput({
      argument: 'encoding',
      reason: refusalReason('oneOfThese', { values: ENCODINGS.join(', ') }),
    });
  const mappingName = text('mapping');
  const mapping = mappingName === null ? null : await context.rows.one(ImportMapping, { name: mappingName });
  if (mappingName !== null && mapping === null) throw mappingNotThere({ name: mappingName });
  const kind = text('kind');
  if (kind !== null && mapping !== null && mapping.kind !== kind)
    throw mappingNotThere({ name: mapping.name });
  return {
    path,
    name: text('name') ?? kind ?? mapping?.kind ?? 'import',
    kind,
    sheet: text('sheet'),
    encoding: encoding as Encoding | null,
    mapping,
    isIgnoringUnknown: flag(text('ignoreUnknown'), 'ignoreUnknown'),
  };
}

/** What is entered by hand is told apart from what a file says. */
function sourceOf(given: string | null): string {
  if (given === OWN_ENTRY)
    throw badInput({ argument: 'source', reason: refusalReason('notThis', { value: OWN_ENTRY }) });
  return given ?? 'IMPORT';
}

function flag(value: string | null, argument: string): boolean {
  if (value !== null && !FLAGS.includes(value))
    throw badInput({ argument, reason: refusalReason('oneOfThese', { values: FLAGS.join(', ') }) });
  return value === 'true';
}

function dayOf(value: string | null, today: string): string {
  if (value === null) return today;
  if (!isLocalDate(value) || value > today)
    throw badInput({ argument: 'asOf', reason: refusalReason('dayUntil', { day: today }) });
  return value;
}

/** False where the work goes on; what fails while it is waited for is thrown. */
async function withinPatience(work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<false>((done) => {
    timer = setTimeout(() => done(false), PATIENCE_MS);
  });
  try {
    return await Promise.race([work.then(() => true), patience]);
  } finally {
    clearTimeout(timer);
    // What fails later is told by the run itself.
    work.catch(() => {});
  }
}
