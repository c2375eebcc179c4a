import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { Connection } from '../../../platform/database/keyset-page.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { Position } from '../../positions/index.js';
import type { BenchedPost } from './bench-strength.js';

@ObjectType({ description: 'One post and those who could take it over.' })
export class BenchPost {
  @Field(() => Position, { description: 'The post concerned.' })
  position!: Row<Position>;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The first day within the horizon on which a seat is empty; null where none is.',
  })
  vacantOn!: LocalDate | null;

  @Field(() => Boolean, { description: 'Has a plan in force.' })
  isPlanned!: boolean;

  @Field(() => Int, { description: 'Named in the plan in force.' })
  nominees!: number;

  @Field(() => Int, { description: 'Ready now, of those whom the plan in force names.' })
  ready!: number;

  @Field(() => Int, { description: 'Ready within two years, of those whom the plan in force names.' })
  readyWithin2Years!: number;

  @Field(() => Boolean, {
    description:
      'Of those whom the plan in force names, has a ready successor whom no post that falls empty earlier needs.',
  })
  isCovered!: boolean;

  row!: BenchedPost;
}

@ObjectType({
  description:
    'The same posts by the rankings of today: people who are eligible and meet the whole standard, named in a plan or not.',
})
export class BenchByRanking {
  @Field(() => Int, {
    description: 'Posts for which somebody is ready now, also where other posts count on the same person.',
  })
  withReady!: number;

  @Field(() => Int, {
    description: 'Posts covered by different people: each person counts for one post only.',
  })
  covered!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Posts with somebody ready now, of all; 0 to 1, null where there are no posts.',
  })
  readiness!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Posts covered by different people, of all; 0 to 1, null where there are no posts.',
  })
  coverage!: number | null;
}

export const BenchPostConnection = Connection(() => BenchPost, 'BenchPost');

@ObjectType({
  description:
    'How well posts are provided with successors. Names of the measures: ISO/TS 30433:2021, succession planning metrics; how they are counted is said at each, and is our reading.',
})
export class BenchStrength {
  @Field(() => Int, { description: 'Posts that are looked at.' })
  total!: number;

  @Field(() => Int, { description: 'With a plan in force.' })
  planned!: number;

  @Field(() => Int, {
    description:
      'Of those whom plans in force name: posts with a ready successor whom no other post needs: each person counts for one post only.',
  })
  covered!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Successor coverage, of those whom plans in force name: posts covered by different people, of all; 0 to 1, null where there are no posts.',
  })
  coverage!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Succession readiness, of those whom plans in force name. Posts with somebody ready now, of all, also where other posts count on the same person; 0 to 1.',
  })
  readiness!: number | null;

  @Field(() => Float, { nullable: true, description: 'The same with those ready within two years.' })
  readinessWithin2Years!: number | null;

  @Field(() => Int, { description: 'Different people named in plans in force.' })
  successors!: number;

  rows!: readonly BenchedPost[];
}

@ObjectType({
  description:
    'Whether plans are followed. Succession effectiveness after ISO/TS 30433:2021: fillings of the last two years that appointed somebody whom the plan in force had named.',
})
export class SuccessionEffectiveness {
  @Field(() => Int, {
    description: 'Fillings of the last two years, of people whose record the caller may read.',
  })
  filled!: number;

  @Field(() => Int, { description: 'Of them, filled by a person whom a plan in force named.' })
  fromPlan!: number;

  @Field(() => Float, { nullable: true, description: '0 to 1; null where nothing was filled.' })
  rate!: number | null;
}
