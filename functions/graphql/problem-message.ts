import type { Problem } from '#domain/problem.ts';
import type { Locale } from './__generated__/resolver-types.ts';
import { PROBLEM_TEXTS } from './problem-text.ts';
import type { Sentence } from './request-error.ts';

/** A change that lost every race: no version of the caller's was wrong. */
const LOST_RACES: Sentence = {
  zh: '同时有其他更改，本次未作更改。请稍候，用同一 idempotencyKey 和同一内容重发。',
  en: 'Other changes came at the same moment, and this one was not made. Wait a little, and send the very same again with its key.',
};

/** What happened and what to do next: by the code alone, but for a conflict of which no version is known. */
function sentenceOf(problem: Problem): Sentence {
  const hasLostRaces = problem.code === 'CONFLICT' && problem.currentVersion === null;
  return hasLostRaces ? LOST_RACES : PROBLEM_TEXTS[problem.code];
}

/** The words for a problem in a language; Chinese unless English is asked for. */
export function problemMessage(problem: Problem, locale: Locale | null): string {
  const { zh, en } = sentenceOf(problem);
  return locale === 'EN' ? en : zh;
}
