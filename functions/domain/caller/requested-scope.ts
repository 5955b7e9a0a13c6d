import { ruleProblem, type RuleProblem } from '../problem.ts';
import type { RegionCode } from '../region/region-code.ts';
import type { MemberId, SponsorId, UnionBodyId } from '../ids.ts';
import { fail, succeed, type Result } from '../result.ts';
import { SCOPE_KIND_OF_ROLE, type Role, type Scope } from './caller.ts';

/** A scope as a caller asks for it: what limits the rows, and the facts of that kind. */
export interface ScopeRequest {
  readonly kind: Scope['kind'];
  readonly regionCode: RegionCode | null;
  readonly bodyId: UnionBodyId | null;
  readonly cardProgram: string | null;
  /** Whose records are the caller's own; a SELF scope may do without, until somebody is tied to it. */
  readonly memberId: MemberId | null;
  readonly sponsorId: SponsorId | null;
}

/** A scope that was asked for in full; those of a body and of a sponsor still lack its region. */
export type RequestedScope =
  | Exclude<Scope, { readonly kind: 'BODY' | 'SPONSOR' }>
  | { readonly kind: 'BODY'; readonly bodyId: UnionBodyId }
  | { readonly kind: 'SPONSOR'; readonly sponsorId: SponsorId };

const FACTS_OF_KIND = {
  REGION: ['regionCode'],
  BODY: ['bodyId'],
  CARD_PROGRAM: ['regionCode', 'cardProgram'],
  SELF: ['regionCode'],
  SPONSOR: ['sponsorId'],
} as const satisfies Record<Scope['kind'], readonly (keyof ScopeRequest)[]>;

const FACTS = ['regionCode', 'bodyId', 'cardProgram', 'memberId', 'sponsorId'] as const;

/** What a scope of a kind may have or not. */
const OPTIONAL_OF_KIND: Partial<Record<Scope['kind'], keyof ScopeRequest>> = { SELF: 'memberId' };

const invalid = (field: keyof ScopeRequest) => fail(ruleProblem('INPUT_INVALID', 'scope', field));

function fillIn(request: ScopeRequest): RequestedScope | undefined {
  const { kind, regionCode, bodyId, cardProgram, memberId, sponsorId } = request;
  if (kind === 'BODY') return bodyId === null ? undefined : { kind, bodyId };
  if (kind === 'SPONSOR') return sponsorId === null ? undefined : { kind, sponsorId };
  if (regionCode === null) return undefined;
  if (kind === 'SELF') return memberId === null ? { kind, regionCode } : { kind, regionCode, memberId };
  if (kind === 'REGION') return { kind, regionCode };
  return cardProgram === null ? undefined : { kind, cardProgram, regionCode };
}

/** Reads a scope for `role`: its kind fits the role, and it has the facts of its kind and no others. INPUT_INVALID else. */
export function parseRequestedScope(role: Role, request: ScopeRequest): Result<RequestedScope, RuleProblem> {
  if (request.kind !== SCOPE_KIND_OF_ROLE[role]) return invalid('kind');
  const wanted: readonly (keyof ScopeRequest)[] = FACTS_OF_KIND[request.kind];
  const optional = OPTIONAL_OF_KIND[request.kind];
  const wrong = FACTS.find((fact) => fact !== optional && (request[fact] !== null) !== wanted.includes(fact));
  if (wrong !== undefined) return invalid(wrong);
  const scope = fillIn(request);
  return scope === undefined ? invalid('kind') : succeed(scope);
}
