import { describe, expect, it } from 'vitest';
import type { MemberId } from '#domain/ids.ts';
import {
  decideCloseSponsor,
  decideRegisterSponsor,
  decideReviseSponsor,
  MOST_POSTS_OF_SPONSOR,
  MOST_RELATED,
} from '#domain/sponsor/decide-sponsor.ts';
import { sponsorName, type SponsorFacts } from '#domain/sponsor/sponsor.ts';
import type { UnionBodyState } from '#domain/union-body/union-body.ts';
import { bodyId, bodyWith, creditCode, day, region } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { actBy, sponsorId, sponsorWith } from '../../support/virtual-post.ts';

const act = actBy('officer', '2026-03-20');
const facts: SponsorFacts = {
  ...{ name: '江山市自来水公司', kind: 'ENTERPRISE', regionCode: region('310115'), creditCode: null },
  ...{ mostPosts: 5, relatedMemberIds: [] },
};
const members = (count: number) => Array.from({ length: count }, (_, index) => `mem_${String(index)}` as MemberId);
const body = bodyWith({ foundingLine: [bodyId('root'), bodyId('upper')] });
const register = (given: Partial<SponsorFacts> = {}, of = body) =>
  decideRegisterSponsor({ id: sponsorId('new'), body: of, facts: { ...facts, ...given } }, act);

/** What a sponsor may hold and be related to, up to its bounds. */
const BOUNDS: readonly (readonly [string, Partial<SponsorFacts>, unknown])[] = [
  ['holds fewer than no posts', { mostPosts: -1 }, { code: 'INPUT_INVALID', path: ['mostPosts'] }],
  ['holds no posts', { mostPosts: 0 }, undefined],
  ['holds as many posts as any may', { mostPosts: MOST_POSTS_OF_SPONSOR }, undefined],
  ['holds one post more', { mostPosts: MOST_POSTS_OF_SPONSOR + 1 }, { code: 'INPUT_INVALID', path: ['mostPosts'] }],
  ['is related to as many as any may', { relatedMemberIds: members(MOST_RELATED) }, undefined],
  [
    ...(['is related to one more', { relatedMemberIds: members(MOST_RELATED + 1) }] as const),
    { code: 'LIST_FULL', path: ['relatedMemberIds'] },
  ],
];

describe('a sponsor', () => {
  it('is kept in the line of its body and the federation of the body, wherever it counts as a payer', () => {
    const { state, audit } = valueOf(register());
    expect(state).toEqual({
      ...{ ...facts, id: 'spon_new', version: 1, unionBodyId: body.id, bodyPath: 'root/upper/body/' },
      ...{ federation: '330000', closedOn: null },
    });
    expect(audit).toMatchObject({ action: 'REGISTER_SPONSOR', effectiveOn: '2026-03-20' });
    expect(audit.changes).toContainEqual({ field: 'mostPosts', from: null, to: '5' });
  });

  it.each([
    ['PREPARING', undefined],
    ['PENDING_APPROVAL', undefined],
    ['ACTIVE', undefined],
    ['SUSPENDED', undefined],
    ['REJECTED', 'BODY_CLOSED'],
    ['MERGED', 'BODY_CLOSED'],
    ['DISSOLVED', 'BODY_CLOSED'],
  ] satisfies [UnionBodyState, string | undefined][])('is registered with a body that is %s: %s', (state, code) => {
    expect(failureOf(register({}, { ...body, state }))?.code).toBe(code);
  });

  it.each(BOUNDS)('that %s is registered and revised so or refused', (_, given, problem) => {
    expect(failureOf(register(given))).toEqual(problem);
    expect(failureOf(decideReviseSponsor(sponsorWith(), given, act))).toEqual(problem);
  });

  it('is revised in what is told and in nothing else', () => {
    const { state, audit } = valueOf(decideReviseSponsor(sponsorWith({ mostPosts: 5 }), { mostPosts: 2 }, act));
    expect(state).toEqual(sponsorWith({ mostPosts: 2, version: 2 }));
    const changes = [{ field: 'mostPosts', from: '5', to: '2' }];
    expect(audit).toEqual({ action: 'REVISE_SPONSOR', effectiveOn: '2026-03-20', reason: null, changes });
  });

  it('is closed from today on', () => {
    const { state, audit } = valueOf(decideCloseSponsor(sponsorWith(), act));
    expect(state).toEqual(sponsorWith({ closedOn: day('2026-03-20'), version: 2 }));
    expect(audit.action).toBe('CLOSE_SPONSOR');
  });

  it('that is closed is neither revised nor closed again', () => {
    const closed = sponsorWith({ closedOn: day('2026-03-19') });
    expect(failureOf(decideReviseSponsor(closed, {}, act))).toEqual({ code: 'SPONSOR_CLOSED' });
    expect(failureOf(decideCloseSponsor(closed, act))).toEqual({ code: 'SPONSOR_CLOSED' });
  });

  it('is known by its credit code, and by its division and name where it has none', () => {
    const code = creditCode('91330881MA2DH3P50');
    expect(sponsorName({ ...facts, creditCode: code })).toBe(code);
    expect(sponsorName(facts)).toBe('310115/江山市自来水公司');
  });
});
