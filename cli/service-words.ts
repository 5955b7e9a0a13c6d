import type { ServiceFailureCode } from './service-client.ts';
import { fillIn, type Language, type Sentence } from './language.ts';

/** What every command says of the service and of its token. */
export const SERVICE_SENTENCES = {
  UNREACHABLE: {
    zh: '连不上服务：{}。请检查 --url 和网络，服务是否已启动。',
    en: 'The service cannot be reached: {}. Check --url and the network, and that the service runs.',
  },
  NOT_THE_SERVICE: {
    zh: '该地址没有 GraphQL 服务（{}）。请检查 --url，路径以 /graphql 结尾。',
    en: 'There is no GraphQL service at this address ({}). Check --url; its path ends in /graphql.',
  },
  UNAUTHENTICATED: {
    zh: '令牌未被接受（401）：{}请重新获取，放入环境变量 NIANGJIA_TOKEN 或 --token。',
    en: 'The token was not accepted (401): {} Get a new one and put it into NIANGJIA_TOKEN, or --token.',
  },
  FORBIDDEN: {
    zh: '无权进行此操作（403）：{}请使用辖区管理员的令牌。',
    en: 'Not allowed to do this (403): {} Use the token of an administrator of the region.',
  },
  CURSOR_REFUSED: {
    zh: '读取期间名单的范围有变（有组织迁入或迁出），无法接着读。',
    en: 'The list changed while it was read (a body moved into or out of it), so it cannot be read on.',
  },
  REFUSED: { zh: '服务拒绝了请求：{}', en: 'The service refused the call: {}' },
  TOKEN_MISSING: {
    zh: '没有令牌。请先 niangjia login，或设环境变量 NIANGJIA_TOKEN（本机演示：npm run -s token -- zhejiang-admin）。',
    en: 'There is no token. Run niangjia login, or set NIANGJIA_TOKEN (on one machine: npm run -s token -- zhejiang-admin).',
  },
  TOKEN_EXPIRED: {
    zh: '登录已于 {} 过期。请重新运行：niangjia login --url {} --client {}',
    en: 'The login expired at {}. Run again: niangjia login --url {} --client {}',
  },
  TOKEN_OF_OTHER: {
    zh: '登录的是 {}，不是 {}。请先登录该服务。',
    en: 'You are logged in at {}, not at {}. Log in there first.',
  },
} satisfies Record<ServiceFailureCode, Sentence> & Record<string, Sentence>;

/** A sentence about the service in a language; see `fillIn`. */
export function sayOfService(
  language: Language,
  words: keyof typeof SERVICE_SENTENCES,
  ...facts: readonly (string | number)[]
): string {
  return fillIn(SERVICE_SENTENCES[words][language], facts);
}
