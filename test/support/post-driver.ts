import type { ApiClient } from '#domain/caller/caller.ts';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import type { SponsorId, VirtualPostId } from '#domain/ids.ts';
import type { JobMode } from '#domain/job/job-kind.ts';
import type { Result } from '#domain/result.ts';
import type { Sponsor, SponsorFacts } from '#domain/sponsor/sponsor.ts';
import type { AgreementTerms } from '#domain/virtual-post/post-claim.ts';
import type { ReportedPayment } from '#domain/virtual-post/stipend-month.ts';
import type {
  AccountSecrets,
  SuspensionReason,
  TerminationReason,
  VirtualPost,
} from '#domain/virtual-post/virtual-post.ts';
import type { YearMonth } from '#domain/year-month.ts';
import { closeSponsor, registerSponsor, reviseSponsor } from '#services/change-sponsor.ts';
import { cancelClaim, claimVirtualPost } from '#services/claim-post.ts';
import { createVirtualPost } from '#services/create-post.ts';
import { activateVirtualPost, publishVirtualPost } from '#services/grant-post.ts';
import { importStipends, type StipendRowInput, type StipendRowOutcome } from '#services/import-stipends.ts';
import {
  confirmStipend,
  decideStipendWaiver,
  disputeStipend,
  payStipend,
  proposeStipendWaiver,
  settleStipendDispute,
} from '#services/pay-stipend.ts';
import { revealStipendAccount } from '#services/reveal-stipend-account.ts';
import type { CommandResult } from '#services/run-command.ts';
import {
  changeStipendAccount,
  draftPostAgreement,
  refuseClaim,
  releaseSponsor,
  resumeVirtualPost,
  reviseVirtualPost,
  suspendVirtualPost,
  terminateVirtualPost,
  withdrawVirtualPost,
} from '#services/step-post.ts';
import { day } from './builders.ts';
import { fen } from './household.ts';
import { valueOf } from './outcome.ts';
import type { TestPorts } from './ports.ts';

/** What is taken of a service to call its use cases. */
export type Calls = Pick<TestPorts, 'request' | 'act' | 'clock' | 'ids'>;

export type PostAnswer = Promise<CommandResult<VirtualPost>>;
export type Target = Pick<VirtualPost, 'id' | 'version'>;

/** Calls the use cases of posts and sponsors, each in a request of its own; `key` is another one each time unless it is given. */
export interface PostDriver {
  readonly register: (by: ApiClient, unionBodyId: Sponsor['unionBodyId'], facts: SponsorFacts) => SponsorAnswer;
  readonly reviseSponsor: (by: ApiClient, sponsor: Sponsor, facts: Partial<SponsorFacts>) => SponsorAnswer;
  readonly closeSponsor: (by: ApiClient, sponsor: Sponsor, key?: string) => SponsorAnswer;
  readonly create: (by: ApiClient, file: Pick<HardshipFile, 'id'>, given: NewPost) => PostAnswer;
  readonly revise: (by: ApiClient, post: Target, given: Partial<VirtualPost> & Keyed) => PostAnswer;
  readonly publish: (by: ApiClient, post: Target, given?: { until?: string; on?: string } & Keyed) => PostAnswer;
  readonly withdraw: (by: ApiClient, post: Target, key?: string) => PostAnswer;
  readonly claim: (by: ApiClient, id: VirtualPostId, given?: Claiming) => PostAnswer;
  readonly cancel: (by: ApiClient, post: Target, key?: string) => PostAnswer;
  readonly refuse: (by: ApiClient, post: Target, key?: string) => PostAnswer;
  readonly draft: (by: ApiClient, post: Target, given: { terms: AgreementTerms } & Keyed) => PostAnswer;
  readonly activate: (by: ApiClient, post: Target, key?: string) => PostAnswer;
  readonly suspend: (by: ApiClient, post: Target, given?: OnDay & { reason?: SuspensionReason }) => PostAnswer;
  readonly resume: (by: ApiClient, post: Target, given?: OnDay) => PostAnswer;
  readonly release: (by: ApiClient, post: Target, given?: OnDay) => PostAnswer;
  readonly terminate: (by: ApiClient, post: Target, given?: OnDay & { reason?: TerminationReason }) => PostAnswer;
  readonly account: (by: ApiClient, post: Target, given: { account: AccountSecrets | null } & Keyed) => PostAnswer;
  readonly reveal: (by: ApiClient, id: VirtualPostId, key?: string) => ReturnType<typeof revealStipendAccount>;
  readonly pay: (by: ApiClient, post: Target, given: OfMonth & { payment: ReportedPayment }) => PostAnswer;
  readonly confirm: (by: ApiClient, post: Target, given: OfMonth) => PostAnswer;
  readonly dispute: (by: ApiClient, post: Target, given: OfMonth) => PostAnswer;
  readonly settle: (by: ApiClient, post: Target, given: OfMonth & { outcome: Settled }) => PostAnswer;
  readonly propose: (by: ApiClient, post: Target, given: OfMonth) => PostAnswer;
  readonly decide: (by: ApiClient, post: Target, given: OfMonth & { decision: Decision }) => PostAnswer;
  readonly import: (by: ApiClient, rows: readonly StipendRowInput[], given?: Importing) => ImportAnswer;
}

type SponsorAnswer = Promise<CommandResult<Sponsor>>;
type ImportAnswer = Promise<readonly StipendRowOutcome[]>;
type Settled = 'CONFIRMED' | 'REVERSED';
type Decision = 'APPROVED' | 'REFUSED';

interface Keyed {
  readonly key?: string;
}
interface Claiming extends Keyed {
  readonly sponsorId?: SponsorId | null;
}
interface OnDay extends Keyed {
  readonly on?: string;
}
interface OfMonth extends Keyed {
  readonly month: string;
}
interface Importing extends Keyed {
  readonly mode?: JobMode;
}
interface NewPost extends Keyed {
  readonly code: string;
  readonly personNumber?: number;
  readonly askedFen?: number;
}

/** A month as a test writes it. */
export function month(text: string): YearMonth {
  return text as YearMonth;
}

/** An account that a test pays into. */
export function accountWith(account: string): AccountSecrets {
  return { holder: '毛家佩', bankName: '衢州农商银行', account };
}

/** A payment of `amount` fen on a day. */
export function paymentOf(amount: number, paidOn: string, facts: Partial<ReportedPayment> = {}): ReportedPayment {
  const evidence = { kind: 'BANK_TRANSFER', reference: `HD-${paidOn}` } as const;
  return { fen: fen(amount), paidOn: day(paidOn), evidence, accountLastFour: null, ...facts };
}

/** An agreement of 300 yuan a month that falls due on the first, but for the facts given. */
export function termsWith(from: string, to: string, facts: Partial<AgreementTerms> = {}): AgreementTerms {
  return {
    ...{ document: '江工帮〔2024〕1号', signedOn: day('2024-01-01'), from: day(from), to: day(to) },
    ...{ monthlyFen: fen(30_000), firstMonth: 'FULL', lastMonth: 'FULL', payDay: 1, graceDays: 30 },
    ...facts,
  };
}

type Calling = readonly [ReturnType<TestPorts['request']>, ReturnType<TestPorts['act']>];

interface Tools {
  readonly of: (by: ApiClient) => Calling;
  readonly nextKey: () => string;
  readonly target: (
    post: Target,
    key?: string,
  ) => { id: VirtualPostId; expectedVersion: number; idempotencyKey: string };
}

function toolsOf(service: Calls): Tools {
  const nextKey = () => service.ids.next('Receipt');
  return {
    nextKey,
    of: (by) => [service.request(), service.act(by)],
    target: ({ id, version }, key = nextKey()) => ({ id, expectedVersion: version, idempotencyKey: key }),
  };
}

type Part<Names extends keyof PostDriver> = Pick<PostDriver, Names>;

function onSponsors({ of, nextKey }: Tools): Part<'register' | 'reviseSponsor' | 'closeSponsor'> {
  const target = ({ id, version }: Sponsor, key = nextKey()) => ({ id, expectedVersion: version, idempotencyKey: key });
  return {
    register: (by, unionBodyId, facts) => registerSponsor(...of(by), { idempotencyKey: nextKey(), unionBodyId, facts }),
    reviseSponsor: (by, sponsor, facts) => reviseSponsor(...of(by), { ...target(sponsor), facts }),
    closeSponsor: (by, sponsor, key) => closeSponsor(...of(by), target(sponsor, key)),
  };
}

type Stepping = 'create' | 'revise' | 'publish' | 'withdraw' | 'claim' | 'cancel' | 'refuse' | 'draft' | 'activate';

function towardsAgreement({ of, target, nextKey }: Tools): Part<Stepping> {
  return {
    create: (by, file, { code, personNumber = 1, askedFen = 30_000, key = nextKey() }) => {
      const terms = { title: '公益岗位', askedFen: fen(askedFen) };
      return createVirtualPost(...of(by), {
        ...{ idempotencyKey: key, hardshipFileId: file.id, personNumber, code, terms },
      });
    },
    revise: (by, post, { key, ...terms }) => reviseVirtualPost(...of(by), { ...target(post, key), terms }),
    publish: (by, post, { until = '2024-12-31', on, key } = {}) => {
      const from = on === undefined ? null : day(on);
      return publishVirtualPost(...of(by), { ...target(post, key), on: from, until: day(until) });
    },
    withdraw: (by, post, key) => withdrawVirtualPost(...of(by), target(post, key)),
    claim: (by, id, { sponsorId = null, key = nextKey() } = {}) =>
      claimVirtualPost(...of(by), { idempotencyKey: key, id, sponsorId }),
    cancel: (by, post, key) => cancelClaim(...of(by), target(post, key)),
    refuse: (by, post, key) => refuseClaim(...of(by), target(post, key)),
    draft: (by, post, { terms, key }) => draftPostAgreement(...of(by), { ...target(post, key), terms }),
    activate: (by, post, key) => activateVirtualPost(...of(by), target(post, key)),
  };
}

const onOf = ({ on }: OnDay) => (on === undefined ? null : day(on));

function duringAgreement({
  of,
  target,
  nextKey,
}: Tools): Part<'suspend' | 'resume' | 'release' | 'terminate' | 'account' | 'reveal'> {
  return {
    suspend: (by, post, { reason = 'UNDER_CHECK', ...given } = {}) =>
      suspendVirtualPost(...of(by), { ...target(post, given.key), on: onOf(given), reason }),
    resume: (by, post, given = {}) => resumeVirtualPost(...of(by), { ...target(post, given.key), on: onOf(given) }),
    release: (by, post, given = {}) => releaseSponsor(...of(by), { ...target(post, given.key), on: onOf(given) }),
    terminate: (by, post, { reason = 'OTHER', ...given } = {}) =>
      terminateVirtualPost(...of(by), { ...target(post, given.key), on: onOf(given), reason }),
    account: (by, post, { account, key }) => changeStipendAccount(...of(by), { ...target(post, key), account }),
    reveal: (by, id, key = nextKey()) =>
      revealStipendAccount(...of(by), { idempotencyKey: key, id, reason: '核对发放账号' }),
  };
}

function onMonths({
  of,
  target,
  nextKey,
}: Tools): Part<'pay' | 'confirm' | 'dispute' | 'settle' | 'propose' | 'decide' | 'import'> {
  const at = (post: Target, given: OfMonth) => ({ ...target(post, given.key), month: month(given.month) });
  return {
    pay: (by, post, given) => payStipend(...of(by), { ...at(post, given), payment: given.payment }),
    confirm: (by, post, given) => confirmStipend(...of(by), at(post, given)),
    dispute: (by, post, given) => disputeStipend(...of(by), { ...at(post, given), reason: '未到账' }),
    settle: (by, post, given) =>
      settleStipendDispute(...of(by), { ...at(post, given), outcome: given.outcome, note: '已核实' }),
    propose: (by, post, given) => proposeStipendWaiver(...of(by), { ...at(post, given), reason: '单位停产' }),
    decide: (by, post, given) => decideStipendWaiver(...of(by), { ...at(post, given), decision: given.decision }),
    import: async (by, rows, { mode = 'UPSERT', key = nextKey() } = {}) =>
      valueOf<readonly StipendRowOutcome[]>(await importStipends(...of(by), { idempotencyKey: key, rows, mode })),
  };
}

/** The driver of a service. */
export function postDriverOf(service: Calls): PostDriver {
  const tools = toolsOf(service);
  return { ...onSponsors(tools), ...towardsAgreement(tools), ...duringAgreement(tools), ...onMonths(tools) };
}

/** The code a command was refused with; undefined where it went through. */
export async function codeOf(answer: Promise<Result<unknown, { readonly code: string }>>): Promise<string | undefined> {
  const result = await answer;
  return result.ok ? undefined : result.failure.code;
}
