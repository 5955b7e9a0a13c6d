import type { Act } from '#domain/act.ts';
import type { CreditCode } from '#domain/credit-code.ts';
import type { Enrollee, EnrolleeFacts } from '#domain/enrolment/enrollee.ts';
import type { EnrolmentPlace } from '#domain/enrolment/decide-enrol.ts';
import { namesOfPerson, type PersonName } from '#domain/hardship/household.ts';
import { mayReceiveAid } from '#domain/hardship/standing.ts';
import type { HardshipTier } from '#domain/hardship/hardship-norm.ts';
import type { HardshipFileId, MemberId, UnionBodyId } from '#domain/ids.ts';
import { valueOn } from '#domain/member/dated.ts';
import type { Member, PersonalFacts, Sex } from '#domain/member/member.ts';
import { currentMembership, openMembership } from '#domain/member/membership.ts';
import { checkPerson } from '#domain/personal/person.ts';
import { below, ruleProblem, type Problem } from '#domain/problem.ts';
import { provinceCodeOf, type RegionCode } from '#domain/region/region-code.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { bodyPath } from '#domain/union-body/body-path.ts';
import { isOpen, type UnionBody } from '#domain/union-body/union-body.ts';
import { isOwnRecord } from './card-access.ts';
import { findHardshipFile, openPersons } from './hardship-access.ts';
import { personMarker } from './hardship-writes.ts';
import { namesOfRecord } from './household-records.ts';
import { seenMember, standingRecord } from './member-access.ts';
import type { Ports } from './ports.ts';
import { findVisibleBody } from './row-access.ts';
import { indexOfDocument, openPerson } from './seal-person.ts';

/** Whom a caller names: one of its own people and bodies, or somebody whom it describes. */
export type NamedEnrollee =
  | { readonly kind: 'MEMBER'; readonly memberId: MemberId }
  | { readonly kind: 'HOUSEHOLD'; readonly hardshipFileId: HardshipFileId; readonly personNumber: number }
  | { readonly kind: 'UNION_BODY'; readonly unionBodyId: UnionBodyId }
  | { readonly kind: 'EMPLOYER'; readonly name: string; readonly creditCode: CreditCode }
  | {
      readonly kind: 'NON_MEMBER';
      readonly person: PersonalFacts;
      readonly sex: Sex | null;
      readonly migrant: boolean;
      readonly reason: string;
    };

/** An enrollee as it was read, and where it counts. */
export interface ReadEnrollee {
  readonly facts: EnrolleeFacts;
  readonly place: EnrolmentPlace;
}

type Found = Promise<Result<ReadEnrollee, Problem>>;

const missing = (name: string) => fail(ruleProblem('NOT_FOUND', 'enrollee', name));

/** Where what came through a body counts. */
function placeThrough(body: UnionBody): EnrolmentPlace {
  const { id: unionBodyId, regionCode } = body;
  return { unionBodyId, bodyPath: bodyPath(body), federation: provinceCodeOf(regionCode), regionCode };
}

const PLAIN = { birthDate: null, sex: null, migrant: false, tier: null, isMember: true } as const;

/** The tier of the open file that one of these names is on, where it may receive aid by it today. */
async function tierOf(
  ports: Ports,
  act: Act,
  { names, federation }: { readonly names: readonly PersonName[]; readonly federation: RegionCode },
): Promise<HardshipTier | null> {
  const markers = names.map((name) => personMarker(federation, name));
  const [id] = (await ports.hardshipFiles.readHolders(markers)).filter((held) => held !== undefined);
  const file = id === undefined ? undefined : await ports.hardshipFiles.find(id);
  const aid = file === undefined ? undefined : mayReceiveAid(file, act.today);
  return aid?.ok === true ? aid.value : null;
}

async function isSeen(ports: Ports, act: Act, member: Member): Promise<boolean> {
  if (act.caller.scope.kind === 'SELF') return isOwnRecord(ports, act, member.id);
  return (await seenMember(ports, act, member)) !== undefined;
}

/**
 * A member whose record was read, as far as the caller may see it; NOT_FOUND also where there is none. The tier of its hardship
 * file is read where it is asked for.
 */
export async function readMemberOf(
  ports: Ports,
  act: Act,
  { record, asksTier }: { readonly record: Member | undefined; readonly asksTier: boolean },
): Found {
  const member = await standingRecord(ports.members.read, record);
  if (member === undefined || !(await isSeen(ports, act, member))) return missing('memberId');
  const membership = openMembership(member) ?? currentMembership(member);
  const body = membership === undefined ? undefined : await ports.bodies.find(membership.unionBodyId);
  if (body === undefined) return missing('memberId');
  const [names, { birthDate }] = await Promise.all([namesOfRecord(ports, member), openPerson(ports, member)]);
  const { federation, sex, attributes } = member;
  const facts: EnrolleeFacts = {
    ...{ enrollee: { kind: 'MEMBER', memberId: member.id }, names, birthDate, sex },
    ...{
      migrant: valueOn(attributes.migrant, act.today)?.value ?? false,
      tier: asksTier ? await tierOf(ports, act, { names, federation }) : null,
    },
    isMember: openMembership(member) !== undefined,
  };
  return succeed({ facts, place: placeThrough(body) });
}

async function readHousehold(ports: Ports, act: Act, named: Extract<NamedEnrollee, { kind: 'HOUSEHOLD' }>): Found {
  const { hardshipFileId, personNumber } = named;
  const file = await findHardshipFile(ports, act, hardshipFileId);
  const person = file?.household.persons.find(({ number }) => number === personNumber);
  const body = file === undefined ? undefined : await ports.bodies.find(file.unionBodyId);
  if (file === undefined || body === undefined) return missing('hardshipFileId');
  if (person === undefined) return missing('personNumber');
  const secrets = (await openPersons(ports, file)).find(({ number }) => number === personNumber);
  const aid = mayReceiveAid(file, act.today);
  const enrollee: Enrollee = { kind: 'HOUSEHOLD', hardshipFileId, householdId: file.householdId, personNumber };
  const tier = aid.ok ? aid.value : null;
  const names = [...new Set(namesOfPerson(person))];
  return succeed({
    facts: { ...PLAIN, enrollee, names, birthDate: secrets?.birthDate ?? null, tier },
    place: placeThrough(body),
  });
}

async function readNonMember(
  ports: Ports,
  act: Act,
  {
    named,
    ownerId,
    body,
  }: {
    readonly named: Extract<NamedEnrollee, { kind: 'NON_MEMBER' }>;
    readonly ownerId: string;
    readonly body: UnionBody;
  },
): Found {
  const checked = checkPerson({ facts: named.person, sex: named.sex ?? undefined }, act.today);
  if (!checked.ok) return fail(below(checked.failure, 'enrollee', 'nonMember'));
  const { facts: person, sex = null } = checked.value;
  const [index, secrets] = await Promise.all([indexOfDocument(ports, person), ports.vault.seal(ownerId, person)]);
  const enrollee: Enrollee = { kind: 'NON_MEMBER', secrets, reason: named.reason };
  const place = placeThrough(body);
  const tier = await tierOf(ports, act, { names: [index], federation: place.federation });
  const { birthDate } = person;
  return succeed({
    facts: { ...PLAIN, enrollee, names: [index], birthDate, sex, migrant: named.migrant, tier },
    place,
  });
}

/** An open body in the caller's scope through which somebody is enrolled who belongs to none. */
async function throughBody(ports: Ports, act: Act, id: UnionBodyId | null): Promise<Result<UnionBody, Problem>> {
  const body = id === null ? undefined : await findVisibleBody(ports, act, id);
  if (body === undefined) return fail(ruleProblem('NOT_FOUND', 'throughBodyId'));
  return isOpen(body) ? succeed(body) : fail(ruleProblem('BODY_CLOSED', 'throughBodyId'));
}

/**
 * Reads whom a caller names, as far as it may see it (NOT_FOUND): members in its scope, or itself; households by their file;
 * bodies; employers and non-members through a body in its scope, whose facts are sealed for `ownerId`.
 */
export async function readEnrollee(
  ports: Ports,
  act: Act,
  {
    named,
    through,
    ownerId,
  }: { readonly named: NamedEnrollee; readonly through: UnionBodyId | null; readonly ownerId: string },
): Found {
  if (named.kind === 'MEMBER') {
    return readMemberOf(ports, act, { record: await ports.members.read(named.memberId), asksTier: true });
  }
  if (act.caller.scope.kind === 'SELF') return missing('memberId');
  if (named.kind === 'HOUSEHOLD') return readHousehold(ports, act, named);
  if (named.kind === 'UNION_BODY') {
    const body = await findVisibleBody(ports, act, named.unionBodyId);
    if (body === undefined) return missing('unionBodyId');
    return succeed({
      facts: { ...PLAIN, enrollee: named, names: [body.id], isMember: isOpen(body) },
      place: placeThrough(body),
    });
  }
  const body = await throughBody(ports, act, through);
  if (!body.ok) return body;
  if (named.kind === 'NON_MEMBER') return readNonMember(ports, act, { named, ownerId, body: body.value });
  return succeed({ facts: { ...PLAIN, enrollee: named, names: [named.creditCode] }, place: placeThrough(body.value) });
}
