import type { ProblemCode } from './__generated__/resolver-types.ts';
import type { Sentence } from './request-error.ts';

/** What happened and what to do next, for the codes that changes of cases may answer. */
export const CASE_PROBLEM_TEXTS = {
  CASE_WITH_OPEN_SUM: {
    zh: '仍有款项未追回，不能归档。请登记追回款项，或先用 stateCaseRemainder 说明余额为何不再应付，再由另一人归档。',
    en: 'A sum is still open. Record what was recovered, or say with `stateCaseRemainder` why the rest is not owed and have another person close the case.',
  },
  RECOVERY_EXCEEDS_STAKE: {
    zh: '追回金额超过尚未追回的金额。请核对 amount；如涉及金额有变，请先用 reviseCase 更正 stake。',
    en: 'The sum is more than is open. Check `amount`; if more is at stake, correct `stake` with `reviseCase` first.',
  },
  SERVICE_ITEM_CLOSED: {
    zh: '该服务事项当日不办理或已经取消。请核对事项，或选择其他事项。',
    en: 'The service item is not offered, or was not on that day. Check it, or choose another one.',
  },
  CONGRESS_NOT_PASSED: {
    zh: '职工代表大会的赞成票未超过出席人数的一半。请核对 congress，或重新协商后再次表决。',
    en: "Not more than half of those present at the workers' congress voted for it. Check `congress`, or bargain on and vote again.",
  },
  REFER_TO_SELF: {
    zh: '不能转办给正在办理的组织本身。请在 toBodyId 中选择其他组织。',
    en: 'The body handles the case already. Name another one in `toBodyId`.',
  },
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
