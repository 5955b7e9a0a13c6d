import { describe, expect, it } from 'vitest';
import { ROLES, SCOPE_KIND_OF_ROLE } from '#domain/caller/caller.ts';
import { parseRequestedScope, type ScopeRequest } from '#domain/caller/requested-scope.ts';
import type { MemberId, SponsorId } from '#domain/ids.ts';
import { bodyId, region } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';

const NOTHING = { regionCode: null, bodyId: null, cardProgram: null, memberId: null, sponsorId: null };

const FULL = {
  REGION: { ...NOTHING, kind: 'REGION', regionCode: region('330000') },
  BODY: { ...NOTHING, kind: 'BODY', bodyId: bodyId('jx') },
  CARD_PROGRAM: { ...NOTHING, kind: 'CARD_PROGRAM', regionCode: region('330000'), cardProgram: 'longka' },
  SELF: { ...NOTHING, kind: 'SELF', regionCode: region('330000') },
  SPONSOR: { ...NOTHING, kind: 'SPONSOR', sponsorId: 'spon_one' as SponsorId },
} satisfies Record<ScopeRequest['kind'], ScopeRequest>;

const KINDS = Object.values(FULL).map(({ kind }) => kind);
const OF_ALL = {
  regionCode: region('360000'),
  bodyId: bodyId('ja'),
  cardProgram: 'other',
  memberId: 'mem_one' as MemberId,
  sponsorId: 'spon_two' as SponsorId,
};

describe('a scope that is asked for', () => {
  it.each(ROLES.flatMap((role) => KINDS.map((kind) => ({ role, kind }))))('$kind, for a $role', ({ role, kind }) => {
    const fits = kind === SCOPE_KIND_OF_ROLE[role];
    const result = parseRequestedScope(role, FULL[kind]);
    expect(failureOf(result)).toEqual(fits ? undefined : { code: 'INPUT_INVALID', path: ['scope', 'kind'] });
  });

  it.each(
    KINDS.flatMap((kind) =>
      (['regionCode', 'bodyId', 'cardProgram', 'sponsorId'] as const).map((fact) => ({ kind, fact })),
    ),
  )('$kind is refused when $fact is missing, or is given for nothing', ({ kind, fact }) => {
    const role = ROLES.find((candidate) => SCOPE_KIND_OF_ROLE[candidate] === kind) ?? 'MEMBER';
    const full: ScopeRequest = FULL[kind];
    const turned: ScopeRequest = { ...full, [fact]: full[fact] === null ? OF_ALL[fact] : null };
    expect(failureOf(parseRequestedScope(role, turned))).toEqual({ code: 'INPUT_INVALID', path: ['scope', fact] });
  });

  it.each(KINDS)('%s may name a member if it is SELF, and only then', (kind) => {
    const role = ROLES.find((candidate) => SCOPE_KIND_OF_ROLE[candidate] === kind) ?? 'MEMBER';
    const result = parseRequestedScope(role, { ...FULL[kind], memberId: OF_ALL.memberId });
    if (kind === 'SELF') expect(valueOf(result)).toEqual({ kind, regionCode: '330000', memberId: 'mem_one' });
    else expect(failureOf(result)).toEqual({ code: 'INPUT_INVALID', path: ['scope', 'memberId'] });
  });
});
