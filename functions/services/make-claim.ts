import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { ClaimAccount, ProgramClaim } from '#domain/claim/claim.ts';
import { decideDraftClaim } from '#domain/claim/decide-draft.ts';
import {
  decideAddDocument,
  decideReviseClaim,
  decideSubmitClaim,
  decideWithdrawClaim,
} from '#domain/claim/decide-submit.ts';
import type { ClaimDocument } from '#domain/claim/claim.ts';
import type { LocalDate } from '#domain/day.ts';
import type { ClaimId, ProgramEditionId, UnionBodyId } from '#domain/ids.ts';
import type { Fen } from '#domain/money.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { AccountSecrets } from '#domain/virtual-post/virtual-post.ts';
import { readClaimFor, readRuleOf, type ClaimTarget } from './claim-access.ts';
import { draftClaimChange } from './claim-writes.ts';
import { sealAccount } from './create-post.ts';
import { refuseAccountIn } from './account-in-text.ts';
import { claimDocumentKey } from './job-objects.ts';
import { standingRecord } from './member-access.ts';
import type { Ports } from './ports.ts';
import { findEdition } from './program-access.ts';
import { readEnrollee, type NamedEnrollee } from './read-enrollee.ts';
import { openPerson } from './seal-person.ts';
import { commandOf, concealedCommandOf, type Draft } from './run-command.ts';

type Drafted = Promise<Result<Draft<ProgramClaim>, Problem>>;

/** A claim to be drafted. */
export interface DraftClaim {
  readonly idempotencyKey: string;
  readonly editionId: ProgramEditionId;
  readonly claimant: NamedEnrollee;
  /** The body through which employers and non-members claim. */
  readonly through: UnionBodyId | null;
  readonly eventOn: LocalDate;
  readonly costFen: Fen | null;
  /** Where it is paid to; a member's own account where none is named. */
  readonly account: AccountSecrets | null;
}

/** Where a member is paid by its record; null where that names no account. */
async function accountOfRecord(ports: Ports, named: NamedEnrollee): Promise<AccountSecrets | null> {
  if (named.kind !== 'MEMBER') return null;
  const member = await standingRecord(ports.members.find, await ports.members.find(named.memberId));
  const person = member === undefined ? undefined : await openPerson(ports, member);
  if (person?.bankAccount == null) return null;
  return { holder: person.name, bankName: null, account: person.bankAccount };
}

/** Problems are told of the input as it is called here. */
function asClaimant(problem: Problem): Problem {
  if (!('path' in problem)) return problem;
  const [first, ...path] = problem.path;
  return first === 'enrollee' ? { ...problem, path: ['claimant', ...path] } : problem;
}

async function seal(ports: Ports, id: ClaimId, secrets: AccountSecrets | null): Promise<ClaimAccount | null> {
  return secrets === null ? null : sealAccount(ports, id, secrets);
}

async function draftNew(ports: Ports, act: Act, command: DraftClaim): Drafted {
  const { editionId, claimant: named, through, eventOn, costFen } = command;
  const missing = fail(ruleProblem('NOT_FOUND', 'editionId'));
  const seen = mayDo(act.caller.role, 'claim:make') ? await findEdition(ports, act, editionId) : undefined;
  const edition = seen === undefined ? undefined : await ports.programEditions.read(editionId);
  if (edition === undefined) return missing;
  const rule = edition.rules.grant;
  if (rule === null) return fail(ruleProblem('EDITION_NOT_OPEN', 'editionId'));
  const id = ports.ids.next('Claim');
  const read = await readEnrollee(ports, act, { named, through, ownerId: id });
  if (!read.ok) return fail(asClaimant(read.failure));
  const enrolment = (await ports.enrolments.readHolder(editionId, read.value.facts.names)) ?? null;
  const account = await seal(ports, id, command.account ?? (await accountOfRecord(ports, named)));
  const decided = decideDraftClaim({ id, edition, ...read.value, enrolment, eventOn, costFen, account }, act);
  return decided.ok ? succeed(draftClaimChange({ before: null, decided: decided.value }, { edition, rule })) : decided;
}

/** Drafts a claim of somebody the caller may see. SECOND_CLAIM_SAME_PERIOD. */
export const draftClaim = concealedCommandOf('draftClaim', draftNew);

/** What is to change of a draft; what is left out stays. */
export interface ReviseClaim extends ClaimTarget {
  readonly costFen?: Fen;
  readonly account?: AccountSecrets;
}

/** Revises a claim that was not submitted, or was returned. */
export const reviseClaim = concealedCommandOf('reviseClaim', async (ports, act, command: ReviseClaim): Drafted => {
  const claim = await readClaimFor(ports, act, { ...command, action: 'claim:make' });
  if (!claim.ok) return claim;
  const { costFen, account } = command;
  const revision = {
    ...(costFen === undefined ? {} : { costFen }),
    ...(account === undefined ? {} : { account: await seal(ports, claim.value.id, account) }),
  };
  const decided = decideReviseClaim(claim.value, revision, act);
  if (!decided.ok) return decided;
  return succeed(
    draftClaimChange({ before: claim.value, decided: decided.value }, await readRuleOf(ports, claim.value)),
  );
});

/** A paper that is to go with a claim; its content is sent by the request that the claim shows for it. */
export interface AddClaimDocument extends ClaimTarget {
  readonly document: Pick<ClaimDocument, 'kind' | 'contentType' | 'bytes' | 'sha256'>;
}

/** Makes room for a paper of a claim. */
export const addClaimDocument = commandOf(
  'addClaimDocument',
  async (ports, act, command: AddClaimDocument): Drafted => {
    const claim = await readClaimFor(ports, act, { ...command, action: 'claim:make' });
    if (!claim.ok) return claim;
    const decided = decideAddDocument(claim.value, command.document, act);
    if (!decided.ok) return decided;
    return succeed(
      draftClaimChange({ before: claim.value, decided: decided.value }, await readRuleOf(ports, claim.value)),
    );
  },
);

/** The numbers of those papers whose content was sent. */
async function sentDocuments(ports: Ports, { id, documents }: ProgramClaim): Promise<readonly number[]> {
  const heads = await Promise.all(documents.map(({ number }) => ports.objects.head(claimDocumentKey(id, number))));
  return documents.flatMap(({ number }, index) => (heads[index] === undefined ? [] : [number]));
}

/** Submits a claim with all its papers. */
export const submitClaim = commandOf('submitClaim', async (ports, act, command: ClaimTarget): Drafted => {
  const claim = await readClaimFor(ports, act, { ...command, action: 'claim:make' });
  if (!claim.ok) return claim;
  const { enrolmentId } = claim.value;
  const [basis, sent, enrolment] = await Promise.all([
    readRuleOf(ports, claim.value),
    sentDocuments(ports, claim.value),
    enrolmentId === null ? undefined : ports.enrolments.read(enrolmentId),
  ]);
  const decided = decideSubmitClaim(claim.value, { ...basis, sent, enrolment: enrolment ?? null }, act);
  return decided.ok ? succeed(draftClaimChange({ before: claim.value, decided: decided.value }, basis)) : decided;
});

/** A claim that is taken back, and why. */
export interface WithdrawClaim extends ClaimTarget {
  readonly reason: string;
}

/** Takes a claim back that was not decided on. */
export const withdrawClaim = commandOf('withdrawClaim', async (ports, act, command: WithdrawClaim): Drafted => {
  const claim = await readClaimFor(ports, act, { ...command, action: 'claim:make' });
  if (!claim.ok) return claim;
  const problem = await refuseReason(ports, claim.value, command.reason);
  if (problem !== undefined) return fail(problem);
  const decided = decideWithdrawClaim(claim.value, command.reason, act);
  if (!decided.ok) return decided;
  return succeed(
    draftClaimChange({ before: claim.value, decided: decided.value }, await readRuleOf(ports, claim.value)),
  );
});

/** PERSONAL_NUMBER_IN_TEXT where a text that is shown in the clear names the account of the claim. */
export async function refuseText(
  ports: Ports,
  { account }: ProgramClaim,
  { text, field }: { readonly text: string; readonly field: 'reason' | 'reference' },
): Promise<Problem | undefined> {
  const accounts = account === null ? [] : [account];
  return refuseAccountIn(ports, { accounts }, { text, path: [field] });
}

/** The same for a reason. */
export function refuseReason(ports: Ports, claim: ProgramClaim, text: string): Promise<Problem | undefined> {
  return refuseText(ports, claim, { text, field: 'reason' });
}
