import { isOpenCard } from '#domain/card/transitions.ts';
import type { CardProgramId } from '#domain/ids.ts';
import type { Member } from '#domain/member/member.ts';
import { hasRoomForCards } from '#domain/member/note-card.ts';
import { ruleProblem, type RuleProblem } from '#domain/problem.ts';
import { recordsOf } from './member-access.ts';
import type { Pair } from './one-open-file.ts';
import type { Ports } from './ports.ts';

/**
 * In which card programmes records have an open card. The store holds that one record has one in each; what several records
 * of a person have is read, and holds because each application writes the record that is applied on.
 */
export async function openProgramsOf(
  ports: Ports,
  records: readonly Pick<Member, 'cards'>[],
): Promise<readonly CardProgramId[]> {
  const ids = records.flatMap(({ cards }) => cards ?? []);
  const cards = await Promise.all(ids.map(ports.benefitCards.read));
  return cards.flatMap((card) => (card !== undefined && isOpenCard(card) ? [card.program.id] : []));
}

/**
 * SECOND_OPEN_CARD while each of two records that are to be linked, or one linked to it, has an open card in one programme;
 * LIST_FULL where they lead to more cards than a person may have.
 */
export async function requireOneCard(ports: Ports, { duplicate, survivor }: Pair): Promise<RuleProblem | undefined> {
  const [ofDuplicate, ofSurvivor] = await Promise.all([
    recordsOf(ports.members.read, duplicate),
    recordsOf(ports.members.read, survivor),
  ]);
  if (!hasRoomForCards([...ofDuplicate, ...ofSurvivor], 0)) return ruleProblem('LIST_FULL', 'survivorId');
  const [one, other] = await Promise.all([openProgramsOf(ports, ofDuplicate), openProgramsOf(ports, ofSurvivor)]);
  return one.some((program) => other.includes(program)) ? ruleProblem('SECOND_OPEN_CARD', 'id') : undefined;
}
