import { describe, expect, it } from 'vitest';
import type { MemberId } from '#domain/ids.ts';
import { decideClaimPost, decideEndClaim } from '#domain/virtual-post/decide-claim.ts';
import { presentClaim, type PostClaim } from '#domain/virtual-post/post-claim.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { day, region } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import {
  actAt,
  actBy,
  claimWith,
  draftWith,
  monthWith,
  postWith,
  rowWith,
  sponsorId,
  sponsorWith,
} from '../../support/virtual-post.ts';

const act = actBy('agent', '2026-03-17');
const other = sponsorWith({ id: sponsorId('two'), regionCode: region('310115') });
const stateOf = ({ claims }: Pick<VirtualPost, 'claims'>) => claims.map(({ state }) => state).join(' ');

describe('claiming a post', () => {
  it('reserves it for fourteen days, for the sponsor as it counts today', () => {
    const { state } = valueOf(decideClaimPost(postWith('PUBLISHED'), other, act));
    const claim: PostClaim = {
      ...{ number: 1, sponsorId: other.id, sponsorRegion: region('310115'), claimedBy: act.caller.id },
      ...{ claimedAt: act.now, claimedOn: day('2026-03-17'), reservedUntil: day('2026-03-31') },
      ...{ state: 'RESERVED', returnsTo: 'PUBLISHED', draft: null },
    };
    expect(state.claims).toEqual([claim]);
  });

  it('of a post that was held comes after the claims before, and returns it there', () => {
    const { state } = valueOf(decideClaimPost(postWith('SEEKING_SPONSOR'), other, act));
    expect(state.claims).toHaveLength(2);
    expect(state.claims.at(-1)).toMatchObject({ number: 2, returnsTo: 'SEEKING_SPONSOR', sponsorId: 'spon_two' });
  });

  it.each([
    ['2026-03-31T15:59:59.999Z', 'ALREADY_CLAIMED'],
    ['2026-03-31T16:00:00.000Z', undefined],
  ])('that is reserved up to 1 April in Shanghai, at %s: %s', (now, code) => {
    const reserved = postWith('CLAIMED', { claims: [claimWith({ reservedUntil: day('2026-04-01') })] });
    const result = decideClaimPost(reserved, other, actAt('rival', now));
    expect(failureOf(result)?.code).toBe(code);
    if (result.ok) expect(stateOf(result.value.state)).toBe('LAPSED RESERVED');
  });

  it.each([
    ['2026-06-30T15:59:59.999Z', undefined],
    ['2026-06-30T16:00:00.000Z', 'CLAIM_UNPUBLISHED'],
  ])('that is published up to 1 July in Shanghai, at %s: %s', (now, code) => {
    expect(failureOf(decideClaimPost(postWith('PUBLISHED'), other, actAt('rival', now)))?.code).toBe(code);
  });

  it('is refused to a sponsor of the own household, whoever of it that is', () => {
    const related = (id: string) => sponsorWith({ relatedMemberIds: ['mem_nobody' as MemberId, id as MemberId] });
    const post = postWith('PUBLISHED', { memberIds: ['mem_one' as MemberId, 'mem_two' as MemberId] });
    const own = { code: 'CLAIM_OWN_HOUSEHOLD', path: ['id'] };
    expect(failureOf(decideClaimPost(post, related('mem_one'), act))).toEqual(own);
    expect(failureOf(decideClaimPost(post, related('mem_two'), act))).toEqual(own);
    expect(failureOf(decideClaimPost(post, related('mem_three'), act))).toBeUndefined();
  });

  it('is refused to a sponsor that is closed', () => {
    const closed = sponsorWith({ closedOn: day('2026-03-17') });
    const problem = { code: 'SPONSOR_CLOSED', path: ['sponsorId'] };
    expect(failureOf(decideClaimPost(postWith('PUBLISHED'), closed, act))).toEqual(problem);
  });

  it('is refused where the end of the post waits for a dispute', () => {
    const plannedEnd = { reason: 'FILE_CLOSED', on: day('2026-03-01') } as const;
    const disputed = { months: [monthWith('DISPUTED', { rows: [rowWith()] })], plannedEnd };
    const problem = { code: 'CLAIM_UNPUBLISHED', path: ['id'] };
    expect(failureOf(decideClaimPost(postWith('SEEKING_SPONSOR', disputed), other, act))).toEqual(problem);
  });

  it.each([
    [49, undefined],
    [50, { code: 'LIST_FULL', path: ['id'] }],
  ])('is taken once more after %i claims: %j', (count, problem) => {
    const claims = Array.from({ length: count }, (_, at) => claimWith({ number: at + 1, state: 'REFUSED' }));
    expect(failureOf(decideClaimPost(postWith('PUBLISHED', { claims }), other, act))).toEqual(problem);
  });

  const full = { code: 'LIST_FULL', path: ['id'] };
  it.each([
    [2, 'CANCELLED', undefined],
    [3, 'CANCELLED', full],
    [3, 'LAPSED', full],
    [3, 'REFUSED', undefined],
    [3, 'AGREED', undefined],
  ] as const)('is taken once more of a sponsor of which %i were %s: %j, and of any other', (count, state, problem) => {
    const claims = Array.from({ length: count }, (_, at) => claimWith({ number: at + 1, state }));
    const given = postWith('PUBLISHED', { claims });
    expect(failureOf(decideClaimPost(given, sponsorWith(), act))).toEqual(problem);
    expect(failureOf(decideClaimPost(given, other, act))).toBeUndefined();
  });
});

describe('a claim', () => {
  it.each([
    ['REFUSE_CLAIM', 'REFUSED'],
    ['CANCEL_CLAIM', 'CANCELLED'],
  ] as const)('that is ended by %s is %s, and the next one may be made', (action, state) => {
    const given = valueOf(decideEndClaim(postWith('CLAIMED'), action, actBy('officer', '2025-12-22'))).state;
    expect(stateOf(given)).toBe(state);
    expect(presentClaim(given)).toBeUndefined();
    const again = valueOf(decideClaimPost(given, other, actBy('rival', '2025-12-22'))).state;
    expect(stateOf(again)).toBe(`${state} RESERVED`);
  });

  it('that is ended once the publication is over ends the post with it', () => {
    const publication = { from: day('2025-11-10'), until: day('2025-12-22') };
    const { state } = valueOf(
      decideEndClaim(postWith('CLAIMED', { publication }), 'CANCEL_CLAIM', actBy('agent', '2025-12-22')),
    );
    expect(state.steps.slice(-2).map((step) => [step.state, step.from])).toEqual([
      ['PUBLISHED', '2025-12-22'],
      ['EXPIRED', '2025-12-22'],
    ]);
  });

  it('that lapsed is ended no more', () => {
    const lapsed = postWith('CLAIMED', { claims: [claimWith({ draft: draftWith() })] });
    const late = actBy('agent', '2026-01-03');
    expect(failureOf(decideEndClaim(lapsed, 'CANCEL_CLAIM', actBy('agent', '2026-01-02')))).toBeUndefined();
    expect(failureOf(decideEndClaim(lapsed, 'CANCEL_CLAIM', late))).toMatchObject({ from: 'PUBLISHED' });
  });

  it.each([
    ['RESERVED', true],
    ['AGREED', true],
    ['REFUSED', false],
    ['CANCELLED', false],
    ['LAPSED', false],
  ] as const)('that is %s holds the post: %s', (state, holds) => {
    expect(presentClaim({ claims: [claimWith({ state })] }) !== undefined).toBe(holds);
  });
});
