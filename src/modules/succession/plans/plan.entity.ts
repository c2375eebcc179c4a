import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { RowScope, type RowScopeCondition } from '../../../platform/database/row-scope.js';
import { and, FALSE, raw, sql, TRUE } from '../../../platform/database/sql.js';
import { Identified } from '../../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { Position } from '../../positions/index.js';
import { Employee, recordScopeOf } from '../../workforce/index.js';
import type { Readiness } from '../domain/readiness.js';
import { SuccessionPermission } from '../permissions.js';

const readers: RowScopeCondition = ({ principal }) =>
  principal.permissions.has(SuccessionPermission.READ) ? TRUE : FALSE;

/** Planners see those whose record they may see; everybody else what an endorsed plan says of themselves. */
const ownOrPlanned: RowScopeCondition = (of, alias) => {
  const { principal } = of;
  if (principal.permissions.has(SuccessionPermission.READ)) return recordScopeOf(of, alias);
  if (principal.employeeId === null) return FALSE;
  const endorsed = sql`exists (select from succession_plan p where p.id = ${raw(`${alias}.plan_id`)} and p.endorsed_on is not null)`;
  return and(sql`${raw(`${alias}.employee_id`)} = ${principal.employeeId}`, endorsed);
};

export enum PlanStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  ENDORSED = 'ENDORSED',
  SUPERSEDED = 'SUPERSEDED',
}
registerEnumType(PlanStatus, {
  name: 'PlanStatus',
  description: 'How far a succession plan has come.',
  valuesConfig: {
    DRAFT: { description: 'Being written.' },
    SUBMITTED: { description: 'Waits for the body that endorses.' },
    RETURNED: { description: 'Came back with a note, and is being written again.' },
    ENDORSED: { description: 'In force; it is never changed again.' },
    SUPERSEDED: { description: 'Was in force until a later one was endorsed, or the post was filled.' },
  },
});

@ObjectType({
  implements: Identified,
  description:
    'Who is to follow in a post (rencana suksesi), in order. An endorsed plan is frozen; what has changed since is derived.',
})
@Entity()
@Unique({ properties: ['position', 'number'] })
@RowScope(readers)
export class SuccessionPlan extends Identified {
  @Field(() => Position, { description: 'The post concerned.' })
  @ManyToOne(() => Position, { ref: true })
  @Index()
  position!: Ref<Position>;

  @Field(() => Int, { description: 'Counts the plans of the post.' })
  @Property({ type: 'integer' })
  number!: number;

  @Field(() => PlanStatus, { description: 'Present status.' })
  @Property({ type: 'text' })
  status: Opt<PlanStatus> = PlanStatus.DRAFT;

  @Field(() => String, {
    nullable: true,
    description: 'Why the first place is left empty on purpose; null where it is not.',
  })
  @Property({ type: 'text', nullable: true })
  firstPlaceEmptyBecause: string | null = null;

  @Field(() => LocalDateScalar, { description: 'The day of the draft.' })
  @Property({ type: 'date', runtimeType: 'string' })
  draftedOn!: LocalDate;

  @Field(() => String, { description: 'Subject who drafted it.' })
  @Property({ type: 'text' })
  draftedBy!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day of the submission; null while there is none.',
  })
  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  submittedOn: LocalDate | null = null;

  @Field(() => String, { nullable: true, description: 'Subject who submitted it; null while nobody did.' })
  @Property({ type: 'text', nullable: true })
  submittedBy: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why it came back, the last time.' })
  @Property({ type: 'text', nullable: true })
  returnedBecause: string | null = null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day of the endorsement; null while there is none.',
  })
  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  endorsedOn: LocalDate | null = null;

  @Field(() => String, { nullable: true, description: 'Subject who endorsed it; null while nobody did.' })
  @Property({ type: 'text', nullable: true })
  endorsedBy: string | null = null;

  @Field(() => String, { nullable: true, description: 'Minutes or decree of the body that endorsed it.' })
  @Property({ type: 'text', nullable: true })
  endorsement: string | null = null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day on which another plan took its place; null while none did.',
  })
  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  supersededOn: LocalDate | null = null;

  @Field(() => Int, { description: 'Counts the changes; give it as `expectedVersion`.' })
  @Property({ type: 'integer' })
  version: Opt<number> = 1;
}

export enum NominationSource {
  RANKING = 'RANKING',
  NOMINATION = 'NOMINATION',
}
registerEnumType(NominationSource, {
  name: 'NominationSource',
  description: 'Taken from the ranking, by place, or put forward by somebody.',
  valuesConfig: {
    NOMINATION: { description: 'Named by a person.' },
    RANKING: { description: 'Taken from the ranking.' },
  },
});

export enum ReadinessLevel {
  READY_NOW = 'READY_NOW',
  READY_WITHIN_2_YEARS = 'READY_WITHIN_2_YEARS',
  READY_LATER = 'READY_LATER',
  NOT_READY = 'NOT_READY',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(ReadinessLevel, {
  name: 'ReadinessLevel',
  description: 'How soon somebody could take the post over.',
  valuesConfig: {
    READY_NOW: { description: 'Eligible, and meets the standard of the post.' },
    READY_WITHIN_2_YEARS: {
      description:
        'Eligible with gaps of competency, or time alone makes eligible within the horizon (rule parameter READINESS_MONTHS).',
    },
    READY_LATER: { description: 'Time makes eligible after the horizon, or something must be done first.' },
    NOT_READY: { description: 'A rule fails that nothing heals.' },
    UNKNOWN: { description: 'Records are missing that could decide it.' },
  },
});

@ObjectType({ implements: Identified, description: 'Somebody named in a plan, at a place.' })
@Entity()
@Unique({ properties: ['plan', 'employee'] })
@Unique({ properties: ['plan', 'ordinal'] })
@RowScope(ownOrPlanned)
export class Nomination extends Identified {
  @ManyToOne(() => SuccessionPlan, { ref: true })
  @Index()
  plan!: Ref<SuccessionPlan>;

  @Field(() => Employee, { description: 'The person concerned.' })
  @ManyToOne(() => Employee, { ref: true })
  @Index()
  employee!: Ref<Employee>;

  @Field(() => Int, {
    description: 'Place in the plan, from 1; from 2 where the first is left empty on purpose.',
  })
  @Property({ type: 'integer' })
  ordinal!: number;

  @Field(() => NominationSource, { description: 'Where the nomination comes from.' })
  @Property({ type: 'text' })
  source!: NominationSource;

  @Field(() => String, { description: 'Why, in the words of the decision maker.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Place in the ranking when it was written, and when it was endorsed; null where there was none.',
  })
  @Property({ type: 'integer', nullable: true })
  placeThen!: number | null;

  @Field(() => ReadinessLevel, { description: 'As derived when it was written, and when it was endorsed.' })
  @Property({ type: 'text' })
  readinessThen!: Readiness;

  @Field(() => ReadinessLevel, {
    nullable: true,
    description: "The planner's own view. It never replaces the derived readiness.",
  })
  @Property({ type: 'text', nullable: true })
  plannerView!: Readiness | null;

  @Field(() => String, { nullable: true, description: 'Note of the planner.' })
  @Property({ type: 'text', nullable: true })
  plannerNote!: string | null;
}
