import type { ProblemCode } from './__generated__/resolver-types.ts';
import type { Sentence } from './request-error.ts';

/** What happened and what to do next, for the codes that are about who calls and what it reaches. */
export const CALLER_PROBLEM_TEXTS = {
  OUTSIDE_SCOPE: {
    zh: '该区划或范围不在您的管辖之内。请由管辖该范围的人员办理。',
    en: 'This lies outside your scope. Ask a caller who holds it.',
  },
  SUBJECT_TAKEN: {
    zh: '该主体已登记。如已在您的管辖之外停用，请由其原管辖的管理员重新登记。',
    en: 'This subject is registered. If it was revoked outside your scope, ask an administrator who holds that scope.',
  },
  CLIENT_REVOKED: {
    zh: '该调用方已停用，或您自己的登记已停用。如需恢复，请由有权的管理员重新登记。',
    en: 'That caller is revoked already, or you are. Ask an entitled administrator to register it again if it shall call.',
  },
  REVOKE_OWN: {
    zh: '不能停用自己。请由其他管理员办理。',
    en: 'A caller cannot revoke itself. Ask another administrator.',
  },
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
