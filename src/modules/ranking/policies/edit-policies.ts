import { type EntityManager, ref } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import type { LocalDate } from '../../../platform/calendar.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { badInput } from '../../../platform/errors.js';
import { atMost } from '../../../platform/graphql/input-checks.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import type { Policy, Rubric } from '../engine/policy.js';
import { defaultNeeded, policyKnown, policyPast, policyUnknown } from '../errors.js';
import { policyOf, policyVersion } from './policies.query.js';
import { MeritPolicy, PolicyCriterion, TechnicalBlend } from './policy.entity.js';
import type { MeritPolicyInput, PolicyVersionKey, RubricInput } from './policy.inputs.js';

const MAX_NODES = 200;
const MAX_CODE_LENGTH = 60;
const MAX_TEXT_LENGTH = 500;
const UNITS = 1_000_000;

export interface DraftedPolicy {
  readonly policy: Policy;
  readonly row: Omit<Row<MeritPolicy>, '__typename' | 'tree'>;
  readonly criteria: readonly Row<PolicyCriterion>[];
  readonly blends: readonly Row<TechnicalBlend>[];
}

/** The policy that an input describes; texts and references are checked here, sense by `policyFaults`. */
export function draftOf(input: MeritPolicyInput, version: number): DraftedPolicy {
  checkTexts(input);
  const policyId = v7();
  const ids = new Map(input.tree.map(({ code }) => [code, v7()]));
  const criteria = input.tree.map(
    ({ parent, axis, indicator, rubric, direction, ...node }, index): Row<PolicyCriterion> => ({
      ...node,
      __typename: 'PolicyCriterion',
      id: ids.get(node.code) ?? '',
      policy: policyId,
      parent: parent == null ? null : (ids.get(parent) ?? ''),
      ordinal: index + 1,
      axis: axis ?? null,
      indicator: indicator ?? null,
      rubric: rubric ? rubricOf(rubric) : null,
      direction,
    }),
  );
  const blends = input.blends.map(
    (blend): Row<TechnicalBlend> => ({ ...blend, __typename: 'TechnicalBlend', id: v7(), policy: policyId }),
  );
  const { code, name, legalBasis, certainty, tieBreakers, box } = input;
  const units = ({ high, medium }: { high: number; medium: number }) => ({
    high: high * UNITS,
    medium: medium * UNITS,
  });
  const rule = { performance: units(box.performance), potential: units(box.potential), matrix: box.matrix };
  const row = {
    id: policyId,
    code,
    version,
    name,
    legalBasis,
    certainty,
    isDefault: false,
    during: null,
    box: rule,
    tieBreakers,
  };
  return { row, criteria, blends, policy: policyOf({ ...row, __typename: 'MeritPolicy' }, criteria, blends) };
}

function rubricOf({ bands, table, months, raters, kinds, minimum }: RubricInput): Rubric {
  return {
    ...(bands ? { bands: bands.map(({ from, to, points }) => ({ from, to: to ?? null, points })) } : {}),
    ...(table ? { table: Object.fromEntries(table.map(({ code, points }) => [code, points])) } : {}),
    ...(months == null ? {} : { months }),
    ...(raters == null ? {} : { raters }),
    ...(kinds ? { kinds } : {}),
    ...(minimum == null ? {} : { minimum }),
  };
}

function checkTexts({ code, name, legalBasis, tree, blends }: MeritPolicyInput): void {
  atMost('input.tree', tree.length, MAX_NODES);
  const text = (argument: string, value: string, most: number) => {
    if (value.trim() === '' || value.length > most)
      throw badInput({ argument, reason: refusalReason('characters', { most }) });
  };
  text('input.code', code, MAX_CODE_LENGTH);
  text('input.name', name, MAX_TEXT_LENGTH);
  text('input.legalBasis', legalBasis, MAX_TEXT_LENGTH);
  const parents = new Map(tree.map((node) => [node.code, node.parent ?? null]));
  tree.forEach((node, index) => {
    const place = `input.tree.${index}`;
    text(`${place}.code`, node.code, MAX_CODE_LENGTH);
    text(`${place}.name`, node.name, MAX_TEXT_LENGTH);
    text(`${place}.legalBasis`, node.legalBasis, MAX_TEXT_LENGTH);
    if (tree.findIndex((other) => other.code === node.code) !== index)
      throw badInput({ argument: `${place}.code`, reason: refusalReason('namedTwice', { name: node.code }) });
    if (node.parent != null && !parents.has(node.parent))
      throw badInput({
        argument: `${place}.parent`,
        reason: refusalReason('notInTree', { name: node.parent }),
      });
    const above = new Set<string>();
    for (let at: string | null = node.code; at !== null; at = parents.get(at) ?? null) {
      if (above.has(at))
        throw badInput({
          argument: `${place}.parent`,
          reason: refusalReason('belowItself', { name: node.code }),
        });
      above.add(at);
    }
  });
  blends.forEach((blend, index) => {
    if (blends.findIndex((other) => other.class === blend.class) !== index)
      throw badInput({
        argument: `input.blends.${index}.class`,
        reason: refusalReason('namedTwice', { name: blend.class }),
      });
    if (blend.talent < 0 || blend.technical < 0 || blend.talent + blend.technical !== 10_000)
      throw badInput({ argument: `input.blends.${index}`, reason: refusalReason('sharesNotWhole') });
  });
}

/** The next version of a code. Two at once are told apart by the unique key of the table. */
export async function nextVersion(em: EntityManager, code: string): Promise<number> {
  const [last] = await em.find(MeritPolicy, { code }, { orderBy: { version: 'desc' }, limit: 1 });
  return (last?.version ?? 0) + 1;
}

/** Stores a draft, whole; it is in force on no day until it is activated. */
export function storePolicy(em: EntityManager, { row, criteria, blends }: DraftedPolicy): MeritPolicy {
  const policy = em.create(MeritPolicy, row);
  for (const { __typename: _, policy: __, parent, ...node } of criteria)
    em.create(PolicyCriterion, {
      ...node,
      policy: ref(policy),
      parent: parent === null ? null : ref(PolicyCriterion, parent),
    });
  for (const { __typename: _, policy: __, ...blend } of blends)
    em.create(TechnicalBlend, { ...blend, policy: ref(policy) });
  return policy;
}

export async function findPolicy(
  em: EntityManager,
  { code, version }: PolicyVersionKey,
): Promise<MeritPolicy> {
  const policy = await em.findOne(MeritPolicy, { code, version });
  if (policy === null) throw policyKnown({ policy: `${code} version ${version}` });
  return policy;
}

/**
 * Puts a version in force from a day, today or later. It ends the version of its code that is in force then,
 * and, as the default, the default of then. What has been in force on days past is not touched.
 */
export async function activatePolicy(
  em: EntityManager,
  policy: MeritPolicy,
  from: LocalDate,
  asDefault: boolean,
  today: LocalDate,
): Promise<MeritPolicy> {
  if (from < today) throw policyPast({ from, today });
  if (policy.during !== null) throw policyUnknown({ policy: policyVersion(policy), on: from });
  const others = (await em.find(MeritPolicy, { during: { $ne: null } })).filter(
    (other) => other.code === policy.code || (asDefault && other.isDefault),
  );
  for (const other of others) endOn(other, from);
  policy.during = { from, to: null };
  policy.isDefault = asDefault;
  await em.flush();
  return policy;
}

/**
 * Ends a policy on a day, today or later: that day is the first without it. The default is not left without a
 * successor.
 */
export async function retirePolicy(
  em: EntityManager,
  policy: MeritPolicy,
  from: LocalDate,
  today: LocalDate,
): Promise<MeritPolicy> {
  if (from < today) throw policyPast({ from, today });
  if (policy.during === null || from <= policy.during.from)
    throw policyUnknown({ policy: policyVersion(policy), on: from });
  if (policy.isDefault && (policy.during.to === null || policy.during.to > from))
    throw defaultNeeded({ policy: policyVersion(policy) });
  endOn(policy, from);
  await em.flush();
  return policy;
}

function endOn(policy: MeritPolicy, day: LocalDate): void {
  const { during } = policy;
  if (during === null || (during.to !== null && during.to <= day)) return;
  policy.during = during.from < day ? { from: during.from, to: day } : null;
  if (policy.during === null) policy.isDefault = false;
}
