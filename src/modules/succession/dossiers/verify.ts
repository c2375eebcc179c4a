import { type Row, tableName } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import type { Context } from '../../../platform/graphql/context.js';
import type { LocalText } from '../../../platform/i18n/local-text.js';
import {
  differencesBetween,
  ENGINE_VERSION,
  type RecordedQuestion,
  type RecordedRanking,
  replay,
  type SealedField,
} from '../../ranking/index.js';
import { type StageFacts, type StageStanding, standingsIn } from '../domain/stage-order.js';
import { canonical } from './columnar-encoding.js';
import { type PackedPeople, recordsIn, unpackPeople } from './compression.js';
import { Dossier, type DossierKind } from './dossier.entity.js';
import { finding } from './dossier-finding.js';
import { chainedHash, NOTHING_BEFORE, sha256 } from './hash-chain.js';
import { recordFindings, type SealedRecord } from './stored-records.js';

const MAX_DIFFERENCES = 100;

export interface Verification {
  readonly outcome: 'INTACT' | 'INTACT_ENGINE_CHANGED' | 'ALTERED';
  /** What does not fit. */
  readonly findings: readonly LocalText[];
  readonly engineThen: number | null;
  readonly engineNow: number;
}

/** What is read again of a sealed header. */
export interface Header {
  readonly about: Readonly<Record<string, unknown>>;
  readonly engine: number;
  readonly question: RecordedQuestion;
  readonly ranking: RecordedRanking;
  readonly choice: {
    readonly employeeId?: string;
    readonly stages?: StageFacts;
    readonly standing?: StageStanding | null;
    /** Within which the shortlist was closed; left out where it was everybody. */
    readonly field?: SealedField;
  };
  readonly people: PackedPeople;
}

/**
 * Checks a dossier against its hash, its neighbours and the record that it is about, and asks the engine of
 * today the sealed question once more.
 */
export async function verifyDossier(context: Context, row: Row<Dossier>): Promise<Verification> {
  const { rows, request } = context;
  const altered = (findings: readonly LocalText[]): Verification => ({
    outcome: 'ALTERED',
    findings,
    engineThen: null,
    engineNow: ENGINE_VERSION,
  });
  const [content] = await rows.query<{ header: string; people: Buffer }>(
    sql`select header, people from ${tableName(Dossier)} where id = ${row.id}`,
  );
  if (content === undefined) return altered([finding('gone')]);
  const findings = [...sealFindings(row, content), ...(await neighbourFindings(context, row))];
  if (findings.length > 0) return altered(findings);
  const header = JSON.parse(content.header) as Header;
  const [stored, { outcome, differences }] = await Promise.all([
    recordFindings(context, sealedRecord(row, header)),
    unpackPeople(content.people).then((people) => replayed(header, people, request.signal)),
  ]);
  return {
    outcome: stored.length > 0 ? 'ALTERED' : outcome,
    findings: [...stored, ...shown(context, differences)].slice(0, MAX_DIFFERENCES),
    engineThen: header.engine,
    engineNow: ENGINE_VERSION,
  };
}

function sealedRecord(
  { kind, subjectId, position, sealedBy }: Row<Dossier>,
  { question, choice }: Header,
): SealedRecord {
  return {
    kind: kind as DossierKind,
    subject: subjectId,
    position,
    sealedBy,
    sealedOn: question.today,
    choice: choice as unknown as SealedRecord['choice'],
  };
}

/**
 * Asks the engine of today the sealed question about the sealed people, and works out the order by stages
 * again. An engine of the same version answers as it did: where it does not, what was sealed is not what it
 * made.
 */
export async function replayed(
  { engine, question, ranking, choice }: Header,
  people: string,
  signal: AbortSignal,
): Promise<{ outcome: Verification['outcome']; differences: readonly LocalText[] }> {
  const differences = [
    ...differencesBetween(ranking, await replay(question, await recordsIn(people, signal), signal)),
    ...standingDifferences(choice),
  ];
  const otherwise = engine === ENGINE_VERSION ? 'ALTERED' : 'INTACT_ENGINE_CHANGED';
  return { outcome: differences.length === 0 ? 'INTACT' : otherwise, differences };
}

function standingDifferences({ employeeId, stages, standing }: Header['choice']): LocalText[] {
  if (stages === undefined || employeeId === undefined) return [];
  const [then, now] = [standing ?? null, standingsIn(stages)?.get(employeeId) ?? null].map(canonical);
  return then === now ? [] : [finding('byStages', { before: String(then), after: String(now) })];
}

/** Places of people only to whom every record is open. */
function shown({ principal }: Context, differences: readonly LocalText[]): LocalText[] {
  if (principal.everyRecord || differences.length === 0) return differences.slice(0, MAX_DIFFERENCES);
  return [finding('differences', { count: differences.length })];
}

/** What does not fit within one dossier. */
function sealFindings(
  row: Row<Dossier>,
  { header, people }: { header: string; people: Buffer },
): LocalText[] {
  if (chainedHash(row.previousHash, header) !== row.hash) return [finding('hash')];
  const sealed = JSON.parse(header) as Header;
  const findings: LocalText[] = [];
  const stored = {
    id: row.id,
    sequence: row.sequence,
    kind: row.kind,
    subject: row.subjectId,
    position: row.position,
    sealedAt: new Date(row.sealedAt).toISOString(),
    sealedBy: row.sealedBy,
  };
  for (const [name, value] of Object.entries(stored))
    if (sealed.about[name] !== value) findings.push(finding('otherThanSealed', { name }));
  if (people.length !== sealed.people.bytes || sha256(people) !== sealed.people.sha256)
    findings.push(finding('people'));
  if (row.size !== Buffer.byteLength(header) + people.length) findings.push(finding('size'));
  return findings;
}

/** The chain on both sides. That the newest were cut off is only found against a head kept elsewhere. */
async function neighbourFindings(
  { rows }: Context,
  { sequence, hash, previousHash }: Row<Dossier>,
): Promise<LocalText[]> {
  const neighbours = await rows.query<{ sequence: number; hash: string; previousHash: string }>(
    sql`select sequence, hash, previous_hash as "previousHash" from ${tableName(Dossier)} where sequence in (${sequence - 1}, ${sequence + 1})`,
  );
  const before = neighbours.find((other) => other.sequence === sequence - 1);
  const after = neighbours.find((other) => other.sequence === sequence + 1);
  const findings: LocalText[] = [];
  if ((before?.hash ?? NOTHING_BEFORE) !== previousHash || (before === undefined && sequence !== 1))
    findings.push(finding('before'));
  if (after !== undefined && after.previousHash !== hash) findings.push(finding('after'));
  return findings;
}

/** Every link from the first dossier to the last, and whether they lead to a head that was kept elsewhere. */
export async function chainFindings(
  { rows }: Context,
  head: { sequence: number; hash: string } | null,
): Promise<LocalText[]> {
  const links = await rows.query<{ sequence: number; hash: string; previousHash: string; fits: boolean }>(
    sql`select sequence, hash, previous_hash as "previousHash", encode(sha256(convert_to(previous_hash || chr(10) || header, 'UTF8')), 'hex') = hash as "fits"
      from ${tableName(Dossier)} order by sequence`,
  );
  const findings: LocalText[] = [];
  let before = NOTHING_BEFORE;
  for (const [index, link] of links.entries()) {
    if (link.sequence !== index + 1) findings.push(finding('linkGone', { sequence: index + 1 }));
    if (!link.fits) findings.push(finding('linkHash', { sequence: link.sequence }));
    if (link.previousHash !== before) findings.push(finding('linkBefore', { sequence: link.sequence }));
    before = link.hash;
  }
  if (head != null && links.find(({ sequence }) => sequence === head.sequence)?.hash !== head.hash)
    findings.push(finding('head', { sequence: head.sequence }));
  return findings.slice(0, MAX_DIFFERENCES);
}
