import type { Act } from '#domain/act.ts';
import type { ApiClient, Role, Scope } from '#domain/caller/caller.ts';
import { parseCreditCode, creditCodeCheckCharacter, type CreditCode } from '#domain/credit-code.ts';
import { parseLocalDate, type Instant, type LocalDate } from '#domain/day.ts';
import type { ApiClientId, UnionBodyId } from '#domain/ids.ts';
import { parseRegionCode, type RegionCode } from '#domain/region/region-code.ts';
import type { Founding } from '#domain/union-body/decide-found.ts';
import type { ParentLink, UnionBody } from '#domain/union-body/union-body.ts';

/** A day as a test writes it; a text that is no day is a mistake of the test. */
export function day(text: string): LocalDate {
  const parsed = parseLocalDate(text);
  if (!parsed.ok) throw new Error(`the test names a day that is none: ${text}`);
  return parsed.value;
}

/** A region code as a test writes it; a text that is no code is a mistake of the test. */
export function region(text: string): RegionCode {
  const parsed = parseRegionCode(text);
  if (!parsed.ok) throw new Error(`the test names a code that is none: ${text}`);
  return parsed.value;
}

/** The credit code made of 17 characters and the check character that goes with them. */
export function creditCode(first17: string): CreditCode {
  const parsed = parseCreditCode(first17 + creditCodeCheckCharacter(first17));
  if (!parsed.ok) throw new Error(`the test makes a credit code of what cannot be one: ${first17}`);
  return parsed.value;
}

/** An id of a body as a test writes it. */
export function bodyId(name: string): UnionBodyId {
  return `ub_${name}` as UnionBodyId;
}

/** A parent link from one day to another, open when there is no other. */
export function link(parent: string, from: string, to: string | null = null): ParentLink {
  return { parentId: bodyId(parent), from: day(from), to: to === null ? null : day(to) };
}

/** An active base union of an employer in 江山 below `ub_upper` since 2020, but for the facts given. */
export function bodyWith(facts: Partial<UnionBody> = {}): UnionBody {
  return {
    id: bodyId('body'),
    version: 3,
    code: 'JS-001',
    creditCode: null,
    name: '江山市第一建筑公司工会',
    shortName: null,
    nameEn: null,
    level: 'EMPLOYER',
    kind: 'BASE',
    state: 'ACTIVE',
    stateSince: day('2020-03-01'),
    pastStates: [],
    regionCode: region('330881'),
    foundedOn: day('2020-01-01'),
    foundingMode: null,
    approvalDocument: null,
    foundingLine: [],
    address: null,
    phone: null,
    parentLinks: [link('upper', '2020-01-01')],
    successorId: null,
    pendingMove: null,
    makers: [],
    legalPerson: { status: 'NONE', validFrom: null, validTo: null },
    term: null,
    committees: [],
    standards: [],
    reportedCounts: [],
    remarks: [],
    sources: [],
    ...facts,
  };
}

/** What a caller says of a body to be founded: a base union of an employer in 江山, but for the facts given. */
export function foundingWith(facts: Partial<Founding> = {}): Founding {
  return {
    code: 'JS-001',
    creditCode: null,
    name: '江山市第一建筑公司工会',
    shortName: null,
    nameEn: null,
    level: 'EMPLOYER',
    kind: 'BASE',
    regionCode: region('330881'),
    foundedOn: day('2024-02-01'),
    foundingMode: null,
    address: null,
    phone: null,
    remarks: [],
    sources: [],
    ...facts,
  };
}

/** A caller of a role and a scope; callers of different names are different people. */
export function clientWith(role: Role, scope: Scope, name = 'one'): ApiClient {
  const id = `client_${role.replace('_', '')}${name}` as ApiClientId;
  const registeredAt = '2020-01-01T00:00:00.000Z' as Instant;
  return { id, version: 1, subject: id, name, role, scope, registeredAt, revokedAt: null };
}

/** An administrator of a region; different names are different people. */
export function adminOf(regionCode: string, name?: string): ApiClient {
  return clientWith('PROVINCE_ADMIN', { kind: 'REGION', regionCode: region(regionCode) }, name);
}

/** An officer (maker) or reviewer (checker) of a body and all below it. */
export function staffOf(role: 'OFFICER' | 'REVIEWER', body: Pick<UnionBody, 'id' | 'regionCode'>): ApiClient {
  const scope: Scope = { kind: 'BODY', bodyId: body.id, regionCode: body.regionCode };
  return clientWith(role, scope, body.id.replace('_', ''));
}

/** What `caller` does at noon of `today` in Shanghai. */
export function actOf(caller: ApiClient, today: string): Act {
  return { caller, now: `${today}T04:00:00.000Z` as Instant, today: day(today), requestId: 'req_test' };
}
