import { fillIn, type Language, type Sentence } from '../language.ts';

const SENTENCES = {
  SECRET_PROMPT: { zh: '{} 的密钥（不显示）：', en: 'Secret of {} (not shown): ' },
  SECRET_MISSING: {
    zh: '没有密钥。请设环境变量 NIANGJIA_CLIENT_SECRET，或在终端中运行。密钥不能写在命令行上。',
    en: 'There is no secret. Set NIANGJIA_CLIENT_SECRET, or run in a terminal. It never goes on the command line.',
  },
  ISSUER_UNREACHABLE: {
    zh: '连不上令牌签发方 {}（{}）。请检查 --issuer。',
    en: 'The token issuer {} cannot be reached ({}). Check --issuer.',
  },
  ISSUER_UNSAFE: {
    zh: '令牌签发方 {} 不是 https，密钥未发送。',
    en: 'The token issuer {} is not https; the secret was not sent.',
  },
  LOGIN_REFUSED: {
    zh: '签发方未给令牌（{}）。请检查 --client 和密钥。',
    en: 'The issuer gave no token ({}). Check --client and the secret.',
  },
  LOGGED_IN: { zh: '已以 {} 登录 {}，有效至 {}。', en: 'Logged in as {} at {}, until {}.' },
} satisfies Record<string, Sentence>;

/** A sentence about logging in, in a language; see `fillIn`. */
export function sayOfLogin(
  language: Language,
  words: keyof typeof SENTENCES,
  ...facts: readonly (string | number)[]
): string {
  return fillIn(SENTENCES[words][language], facts);
}
