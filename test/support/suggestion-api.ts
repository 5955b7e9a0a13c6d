import { openAppraisalApi, type AppraisalApi, type Shown } from './appraisal-api.ts';
import type { Persona, TestService } from './service.ts';

const INPUTS: Readonly<Record<string, string>> = {
  ...{ openSuggestionCall: 'SuggestionCallStepInput', startJudgingCall: 'SuggestionCallStepInput' },
  ...{ closeSuggestionCall: 'SuggestionCallStepInput', shortlistSubmission: 'SubmissionStepInput' },
  ...{ passOverSubmission: 'SubmissionStepInput', withdrawSubmission: 'SubmissionStepInput' },
};

/** Calls and suggestions over the contract. */
export interface SuggestionApi extends AppraisalApi {
  /** A call of the upper body of Zhejiang for the year 2026 with one first and two second prizes, open but for the facts given. */
  readonly openCall: (facts?: object) => Promise<Shown>;
  readonly submit: (call: Shown, facts?: object, by?: Persona) => Promise<Shown>;
  /** A suggestion in the second round with a proposed first prize. */
  readonly proposed: (submission: Shown, rank?: number) => Promise<Shown>;
}

/** Opens the suggestions of a service. */
export function openSuggestionApi(service: TestService): SuggestionApi {
  const api = openAppraisalApi(service, {
    inputs: INPUTS,
    objectOf: (name) => (name.endsWith('Call') ? 'suggestionCall' : 'submission'),
  });
  const { upper } = service.federations.zhejiang;
  return {
    ...api,
    openCall: async (facts = {}) => {
      const prizes = [
        { rank: 1, name: '一等奖', count: 1, amount: 100_000 },
        { rank: 2, name: '二等奖', count: 2 },
      ];
      const input = {
        unionBodyId: upper.id,
        title: '安全生产金点子评选',
        from: '2026-01-01',
        to: '2027-01-01',
        prizes,
      };
      const draft = await api.did({
        by: 'zhejiang-officer',
        name: 'draftSuggestionCall',
        input: { ...input, ...facts },
      });
      return api.step(draft, { by: 'zhejiang-officer', name: 'openSuggestionCall', input: {} });
    },
    submit: (call, facts = {}, by = 'zhejiang-officer') => {
      const author = by.endsWith('member') ? {} : { author: { employer: { name: '江山欧派门业股份有限公司' } } };
      const words = { title: '冲床加装光电保护', text: '在冲床操作位加装光电保护装置，手入即停。' };
      return api.did({ by, name: 'submitSuggestion', input: { callId: call.id, ...author, ...words, ...facts } });
    },
    proposed: async (submission, rank = 1) => {
      const listed = await api.step(submission, { by: 'zhejiang-admin', name: 'shortlistSubmission', input: {} });
      return api.step(listed, { by: 'zhejiang-officer', name: 'proposePrize', input: { rank } });
    },
  };
}
