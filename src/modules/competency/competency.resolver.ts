import { Arg, Ctx, Field, FieldResolver, Float, InputType, Int, Query, Resolver, Root } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import type { Row } from '../../platform/database/row-reader.js';
import { raw, sql } from '../../platform/database/sql.js';
import { badInput } from '../../platform/errors.js';
import { AuditedRead, Requires, VisibleIf } from '../../platform/graphql/authorization.js';
import { childrenLoader } from '../../platform/graphql/children-loader.js';
import type { Context } from '../../platform/graphql/context.js';
import { filterBy } from '../../platform/graphql/filter-input.js';
import { requireKnownCode } from '../../platform/graphql/known-codes.js';
import { LocalDateScalar, onDay } from '../../platform/graphql/scalars.js';
import { refusalReason } from '../../platform/i18n/local-text.js';
import { Employee, EmployeeFilter, isRecordReadable, withinRecords } from '../workforce/index.js';
import { Competency, CompetencyKind } from './competency.entity.js';
import { CompetencyAssessment, Feedback360, PotentialAssessment } from './measurements.entity.js';
import { CompetencyPermission } from './permissions.js';

const validOn = (on: string) => sql`t.assessed_on <= ${on}::date and t.valid_until >= ${on}::date`;
const assessmentsOn = childrenLoader(CompetencyAssessment, 'employee', 't.assessed_on desc, t.id', validOn);
const allAssessments = childrenLoader(CompetencyAssessment, 'employee', 't.assessed_on desc, t.id');
const potentialOf = childrenLoader(PotentialAssessment, 'employee', 't.assessed_on desc, t.id');
const feedbackOf = childrenLoader(Feedback360, 'employee', 't.concluded_on desc, t.id');

@InputType({ description: 'A competency and the level that must be reached by a valid assessment.' })
export class CompetencyAtLeast {
  @Field(() => String, {
    description: 'Code of the competency; one that is not in the dictionary is refused.',
  })
  code!: string;

  @Field(() => Int, { description: '1 to 5.' })
  level!: number;
}

filterBy<EmployeeFilter, CompetencyAtLeast>(EmployeeFilter, {
  name: 'competency',
  type: () => CompetencyAtLeast,
  description:
    'Has a valid assessment of this competency at the level or above; without a valid one the level is unknown.',
  scope: withinRecords,
  condition: async ({ code, level }, { rows, today }, argument) => {
    if (level < 1 || level > 5)
      throw badInput({
        argument: `${argument}.level`,
        reason: refusalReason('notBetween', { value: level, least: 1, most: 5 }),
      });
    const dictionary = await rows.select(Competency);
    requireKnownCode(
      code,
      dictionary.map((competency) => competency.code),
      'competency',
      `${argument}.code`,
    );
    const ids = dictionary.filter((competency) => competency.code === code).map(({ id }) => id);
    return sql`(select bool_or(a.level >= ${level}) from competency_assessment a where a.employee_id = t.id and a.competency_id = any(${ids}) and a.assessed_on <= ${today}::date and a.valid_until >= ${today}::date)`;
  },
});

@Resolver()
export class CompetencyResolver {
  @Requires(CompetencyPermission.READ)
  @Query(() => [Competency], {
    description:
      'The dictionary of competencies: the nine standard ones first, then the technical ones by affair.',
  })
  competencies(
    @Arg('kind', () => CompetencyKind, { nullable: true, description: 'Only of this kind.' })
    kind: CompetencyKind | null,
    @Ctx() { rows }: Context,
  ): Promise<Row<Competency>[]> {
    return rows.select(Competency, kind ? { kind } : undefined, { orderBy: raw('t.ordinal, t.code') });
  }
}

@Resolver(() => Employee)
export class EmployeeMeasurementsResolver {
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [CompetencyAssessment], {
    nullable: true,
    description: 'Assessments that are valid on the day, today unless told otherwise.',
  })
  async assessments(
    @Root() { id }: Row<Employee>,
    @Arg('on', () => LocalDateScalar, onDay) on: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<Row<CompetencyAssessment>[]> {
    return (await context.load(assessmentsOn, id, on ?? context.today)) ?? [];
  }

  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [CompetencyAssessment], {
    nullable: true,
    description: 'Every assessment, expired ones included, newest first.',
  })
  async assessmentHistory(
    @Root() { id }: Row<Employee>,
    @Ctx() context: Context,
  ): Promise<Row<CompetencyAssessment>[]> {
    return (await context.load(allAssessments, id)) ?? [];
  }

  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [PotentialAssessment], {
    nullable: true,
    description: 'Assessments of potential, newest first.',
  })
  async potential(
    @Root() { id }: Row<Employee>,
    @Ctx() context: Context,
  ): Promise<Row<PotentialAssessment>[]> {
    return (await context.load(potentialOf, id)) ?? [];
  }

  @AuditedRead()
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [Feedback360], {
    nullable: true,
    description: 'Rounds of 360-degree feedback, newest first.',
  })
  async feedback(@Root() { id }: Row<Employee>, @Ctx() context: Context): Promise<Row<Feedback360>[]> {
    return (await context.load(feedbackOf, id)) ?? [];
  }
}

@Resolver(() => PotentialAssessment)
export class PotentialAssessmentResolver {
  @FieldResolver(() => Float, { description: '0 to 100, two decimals.' })
  score(@Root() { scoreHundredths }: Row<PotentialAssessment>): number {
    return scoreHundredths / 100;
  }
}
