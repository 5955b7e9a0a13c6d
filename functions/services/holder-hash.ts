import type { HolderHash } from '#domain/card/card-token.ts';
import { isHolderHash } from '#domain/card/card-token.ts';
import type { CardProgram } from '#domain/card-program/card-program.ts';
import type { Member } from '#domain/member/member.ts';
import type { Ports } from './ports.ts';
import { openPerson } from './seal-person.ts';

/** What the bank of a programme knows the holder by: made of the number of the document, its letters raised. */
export async function holderHashOf(ports: Ports, program: CardProgram, member: Member): Promise<HolderHash> {
  const { documentNumber } = await openPerson(ports, member);
  const hash = await ports.vault.hashUnder(program.id, program.holderKey, documentNumber.toUpperCase());
  if (!isHolderHash(hash)) throw new Error('A keyed hash is not 64 hexadecimal digits.');
  return hash;
}
