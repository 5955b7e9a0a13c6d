import type { ProblemCode } from './__generated__/resolver-types.ts';
import type { Sentence } from './request-error.ts';

/** What happened and what to do next, for the codes that changes of activities and honours may answer. */
export const ACTIVITY_PROBLEM_TEXTS = {
  ALREADY_REGISTERED: {
    zh: '该参加者已报名此活动，不能重复报名。请核对报名名单。',
    en: 'The participant is registered already. Check who is.',
  },
  REGISTRATION_CLOSED: {
    zh: '活动日期已过，不能再报名。请选择其他活动。',
    en: 'The last day of the activity is over. Choose another one.',
  },
  PARTICIPATION_WITHDRAWN: {
    zh: '该报名已退出，不能登记到场。请核对名单，或重新报名。',
    en: 'The registration was taken back. Check the list of those registered.',
  },
  ATTENDANCE_SETTLED: {
    zh: '已有名次、结业或就业结果，到场情况不能再改。请核对名单，如名次有误请提出更正。',
    en: 'Results, a certificate or a placement rest on the attendance. Check the marks; correct the results if they are wrong.',
  },
  RANK_GAP: {
    zh: '名次须从 1 起连续；并列时其后名次相应空出（如 1、1、3）。请更正名次。',
    en: 'Ranks follow from 1 on, and a tie leaves the next ones out (1, 1, 3). Correct them.',
  },
  RANK_AGAINST_SCORE: {
    zh: '名次与成绩不符：名次靠后的成绩更高，或并列者成绩不同。请更正。',
    en: 'A worse rank has a better score, or equal ranks have different ones. Correct them.',
  },
  RANKED_WITHOUT_ATTENDING: {
    zh: '列入名次者未登记到场。请先用 recordAttendance 登记，或更正名单。',
    en: 'Somebody ranked has not attended. Record the attendance first with `recordAttendance`, or correct the places.',
  },
  RESULTS_PENDING: {
    zh: '该工种已有待审定的名次。请先审定。',
    en: 'Results of this trade wait already. Have them decided on first.',
  },
  RESULTS_NOT_CONFIRMED: {
    zh: '竞赛名次尚未审定，不能结束。请先提出并审定名次。',
    en: 'The results of the contest do not stand yet, or some wait. Propose them and have them confirmed first.',
  },
  CANCEL_WITH_RESULTS: {
    zh: '活动已有审定的名次，不能取消。如名次有误请提出更正。',
    en: 'Results of the activity stand, so it took place. Correct them if they are wrong.',
  },
  HONOUR_TAKEN: {
    zh: '该对象在本届已有此荣誉或已被推荐。请核对；同一荣誉的其他报道用 addHonourSource 补充。',
    en: 'The recipient has this honour in this edition, or is nominated for it. Check it; name another report of it with `addHonourSource`.',
  },
  HONOUR_WITHOUT_RESULT: {
    zh: '所依据的名次、评定等级或奖项未审定，或不属于该对象。请核对 groundId 和获奖对象。',
    en: "The results, the rating or the prize do not stand, or are not the recipient's. Check `groundId` and the recipient.",
  },
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
