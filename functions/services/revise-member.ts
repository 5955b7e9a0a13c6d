import type { Act } from '#domain/act.ts';
import { decideReviseMember } from '#domain/member/decide-revise.ts';
import type { MemberFacts } from '#domain/member/member-facts.ts';
import type { Member, PersonalFacts, Sex } from '#domain/member/member.ts';
import { checkPerson } from '#domain/personal/person.ts';
import { below, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { draftMemberChange } from './draft-member-change.ts';
import { readMemberFor, type MemberTarget } from './member-access.ts';
import { followDocumentOfCards } from './follow-cards.ts';
import { followDocument } from './one-open-file.ts';
import type { Ports } from './ports.ts';
import { concealedCommandOf, type Draft } from './run-command.ts';
import { openPerson, sealPerson } from './seal-person.ts';

/** Other facts of a member; what is left out stays as it is. */
export interface ReviseMember extends MemberTarget {
  readonly idempotencyKey: string;
  readonly person: Partial<PersonalFacts>;
  readonly sex: Sex | undefined;
  readonly facts: Omit<MemberFacts, 'person' | 'sex'>;
}

async function revisedFacts(
  ports: Ports,
  act: Act,
  { member, command }: { readonly member: Member; readonly command: ReviseMember },
): Promise<Result<MemberFacts, Problem>> {
  const { person, sex, facts } = command;
  const isNamed = Object.keys(person).length > 0;
  if (!isNamed && sex === undefined) return succeed(facts);
  const before = await openPerson(ports, member);
  // A resident id tells the birth date anew; of other documents it stays what it was.
  const isTold = (person.documentType ?? before.documentType) === 'RESIDENT_ID' && person.documentNumber !== undefined;
  const birthDate = isTold ? null : before.birthDate;
  const checked = checkPerson({ facts: { ...before, birthDate, ...person }, sex }, act.today);
  if (!checked.ok) return fail(below(checked.failure, 'person'));
  const known = checked.value.sex === undefined ? {} : { sex: checked.value.sex };
  if (!isNamed) return succeed({ ...facts, ...known });
  return succeed({ ...facts, ...known, person: await sealPerson(ports, member.id, checked.value.facts) });
}

async function draft(ports: Ports, act: Act, command: ReviseMember): Promise<Result<Draft<Member>, Problem>> {
  const target = await readMemberFor(ports, act, { ...command, action: 'member:record' });
  if (!target.ok) return target;
  const before = target.value;
  const facts = await revisedFacts(ports, act, { member: before, command });
  if (!facts.ok) return facts;
  const decided = decideReviseMember(before, facts.value, act);
  if (!decided.ok) return decided;
  const change = { before, after: decided.value.state };
  const [files, cards] = await Promise.all([
    followDocument(ports, act, change),
    followDocumentOfCards(ports, act, change),
  ]);
  const writes = [...files.writes, ...cards.writes];
  const made = await draftMemberChange(ports, act, { before, decided: decided.value, writes });
  return succeed({ ...made, audit: [...made.audit, ...files.audit, ...cards.audit] });
}

/**
 * Corrects or adds facts of a member in the caller's scope. PERSON_EXISTS when another record has the document;
 * PERSON_IN_TWO_FILES when it stands in another open hardship file than the member. The banks of its open cards know it by
 * the new document from then on.
 */
export const reviseMember = concealedCommandOf('reviseMember', draft);
