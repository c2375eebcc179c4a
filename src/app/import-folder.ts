import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { developmentIssuer, Role } from '../modules/access/index.js';
import { ImportWork, type RunReport, readRun, templates } from '../modules/records/index.js';
import type { LocalDate } from '../platform/calendar.js';
import { DomainError } from '../platform/errors.js';
import { labelOf } from '../platform/i18n/text.js';
import { LIMITS } from '../platform/limits/limits.js';
import { PersistedDocuments } from '../platform/limits/persisted-documents.js';
import { officeDay } from '../platform/runtime/clock.js';
import type { Environment } from './config.js';
import { type Connections, openConnections } from './connections.js';
import { consoleLanguage, consoleText } from './console-text.js';
import { install, isEmpty, openDemoDatabase } from './installation.js';
import { checkMigrated } from './provisioning.js';
import { buildSuksesiSchema } from './schema.js';
import { startServer } from './server.js';
import { firstRanking } from './startup-banner.js';

/** Refused rows that are told of, at most. */
const MAX_TOLD = 50;
const FILES = ['.csv', '.tsv', '.txt', '.xlsx'];
const IMPORTER = 'import';

export interface FolderImport {
  readonly folder: string;
  readonly source: string | null;
  /** The day of the ranking that is shown; null for today. */
  readonly on: LocalDate | null;
  /** Whether good rows go in while others are refused. */
  readonly isPartial: boolean;
}

/** Fills an empty database from a folder of files, and shows the ranking for a vacant post. */
export async function importFolder(environment: Environment, options: FolderImport): Promise<void> {
  const files = filesIn(options.folder);
  const installation =
    environment.databaseUrl === null ? await openDemoDatabase(environment.dataDirectory) : null;
  try {
    const url = installation?.urls.application ?? environment.databaseUrl ?? '';
    const engineUrl = installation?.urls.engine ?? environment.engineDatabaseUrl ?? url;
    const today = officeDay(environment.timeZone)();
    if (installation !== null) await install(installation.urls, { people: 0, today, say: console.log });
    await checkMigrated(url);
    const owner = installation?.urls.owner ?? environment.migrationDatabaseUrl ?? engineUrl;
    if (!(await isEmpty(owner))) throw new Error(consoleText('console.importNotEmpty'));
    const connections = await openConnections(url, engineUrl);
    try {
      await importFiles(connections, environment, files, options);
      await showRanking(connections, environment, options.on);
    } finally {
      await connections.close();
    }
  } finally {
    await installation?.postgres.stop();
  }
}

function filesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(consoleText('console.noFolder', { folder }));
  const names = readdirSync(folder).filter((name) => FILES.includes(extname(name).toLowerCase()));
  if (names.length === 0)
    throw new Error(consoleText('console.importNoFiles', { folder, kinds: FILES.join(' ') }));
  return names.sort().map((name) => join(folder, name));
}

async function importFiles(
  { bulkWriter }: Connections,
  { timeZone, limits }: Environment,
  files: readonly string[],
  { folder, source, isPartial }: FolderImport,
): Promise<void> {
  const today = officeDay(timeZone)();
  const work = new ImportWork(
    bulkWriter,
    {
      subject: IMPORTER,
      roles: [],
      rlsContext: JSON.stringify({
        everybody: true,
        subject: IMPORTER,
        own: null,
        units: [],
        committees: [],
        day: today,
      }),
      reachedUnits: null,
      employeeId: null,
      requestId: randomUUID(),
      today,
    },
    limits.importRows ?? LIMITS.importRows,
  );
  const runId = await work.begin({
    source: source ?? basename(resolve(folder)),
    asOf: today,
    isClosingOpenPeriods: false,
  });
  for (const [index, path] of files.entries()) {
    const name = basename(path);
    const begun = performance.now();
    let rows = 0;
    await work
      .read(
        runId,
        { path, name, kind: null, sheet: null, encoding: null, mapping: null, isIgnoringUnknown: false },
        {
          isLast: index === files.length - 1,
          progress: (read) => {
            rows = read;
            if (process.stdout.isTTY) process.stdout.write(`\r${name}: ${read}`);
          },
        },
      )
      .catch((error: unknown) => {
        throw error instanceof DomainError ? new Error(`${name}: ${error.text(consoleLanguage)}`) : error;
      });
    if (process.stdout.isTTY) process.stdout.write('\r');
    console.log(
      consoleText('console.importRead', { name, rows, seconds: (performance.now() - begun) / 1_000 }),
    );
  }
  const report = await readRun(bulkWriter, runId, MAX_TOLD);
  tell(report);
  if (!isPartial && report.refused + report.conflicting > 0)
    throw new Error(consoleText('console.importOpen'));
  const begun = performance.now();
  await work.apply(runId, { rule: null, isPartial });
  console.log(
    consoleText('console.importApplied', {
      rows: report.created,
      seconds: (performance.now() - begun) / 1_000,
    }),
  );
}

function tell({ created, changed, equal, conflicting, refused, faults }: RunReport): void {
  console.log(consoleText('console.importFound', { created, changed, equal, conflicting, refused }));
  for (const { file, number, field, code, text } of faults)
    console.error(
      `${file}, ${number}${field === null ? '' : `, ${field}`}: ${labelOf(consoleLanguage, 'RecordFaultCode', code)}. ${text(consoleLanguage)}`,
    );
}

/** Asks the service itself, over the network like any client. */
async function showRanking(
  connections: Connections,
  environment: Environment,
  on: LocalDate | null,
): Promise<void> {
  const issuer = developmentIssuer(randomUUID());
  const server = await startServer({
    ...connections,
    schema: buildSuksesiSchema(),
    verifier: issuer,
    today: officeDay(environment.timeZone),
    language: environment.language,
    log: (line, error) => console.error(line, error ?? ''),
    limits: null,
    documents: new PersistedDocuments({}, []),
    isDevelopment: false,
    ide: null,
    console: null,
    isPrepared: () => true,
    downloads: [],
    uploads: [],
    uploadFolder: tmpdir(),
    origins: [],
  });
  await new Promise<void>((done) => server.http.listen(0, '127.0.0.1', done));
  try {
    const { port } = server.http.address() as AddressInfo;
    const token = await issuer.issue(
      { subject: IMPORTER, roles: [Role.HR_PLANNER], nip: null, units: [] },
      '5m',
    );
    const lines = await firstRanking(`http://127.0.0.1:${port}/graphql`, token, on);
    console.log(lines.join('\n'));
  } finally {
    await server.stop();
  }
}

/** Writes the templates of every kind of records, and what their columns mean. */
export function writeTemplates(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const written = templates(consoleLanguage);
  for (const { name, content } of written) writeFileSync(join(folder, name), content);
  console.log(consoleText('console.templatesWritten', { count: written.length, folder: resolve(folder) }));
}
