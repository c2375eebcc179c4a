import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { Period } from '../../platform/calendar.js';
import { LegallyBased } from '../../platform/database/legal-basis.js';
import { PeriodType, PeriodView } from '../../platform/database/period.js';
import { RowScope, unrestricted } from '../../platform/database/row-scope.js';
import type { Language } from '../../platform/i18n/language.js';
import { translatedName } from '../../platform/i18n/text.js';

/** A figure that a rule leaves to the agency, or that we had to read into it. */
@ObjectType({
  implements: LegallyBased,
  description:
    'A figure that rules use and an agency may set: how long an attestation holds, by when an appraisal is due, …',
})
@Entity()
@RowScope(unrestricted)
export class RuleParameter extends LegallyBased {
  @Field(() => String, { description: 'Stable code, unique among its kind.' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String, {
    description: 'A number, a day of the year (MM-DD) or a code, as the description of the code says.',
  })
  @Property({ type: 'text' })
  value!: string;

  @Field(() => String, { description: 'What the figure decides.' })
  @Property({ type: 'text' })
  description!: string;

  @Field(() => PeriodView, { description: 'The days on which it holds; the last day is excluded.' })
  @Property({ type: PeriodType })
  during!: Period;
}

/** What a figure is for, in the language of the answer, where that ships with the service. */
export function parameterLabel({ description }: RuleParameter, language: Language): string {
  return translatedName(language, description);
}
