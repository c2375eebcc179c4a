import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, InterfaceType, registerEnumType } from 'type-graphql';
import { Identified } from '../graphql/node-id.js';
import type { Language } from '../i18n/language.js';
import { text } from '../i18n/text.js';

/** How sure it is that a rule or a figure says what the law says. */
export enum Certainty {
  SEEN = 'SEEN',
  SEEN_SECONDARY = 'SEEN_SECONDARY',
  OUR_READING = 'OUR_READING',
  UNVERIFIED = 'UNVERIFIED',
}

registerEnumType(Certainty, {
  name: 'Certainty',
  description: 'How sure it is that a rule or figure says what the law says.',
  valuesConfig: {
    SEEN: { description: 'Read in the rule itself, or on an official page.' },
    SEEN_SECONDARY: {
      description: 'Read in the press, on an agency page or in another system; not in the rule itself.',
    },
    OUR_READING: { description: 'Our reading, needed to close a gap that the rule leaves.' },
    UNVERIFIED: {
      description: 'Not checked against a text: confirm it before it decides anything about a person.',
    },
  },
});

const STRONGEST_FIRST = [
  Certainty.SEEN,
  Certainty.SEEN_SECONDARY,
  Certainty.OUR_READING,
  Certainty.UNVERIFIED,
];

/** Of two certainties the one that is less sure: a result is as sure as the weakest rule that it rests on. */
export function weakerCertainty(a: Certainty, b: Certainty): Certainty {
  return STRONGEST_FIRST.indexOf(a) >= STRONGEST_FIRST.indexOf(b) ? a : b;
}

/** Everything that the law or a decree says is data, and names where it says so. */
@InterfaceType('LegallyBased', {
  implements: Identified,
  description: 'A rule or figure that is data, with where it comes from and how sure that is.',
  resolveType: (row: { readonly __typename?: string }) => row.__typename,
})
@Entity({ abstract: true })
export abstract class LegallyBased extends Identified {
  @Field(() => String, { description: 'Regulation and article, or the decree of the agency.' })
  @Property({ type: 'text' })
  legalBasis!: string;

  @Field(() => Certainty, { description: 'How sure it is that the rule says so.' })
  @Property({ type: 'text' })
  certainty!: Certainty;
}

/** A basis that nobody has checked says so wherever it is shown. */
export function citationOf(legalBasis: string, certainty: Certainty, language: Language): string {
  return certainty === Certainty.UNVERIFIED
    ? text(language, 'citation.unverified', { legalBasis })
    : legalBasis;
}
