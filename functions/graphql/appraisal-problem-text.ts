import type { ProblemCode } from './__generated__/resolver-types.ts';
import type { Sentence } from './request-error.ts';

/** What happened and what to do next, for the codes that changes of what is suggested, evaluated and visited may answer. */
export const APPRAISAL_PROBLEM_TEXTS = {
  CALL_NOT_OPEN: {
    zh: '该征集今天不接受建议：尚未开始、已过期限或已结束。请核对征集的 from 和 to，或另选一个征集。',
    en: 'The call takes no suggestions today. Check its `from`, `to` and state, or choose another call.',
  },
  CALL_NOT_JUDGING: {
    zh: '该征集不在评选阶段。请先用 startJudgingCall 开始评选；已结束的不再评选。',
    en: 'The call is not being judged. Begin with `startJudgingCall` first; what is closed is judged no more.',
  },
  CALL_HAS_OPEN_SUBMISSIONS: {
    zh: '仍有建议未作出决定。请先评奖、不予评奖或不采用，再结束征集。',
    en: 'Suggestions still wait. Award, pass over or reject each of them, then close the call.',
  },
  CALL_HAS_PRIZES: {
    zh: '该征集已有建议获奖，不能取消。请改为结束征集。',
    en: 'The call has given prizes and cannot be called off. Close it instead.',
  },
  TOPIC_UNKNOWN: {
    zh: '主题不在该征集的主题之内。请从 topics 中选择；未列主题的征集不填。',
    en: 'The topic is none of the call. Choose one of its `topics`; leave it out where there are none.',
  },
  JUDGE_OWN: {
    zh: '不能评审自己提交的建议。请由其他评审人办理。',
    en: 'Whoever submitted the suggestion does not judge it. Leave it to another judge.',
  },
  SCORED_ALREADY: {
    zh: '您已为该建议评分，每人只评一次。请评其他建议。',
    en: 'You have scored this suggestion already, and a judge does so once. Score another one.',
  },
  PRIZE_UNKNOWN: {
    zh: '该征集没有这一等次的奖项。请在 prizes 中核对 rank。',
    en: 'The call has no prize of this rank. See its `prizes`.',
  },
  PRIZE_TAKEN: {
    zh: '该等次的奖项已全部评出。请改提其他等次，或不予评奖。',
    en: 'All prizes of this rank are given. Propose another rank, or pass the suggestion over.',
  },
  NO_PRIZE_PROPOSED: {
    zh: '该建议没有待审定的奖项。请先用 proposePrize 提出。',
    en: 'No prize waits to be decided on. Propose one first with `proposePrize`.',
  },
  WEIGHTS_DO_NOT_SUM: {
    zh: '各项指标权重之和须为 10000（万分之）。请核对 criteria 中的 weightBasisPoints。',
    en: 'The weights have to be 10,000 basis points together. Check `weightBasisPoints` of the criteria.',
  },
  CRITERION_UNKNOWN: {
    zh: '该考评没有这一指标。请在 criteria 中核对指标代码。',
    en: 'The evaluation has no such criterion. See the codes in its `criteria`.',
  },
  SCORE_ABOVE_MOST: {
    zh: '得分超过该指标的最高分。请在 criteria 中核对 mostHundredths。',
    en: 'These are more points than the criterion has. See its `mostHundredths`.',
  },
  SCORED_BY_JUROR: {
    zh: '该指标由其他评审单位评分。请由 jurorId 所指单位（未指定时由主办单位）评分。',
    en: 'Another body gives these points: the one of `jurorId`, or those in charge where none is named. Leave it to them.',
  },
  SCORES_INCOMPLETE: {
    zh: '仍有指标未评分。请为每项指标评分后再提交。',
    en: 'A criterion has no points yet. Score each of them first, then submit.',
  },
  SECOND_EVALUATION: {
    zh: '该对象在本期已有考评。请使用原考评；已公布的请用 correctEvaluation 更正。',
    en: 'The subject has an evaluation for this period. Use that one; correct a published one with `correctEvaluation`.',
  },
  NOTICE_ANSWERED: {
    zh: '该督办通知已答复。请核对通知编号。',
    en: 'The notice is answered already. Check its number.',
  },
  SECOND_OPEN_DUTY: {
    zh: '该干部已联系此对象。请使用原联系，或先用 endLinkDuty 结束。',
    en: 'The cadre is linked so already. Use that duty, or end it first with `endLinkDuty`.',
  },
  DUTY_ENDED: {
    zh: '该联系已经结束。请核对联系。',
    en: 'The duty has ended already. Check which duty is meant.',
  },
  VISIT_OUTSIDE_DUTY: {
    zh: '走访日期不在联系期间内。请核对日期。',
    en: 'The duty does not hold on that day. Check the date.',
  },
  SECOND_VOLUNTEER: {
    zh: '该会员已是本组织的志愿者。请使用原登记。',
    en: 'The member is a volunteer of the body already. Use that record.',
  },
  ROLE_HELD: {
    zh: '该志愿者此时已担任这一角色。请核对角色，或先结束原角色。',
    en: 'The volunteer holds this role then. Check the role, or end it first.',
  },
  SERVICE_WITHOUT_ROLE: {
    zh: '该志愿者当日没有担任任何角色。请核对日期，或先登记角色。',
    en: 'The volunteer held no role on that day. Check the date, or record the role first.',
  },
  SERVICE_TWICE: {
    zh: '该志愿者当日这一活动的时间已登记。请核对活动和日期。',
    en: 'Time for this activity is recorded for that day. Check the activity and the day.',
  },
  SERVICE_DECIDED: {
    zh: '该服务记录已确认或不予确认。请核对编号。',
    en: 'The record is confirmed or refused already. Check its number.',
  },
} satisfies Partial<Record<ProblemCode, Sentence>>;
