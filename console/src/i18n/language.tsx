import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type Formats, formatsOf } from './formats';
import type { Messages } from './generated/messages';
import { say } from './say';

export type Language = 'id' | 'en';
export const LANGUAGES: readonly Language[] = ['id', 'en'];
export type MessageKey = keyof Messages;
type Compiled = Readonly<Record<string, ((parameters: object) => unknown) | undefined>>;

/** Says a message; key and parameters are checked by the compiler. */
export type Text = <Key extends MessageKey>(
  key: Key,
  ...parameters: Record<never, never> extends Messages[Key] ? [] : [Messages[Key]]
) => string;

interface Speaking {
  readonly language: Language;
  readonly text: Text;
  readonly formats: Formats;
  choose(language: Language): void;
}

const STORED = 'language';
const catalogues: Readonly<Record<Language, () => Promise<{ default: unknown }>>> = {
  id: () => import('./generated/id'),
  en: () => import('./generated/en'),
};
const Spoken = createContext<Speaking | null>(null);

/** Indonesian, unless somebody chose English on this machine. */
export function chosenLanguage(): Language {
  return localStorage.getItem(STORED) === 'en' ? 'en' : 'id';
}

export async function catalogueOf(language: Language): Promise<Compiled> {
  return (await catalogues[language]()).default as Compiled;
}

/** Speaks the language that was loaded first, and any other once its catalogue is there. */
export function Languages({
  first,
  children,
}: {
  readonly first: { readonly language: Language; readonly catalogue: Compiled };
  readonly children: ReactNode;
}) {
  const [spoken, speak] = useState(first);
  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);
  const value = useMemo<Speaking>(
    () => ({
      language: spoken.language,
      text: ((key: string, parameters?: object) => say(spoken.catalogue, key, parameters)) as Text,
      formats: formatsOf(spoken.language),
      choose(language) {
        localStorage.setItem(STORED, language);
        void catalogueOf(language).then((catalogue) => speak({ language, catalogue }));
      },
    }),
    [spoken],
  );
  return <Spoken value={value}>{children}</Spoken>;
}

function useSpeaking(): Speaking {
  const value = useContext(Spoken);
  if (value === null) throw new Error('a page is shown outside of Languages');
  return value;
}

export const useText = () => useSpeaking().text;
export const useFormats = () => useSpeaking().formats;
export const useLanguage = (): Pick<Speaking, 'language' | 'choose'> => useSpeaking();
