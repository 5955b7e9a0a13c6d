import type { Act } from '#domain/act.ts';
import type { LocalDate } from '#domain/day.ts';
import type { MemberId, UnionBodyId } from '#domain/ids.ts';
import { decideAdmit, decideApply, type Admission } from '#domain/member/decide-admit.ts';
import type { MemberFacts } from '#domain/member/member-facts.ts';
import type { Member, PersonalFacts } from '#domain/member/member.ts';
import { checkPerson, type DescribedPerson } from '#domain/personal/person.ts';
import { below, ruleProblem, type Problem } from '#domain/problem.ts';
import { provinceCodeOf } from '#domain/region/region-code.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { stillAs } from './draft-change.ts';
import { draftMemberChange } from './draft-member-change.ts';
import { standingRecord } from './member-access.ts';
import type { Ports } from './ports.ts';
import { readBodyFor } from './row-access.ts';
import { concealedCommandOf, type Draft } from './run-command.ts';
import { describedFacts } from './described-facts.ts';
import { indexOfDocument } from './seal-person.ts';

/** A person who joins a body, or applies to. */
export interface AdmitMember {
  readonly idempotencyKey: string;
  readonly unionBodyId: UnionBodyId;
  readonly person: DescribedPerson;
  readonly facts: Omit<MemberFacts, 'person' | 'sex'>;
  readonly from: LocalDate;
  readonly note: string | null;
}

/** The record that stands for the person of a document in the body's federation, if there is one. */
async function readKnown(ports: Ports, body: UnionBody, person: PersonalFacts): Promise<Member | null> {
  const index = await indexOfDocument(ports, person);
  const found = await ports.members.readByDocument(provinceCodeOf(body.regionCode), index);
  return (await standingRecord(ports.members.read, found)) ?? null;
}

async function admissionOf(
  ports: Ports,
  command: AdmitMember,
  { body, person }: { readonly body: UnionBody; readonly person: DescribedPerson },
): Promise<Admission> {
  const known = await readKnown(ports, body, person.facts);
  const newId: MemberId = ports.ids.next('Member');
  const facts = { ...command.facts, ...(await describedFacts(ports, { known, newId, person })) };
  const { from, note } = command;
  return { body, known, newId, from, note, facts };
}

type Decide = typeof decideAdmit;

function drafting(decide: Decide) {
  return async (ports: Ports, act: Act, command: AdmitMember): Promise<Result<Draft<Member>, Problem>> => {
    const body = await readBodyFor(ports, act, { id: command.unionBodyId, action: 'member:admit' });
    if (body === undefined) return fail(ruleProblem('NOT_FOUND', 'unionBodyId'));
    const person = checkPerson(command.person, act.today);
    if (!person.ok) return fail(below(person.failure, 'person'));
    const admission = await admissionOf(ports, command, { body, person: person.value });
    const decided = decide(admission, act);
    if (!decided.ok) return decided;
    const change = { before: admission.known, decided: decided.value };
    const more = { writes: [stillAs(body)], taken: ruleProblem('SECOND_OPEN_MEMBERSHIP') };
    return succeed(await draftMemberChange(ports, act, { ...change, ...more }));
  };
}

/** Makes a person a member of a body in the caller's scope. Of two admissions at once one goes through. */
export const admitMember = concealedCommandOf('admitMember', drafting(decideAdmit));

/** Records an application to join a body in the caller's scope; another caller decides on it. */
export const applyForMembership = concealedCommandOf('applyForMembership', drafting(decideApply));
