import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { CardChange } from '#domain/card/card-change.ts';
import { isOpenCard } from '#domain/card/transitions.ts';
import { ruleProblem } from '#domain/problem.ts';
import type { Marker, Write } from './ports/writes.ts';
import type { Draft } from './run-command.ts';

const TAKEN = ruleProblem('SECOND_OPEN_CARD', 'memberId');

/** What an open card holds: the holder's one place in the programme, by the record and by the holder hash. */
function placesOf({ program, memberId, holderHash }: BenefitCard): readonly Marker[] {
  return [
    { space: 'OPEN_CARD', name: `${program.id}#${memberId}` },
    { space: 'CARD_HOLDER', name: `${program.id}#${holderHash}` },
  ];
}

/** Takes the places of a card that is open now, and gives up those it no more holds. */
function placeWrites(before: BenefitCard | null, after: BenefitCard): readonly Write[] {
  const had = before !== null && isOpenCard(before) ? placesOf(before) : [];
  const has = isOpenCard(after) ? placesOf(after) : [];
  const isIn = (places: readonly Marker[], { name }: Marker): boolean => places.some((place) => place.name === name);
  const claim = (marker: Marker): Write => ({ type: 'CLAIM', marker, ownerId: after.id, taken: TAKEN });
  const release = (marker: Marker): Write => ({ type: 'RELEASE', marker, ownerId: after.id });
  return [
    ...has.filter((place) => !isIn(had, place)).map(claim),
    ...had.filter((place) => !isIn(has, place)).map(release),
  ];
}

function tokenWrites(before: BenefitCard | null, after: BenefitCard): readonly Write[] {
  const known = new Set((before?.tokens ?? []).map(({ token }) => token));
  const added = after.tokens.filter(({ token }) => !known.has(token));
  return added.map(({ token }): Write => {
    const marker = { space: 'CARD_TOKEN', name: token } as const;
    return { type: 'CLAIM', marker, ownerId: after.id, taken: null };
  });
}

/** Everything that follows from a change of a card: its item, its places and tokens, and what followers are told. */
function cardWrites(before: BenefitCard | null, { state, told }: CardChange): readonly Write[] {
  const { id: subjectId, version, changedAt: recordedAt } = state;
  const programId = state.program.id;
  return [
    { type: 'SAVE', noun: 'benefitCard', state, readVersion: before?.version ?? 0 },
    ...placeWrites(before, state),
    ...tokenWrites(before, state),
    ...(told === null
      ? []
      : [{ type: 'TELL' as const, change: { programId, subjectId, version, recordedAt, ...told } }]),
  ];
}

/** The draft of a change of a card. */
export function cardDraft(before: BenefitCard | null, change: CardChange): Draft<BenefitCard> {
  const { state, audit } = change;
  return { state, writes: cardWrites(before, change), audit: [{ subjectId: state.id, facts: audit }] };
}
