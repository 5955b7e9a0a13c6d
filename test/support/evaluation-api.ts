import { openAppraisalApi, type AppraisalApi, type Shown } from './appraisal-api.ts';
import type { Persona, TestService } from './service.ts';

const INPUTS: Readonly<Record<string, string>> = {
  ...{ submitEvaluation: 'EvaluationStepInput', confirmEvaluation: 'EvaluationStepInput' },
  ...{ publishEvaluation: 'EvaluationStepInput', returnEvaluation: 'ReasonedEvaluationStepInput' },
  ...{ objectToEvaluation: 'ReasonedEvaluationStepInput', correctEvaluation: 'ReasonedEvaluationStepInput' },
};

/** The three criteria of beautiful factories. */
export const FACTORY_CRITERIA = [
  { code: 'LOOKS', name: '厂容厂貌美', weightBasisPoints: 3_000, mostHundredths: 3_000 },
  { code: 'RULES', name: '管理规范美', weightBasisPoints: 4_000, mostHundredths: 4_000 },
  { code: 'WAYS', name: '发展方式美', weightBasisPoints: 3_000, mostHundredths: 3_000 },
];
/** Ratings from 90 points, from 60, and below. */
export const FACTORY_RATINGS = [
  { name: '示范', atLeastHundredths: 9_000 },
  { name: '达标', atLeastHundredths: 6_000 },
  { name: '整改', atLeastHundredths: 0 },
];
/** The most points of each of the three. */
export const FULL_POINTS = { LOOKS: 3_000, RULES: 4_000, WAYS: 3_000 };

/** Schemes and evaluations over the contract. */
export interface EvaluationApi extends AppraisalApi {
  /** A yearly scheme of beautiful factories of the upper body of Zhejiang, but for the facts given. */
  readonly scheme: (facts?: object) => Promise<Shown>;
  /** The evaluation of a factory in 2026, but for the facts given. */
  readonly opened: (scheme: Shown, factory: string, facts?: object) => Promise<Shown>;
  /** Gives points by the officer, or by whoever is named. */
  readonly scored: (evaluation: Shown, points: Readonly<Record<string, number>>, by?: Persona) => Promise<Shown>;
  readonly published: (evaluation: Shown) => Promise<Shown>;
}

/** Points as they are sent. */
export function pointsOf(points: Readonly<Record<string, number>>): readonly object[] {
  return Object.entries(points).map(([criterion, scoreHundredths]) => ({
    ...{ criterion, scoreHundredths, remark: '现场查看' },
  }));
}

/** Opens the evaluations of a service. */
export function openEvaluationApi(service: TestService): EvaluationApi {
  const api = openAppraisalApi(service, {
    inputs: INPUTS,
    objectOf: (name) => (name.endsWith('Scheme') ? 'evaluationScheme' : 'evaluation'),
    states: (object) => object === 'evaluation',
  });
  const { upper } = service.federations.zhejiang;
  return {
    ...api,
    scheme: (facts = {}) => {
      const rule = { criteria: FACTORY_CRITERIA, ratings: FACTORY_RATINGS };
      const input = { unionBodyId: upper.id, name: '美丽厂区考评办法', cycle: 'YEARLY', ...rule, ...facts };
      return api.did({ by: 'zhejiang-officer', name: 'recordEvaluationScheme', input }, 'versions { number frozen }');
    },
    opened: (scheme, factory, facts = {}) => {
      const input = { schemeId: scheme.id, subject: { employer: { name: factory } }, period: '2026', ...facts };
      return api.did({ by: 'zhejiang-officer', name: 'openEvaluation', input });
    },
    scored: (evaluation, points, by = 'zhejiang-officer') =>
      api.step(evaluation, { by, name: 'scoreEvaluation', input: { scores: pointsOf(points) } }),
    published: async (evaluation) => {
      const submitted = await api.step(evaluation, { by: 'zhejiang-officer', name: 'submitEvaluation', input: {} });
      const confirmed = await api.step(submitted, { by: 'zhejiang-reviewer', name: 'confirmEvaluation', input: {} });
      return api.step(
        confirmed,
        { by: 'zhejiang-reviewer', name: 'publishEvaluation', input: {} },
        'totalHundredths rating',
      );
    },
  };
}
