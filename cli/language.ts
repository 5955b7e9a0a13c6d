import type { Locale } from './__generated__/documents.ts';

/** The language of what is printed. */
export type Language = 'zh' | 'en';

/** A sentence in both languages. Facts are put in for `{}`. */
export type Sentence = Readonly<Record<Language, string>>;

/** What the service calls each language. */
export const LOCALES = { zh: 'ZH_CN', en: 'EN' } as const satisfies Record<Language, Locale>;

/** The language of the person's shell: English where it says so, Chinese otherwise. */
export function shellLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL ?? LC_MESSAGES ?? LANG ?? '').toLowerCase().startsWith('en') ? 'en' : 'zh';
}

/** A sentence with facts put in where it has `{}` in turn, or by their place where it has `{0}`. */
export function fillIn(sentence: string, facts: readonly (string | number)[]): string {
  let next = 0;
  return sentence.replaceAll(/\{(\d?)\}/g, (_match, place: string) => {
    const fact = facts[place === '' ? next : Number(place)];
    next += 1;
    return String(fact ?? '');
  });
}
