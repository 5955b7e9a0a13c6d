import { describe, expect, it } from 'vitest';
import type { Act } from '#domain/act.ts';
import type { PostDecision } from '#domain/virtual-post/advance.ts';
import { decideChangeAccount } from '#domain/virtual-post/decide-account.ts';
import { decideActivatePost, decideDraftAgreement } from '#domain/virtual-post/decide-agreement.ts';
import { decideClaimPost, decideEndClaim } from '#domain/virtual-post/decide-claim.ts';
import { decideRevisePost } from '#domain/virtual-post/decide-draft.ts';
import {
  decideReleaseSponsor,
  decideResumePost,
  decideSuspendPost,
  decideTerminatePost,
} from '#domain/virtual-post/decide-end.ts';
import { decidePublishPost, decideWithdrawPost } from '#domain/virtual-post/decide-publish.ts';
import { allowedPostActions, PERMISSION_OF_POST_ACTION, type PostAction } from '#domain/virtual-post/transitions.ts';
import {
  isClaimable,
  isOpenPost,
  POST_STATES,
  type PostState,
  type VirtualPost,
} from '#domain/virtual-post/virtual-post.ts';
import { day } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import {
  accountWith,
  actBy,
  activeFile,
  claimWith,
  draftWith,
  postWith,
  sponsorWith,
  termsWith,
} from '../../support/virtual-post.ts';

const act = actBy('checker', '2025-12-22');
const drafted = { claims: [claimWith({ draft: draftWith() })] };

type Decide = (post: VirtualPost, by: Act) => PostDecision;

/** Every way an action may go, on facts that nothing but the state speaks against. */
const WAYS: readonly (readonly [PostAction, string, Decide, Partial<VirtualPost>?])[] = [
  ['REVISE', '', (post, by) => decideRevisePost(post, { title: '社区保洁岗' }, by)],
  [
    ...(['PUBLISH', ''] as const),
    (post, by) => {
      const terms = { on: null, until: day('2026-06-30') };
      return decidePublishPost(post, { terms, file: activeFile() }, by);
    },
  ],
  ['WITHDRAW', '', decideWithdrawPost],
  ['CLAIM', '', (post, by) => decideClaimPost(post, sponsorWith(), by)],
  ['REFUSE_CLAIM', 'of a new post', (post, by) => decideEndClaim(post, 'REFUSE_CLAIM', by)],
  [
    ...(['REFUSE_CLAIM', 'of a post that was held'] as const),
    (post, by) => decideEndClaim(post, 'REFUSE_CLAIM', by),
    { claims: [claimWith({ returnsTo: 'SEEKING_SPONSOR' })] },
  ],
  ['CANCEL_CLAIM', 'of a new post', (post, by) => decideEndClaim(post, 'CANCEL_CLAIM', by)],
  [
    ...(['CANCEL_CLAIM', 'of a post that was held'] as const),
    (post, by) => decideEndClaim(post, 'CANCEL_CLAIM', by),
    { claims: [claimWith({ returnsTo: 'SEEKING_SPONSOR' })] },
  ],
  ['DRAFT_AGREEMENT', '', (post, by) => decideDraftAgreement({ post, others: [] }, termsWith(), by)],
  ['ACTIVATE', '', (post, by) => decideActivatePost({ post, others: [] }, activeFile(), by), drafted],
  ['SUSPEND', '', (post, by) => decideSuspendPost(post, { reason: 'UNDER_CHECK', on: null }, by)],
  ['RESUME', '', (post, by) => decideResumePost(post, { on: null }, by)],
  ['RELEASE_SPONSOR', '', (post, by) => decideReleaseSponsor(post, { on: null }, by)],
  ['TERMINATE', '', (post, by) => decideTerminatePost(post, { reason: 'DECEASED', on: null }, by)],
  ['CHANGE_ACCOUNT', '', (post, by) => decideChangeAccount(post, accountWith(7), by)],
];

/** The life of a post as the design draws it; whatever is not here is illegal. */
const LIFE: Readonly<Record<string, PostState>> = {
  'DRAFT REVISE ': 'DRAFT',
  'DRAFT PUBLISH ': 'PUBLISHED',
  'DRAFT WITHDRAW ': 'WITHDRAWN',
  'PUBLISHED WITHDRAW ': 'WITHDRAWN',
  'PUBLISHED CLAIM ': 'CLAIMED',
  'SEEKING_SPONSOR CLAIM ': 'CLAIMED',
  'CLAIMED REFUSE_CLAIM of a new post': 'PUBLISHED',
  'CLAIMED REFUSE_CLAIM of a post that was held': 'SEEKING_SPONSOR',
  'CLAIMED CANCEL_CLAIM of a new post': 'PUBLISHED',
  'CLAIMED CANCEL_CLAIM of a post that was held': 'SEEKING_SPONSOR',
  'CLAIMED DRAFT_AGREEMENT ': 'CLAIMED',
  'CLAIMED ACTIVATE ': 'ACTIVE',
  'ACTIVE SUSPEND ': 'SUSPENDED',
  'SUSPENDED RESUME ': 'ACTIVE',
  'ACTIVE RELEASE_SPONSOR ': 'SEEKING_SPONSOR',
  'ACTIVE TERMINATE ': 'TERMINATED',
  'SUSPENDED TERMINATE ': 'TERMINATED',
  'SEEKING_SPONSOR TERMINATE ': 'TERMINATED',
  'DRAFT CHANGE_ACCOUNT ': 'DRAFT',
  'PUBLISHED CHANGE_ACCOUNT ': 'PUBLISHED',
  'CLAIMED CHANGE_ACCOUNT ': 'CLAIMED',
  'ACTIVE CHANGE_ACCOUNT ': 'ACTIVE',
  'SUSPENDED CHANGE_ACCOUNT ': 'SUSPENDED',
  'SEEKING_SPONSOR CHANGE_ACCOUNT ': 'SEEKING_SPONSOR',
  'ENDED CHANGE_ACCOUNT ': 'ENDED',
  'TERMINATED CHANGE_ACCOUNT ': 'TERMINATED',
};

/** What may be done with a post in a state, in the order in which it is told. */
const ALLOWED: Readonly<Record<PostState, string>> = {
  DRAFT: 'REVISE PUBLISH WITHDRAW CHANGE_ACCOUNT',
  PUBLISHED: 'WITHDRAW CLAIM CHANGE_ACCOUNT',
  CLAIMED: 'REFUSE_CLAIM CANCEL_CLAIM DRAFT_AGREEMENT ACTIVATE CHANGE_ACCOUNT',
  ACTIVE: 'SUSPEND RELEASE_SPONSOR TERMINATE CHANGE_ACCOUNT',
  SUSPENDED: 'RESUME TERMINATE CHANGE_ACCOUNT',
  SEEKING_SPONSOR: 'CLAIM TERMINATE CHANGE_ACCOUNT',
  ENDED: 'CHANGE_ACCOUNT',
  TERMINATED: 'CHANGE_ACCOUNT',
  WITHDRAWN: '',
  EXPIRED: '',
};

/** The refusal the design names for a step that the life does not have. */
function refusalIn(from: PostState, action: PostAction): unknown {
  const isTaken = from === 'CLAIMED' || from === 'ACTIVE' || from === 'SUSPENDED';
  if (action === 'CLAIM') return { code: isTaken ? 'ALREADY_CLAIMED' : 'CLAIM_UNPUBLISHED', path: ['id'] };
  const allowed = ALLOWED[from].split(' ').filter((one) => one !== '');
  return { code: 'ILLEGAL_TRANSITION', from, action, allowed };
}

const CASES = POST_STATES.flatMap((state) =>
  WAYS.map(([action, way, decide, facts]) => ({ state, action, way, decide, facts: facts ?? {} })),
);

describe('the life of a virtual post', () => {
  it.each(CASES)('from $state by $action $way', ({ state, action, way, decide, facts }) => {
    const post = postWith(state, facts);
    const result = decide(post, act);
    const to = LIFE[`${state} ${action} ${way}`];
    if (to === undefined) {
      expect(failureOf(result)).toEqual(refusalIn(state, action));
      return;
    }
    const { state: after, audit } = valueOf(result);
    expect({ state: after.state, version: after.version, action: audit.action }).toEqual({
      ...{ state: to, version: post.version + 1, action },
    });
    const step = { state: to, from: '2025-12-22', recordedAt: act.now, by: act.caller.id };
    expect(after.steps.slice(0, post.steps.length)).toEqual(post.steps);
    expect(after.steps.slice(post.steps.length)).toEqual(to === state ? [] : [expect.objectContaining(step)]);
  });

  it('is in the table of the test, one for one', () => {
    const walked = new Set(CASES.map(({ state, action, way }) => `${state} ${action} ${way}`));
    expect(Object.keys(LIFE).filter((step) => !walked.has(step))).toEqual([]);
    expect(new Set(WAYS.map(([action]) => action))).toEqual(new Set(Object.keys(PERMISSION_OF_POST_ACTION)));
  });

  it.each(POST_STATES)('offers in %s what the design allows there', (state) => {
    expect(allowedPostActions(postWith(state)).join(' ')).toBe(ALLOWED[state]);
  });
});

describe('a post', () => {
  it.each(POST_STATES)('that is %s stands for its household until it is over', (state) => {
    const isOver = ['ENDED', 'TERMINATED', 'WITHDRAWN', 'EXPIRED'].includes(state);
    expect(isOpenPost({ state })).toBe(!isOver);
  });

  it.each(POST_STATES)(
    'that is %s may be claimed while it is published or seeks a sponsor, unless its end is planned',
    (state) => {
      const plannedEnd = { reason: 'FILE_CLOSED', on: day('2025-12-22') } as const;
      const isOffered = state === 'PUBLISHED' || state === 'SEEKING_SPONSOR';
      expect(isClaimable({ state, plannedEnd: null })).toBe(isOffered);
      expect(isClaimable({ state, plannedEnd })).toBe(false);
      expect(allowedPostActions({ state, plannedEnd })).not.toContain('CLAIM');
    },
  );
});
