import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { HardshipFile } from '../hardship/hardship-file.ts';
import { recordOfPerson } from '../hardship/hardship-file.ts';
import { isRecordName, namesOfPerson, type PersonName } from '../hardship/household.ts';
import type { ApiClientId, MemberId, VirtualPostId } from '../ids.ts';
import type { Fen } from '../money.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import type { RegionCode } from '../region/region-code.ts';
import { fail, succeed, type Result } from '../result.ts';
import { decideOnPost, postStep, type PostDecision } from './advance.ts';
import { PERSONAL_POST_FACTS, type PostTerms, type StipendAccount, type VirtualPost } from './virtual-post.ts';

/** The least and the most that a month may be agreed at: 1 yuan, so that a single day of it is no nothing, and 100,000 yuan. */
const LEAST_MONTHLY_FEN = 100;
const MOST_MONTHLY_FEN = 10_000_000;

/** A post to be set up for a household, with what was read for it. */
export interface PostSetup {
  readonly id: VirtualPostId;
  readonly code: string;
  readonly terms: PostTerms;
  readonly file: HardshipFile;
  readonly regionCode: RegionCode;
  readonly personNumber: number;
  readonly account: StipendAccount | null;
}

/** PUBLISH_WITHOUT_ACTIVE_FILE unless the household's file is active. A file under review gives no new aid. */
function refuseFile({ state }: Pick<HardshipFile, 'state'>): Problem | undefined {
  return state === 'ACTIVE' ? undefined : ruleProblem('PUBLISH_WITHOUT_ACTIVE_FILE', 'hardshipFileId');
}

/** Whether a post may be asked for, or agreed on, at so much a month. */
export function isMonthlyFen(fen: Fen): boolean {
  return fen >= LEAST_MONTHLY_FEN && fen <= MOST_MONTHLY_FEN;
}

function refuseTerms({ askedFen }: PostTerms): Problem | undefined {
  return isMonthlyFen(askedFen) ? undefined : ruleProblem('INPUT_INVALID', 'askedAmount');
}

/** NOT_FOUND unless the person is on the file, CAPACITY_NOT_REDUCED unless it is one for whom a post may stand. */
export function refusePerson(
  { household }: Pick<HardshipFile, 'household'>,
  personNumber: number,
): Problem | undefined {
  const person = household.persons.find(({ number }) => number === personNumber);
  if (person === undefined) return ruleProblem('NOT_FOUND', 'personNumber');
  return person.reducedWorkingCapacity ? undefined : ruleProblem('CAPACITY_NOT_REDUCED', 'personNumber');
}

/** All that the person of a post is known by. */
function namesFor(file: HardshipFile, personNumber: number): readonly PersonName[] {
  const persons = file.household.persons.filter(({ number }) => number === personNumber);
  const names = persons.flatMap((person) => [...namesOfPerson(person), recordOfPerson(file, person)]);
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** The records of the household's people: who is tied to one of them sees the post as its own. */
function membersOf(file: HardshipFile): readonly MemberId[] {
  const records = file.household.persons.flatMap((person) => [
    ...person.knownBy.filter(isRecordName),
    recordOfPerson(file, person),
  ]);
  return [...new Set(records.filter((id) => id !== undefined))];
}

/**
 * Sets a post up for a person of an active file (PUBLISH_WITHOUT_ACTIVE_FILE) whose working capacity is reduced
 * (CAPACITY_NOT_REDUCED). That the household and the person have one open post, and the code one owner, is for the store to hold.
 */
export function decideCreatePost(setup: PostSetup, act: Act): Result<Decided<VirtualPost>, Problem> {
  const { id, code, terms, file, regionCode, personNumber, account } = setup;
  const problem = refuseFile(file) ?? refuseTerms(terms) ?? refusePerson(file, personNumber);
  if (problem !== undefined) return fail(problem);
  const step = { state: 'DRAFT', from: act.today, reason: null } as const;
  const state: VirtualPost = {
    ...{ ...terms, id, version: 1, code, unionBodyId: file.unionBodyId, bodyPath: file.bodyPath },
    ...{ federation: file.federation, regionCode, hardshipFileId: file.id, householdId: file.householdId },
    ...{ personNumber, personNames: namesFor(file, personNumber), memberIds: membersOf(file) },
    ...{ state: 'DRAFT', steps: [postStep(step, act)] },
    ...{ makers: [act.caller.id], publication: null, claims: [], agreements: [], months: [], suspensions: [] },
    ...{ accounts: account === null ? [] : [account], plannedEnd: null, endTold: false },
  };
  const changes = changesBetween<VirtualPost>({ steps: state.steps }, state, PERSONAL_POST_FACTS);
  return succeed({ state, audit: { action: 'CREATE', effectiveOn: act.today, reason: null, changes } });
}

/** The makers with whoever acts; nobody twice. */
function withMaker(makers: readonly ApiClientId[], { caller }: Act): readonly ApiClientId[] {
  return makers.includes(caller.id) ? makers : [...makers, caller.id];
}

/** Revises what a draft says. */
export function decideRevisePost(stored: VirtualPost, terms: Partial<PostTerms>, act: Act): PostDecision {
  const decide = (post: VirtualPost) => {
    const problem = refuseTerms({ ...post, ...terms });
    return problem === undefined
      ? succeed({ facts: { ...terms, makers: withMaker(post.makers, act) } })
      : fail(problem);
  };
  return decideOnPost(stored, { action: 'REVISE', decide }, act);
}
