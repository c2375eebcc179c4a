import { ref } from '@mikro-orm/postgresql';
import type { Context } from '../../../platform/context.js';
import { tableName } from '../../../platform/rows.js';
import { sql } from '../../../platform/sql.js';
import { Employee } from '../../workforce/index.js';
import { type Contender, type StageOutcome, type StageStanding, stageOrder, WHOLE } from '../domain/stage-order.js';
import { editing } from './fill.js';
import { Filling, FillingStatus, ShortlistEntry, StageResult } from './filling.entity.js';
import { notShortlisted, stagesNotWeighed, stageUnknown, weightsFixed, weightsIncomplete } from './filling-errors.js';
import { StageWeight } from './stage-weight.entity.js';

/** Fixes what each stage counts, before anybody has a result. */
export async function weighStages(
  context: Context,
  id: string,
  expectedVersion: number,
  weights: readonly { stage: string; weight: number }[],
  document: string,
): Promise<Filling> {
  const { em } = context;
  const filling = await editing(context, id, expectedVersion, [FillingStatus.OPEN, FillingStatus.SHORTLISTED]);
  const { stages } = await filling.rule.loadOrFail();
  const known = stages.map(({ code }) => code);
  weights.forEach(({ stage }, index) => {
    if (!known.includes(stage)) throw stageUnknown({ argument: `weights.${index}.stage`, known });
  });
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  if (sum !== WHOLE) throw weightsIncomplete({ argument: 'weights', sum });
  const results = await em.count(StageResult, { filling: filling.id });
  if (results > 0) throw weightsFixed({ results });
  await em.nativeDelete(StageWeight, { filling: filling.id });
  for (const { stage, weight } of weights) em.create(StageWeight, { filling: ref(filling), stage, weight, document });
  return filling;
}

export interface RecordedResult {
  readonly employeeId: string;
  readonly score: number | null;
  readonly passed: boolean;
  readonly note: string | null;
}

/** How the shortlisted did in a stage; a later entry replaces an earlier one, and the trail keeps both. */
export async function recordStageResults(
  context: Context,
  id: string,
  expectedVersion: number,
  stage: string,
  results: readonly RecordedResult[],
): Promise<Filling> {
  const { em, today, principal } = context;
  const filling = await editing(context, id, expectedVersion, [FillingStatus.SHORTLISTED]);
  const { stages, weighsStages } = await filling.rule.loadOrFail();
  const known = stages.map(({ code }) => code);
  if (!known.includes(stage)) throw stageUnknown({ argument: 'stage', known });
  if (weighsStages && (await em.count(StageWeight, { filling: filling.id })) === 0) throw stagesNotWeighed({ stages: known });
  const listed = new Set((await em.find(ShortlistEntry, { filling: filling.id })).map(({ employee }) => employee.id));
  for (const [index, { employeeId, ...result }] of results.entries()) {
    if (!listed.has(employeeId)) throw notShortlisted({ argument: `results.${index}.employee` });
    const said = { ...result, recordedOn: today, recordedBy: principal.subject };
    const former = await em.findOne(StageResult, { filling: filling.id, employee: employeeId, stage });
    if (former !== null) Object.assign(former, said);
    else em.create(StageResult, { filling: ref(filling), employee: ref(Employee, employeeId), stage, ...said });
  }
  return filling;
}

interface Listed {
  readonly filling: string;
  readonly employee: string;
  readonly ordinal: number;
  readonly outcomes: readonly StageOutcome[];
}

/** By filling: where everybody on the shortlist stands by the stages; fillings whose stages are not weighed have no such order. */
export async function stageStandings(context: Context, fillings: readonly string[]): Promise<Map<string, Map<string, StageStanding>>> {
  const rows = context.unscopedRows('a place among the shortlisted depends on all of them; whose is shown is decided where the answer is made');
  const [listed, weights] = await Promise.all([
    rows.query<Listed>(
      sql`select e.filling_id as filling, e.employee_id as employee, e.ordinal, coalesce(jsonb_agg(jsonb_build_object('stage', r.stage, 'score', round(r.score * 100), 'passed', r.passed)) filter (where r.id is not null), '[]') as outcomes
        from ${tableName(ShortlistEntry)} e left join ${tableName(StageResult)} r on r.filling_id = e.filling_id and r.employee_id = e.employee_id
        where e.filling_id = any(${fillings}) group by e.id`,
    ),
    rows.query<{ filling: string; stage: string; weight: number }>(
      sql`select filling_id as filling, stage, weight from ${tableName(StageWeight)} where filling_id = any(${fillings})`,
    ),
  ]);
  const weightsOf = Map.groupBy(weights, ({ filling }) => filling);
  const listedOf = Map.groupBy(listed, ({ filling }) => filling);
  return new Map(
    [...weightsOf].map(([filling, own]) => {
      const contenders = (listedOf.get(filling) ?? []).map(({ employee, ordinal, outcomes }): Contender => ({ id: employee, ordinal, outcomes }));
      return [filling, stageOrder(contenders, own)] as const;
    }),
  );
}
