import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import type { Row } from '../../platform/database/row-reader.js';
import { AuditedRead } from '../../platform/graphql/authorization.js';
import { LocalDateScalar } from '../../platform/graphql/scalars.js';
import { PositionClass } from '../organization/index.js';
import { Employee } from '../workforce/index.js';
import type { PoolStanding } from './domain/nine-box.js';
import type { MappedPerson } from './nine-box.js';
import { PoolMembership } from './pool-membership.entity.js';
import type { PoolRule } from './pools.js';

export enum PoolStandingView {
  IN = 'IN',
  OUT = 'OUT',
  OPEN = 'OPEN',
}
registerEnumType(PoolStandingView, {
  name: 'PoolStanding',
  description: 'Whether somebody stands, today, where the pool takes people from.',
  valuesConfig: {
    IN: { description: 'For certain.' },
    OUT: { description: 'Not, whatever is still unknown.' },
    OPEN: { description: 'The boxes that remain possible lie on both sides of the rule.' },
  },
});

@ObjectType({
  description: 'Somebody towards a pool: where they stand, and whether they were nominated and confirmed.',
})
export class PoolMember {
  @AuditedRead()
  @Field(() => Employee, { description: 'The person concerned.' })
  employee!: Row<Employee>;

  @AuditedRead()
  @Field(() => PoolStandingView, { description: 'Where the person stands.' })
  standing!: PoolStanding;

  @AuditedRead()
  @Field(() => [Int], { description: 'The boxes that remain possible, with what committees adjusted.' })
  boxes!: readonly number[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Stands where the national pool takes people from; null while that is open.',
  })
  isNational!: boolean | null;

  @Field(() => PoolMembership, { nullable: true, description: 'Null for somebody who was not nominated.' })
  membership!: Row<PoolMembership> | null;

  place!: MappedPerson | null;
}

@ObjectType({
  description:
    'Successors for posts of a class (kelompok rencana suksesi): those in the boxes that the rule names, from the classes that lead there.',
})
export class Pool {
  @Field(() => PositionClass, { description: 'Class of post.' })
  class!: PositionClass;

  @Field(() => LocalDateScalar, { description: 'The day concerned.' })
  on!: LocalDate;

  @Field(() => [Int], { description: 'Boxes that the pool takes.' })
  boxes!: readonly number[];

  @Field(() => [PositionClass], { description: 'Classes from which posts of the class are reached.' })
  feeders!: readonly PositionClass[];

  @Field(() => Int, { description: 'How many stand in the pool for certain.' })
  in!: number;

  @Field(() => Int, { description: 'How many may, depending on missing records.' })
  open!: number;

  @Field(() => Int, { description: 'Nominated or confirmed members who no longer qualify.' })
  fallenOut!: number;

  rule!: PoolRule;
  /** By name; those who neither qualify nor were nominated are not among them. */
  people!: readonly {
    readonly id: string;
    readonly place: MappedPerson | null;
    readonly standing: PoolStanding;
    readonly membership: Row<PoolMembership> | null;
  }[];
}

@InputType({ description: 'Every condition given must hold. An empty list names nothing: it finds nobody.' })
export class PoolMemberFilter {
  @Field(() => [PoolStandingView], { nullable: true, description: 'Only members of these standings.' })
  standing?: PoolStandingView[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those who are nominated, or only those who are not.',
  })
  isNominated?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those who are confirmed, or only those who are not.',
  })
  isConfirmed?: boolean | null;
}
