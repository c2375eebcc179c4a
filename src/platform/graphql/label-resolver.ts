import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Language } from '../i18n/language.js';
import { translatedName } from '../i18n/text.js';
import type { Context } from './context.js';

type LabelledType<T> = () => abstract new () => T;

/** Adds `label`, or a field of another name, to a type: what a front end or a report shows, in the language of the answer. */
export function labelResolver<T extends object>(
  type: LabelledType<T>,
  label: (row: T, language: Language) => string,
  name = 'label',
) {
  @Resolver(type as never)
  class LabelResolver {
    @FieldResolver(() => String, {
      name,
      description: 'What to show a person, in the language of the answer.',
    })
    label(@Root() row: T, @Ctx() { language }: Context): string {
      return label(row, language);
    }
  }
  return LabelResolver;
}

/** A label from the name, where that ships with the service; any other name as it is. */
export function nameLabelResolver<T extends { name: string }>(type: LabelledType<T>) {
  return labelResolver<T>(type, ({ name }, language) => translatedName(language, name));
}

/** A label from two official names: the Indonesian one, and its English gloss where there is one. */
export function glossLabelResolver<T extends { name: string; nameInEnglish: string | null }>(
  type: LabelledType<T>,
) {
  return labelResolver<T>(type, ({ name, nameInEnglish }, language) =>
    language === 'en' ? (nameInEnglish ?? name) : name,
  );
}
