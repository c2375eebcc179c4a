import { Field, Int, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import type { Language } from '../../../platform/i18n/language.js';
import { labelOf } from '../../../platform/i18n/text.js';

@ObjectType('Rank', {
  description: 'PNS rank (pangkat, golongan/ruang). PP 99/2000 as changed by PP 12/2002.',
})
export class RankView {
  @Field(() => String, { description: 'Such as III_D, written III/d.' })
  code!: string;

  @Field(() => String, { description: 'Such as Penata Tingkat I.' })
  name!: string;

  @Field(() => Int, { description: '1 (I/a) to 17 (IV/e).' })
  ordinal!: number;

  @Field(() => LocalDateScalar, { description: 'The first day on which it holds.' })
  since!: LocalDate;
}

/** In Indonesian with its name, as Penata Tingkat I (III/d); in English by its code alone, as III/d. */
export function rankLabel({ code }: RankView, language: Language): string {
  const [grade = code, step = ''] = code.split('_');
  return labelOf(language, 'Rank', `${grade}/${step.toLowerCase()}`);
}

@ObjectType('ContractClass', {
  description:
    'Class (golongan) of a contract employee, I to XVII; never comparable with a rank. PermenPANRB 72/2020.',
})
export class ContractClassView {
  @Field(() => String, { description: 'Stable code, unique among its kind.' })
  code!: string;

  @Field(() => String, { description: 'Name, as people read it.' })
  name!: string;

  @Field(() => LocalDateScalar, { description: 'The first day on which it holds.' })
  since!: LocalDate;
}
