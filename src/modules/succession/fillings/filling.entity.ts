import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { RowScope, type RowScopeCondition } from '../../../platform/database/row-scope.js';
import { FALSE, TRUE } from '../../../platform/database/sql.js';
import { Identified } from '../../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { Appointment, Position } from '../../positions/index.js';
import { CandidateField } from '../../ranking/index.js';
import { Employee } from '../../workforce/index.js';
import { SuccessionPermission } from '../permissions.js';
import { FillingRule } from './filling-rules.entity.js';
import { FillingStatus } from './filling-status.js';

const readers: RowScopeCondition = ({ principal }) =>
  principal.permissions.has(SuccessionPermission.READ) ? TRUE : FALSE;

@ObjectType({
  implements: Identified,
  description: 'The filling of one vacancy, from opening it to the appointment.',
})
@Entity()
@RowScope(readers)
export class Filling extends Identified {
  @Field(() => Position, { description: 'The post concerned.' })
  @ManyToOne(() => Position, { ref: true })
  @Index()
  position!: Ref<Position>;

  @Field(() => LocalDateScalar, {
    description: 'From when the seat is empty, as the vacancy said when the filling was opened.',
  })
  @Property({ type: 'date', runtimeType: 'string' })
  vacantSince!: LocalDate;

  /** The vacancy by its key, in hexadecimal digits; null of fillings opened before it was kept. */
  @Property({ type: 'text', nullable: true, hidden: true })
  vacancyKey: string | null = null;

  @Field(() => FillingRule, { description: 'The rule of the way in which it is filled.' })
  @ManyToOne(() => FillingRule, { ref: true })
  @Index()
  rule!: Ref<FillingRule>;

  @Field(() => CandidateField, {
    description:
      'Among whom it chooses: places, ranges, departures and reasons are counted within this field.',
  })
  @Property({ type: 'text' })
  among!: CandidateField;

  @Field(() => String, {
    nullable: true,
    description: 'The decree that names the candidates; null where none does.',
  })
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

  @Field(() => String, {
    nullable: true,
    description: 'Why the shortlist has fewer candidates than the rule asks for; null where it has enough.',
  })
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

  @Field(() => Appointment, {
    nullable: true,
    description: 'What fills the seat, where the caller may see the record.',
  })
  @ManyToOne(() => Appointment, { ref: true, nullable: true })
  @Index()
  appointment: Ref<Appointment> | null = null;

  @Field(() => String, { nullable: true, description: 'Why it ended without an appointment.' })
  @Property({ type: 'text', nullable: true })
  cancelledBecause: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'The letter by which a formation was requested; null but for recruitment.',
  })
  @Property({ type: 'text', nullable: true })
  formationRequest: string | null = null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When the formation was requested.' })
  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  requestedOn: LocalDate | null = null;

  @Field(() => Int, { description: 'Counts the changes; give it as `expectedVersion`.' })
  @Property({ type: 'integer' })
  version: Opt<number> = 1;
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
