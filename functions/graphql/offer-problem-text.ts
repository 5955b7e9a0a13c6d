import type { ProblemCode } from './__generated__/resolver-types.ts';
import type { Sentence } from './request-error.ts';

/** What happened and what to do next, for the codes that changes of offers may answer. */
export const OFFER_PROBLEM_TEXTS = {
  OFFER_BACKDATED: {
    zh: '优惠的开始、变更或结束不能早于各方知悉之时（提交后 15 秒）。请不填时间，或填写更晚的时间。',
    en: 'An offer begins, changes or ends no earlier than everybody knows of it, 15 seconds after the call. Leave the time out, or choose a later one.',
  },
  OFFER_EDIT_IN_PLACE: {
    zh: '已开始的优惠版本不能修改。请填写以后的 from，届时启用新版本。',
    en: 'A version that has begun stays as it is. Choose a later `from`, at which a new version begins.',
  },
  OFFER_VERSION_OVERLAP: {
    zh: '该时间或其后已安排有另一版本。请先用 endOffer 撤回该版本，或选择更晚的时间。',
    en: 'Another version is to begin then or later. Withdraw it with `endOffer` first, or choose an instant after its start.',
  },
  OFFER_ENDED: {
    zh: '该优惠届时已经结束。请核对时间；如需继续，请用 reviseOffer 启用新版本。',
    en: 'The offer is over by then. Check the instant; to go on with it, begin a new version with `reviseOffer`.',
  },
} satisfies Partial<Record<ProblemCode, Sentence>>;
