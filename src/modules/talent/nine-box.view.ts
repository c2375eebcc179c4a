import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import type { RoundCount } from '../../platform/database/disclosure-control.js';
import type { Row } from '../../platform/database/row-reader.js';
import { AuditedRead } from '../../platform/graphql/authorization.js';
import { LocalDateScalar } from '../../platform/graphql/scalars.js';
import { PositionClass, Unit } from '../organization/index.js';
import { Employee, EmploymentKind } from '../workforce/index.js';
import type { MappedPerson, MapQuestion } from './nine-box.js';

export enum NineBoxGrouping {
  OFFICE = 'OFFICE',
  CLASS = 'CLASS',
  KIND = 'KIND',
}
registerEnumType(NineBoxGrouping, {
  name: 'NineBoxGrouping',
  description: 'By the office (OPD) of the post held, by its class, or by the kind of employment.',
  valuesConfig: {
    CLASS: { description: 'By class of the post held.' },
    KIND: { description: 'By kind of employment.' },
    OFFICE: { description: 'By office (OPD).' },
  },
});

@ObjectType({ description: 'How many people stand in a box for certain, and how many only may.' })
export class NineBoxCount {
  @Field(() => Int, { description: '1 to 9.' })
  box!: number;

  @Field(() => Int, { description: 'For certain.' })
  people!: number;

  @Field(() => Int, { description: 'Whose box is still open, and may turn out to be this one.' })
  possible!: number;
}

@ObjectType({ description: 'How people spread over the nine boxes, and how many are not known well enough.' })
export class NineBoxDistribution {
  @Field(() => Int, {
    description:
      'Everybody who is counted: employed on the day, record within reach, or everybody where the map is rounded.',
  })
  people!: number;

  @Field(() => Int, { description: 'Whose box is certain.' })
  certain!: number;

  @Field(() => Int, { description: 'Whose value on the performance axis is still open.' })
  performanceOpen!: number;

  @Field(() => Int, { description: 'Whose value on the potential axis is still open.' })
  potentialOpen!: number;

  @Field(() => Int, { description: 'With a competency or the potential measured, but no longer validly.' })
  expired!: number;

  @Field(() => [NineBoxCount], { description: 'All nine, in order.' })
  boxes!: NineBoxCount[];
}

@ObjectType({ description: 'One box: what it means, and who stands in it.' })
export class NineBoxCell extends NineBoxCount {
  @Field(() => String, { description: 'What to show a person, in the language of the answer.' })
  label!: string;

  @Field(() => String, { description: 'Label in Indonesian.' })
  labelInIndonesian!: string;

  @Field(() => [String], {
    description: 'What the rule recommends for people of the box, in the language of the answer.',
  })
  treatments!: string[];

  @Field(() => String, { description: 'Regulation and article, or the decree of the agency.' })
  legalBasis!: string;

  @Field(() => Boolean, { description: 'The agency takes people of this box into its pool of successors.' })
  isInPool!: boolean;

  /** Null where the caller gets the counts alone. */
  ids!: readonly string[] | null;
}

@ObjectType({ description: 'The same of one office, class or kind.' })
export class NineBoxGroup {
  @Field(() => Unit, {
    nullable: true,
    description: 'Grouped by office; null for those who hold no post here on the day.',
  })
  office!: Row<Unit> | null;

  @Field(() => PositionClass, {
    nullable: true,
    description: 'Grouped by class; null for those who hold no post here on the day.',
  })
  class!: PositionClass | null;

  @Field(() => EmploymentKind, { nullable: true, description: 'Grouped by kind.' })
  kind!: EmploymentKind | null;

  @Field(() => NineBoxDistribution, { description: 'How people spread over the boxes.' })
  distribution!: NineBoxDistribution;
}

@ObjectType({
  description: 'Somebody whose box would be another, or open, or settled, under another policy.',
})
export class NineBoxMove {
  @AuditedRead()
  @Field(() => [Int], { description: 'Boxes that remain possible now.' })
  before!: readonly number[];

  @Field(() => [Int], { description: 'Those under the other policy.' })
  after!: readonly number[];

  id!: string;

  @AuditedRead()
  @Field(() => Employee, { description: 'The person concerned.' })
  employee!: Row<Employee>;
}

@ObjectType({
  description: 'What another policy, or another version, would change in the map. Nothing is stored.',
})
export class NineBoxPreview {
  @Field(() => NineBoxDistribution, { description: 'How people spread over the boxes.' })
  distribution!: NineBoxDistribution;

  moved!: readonly { id: string; before: readonly number[]; after: readonly number[] }[];
}

@ObjectType({
  description:
    'The map of nine boxes: performance by potential, under a policy on a day. Always computed; adjustments of closed calibration sessions are marked. PermenPANRB 3/2020 as changed by 20/2025.',
})
export class NineBox {
  @Field(() => LocalDateScalar, { description: 'The day concerned.' })
  on!: LocalDate;

  @Field(() => Boolean, { description: 'With what committees adjusted.' })
  isCalibrated!: boolean;

  @Field(() => NineBoxDistribution, { description: 'How people spread over the boxes.' })
  distribution!: NineBoxDistribution;

  @Field(() => Boolean, {
    description:
      'Callers without records get counts over everybody, each rounded at random to a multiple of 10 and to 0 below 5. Who they are is refused (`FIGURES_WITHHELD`). Equal counts are rounded alike; rounded counts need not add up.',
  })
  isRounded!: boolean;

  round!: RoundCount;
  question!: MapQuestion;
  /** In the order of their names. */
  people!: readonly MappedPerson[];
}
