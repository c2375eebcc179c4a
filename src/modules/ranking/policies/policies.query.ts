import type { LocalDate } from '../../../platform/calendar.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { and, raw, type Sql, sql } from '../../../platform/database/sql.js';
import type { Context } from '../../../platform/graphql/context.js';
import { LocalText } from '../../../platform/i18n/local-text.js';
import { text } from '../../../platform/i18n/text.js';
import { currentSnapshot } from '../columnar/people.query.js';
import { untilRulesChange } from '../columnar/ranking-cache.js';
import { type CriterionNode, type Policy } from '../engine/policy.js';
import { policyFaults } from '../engine/policy-faults.js';
import type { Scales } from '../engine/scales.js';
import { policyRefused, policyUnknown, toldFaults } from '../errors.js';
import { MeritPolicy, PolicyCriterion, TechnicalBlend } from './policy.entity.js';

export interface StoredPolicy {
  readonly row: Row<MeritPolicy>;
  readonly criteria: readonly Row<PolicyCriterion>[];
  readonly blends: readonly Row<TechnicalBlend>[];
  readonly policy: Policy;
}

export interface WantedPolicy {
  readonly code: string;
  readonly version?: number | null;
}

/**
 * The policy asked for, or the default; without a version the one in force on the day. A faulty one is
 * refused, with the place named.
 */
export function policyOn(
  context: Context,
  wanted: WantedPolicy | null,
  on: LocalDate,
  scales: Scales,
): Promise<StoredPolicy> {
  const name = `policy:${JSON.stringify(wanted)}:${on}`;
  return context.once(name, async () =>
    untilRulesChange(await currentSnapshot(context), name, () => readPolicy(context, wanted, on, scales)),
  );
}

async function readPolicy(
  context: Context,
  wanted: WantedPolicy | null,
  on: LocalDate,
  scales: Scales,
): Promise<StoredPolicy> {
  const { rows } = context;
  const row = await rows.one(MeritPolicy, policyCondition(wanted, on));
  if (row === null) throw policyUnknown({ policy: wantedPolicy(wanted), on });
  const stored = await storedPolicy(context, row);
  const faults = policyFaults(stored.policy, scales, row.isDefault);
  if (faults.length > 0) throw policyRefused({ policy: policyVersion(row), faults: toldFaults(faults) });
  return stored;
}

function wantedPolicy(wanted: WantedPolicy | null | undefined): LocalText {
  return new LocalText((language) =>
    wanted == null
      ? text(language, 'ranking.aDefaultPolicy')
      : text(language, 'ranking.thePolicy', { code: wanted.code, version: wanted.version ?? 'none' }),
  );
}

export function policyVersion({ code, version }: { code: string; version: number }): LocalText {
  return new LocalText((language) => text(language, 'ranking.policyVersion', { code, version }));
}

export async function storedPolicy({ rows }: Context, row: Row<MeritPolicy>): Promise<StoredPolicy> {
  const [criteria, blends] = await Promise.all([
    rows.select(PolicyCriterion, { policy: row.id }, { orderBy: raw('t.ordinal, t.code') }),
    rows.select(TechnicalBlend, { policy: row.id }, { orderBy: raw('t.class') }),
  ]);
  return { row, criteria, blends, policy: policyOf(row, criteria, blends) };
}

export function policyOf(
  row: Row<MeritPolicy>,
  criteria: readonly Row<PolicyCriterion>[],
  blends: readonly Row<TechnicalBlend>[],
): Policy {
  const below = (parent: string | null): CriterionNode[] =>
    criteria
      .filter((criterion) => criterion.parent === parent && criterion.axis !== 'TECHNICAL')
      .map((criterion) => ({ ...criterion, children: below(criterion.id) }));
  const technical = criteria.find(({ axis }) => axis === 'TECHNICAL');
  return {
    code: row.code,
    version: row.version,
    criteria: below(null),
    technical: technical
      ? { ...technical, children: [] }
      : {
          code: 'KOMPETENSI_TEKNIS',
          name: 'KOMPETENSI_TEKNIS',
          share: 10_000,
          axis: 'TECHNICAL',
          indicator: null,
          rubric: null,
          direction: 'ANY',
          children: [],
        },
    blends: Object.fromEntries(
      blends.map(({ class: postClass, talent, technical: share }) => [
        postClass,
        { talent, technical: share },
      ]),
    ),
    box: row.box,
    tieBreakers: row.tieBreakers,
  };
}

function policyCondition(wanted: WantedPolicy | null, on: LocalDate): Sql {
  if (!wanted) return sql`t.is_default and t.during @> ${on}::date`;
  const inForce = sql`t.during @> ${on}::date`;
  return and(
    sql`t.code = ${wanted.code}`,
    wanted.version == null ? inForce : sql`t.version = ${wanted.version}`,
  );
}
