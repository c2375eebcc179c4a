import { Field, InputType, Int } from 'type-graphql';
import { sql, TRUE } from '../../platform/database/sql.js';
import { filterBy } from '../../platform/graphql/filter-input.js';
import { EmployeeFilter, withinRecords } from '../workforce/index.js';
import { checkYear } from './learning-years.js';
import { standings } from './standing.query.js';
import { LearningStatus } from './standing.view.js';

@InputType({ description: 'How the learning of a year stands.' })
export class LearningCondition {
  @Field(() => Int, { description: 'From 2000 to next year.' })
  year!: number;

  @Field(() => [LearningStatus], { nullable: true, description: 'It stands as one of these.' })
  status?: LearningStatus[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'At the pace of the days past the floor or duty is missed, or is not.',
  })
  isExpectedShort?: boolean | null;
}

filterBy<EmployeeFilter, LearningCondition>(EmployeeFilter, {
  name: 'learning',
  type: () => LearningCondition,
  description:
    'The learning of a year stands so. Says nothing of somebody who was not employed in it, nor of a year ahead where it asks for the pace.',
  scope: withinRecords,
  condition: async ({ year, status, isExpectedShort }, context, argument) => {
    checkYear(context.today, year, `${argument}.year`);
    const stands = status == null ? TRUE : sql`s.status = any(${status})`;
    const paces = isExpectedShort == null ? TRUE : sql`s."isExpectedShort" = ${isExpectedShort}`;
    const everybody = standings({ year, today: context.today, people: () => TRUE });
    const found = await context
      .unscopedRows('the filter keeps to records within reach by its scope')
      .query<{ employee: string; isSo: boolean | null }>(
        sql`select s.employee, (${stands} and ${paces}) as "isSo" from ${everybody} s`,
      );
    const idsOf = (isSo: boolean) => found.filter((one) => one.isSo === isSo).map(({ employee }) => employee);
    return sql`case when t.id in (select unnest(${idsOf(true)}::uuid[])) then true
      when t.id in (select unnest(${idsOf(false)}::uuid[])) then false end`;
  },
});
