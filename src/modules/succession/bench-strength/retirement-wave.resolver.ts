import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { addMonths } from '../../../platform/calendar.js';
import {
  figuresWithheld,
  largestFirst,
  type RoundCount,
  reportingDay,
  roundingOf,
} from '../../../platform/database/disclosure-control.js';
import { type Row, tableName } from '../../../platform/database/row-reader.js';
import { raw, sql, TRUE } from '../../../platform/database/sql.js';
import { badInput } from '../../../platform/errors.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import { Competency, CompetencyAssessment } from '../../competency/index.js';
import { PositionClass, Unit } from '../../organization/index.js';
import { type RetirementAhead, retirementsBefore } from '../../positions/index.js';
import { listedRowScope } from '../../workforce/index.js';
import { SuccessionPermission } from '../permissions.js';
import { benchOf, CRITICAL, criticalPosts } from './bench-strength.js';

const MAX_YEARS = 10;

export enum WaveGrouping {
  MONTH = 'MONTH',
  OFFICE = 'OFFICE',
  CLASS = 'CLASS',
  COMPETENCY = 'COMPETENCY',
}
registerEnumType(WaveGrouping, {
  name: 'WaveGrouping',
  description:
    'By month, by office (OPD) or class of the post, or by competency that those who leave hold validly today. Each counts them once.',
  valuesConfig: {
    CLASS: { description: 'By class of the post held.' },
    COMPETENCY: { description: 'By competency held.' },
    MONTH: { description: 'By month.' },
    OFFICE: { description: 'By office (OPD).' },
  },
});

@ObjectType({ description: 'Who retires, and whether somebody is ready to follow.' })
class RetirementGroup {
  @Field(() => String, { nullable: true, description: 'Grouped by month: YYYY-MM.' })
  month!: string | null;

  @Field(() => Unit, { nullable: true, description: 'Grouped by office.' })
  office!: Row<Unit> | null;

  @Field(() => PositionClass, { nullable: true, description: 'Grouped by class.' })
  class!: PositionClass | null;

  @Field(() => Competency, { nullable: true, description: 'Grouped by competency.' })
  competency!: Row<Competency> | null;

  @Field(() => Int, { description: 'Who retires, within the reach of the caller.' })
  people!: number;

  @Field(() => Int, {
    description:
      'Of them, whose day of retirement has come although nobody has ended the employment yet; they hold no seat any more.',
  })
  overdue!: number;

  @Field(() => Int, { description: 'From critical posts.' })
  fromCriticalPosts!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'From critical posts for which, of those whom plans in force name, no ready successor is left once each person fills one seat only. Null to callers who may not see plans.',
  })
  withoutSuccessor!: number | null;
}

@Resolver()
export class RetirementWaveResolver {
  @Complexity(1000)
  @Requires(SuccessionPermission.READ_FIGURES)
  @Query(() => [RetirementGroup], {
    description:
      'Retirements ahead and overdue, 1 to 10 years, from the posts to which those employed today are appointed, with the bench of critical posts. Months come in order, other groups the largest first. For callers without records everybody is counted, by the post held on the first day of the quarter. Each count is rounded at random to a multiple of 10, and to 0 below 5. They may not group by competency.',
  })
  async retirementWave(
    @Arg('by', () => WaveGrouping, { defaultValue: WaveGrouping.MONTH, description: 'What to group by.' })
    by: WaveGrouping,
    @Arg('years', () => Int, { defaultValue: 10, description: 'How many years ahead, 1 to 10.' })
    years: number,
    @Ctx() context: Context,
  ): Promise<RetirementGroup[]> {
    if (years < 1 || years > MAX_YEARS)
      throw badInput({
        argument: 'years',
        reason: refusalReason('notBetween', { value: years, least: 1, most: MAX_YEARS }),
      });
    const { today } = context;
    const isRounded = !context.principal.permissions.has(SuccessionPermission.READ);
    if (isRounded && by === WaveGrouping.COMPETENCY) throw figuresWithheld({ argument: 'by' });
    const round: RoundCount = isRounded ? await roundingOf(context.rows) : (count) => count;
    const before = addMonths(today, 12 * years);
    const [leaving, bench] = await Promise.all([
      isRounded
        ? retirementsBefore(
            context,
            context.unscopedRows('figures are of everybody, rounded; nobody is shown'),
            TRUE,
            before,
            reportingDay(today),
          )
        : retirementsBefore(context, context.rows, await listedRowScope(context, raw('e.id')), before, today),
      isRounded ? criticalPosts(context) : benchOf(context, { filter: CRITICAL, months: 12 * years }),
    ]);
    const successors = new Map(bench.map(({ position, successor }) => [position.id, successor]));
    const keysOf =
      by === WaveGrouping.COMPETENCY
        ? await competenciesOf(context, leaving)
        : (row: RetirementAhead) => [keyOf(row, by)];
    const groups = new Map<string | null, RetirementAhead[]>();
    for (const row of leaving) {
      for (const key of keysOf(row)) {
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [row]);
        else group.push(row);
      }
    }
    const byKey = [...groups].sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1));
    const sorted =
      by === WaveGrouping.MONTH ? byKey : largestFirst(byKey, ([, people]) => round(people.length));
    const told = isRounded ? sorted.filter(([, people]) => round(people.length) > 0) : sorted;
    return Promise.all(
      told.map(async ([key, people]) => {
        const fromCritical = people.filter(({ position }) => successors.has(position));
        return {
          month: by === WaveGrouping.MONTH ? key : null,
          office:
            by === WaveGrouping.OFFICE && key !== null ? ((await context.loadRow(Unit, key)) ?? null) : null,
          class: by === WaveGrouping.CLASS ? (key as PositionClass) : null,
          competency:
            by === WaveGrouping.COMPETENCY && key !== null
              ? ((await context.loadRow(Competency, key)) ?? null)
              : null,
          people: round(people.length),
          overdue: round(people.filter(({ date }) => date <= today).length),
          fromCriticalPosts: round(fromCritical.length),
          withoutSuccessor: isRounded
            ? null
            : fromCritical.filter(({ position }) => successors.get(position) === null).length,
        };
      }),
    );
  }
}

function keyOf({ date, office, class: postClass }: RetirementAhead, by: WaveGrouping): string | null {
  if (by === WaveGrouping.MONTH) return date.slice(0, 7);
  return by === WaveGrouping.OFFICE ? office : postClass;
}

/** Competencies that each of them holds by an assessment that is valid today. */
async function competenciesOf(
  { rows, today }: Context,
  people: readonly RetirementAhead[],
): Promise<(row: RetirementAhead) => string[]> {
  const ids = people.map(({ employee }) => employee);
  const held = await rows.query<{ employee: string; competency: string }>(
    sql`select distinct employee_id as "employee", competency_id as "competency" from ${tableName(CompetencyAssessment)}
      where employee_id = any(${ids}) and assessed_on <= ${today}::date and valid_until >= ${today}::date`,
  );
  const byPerson = Map.groupBy(held, ({ employee }) => employee);
  return ({ employee }) => (byPerson.get(employee) ?? []).map(({ competency }) => competency);
}
