import * as z from 'zod';
import { change, changedRow, read, type ChangedRow, type Payload } from './operations.ts';
import type { Persona, TestService } from './service.ts';

/** Who takes which step of what, and what goes with it. */
export interface ProgramStep {
  readonly name: string;
  readonly by: Persona;
  readonly more?: object;
}

/** Programmes over the contract: a refusal where the test relies on a change fails the test. */
export interface ProgramApi {
  readonly program: (facts?: object) => Promise<ChangedRow>;
  /** A draft of an edition of the year 2017 of a programme. */
  readonly drafted: (facts: object, programId?: string) => Promise<ChangedRow>;
  /** The same, opened by a second person. */
  readonly opened: (facts: object, programId?: string) => Promise<ChangedRow>;
  readonly step: (kind: string, row: ChangedRow, step: ProgramStep) => Promise<Payload>;
  /** The same, where the test relies on it. */
  readonly stepped: (kind: string, row: ChangedRow, step: ProgramStep) => Promise<ChangedRow>;
  readonly enrol: (editionId: string, enrollee: object, by?: Persona) => Promise<Payload>;
  /** A claim of somebody for an event of 1 March 2017, but for the facts given. */
  readonly draft: (editionId: string, claimant: object, facts?: object) => Promise<Payload>;
  /** A claim that is submitted, taken up and passed to its second review by the administrator. */
  readonly reviewed: (editionId: string, claimant: object, found?: object) => Promise<ChangedRow>;
  readonly approve: (claim: ChangedRow) => Promise<Payload>;
  /** An empty batch of an edition. */
  readonly batch: (editionId: string) => Promise<ChangedRow>;
  /** What is counted of an edition. */
  readonly totals: (editionId: string) => Promise<Readonly<Record<string, unknown>>>;
}

/** What is said of a claim beside what its reviewer finds. */
interface ClaimFacts {
  readonly cost?: number;
  readonly eventOn?: string;
  readonly account?: object;
}

const SHOWS: Readonly<Record<string, string>> = {
  program: 'program { id version }',
  programEdition: 'programEdition { id version state }',
  enrolment: 'enrolment { id version state }',
  claim: 'claim { id version state }',
  disbursement: 'disbursement { id version state }',
};

const INPUT_TYPES: Readonly<Record<string, string>> = {
  ...{ cancelProgramEdition: 'CancelProgramEditionInput' },
  ...{ openProgram: 'ProgramEditionStepInput', closeProgramEdition: 'ProgramEditionStepInput' },
  ...{ beginProgramSettlement: 'ProgramEditionStepInput', settleProgramEdition: 'ProgramEditionStepInput' },
  ...{ approveEnrolment: 'EnrolmentStepInput', admitFromWaitList: 'EnrolmentStepInput' },
  ...{ pauseEnrolment: 'EnrolmentStepInput', resumeEnrolment: 'EnrolmentStepInput' },
  ...{ rejectEnrolment: 'EndEnrolmentInput', exitEnrolment: 'EndEnrolmentInput' },
  ...{ submitClaim: 'ClaimStepInput', approveClaim: 'ClaimStepInput' },
  ...{ unlockDisbursement: 'DisbursementStepInput', approveDisbursement: 'DisbursementStepInput' },
  ...{ sendDisbursement: 'DisbursementStepInput', cancelDisbursement: 'DisbursementStepInput' },
};

const TOTALS = `query ($id: ID!) { programEdition(id: $id) { placesLeft totals {
  budgetLeft { fen } applied enrolled waiting everEnrolled contributions { fen } claims openClaims granted { fen }
  paid { fen } paidClaims } } }`;
const totalsSchema = z.object({
  programEdition: z.object({ placesLeft: z.number().nullable(), totals: z.record(z.string(), z.unknown()) }),
});

/** Opens programmes of the upper body of a federation to a test. */
export function openProgramApi(service: TestService, federation: 'zhejiang' | 'jiangxi' = 'zhejiang'): ProgramApi {
  const { upper, base } = service.federations[federation];
  const [officer, reviewer, admin] = [
    `${federation}-officer`,
    `${federation}-reviewer`,
    `${federation}-admin`,
  ] as const;
  let programs = 0;
  let batches = 0;
  const relied = (payload: Payload, kind: string): ChangedRow => {
    if (payload.problems.length > 0)
      throw new Error(`the test relies on what was refused: ${JSON.stringify(payload.problems)}`);
    return changedRow(payload, kind);
  };
  const program = async (facts: object = {}): Promise<ChangedRow> => {
    programs += 1;
    const terms = { code: `PA-${programs}`, name: '职工医疗互助', kind: 'MUTUAL_AID', ...facts };
    const input = { unionBodyId: upper.id, ...terms };
    const call = { name: 'createProgram', shows: SHOWS['program'] ?? '', input };
    return relied(await change(service, officer, call), 'program');
  };
  const step: ProgramApi['step'] = (kind, row, { name, by, more = {} }) => {
    const type = INPUT_TYPES[name];
    const input = { id: row.id, expectedVersion: row.version, ...more };
    return change(service, by, { name, shows: SHOWS[kind] ?? '', input, ...(type === undefined ? {} : { type }) });
  };
  const stepped: ProgramApi['stepped'] = async (kind, row, how) => relied(await step(kind, row, how), kind);
  const drafted: ProgramApi['drafted'] = async (facts, programId) => {
    const terms = { name: '第四期', from: '2017-01-01', to: '2018-01-01', ...facts };
    const input = { programId: programId ?? (await program()).id, ...terms };
    const call = { name: 'draftProgramEdition', shows: SHOWS['programEdition'] ?? '', input };
    return relied(await change(service, officer, call), 'programEdition');
  };
  const draft: ProgramApi['draft'] = (editionId, claimant, facts = {}) => {
    const input = { editionId, claimant, throughBodyId: base.id, eventOn: '2017-03-01', ...facts };
    return change(service, officer, { name: 'draftClaim', shows: SHOWS['claim'] ?? '', input });
  };
  const review = (claim: ChangedRow, more: object): Promise<ChangedRow> =>
    stepped('claim', claim, { name: 'reviewClaim', by: admin, more });
  return {
    program,
    step,
    draft,
    reviewed: async (editionId, claimant, { cost, eventOn, account, ...found }: ClaimFacts = {}) => {
      const said = Object.entries({ cost, eventOn, account }).filter(([, value]) => value !== undefined);
      const facts = Object.fromEntries(said);
      const drafted = relied(await draft(editionId, claimant, facts), 'claim');
      const submitted = await stepped('claim', drafted, { name: 'submitClaim', by: officer });
      return review(await review(submitted, { decision: 'TAKE_UP' }), { decision: 'PASS', ...found });
    },
    batch: async (editionId) => {
      batches += 1;
      const call = {
        name: 'openDisbursement',
        shows: SHOWS['disbursement'] ?? '',
        input: { editionId, code: `PC-${batches}` },
      };
      return relied(await change(service, officer, call), 'disbursement');
    },
    approve: (claim) => step('claim', claim, { name: 'approveClaim', by: reviewer }),
    stepped,
    drafted,
    opened: async (facts, programId) =>
      stepped('programEdition', await drafted(facts, programId), { name: 'openProgram', by: reviewer }),
    enrol: (editionId, enrollee, by = officer) => {
      const input = { editionId, enrollee, throughBodyId: base.id };
      return change(service, by, { name: 'enrolInProgram', shows: SHOWS['enrolment'] ?? '', input });
    },
    totals: async (id) => {
      const data = await read(service, admin, { query: TOTALS, variables: { id } });
      const { placesLeft, totals } = totalsSchema.parse(data).programEdition;
      return { placesLeft, ...totals };
    },
  };
}
