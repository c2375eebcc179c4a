import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { RowScope, type RowScopeCondition, type RowScopeContext } from '../../../platform/database/row-scope.js';
import { and, FALSE, or, raw, type Sql, sql, TRUE } from '../../../platform/database/sql.js';
import { AuditedRead } from '../../../platform/graphql/authorization.js';
import { Identified } from '../../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { Appointment, Position } from '../../positions/index.js';
import { CandidateField, type Groups } from '../../ranking/index.js';
import { Employee, recordScopeOf } from '../../workforce/index.js';
import { SuccessionPermission } from '../permissions.js';
import { FillingRule } from './filling-rules.entity.js';
import { FillingStatus } from './filling-status.js';

const readers: RowScopeCondition = ({ principal }) => (principal.permissions.has(SuccessionPermission.READ) ? TRUE : FALSE);

/** Planners see those whose record they may see; everybody else, once it is decided, what was said of themselves. */
export const ownOrFilled: RowScopeCondition = (of, alias) => ownOnce(of, alias, FALSE);

/** The same, but somebody excluded because a record was not delivered sees it at once, and may object before anything is decided. */
const ownOrUndelivered: RowScopeCondition = (of, alias) => ownOnce(of, alias, raw(`${alias}.is_undelivered`));

function ownOnce(of: RowScopeContext, alias: string, atOnce: Sql): Sql {
  const { principal } = of;
  if (principal.permissions.has(SuccessionPermission.READ)) return recordScopeOf(of, alias);
  if (principal.employeeId === null) return FALSE;
  const decided = sql`exists (select from filling f where f.id = ${raw(`${alias}.filling_id`)} and f.decided_on is not null)`;
  return and(sql`${raw(`${alias}.employee_id`)} = ${principal.employeeId}`, or(atOnce, decided));
}

@ObjectType({ implements: Identified, description: 'The filling of one vacancy, from opening it to the appointment.' })
@Entity()
@RowScope(readers)
export class Filling extends Identified {
  @Field(() => Position, { description: 'The post concerned.' })
  @ManyToOne(() => Position, { ref: true })
  @Index()
  position!: Ref<Position>;

  @Field(() => LocalDateScalar, { description: 'From when the seat is empty, as the vacancy said when the filling was opened.' })
  @Property({ type: 'date', runtimeType: 'string' })
  vacantSince!: LocalDate;

  /** The vacancy by its key, in hexadecimal digits; null of fillings opened before it was kept. */
  @Property({ type: 'text', nullable: true, hidden: true })
  vacancyKey: string | null = null;

  @Field(() => FillingRule, { description: 'The rule of the way in which it is filled.' })
  @ManyToOne(() => FillingRule, { ref: true })
  @Index()
  rule!: Ref<FillingRule>;

  @Field(() => CandidateField, { description: 'Among whom it chooses: places, ranges, departures and reasons are counted within this field.' })
  @Property({ type: 'text' })
  among!: CandidateField;

  @Field(() => String, { nullable: true, description: 'The decree that names the candidates; null where none does.' })
  @Property({ type: 'text', nullable: true })
  namedBy: string | null = null;

  @Field(() => FillingStatus, { description: 'Present status.' })
  @Property({ type: 'text' })
  status: Opt<FillingStatus> = FillingStatus.OPEN;

  @Field(() => LocalDateScalar, { description: 'The day on which it was opened.' })
  @Property({ type: 'date', runtimeType: 'string' })
  openedOn!: LocalDate;

  @Field(() => String, { description: 'Subject who opened it.' })
  @Property({ type: 'text' })
  openedBy!: string;

  @Field(() => String, { description: 'The letter or decree that opens it.' })
  @Property({ type: 'text' })
  document!: string;

  @Field(() => String, { nullable: true, description: 'Why the shortlist has fewer candidates than the rule asks for; null where it has enough.' })
  @Property({ type: 'text', nullable: true })
  fewerBecause: string | null = null;

  /** Who was chosen; shown through the decision. */
  @ManyToOne(() => Employee, { ref: true, nullable: true })
  @Index()
  chosen: Ref<Employee> | null = null;

  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  decidedOn: LocalDate | null = null;

  @Property({ type: 'text', nullable: true })
  decidedBy: string | null = null;

  @Property({ type: 'text', nullable: true })
  decidedInOffice: string | null = null;

  @Property({ type: 'text', nullable: true })
  decision: string | null = null;

  @Property({ type: 'text', nullable: true })
  decisionReason: string | null = null;

  @Property({ type: 'boolean' })
  departs: Opt<boolean> = false;

  @Property({ type: 'text', nullable: true })
  moratoriumApproval: string | null = null;

  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  inaugurationOn: LocalDate | null = null;

  @Field(() => Appointment, { nullable: true, description: 'What fills the seat, where the caller may see the record.' })
  @ManyToOne(() => Appointment, { ref: true, nullable: true })
  @Index()
  appointment: Ref<Appointment> | null = null;

  @Field(() => String, { nullable: true, description: 'Why it ended without an appointment.' })
  @Property({ type: 'text', nullable: true })
  cancelledBecause: string | null = null;

  @Field(() => String, { nullable: true, description: 'The letter by which a formation was requested; null but for recruitment.' })
  @Property({ type: 'text', nullable: true })
  formationRequest: string | null = null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When the formation was requested.' })
  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  requestedOn: LocalDate | null = null;

  @Field(() => Int, { description: 'Counts the changes; give it as `expectedVersion`.' })
  @Property({ type: 'integer' })
  version: Opt<number> = 1;
}

@ObjectType({ implements: Identified, description: 'Somebody on a shortlist, in order.' })
@Entity()
@Unique({ properties: ['filling', 'employee'] })
@Unique({ properties: ['filling', 'ordinal'] })
@RowScope(ownOrFilled)
export class ShortlistEntry extends Identified {
  @ManyToOne(() => Filling, { ref: true })
  @Index()
  filling!: Ref<Filling>;

  @Field(() => Employee, { description: 'The person concerned.' })
  @ManyToOne(() => Employee, { ref: true })
  @Index()
  employee!: Ref<Employee>;

  @Field(() => Int, { description: 'From 1, in the order of the ranking.' })
  @Property({ type: 'integer' })
  ordinal!: number;

  @AuditedRead()
  @Field(() => Int, {
    description: 'Place in the ranking when the shortlist was closed, within the field of candidates.',
  })
  @Property({ type: 'integer' })
  place!: number;

  @Field(() => String, { nullable: true, description: 'Why somebody was taken in whom the order alone would not; null otherwise.' })
  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  /** In which groups the person was on the day of the ranking, for counting who is chosen; no client reads it, and the audit log leaves it out. */
  @Property({ type: 'jsonb', nullable: true, lazy: true, hidden: true })
  groups: Groups | null = null;
}

@ObjectType({ implements: Identified, description: 'Why a shortlist was closed over somebody whom missing records might still have brought onto it.' })
@Entity()
@Unique({ properties: ['filling', 'employee'] })
@RowScope(ownOrUndelivered)
export class ExcludedCandidate extends Identified {
  @ManyToOne(() => Filling, { ref: true })
  @Index()
  filling!: Ref<Filling>;

  @Field(() => Employee, { description: 'The person concerned.' })
  @ManyToOne(() => Employee, { ref: true })
  @Index()
  employee!: Ref<Employee>;

  @AuditedRead()
  @Field(() => String, { description: 'Why, in the words of the decision maker.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => String, { description: 'The named person who gives the reason.' })
  @Property({ type: 'text' })
  givenBy!: string;

  @Field(() => Boolean, { description: 'Records were asked for, and not delivered by the due day: the reason is one for all of whom the same is true.' })
  @Property({ type: 'boolean' })
  isUndelivered: Opt<boolean> = false;

  @AuditedRead()
  @Field(() => String, { nullable: true, description: 'What the person says against it.' })
  @Property({ type: 'text', nullable: true })
  objection: string | null = null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day of the objection; null while there is none.' })
  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  objectedOn: LocalDate | null = null;

  @Field(() => String, { nullable: true, description: 'What is answered to the objection; null while nothing is. Until then nobody is chosen.' })
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Field(() => Boolean, { nullable: true, description: 'The objection holds: the filling is cancelled, and a new one begun. Null while nothing is answered.' })
  @Property({ type: 'boolean', nullable: true })
  isUpheld: boolean | null = null;
}

@ObjectType({ implements: Identified, description: 'What a body said to a filling.' })
@Entity()
@Unique({ properties: ['filling', 'approval'] })
@RowScope(readers)
export class FillingStep extends Identified {
  @ManyToOne(() => Filling, { ref: true })
  @Index()
  filling!: Ref<Filling>;

  @Field(() => String, { description: "Code of the approval in the filling's rule." })
  @Property({ type: 'text' })
  approval!: string;

  @Field(() => Boolean, { description: 'Given, or refused.' })
  @Property({ type: 'boolean', fieldName: 'granted' })
  isGranted!: boolean;

  @Field(() => String, { description: 'Minutes or letter.' })
  @Property({ type: 'text' })
  document!: string;

  @Field(() => LocalDateScalar, { description: 'The day on which it was recorded.' })
  @Property({ type: 'date', runtimeType: 'string' })
  recordedOn!: LocalDate;

  @Field(() => String, { description: 'Subject who recorded it.' })
  @Property({ type: 'text' })
  recordedBy!: string;
}
