import { ref } from '@mikro-orm/postgresql';
import { tableName } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Employee } from '../../workforce/index.js';
import { type StageFacts, type StageOutcome, type StageShare, WHOLE } from '../domain/stage-order.js';
import { Filling } from './filling.entity.js';
import {
  notShortlisted,
  stagesNotForWeighing,
  stagesNotWeighed,
  stageUnknown,
  weightsFixed,
  weightsIncomplete,
} from './filling-errors.js';
import { FillingStatus } from './filling-status.js';
import { lockFilling } from './filling-workflow.js';
import { ShortlistEntry } from './shortlist.entity.js';
import { StageResult } from './stage-result.entity.js';
import { StageWeight } from './stage-weight.entity.js';

/** Fixes what each stage counts, before anybody has a result. */
export async function weighStages(
  context: Context,
  id: string,
  expectedVersion: number,
  weights: readonly StageShare[],
  document: string,
): Promise<Filling> {
  const { em } = context;
  const filling = await lockFilling(context, id, expectedVersion, [
    FillingStatus.OPEN,
    FillingStatus.SHORTLISTED,
  ]);
  const { stages, hasStageWeights } = await filling.rule.loadOrFail();
  if (!hasStageWeights) throw stagesNotForWeighing({ argument: 'input.fillingId' });
  const known = stages.map(({ code }) => code);
  weights.forEach(({ stage }, index) => {
    if (!known.includes(stage)) throw stageUnknown({ argument: `input.weights.${index}.stage`, known });
  });
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  if (sum !== WHOLE) throw weightsIncomplete({ argument: 'input.weights', sum });
  if (await hasResults(context, filling)) throw weightsFixed({ argument: 'input.fillingId' });
  for (const former of await em.find(StageWeight, { filling: filling.id })) em.remove(former);
  await em.flush();
  for (const { stage, weight } of weights)
    em.create(StageWeight, { filling: ref(filling), stage, weight, document });
  return filling;
}

export interface RecordedResult {
  readonly employeeId: string;
  readonly score: number | null;
  readonly hasPassed: boolean;
  readonly note: string | null;
}

/**
 * How the shortlisted did in a stage; a later entry replaces an earlier one, and the audit log keeps both.
 */
export async function recordStageResults(
  context: Context,
  id: string,
  expectedVersion: number,
  stage: string,
  results: readonly RecordedResult[],
): Promise<Filling> {
  const { em, today, principal } = context;
  const filling = await lockFilling(context, id, expectedVersion, [FillingStatus.SHORTLISTED]);
  const { stages, hasStageWeights } = await filling.rule.loadOrFail();
  const known = stages.map(({ code }) => code);
  if (!known.includes(stage)) throw stageUnknown({ argument: 'input.stage', known });
  // What was begun before its rule asked for weights goes on without them.
  if (
    hasStageWeights &&
    (await em.count(StageWeight, { filling: filling.id })) === 0 &&
    !(await hasResults(context, filling))
  )
    throw stagesNotWeighed({ stages: known });
  const listed = new Set(
    (await em.find(ShortlistEntry, { filling: filling.id })).map(({ employee }) => employee.id),
  );
  for (const [index, { employeeId, ...result }] of results.entries()) {
    if (!listed.has(employeeId)) throw notShortlisted({ argument: `input.results.${index}.employeeId` });
    const said = { ...result, recordedOn: today, recordedBy: principal.subject };
    const former = await em.findOne(StageResult, { filling: filling.id, employee: employeeId, stage });
    if (former !== null) Object.assign(former, said);
    else
      em.create(StageResult, { filling: ref(filling), employee: ref(Employee, employeeId), stage, ...said });
  }
  return filling;
}

/**
 * Of anybody: also of people beyond the caller’s row scope. Nobody records one meanwhile, for the filling is
 * held.
 */
async function hasResults(context: Context, { id }: Filling): Promise<boolean> {
  const rows = context.unscopedRows('whether anybody has a result is asked, and nothing of whom');
  const [found] = await rows.query<{ any: boolean }>(
    sql`select exists (select from ${tableName(StageResult)} where filling_id = ${id}) as "any"`,
  );
  return found?.any === true;
}

/** What was noted with each result, for a dossier: by person and stage. */
export async function stageNotes(
  context: Context,
  filling: string,
): Promise<{ employee: string; stage: string; note: string | null }[]> {
  const rows = context.unscopedRows('every decision is sealed with all that it was made of');
  const results = await rows.select(
    StageResult,
    { filling: [filling] },
    { orderBy: sql`t.employee_id, t.stage` },
  );
  return results.map(({ employee, stage, note }) => ({ employee, stage, note }));
}

interface Listed {
  readonly filling: string;
  readonly employee: string;
  readonly ordinal: number;
  readonly outcomes: readonly StageOutcome[];
}

/** By filling: what each stage counts, and how everybody on the shortlist did. */
export async function stageFacts(
  context: Context,
  fillings: readonly string[],
): Promise<Map<string, StageFacts>> {
  const rows = context.unscopedRows(
    'a place among the shortlisted depends on all of them; whose is shown is decided where the answer is made',
  );
  const [listed, weights] = await Promise.all([
    rows.query<Listed>(
      sql`select e.filling_id as filling, e.employee_id as employee, e.ordinal, coalesce(jsonb_agg(jsonb_build_object('stage', r.stage, 'score', round(r.score * 100), 'passed', r.passed) order by r.stage) filter (where r.id is not null), '[]') as outcomes
        from ${tableName(ShortlistEntry)} e left join ${tableName(StageResult)} r on r.filling_id = e.filling_id and r.employee_id = e.employee_id
        where e.filling_id = any(${fillings}) group by e.id order by e.ordinal`,
    ),
    rows.query<StageShare & { filling: string }>(
      sql`select filling_id as filling, stage, weight from ${tableName(StageWeight)} where filling_id = any(${fillings}) order by stage`,
    ),
  ]);
  const weightsOf = Map.groupBy(weights, ({ filling }) => filling);
  const listedOf = Map.groupBy(listed, ({ filling }) => filling);
  return new Map(
    fillings.map((filling) => [
      filling,
      {
        weights: (weightsOf.get(filling) ?? []).map(({ stage, weight }) => ({ stage, weight })),
        contenders: (listedOf.get(filling) ?? []).map(({ employee, ordinal, outcomes }) => ({
          id: employee,
          ordinal,
          outcomes,
        })),
      },
    ]),
  );
}
