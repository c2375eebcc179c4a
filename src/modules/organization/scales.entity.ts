import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Period } from '../../platform/calendar.js';
import { LegallyBased } from '../../platform/database/legal-basis.js';
import { PeriodType, PeriodView } from '../../platform/database/period.js';
import { RowScope, unrestricted } from '../../platform/database/row-scope.js';

export enum PositionClass {
  JPT_UTAMA = 'JPT_UTAMA',
  JPT_MADYA = 'JPT_MADYA',
  JPT_PRATAMA = 'JPT_PRATAMA',
  ADMINISTRATOR = 'ADMINISTRATOR',
  PENGAWAS = 'PENGAWAS',
  PELAKSANA = 'PELAKSANA',
  JF_AHLI_UTAMA = 'JF_AHLI_UTAMA',
  JF_AHLI_MADYA = 'JF_AHLI_MADYA',
  JF_AHLI_MUDA = 'JF_AHLI_MUDA',
  JF_AHLI_PERTAMA = 'JF_AHLI_PERTAMA',
  JF_PENYELIA = 'JF_PENYELIA',
  JF_MAHIR = 'JF_MAHIR',
  JF_TERAMPIL = 'JF_TERAMPIL',
  JF_PEMULA = 'JF_PEMULA',
}
registerEnumType(PositionClass, {
  name: 'PositionClass',
  description:
    'Class of a post (jenis/jenjang jabatan): leadership (JPT), administration, and functional posts (JF) by level. Law 20/2023; PermenPANRB 1/2023.',
  valuesConfig: {
    JPT_UTAMA: { description: 'JPT utama: top executive of a national agency.' },
    JPT_MADYA: { description: 'JPT madya: senior executive.' },
    JPT_PRATAMA: { description: 'JPT pratama: executive, as the head of an office.' },
    ADMINISTRATOR: { description: 'Administrator: leads a division.' },
    PENGAWAS: { description: 'Pengawas: supervises a section.' },
    PELAKSANA: { description: 'Pelaksana: clerical post.' },
    JF_AHLI_UTAMA: { description: 'Functional expert, highest level.' },
    JF_AHLI_MADYA: { description: 'Functional expert, third level.' },
    JF_AHLI_MUDA: { description: 'Functional expert, second level.' },
    JF_AHLI_PERTAMA: { description: 'Functional expert, first level.' },
    JF_PENYELIA: { description: 'Functional skilled post, highest level.' },
    JF_MAHIR: { description: 'Functional skilled post, third level.' },
    JF_TERAMPIL: { description: 'Functional skilled post, second level.' },
    JF_PEMULA: { description: 'Functional skilled post, first level.' },
  },
});

export enum ScaleName {
  RANK = 'RANK',
  POSITION_CLASS = 'POSITION_CLASS',
  ECHELON = 'ECHELON',
  EDUCATION_LEVEL = 'EDUCATION_LEVEL',
  PREDICATE = 'PREDICATE',
  AFFAIR = 'AFFAIR',
}
registerEnumType(ScaleName, {
  name: 'ScaleName',
  description: 'The ordered scales of the civil service.',
  valuesConfig: {
    AFFAIR: { description: 'Affairs of government.' },
    ECHELON: { description: 'Echelons.' },
    EDUCATION_LEVEL: { description: 'Levels of education.' },
    POSITION_CLASS: { description: 'Classes of posts.' },
    PREDICATE: { description: 'Predicates of yearly appraisals.' },
    RANK: { description: 'Ranks of PNS.' },
  },
});

/**
 * One step of an ordered scale. What a step means in a rule (retirement age, points) stands with that rule.
 */
@ObjectType({
  implements: LegallyBased,
  description:
    'One step of an ordered scale: a rank, a class, an echelon, a level of education, a performance predicate.',
})
@Entity()
@Unique({ properties: ['scale', 'code', 'version'] })
@RowScope(unrestricted)
export class ScaleStep extends LegallyBased {
  @Field(() => ScaleName, { description: 'The scale concerned.' })
  @Property({ type: 'text' })
  scale!: ScaleName;

  @Field(() => String, { description: 'Stable code, unique among its kind.' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => Int, { description: 'Counts the versions of this step; each holds for its own days.' })
  @Property({ type: 'integer' })
  version!: number;

  @Field(() => Int, {
    description: 'Its place on the scale, 1 for the lowest; for classes the level, which several share.',
  })
  @Property({ type: 'integer' })
  ordinal!: number;

  @Field(() => String, { description: 'The official, Indonesian name.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A gloss for readers of English; not an official translation.',
  })
  @Property({ type: 'text', nullable: true })
  nameInEnglish!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How it is written for short, such as III/d; for an echelon its band of ranks.',
  })
  @Property({ type: 'text', nullable: true })
  display!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Which part of the scale: PNS or PPPK for ranks, the group for classes.',
  })
  @Property({ type: 'text', nullable: true })
  family!: string | null;

  @Field(() => PeriodView, { description: 'The days on which it holds; the last day is excluded.' })
  @Property({ type: PeriodType })
  during!: Period;
}
