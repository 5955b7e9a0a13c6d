import type { BenefitCard, ReportedRows } from '#domain/card/benefit-card.ts';
import type { ChangedCard } from '#domain/reconciliation/settle-card-status.ts';
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

/** What followers are told of a change of a card. */
function tellWrites({ state, told }: CardChange): readonly Write[] {
  const { id: subjectId, version, changedAt: recordedAt, program } = state;
  return told === null
    ? []
    : [{ type: 'TELL', change: { programId: program.id, subjectId, version, recordedAt, ...told } }];
}

/** The card as a save leaves it: its item, its places and its tokens. */
function saveWrites(before: BenefitCard | null, state: BenefitCard): readonly Write[] {
  return [
    { type: 'SAVE', noun: 'benefitCard', state, readVersion: before?.version ?? 0 },
    ...placeWrites(before, state),
    ...tokenWrites(before, state),
  ];
}

/** The draft of a change of a card. */
export function cardDraft(before: BenefitCard | null, change: CardChange): Draft<BenefitCard> {
  const { state, audit } = change;
  const writes = [...saveWrites(before, state), ...tellWrites(change)];
  return { state, writes, audit: [{ subjectId: state.id, facts: audit }] };
}

/** The draft of several changes of a card that follow each other, with the rows of the file that made them. */
export function reportedDraft({ before, changes }: ChangedCard, lastReport: ReportedRows): Draft<BenefitCard> {
  const last = changes.at(-1)?.state ?? before;
  const state = { ...last, lastReport };
  const audit = changes.map((change) => ({ subjectId: state.id, facts: change.audit }));
  return { state, writes: [...saveWrites(before, state), ...changes.flatMap(tellWrites)], audit };
}
