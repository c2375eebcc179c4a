import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Period } from '../../platform/calendar.js';
import { PeriodType, PeriodView } from '../../platform/database/period.js';
import { RowScope, unrestricted } from '../../platform/database/row-scope.js';
import { Identified } from '../../platform/graphql/node-id.js';
import { Competency } from '../competency/index.js';
import { PositionClass, Unit } from '../organization/index.js';

@ObjectType({
  implements: Identified,
  description: 'A post of the job map (peta jabatan); its seats are the formation.',
})
@Entity()
@RowScope(unrestricted)
export class Position extends Identified {
  @Field(() => String, { description: 'Begins with the code of the agency; unique for all time.' })
  @Property({ type: 'text' })
  @Unique()
  code!: string;

  @Field(() => String, { description: 'Title, as people read it.' })
  @Property({ type: 'text', collation: 'name_order' })
  title!: string;

  @Field(() => PositionClass, { description: 'Class of post.' })
  @Property({ type: 'text' })
  class!: PositionClass;

  @Field(() => String, { nullable: true, description: 'Echelon such as III.b; null for posts without one.' })
  @Property({ type: 'text', nullable: true })
  echelon!: string | null;

  @Field(() => Int, { nullable: true, description: 'Job class (kelas jabatan), 1 to 17; drives allowances.' })
  @Property({ type: 'integer', nullable: true })
  jobClass!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Functional family (GURU, PERAWAT, …): retirement age and licence may hang on it.',
  })
  @Property({ type: 'text', nullable: true })
  family!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The government affair (urusan) that the post serves; null where it is not mapped.',
  })
  @Property({ type: 'text', nullable: true })
  affair!: string | null;

  @Field(() => Unit, { description: 'The unit concerned.' })
  @ManyToOne(() => Unit, { ref: true })
  @Index()
  unit!: Ref<Unit>;

  @ManyToOne(() => Unit, { ref: true })
  @Index()
  agency!: Ref<Unit>;

  @Field(() => Boolean, { description: 'Strategic and hard to fill (jabatan kritikal).' })
  @Property({ type: 'boolean' })
  critical!: boolean;

  @Field(() => [String], {
    description:
      'Fields of study that the post accepts; empty where none are set, which is a finding on the post.',
  })
  @Property({ type: 'text[]', runtimeType: 'string[]' })
  acceptedFields!: string[];

  @Field(() => [String], {
    description:
      'Affairs other than that of the post in which functional service counts as in its field. Posts of a secretariat and of general staff name some.',
  })
  @Property({ type: 'text[]', runtimeType: 'string[]' })
  acceptedAffairs: Opt<string[]> = [];

  @Field(() => PeriodView, { description: 'From the bylaw that creates it to the one that drops it.' })
  @Property({ type: PeriodType })
  during!: Period;

  @Field(() => Position, {
    nullable: true,
    description: 'The post that this one continues after a restructuring.',
  })
  @ManyToOne(() => Position, { ref: true, nullable: true })
  predecessor!: Ref<Position> | null;

  @Field(() => Int, { description: 'Counts the corrections; give it as `expectedVersion`.' })
  @Property({ type: 'integer', default: 1 })
  version: Opt<number> = 1;
}

/** How many seats a post has, from when to when. */
@ObjectType({ implements: Identified, description: 'The decree that says how many seats a post has.' })
@Entity()
@RowScope(unrestricted)
export class FormationDecree extends Identified {
  @Field(() => Position, { description: 'The post concerned.' })
  @ManyToOne(() => Position, { ref: true })
  @Index()
  position!: Ref<Position>;

  @Field(() => Int, { description: 'Seats that the decree grants.' })
  @Property({ type: 'integer' })
  required!: number;

  @Field(() => PeriodView, { description: 'The days on which it holds; the last day is excluded.' })
  @Property({ type: PeriodType })
  during!: Period;

  @Field(() => String, { description: 'Number of the decree or letter.' })
  @Property({ type: 'text' })
  document!: string;

  @Field(() => Int, { description: 'Counts the corrections; give it as `expectedVersion`.' })
  @Property({ type: 'integer', default: 1 })
  version: Opt<number> = 1;
}

/** One line of a post's competency standard (standar kompetensi jabatan). */
@ObjectType({
  implements: Identified,
  description:
    'One line of the competency standard of a post (standar kompetensi jabatan). PermenPANRB 38/2017.',
})
@Entity()
@Unique({ properties: ['position', 'competency'] })
@RowScope(unrestricted)
export class RequiredCompetency extends Identified {
  @ManyToOne(() => Position, { ref: true })
  @Index()
  position!: Ref<Position>;

  @Field(() => Competency, { description: 'The competency concerned.' })
  @ManyToOne(() => Competency, { ref: true })
  competency!: Ref<Competency>;

  @Field(() => Int, { description: '1 to 5.' })
  @Property({ type: 'smallint' })
  level!: number;

  @Field(() => Int, { description: 'Relative to the other lines of one kind.' })
  @Property({ type: 'smallint' })
  weight!: number;

  @Field(() => Int, { description: 'Counts the corrections; give it as `expectedVersion`.' })
  @Property({ type: 'integer', default: 1 })
  version: Opt<number> = 1;
}
