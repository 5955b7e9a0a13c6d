import { visit, type DocumentNode } from 'graphql';
import { requestError } from './request-error.ts';

/** The questions that are asked with personal values: they would stand in the URL, and so in logs along the way. */
const PERSONAL_QUESTIONS: ReadonlySet<string> = new Set(['memberByDocument', 'members']);

const ASK_BY_POST = {
  zh: 'members 和 memberByDocument 可能带有个人信息，不能放在网址中。请改用 POST 提交。',
  en: 'members and memberByDocument may carry personal values, which must not stand in a URL. Send them by POST.',
};

function asksOfPeople(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field: ({ name }) => {
      asks ||= PERSONAL_QUESTIONS.has(name.value);
    },
  });
  return asks;
}

/** Refuses a GET that asks for people by personal values, whatever it names them by; BAD_USER_INPUT. */
export function checkMethod(document: DocumentNode, method: string | undefined): void {
  if (method === 'GET' && asksOfPeople(document)) throw requestError('BAD_USER_INPUT', ASK_BY_POST);
}
