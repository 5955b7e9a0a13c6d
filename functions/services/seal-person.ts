import type { MemberId } from '#domain/ids.ts';
import type { DocumentType, PersonalFacts } from '#domain/member/member.ts';
import { nameInitials } from '#domain/personal/name-initials.ts';
import { normaliseName } from '#domain/personal/normalise-name.ts';
import type { BlindIndex, SealedPerson } from '#domain/personal/sealed.ts';
import type { Ports } from './ports.ts';

/** What a document is found by. */
export function indexOfDocument(
  ports: Ports,
  document: { readonly documentType: DocumentType; readonly documentNumber: string },
): Promise<BlindIndex> {
  return ports.vault.blind('DOCUMENT', `${document.documentType}|${document.documentNumber}`);
}

/** What a name is found by, however it is written. */
export function indexOfName(ports: Ports, name: string): Promise<BlindIndex> {
  return ports.vault.blind('NAME', normaliseName(name));
}

/** What pinyin initials are found by. */
export function indexOfInitials(ports: Ports, initials: string): Promise<BlindIndex> {
  return ports.vault.blind('INITIALS', initials.toUpperCase());
}

/** Seals a person for the record `id` and makes what the person is found by. */
export async function sealPerson(ports: Ports, id: MemberId, facts: PersonalFacts): Promise<SealedPerson> {
  const [personal, documentIndex, nameIndex, initialsIndex] = await Promise.all([
    ports.vault.seal(id, facts),
    indexOfDocument(ports, facts),
    indexOfName(ports, facts.name),
    indexOfInitials(ports, nameInitials(facts.name)),
  ]);
  return { personal, documentIndex, nameIndex, initialsIndex };
}

/** The person of a record, in the clear: for masking, for a change of some facts, and for those who gave a reason. */
export async function openPerson(
  ports: Ports,
  member: { readonly id: MemberId; readonly personal: SealedPerson['personal'] },
): Promise<PersonalFacts> {
  return (await ports.vault.open(member.id, member.personal)) as PersonalFacts;
}
