import type { MemberId } from '#domain/ids.ts';
import type { MemberFacts } from '#domain/member/member-facts.ts';
import type { Member, PersonalFacts } from '#domain/member/member.ts';
import type { DescribedPerson } from '#domain/personal/person.ts';
import type { Ports } from './ports.ts';
import { indexOfDocument, openPerson, sealPerson } from './seal-person.ts';

/** A person as a caller describes it, and the record that is known of it, or the id that a new one is to have. */
export interface Described {
  readonly known: Member | null;
  readonly newId: MemberId;
  readonly person: DescribedPerson;
}

/** What is said of a known person: a record that was found by the document of its duplicate keeps its own. */
async function saidOf(ports: Ports, known: Member, given: PersonalFacts): Promise<Partial<PersonalFacts>> {
  if ((await indexOfDocument(ports, given)) === known.documentIndex) return given;
  const { documentType: _type, documentNumber: _number, birthDate: _birthDate, ...rest } = given;
  return rest;
}

/** The facts with what is said anew, where a null says nothing; undefined where nothing differs. */
function revised(before: PersonalFacts, said: Partial<PersonalFacts>): PersonalFacts | undefined {
  const told = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
  const after: PersonalFacts = { ...before, ...told };
  const names = Object.keys(told) as (keyof PersonalFacts)[];
  return names.some((name) => after[name] !== before[name]) ? after : undefined;
}

/** The person sealed and the sex as described, each left out where it says nothing beyond what is known. */
export async function describedFacts(
  ports: Ports,
  { known, newId, person: { facts, sex } }: Described,
): Promise<Pick<MemberFacts, 'person' | 'sex'>> {
  const after = known === null ? facts : revised(await openPerson(ports, known), await saidOf(ports, known, facts));
  return {
    ...(after === undefined ? {} : { person: await sealPerson(ports, known?.id ?? newId, after) }),
    ...(sex === undefined ? {} : { sex }),
  };
}
