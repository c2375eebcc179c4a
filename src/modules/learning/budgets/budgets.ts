import { LockMode, ref } from '@mikro-orm/postgresql';
import { lockVersion, versionConflict } from '../../../platform/database/optimistic-lock.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { raw, sql } from '../../../platform/database/sql.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Unit } from '../../organization/index.js';
import {
  agencyUnknown,
  budgetBelowCommitted,
  budgetExceeded,
  budgetNotThere,
  categoryTwice,
  categoryUnknown,
  commitmentNotThere,
  commitmentReleased,
  noFloor,
  spendingExceeds,
} from '../errors.js';
import { LearningBudget, LearningBudgetLine, LearningCommitment } from './budget.entity.js';
import { type GovernmentLevel, LearningBudgetCategory, LearningBudgetFloor } from './budget-rules.entity.js';

export interface Approved {
  readonly agencyId: string;
  readonly year: number;
  readonly level: GovernmentLevel;
  readonly baseRupiah: number;
  readonly lines: readonly { readonly category: string; readonly amountRupiah: number }[];
  readonly document: string;
  readonly expectedVersion: number | null;
}

/** Records what an agency has for a year, or what it has by a later decree; never less than is bound already. */
export async function recordBudget(context: Context, approved: Approved): Promise<LearningBudget> {
  const { em, principal } = context;
  const { agencyId, year, level, baseRupiah, lines, document, expectedVersion } = approved;
  const agency = await em.findOne(Unit, { id: agencyId });
  if (agency?.agency.id !== agencyId) throw agencyUnknown({ argument: 'input.agencyId' });
  if ((await floorOf(context, level, year)) === null) throw noFloor({ argument: 'input.level', level, year });
  await checkLines(context, lines);
  await em.execute('select pg_advisory_xact_lock(hashtext(?))', [`learning budget ${agencyId} ${year}`]);
  const present = await em.findOne(
    LearningBudget,
    { agency: agencyId, year },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if ((present?.version ?? null) !== expectedVersion)
    throw versionConflict({ expected: expectedVersion ?? 0, present: present?.version ?? 0 });
  const planned = lines.reduce((sum, { amountRupiah }) => sum + amountRupiah, 0);
  const said = { level, baseRupiah, document, recordedBy: principal.subject };
  if (present === null) {
    const created = em.create(LearningBudget, { ...said, agency: ref(Unit, agencyId), year });
    for (const line of lines) em.create(LearningBudgetLine, { ...line, budget: ref(created) });
    return created;
  }
  const committed = await committedOf(context, present.id);
  if (planned < committed)
    throw budgetBelowCommitted({
      argument: 'input.lines',
      planned: String(planned),
      committed: String(committed),
    });
  Object.assign(present, said, { version: present.version + 1 });
  await em.nativeDelete(LearningBudgetLine, { budget: present.id });
  for (const line of lines) em.create(LearningBudgetLine, { ...line, budget: ref(present) });
  return present;
}

async function checkLines({ em }: Context, lines: Approved['lines']): Promise<void> {
  const known = (await em.find(LearningBudgetCategory, {})).map(({ code }) => code).sort();
  for (const [at, { category }] of lines.entries()) {
    const argument = `input.lines.${at}.category`;
    if (!known.includes(category)) throw categoryUnknown({ argument, code: category, codes: known });
    if (lines.findIndex((one) => one.category === category) !== at)
      throw categoryTwice({ argument, code: category });
  }
}

export interface Commitment {
  readonly budgetId: string;
  readonly title: string;
  readonly amountRupiah: number;
  readonly document: string;
}

/** Binds money. The budget is locked, so that two at once never bind more than there is. */
export async function commitFunds(
  context: Context,
  { budgetId, amountRupiah, ...said }: Commitment,
): Promise<LearningCommitment> {
  const { em, today, principal } = context;
  const budget = await em.findOne(LearningBudget, { id: budgetId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (budget === null) throw budgetNotThere({ argument: 'input.learningBudgetId' });
  const lines = await em.find(LearningBudgetLine, { budget: budgetId });
  const planned = lines.reduce((sum, line) => sum + line.amountRupiah, 0);
  const available = planned - (await committedOf(context, budgetId));
  if (amountRupiah > available)
    throw budgetExceeded({
      argument: 'input.amount',
      amount: String(amountRupiah),
      available: String(available),
    });
  return em.create(LearningCommitment, {
    ...said,
    budget: ref(budget),
    amountRupiah,
    spentRupiah: 0,
    committedOn: today,
    committedBy: principal.subject,
  });
}

export interface CommitmentKey {
  readonly id: string;
  readonly expectedVersion: number;
}

export async function recordSpending(
  context: Context,
  key: CommitmentKey,
  amountRupiah: number,
): Promise<LearningCommitment> {
  const commitment = await lockCommitment(context, key);
  const left = commitment.amountRupiah - commitment.spentRupiah;
  if (amountRupiah > left)
    throw spendingExceeds({ argument: 'input.amount', amount: String(amountRupiah), left: String(left) });
  commitment.spentRupiah += amountRupiah;
  return commitment;
}

/** What was not spent is free again. */
export async function releaseCommitment(
  context: Context,
  key: CommitmentKey,
  reason: string,
): Promise<LearningCommitment> {
  const commitment = await lockCommitment(context, key);
  return Object.assign(commitment, { releasedOn: context.today, releasedBecause: reason });
}

async function lockCommitment({ em }: Context, { id, expectedVersion }: CommitmentKey) {
  const commitment = await lockVersion(em, LearningCommitment, id, expectedVersion);
  if (commitment === null) throw commitmentNotThere({ argument: 'input.learningCommitmentId' });
  if (commitment.releasedOn !== null) throw commitmentReleased({ releasedOn: commitment.releasedOn });
  return commitment;
}

/** Of what was released the part that was spent stays. */
async function committedOf({ em }: Context, budgetId: string): Promise<number> {
  await em.flush();
  const all = await em.find(LearningCommitment, { budget: budgetId });
  return all.reduce((sum, one) => sum + boundOf(one), 0);
}

export function boundOf({
  amountRupiah,
  spentRupiah,
  releasedOn,
}: Pick<Row<LearningCommitment>, 'amountRupiah' | 'spentRupiah' | 'releasedOn'>): number {
  return releasedOn === null ? amountRupiah : spentRupiah;
}

/** The share that holds for a level in a year; null where none is known. */
export async function floorOf(
  { rows }: Context,
  level: GovernmentLevel,
  year: number,
): Promise<Row<LearningBudgetFloor> | null> {
  const [found] = await rows.select(
    LearningBudgetFloor,
    sql`t.level = ${level} and t.from_year <= ${year}::int`,
    { orderBy: raw('t.from_year desc'), limit: 1 },
  );
  return found ?? null;
}
