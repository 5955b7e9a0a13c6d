import type { CardStatusRow } from '../bank-file/card-status-row.ts';
import type { Act } from '../act.ts';
import type { BenefitCard } from '../card/benefit-card.ts';
import type { CardChange } from '../card/card-change.ts';
import type { CardToken } from '../card/card-token.ts';
import { decideBankReport, type BankReport } from '../card/decide-bank-report.ts';
import { isOpenCard, lastState } from '../card/transitions.ts';
import type { BenefitCardId } from '../ids.ts';
import { compareTexts } from '../compare-texts.ts';
import type { RowClass } from './row-class.ts';

/** A row of a CARDSTATUS file, as it stands there. */
export interface PlacedStatus {
  readonly line: number;
  readonly text: string;
  readonly row: CardStatusRow;
}

/** What a row came to, and the code that tells more of it. */
export interface StatusEnd {
  readonly line: number;
  readonly class: RowClass;
  readonly reason: string;
}

/** A card that rows changed: as it was read, and each change in order. */
export interface ChangedCard {
  readonly before: BenefitCard;
  readonly changes: readonly CardChange[];
}

/** What is known of a bank and of a holder: cards of its programmes that the rows name, or that are the holder's open ones. */
export interface HolderFacts {
  readonly cards: readonly BenefitCard[];
  /** The ids of the keys that the bank makes tokens with now. */
  readonly keyIds: readonly string[];
  /** Tokens that cards of other banks have: to this one they are unknown, and no card takes them. */
  readonly taken: ReadonlySet<CardToken>;
}

/** The life of a card: of states at one instant the later in it holds. */
const LIFE: readonly CardStatusRow['state'][] = ['ISSUED', 'ACTIVATED', 'FROZEN', 'LOST', 'REPLACED', 'CANCELLED'];

const placeInLife = ({ row }: PlacedStatus): number => LIFE.indexOf(row.state);
const issueOf = ({ token, effectiveAt }: CardStatusRow): string => `${token} ${effectiveAt}`;

/**
 * By instants; of one instant what is told of a token that is issued then comes last, for the old one has to go before it, and then as
 * a card lives; else by the line's bytes, and its place.
 */
function compareStatus(issues: ReadonlySet<string>): (left: PlacedStatus, right: PlacedStatus) => number {
  const isIssued = ({ row }: PlacedStatus): number => (issues.has(issueOf(row)) ? 1 : 0);
  return (left, right) =>
    compareTexts(left.row.effectiveAt, right.row.effectiveAt) ||
    isIssued(left) - isIssued(right) ||
    placeInLife(left) - placeInLife(right) ||
    compareTexts(left.text, right.text) ||
    left.line - right.line;
}

/** A card waits for a token while its application is with the bank, and once it is lost or replaced. */
const WAITING: ReadonlySet<string> = new Set(['SENT_TO_BANK', 'LOST', 'REPLACED']);

/** Of several cards that wait the application goes first. */
const rankOf = (card: BenefitCard): number => (lastState(card).state === 'SENT_TO_BANK' ? 0 : 1);

function reportOf({ token, last4: lastFour, state, effectiveAt: from, expiresOn }: CardStatusRow): BankReport {
  return { token, lastFour, state, from, expiresOn };
}

function keyIdOf(token: CardToken): string {
  return token.slice(0, token.indexOf(':'));
}

/** The card a row is about: that of its token; for a new token that is issued, the holder's card that waits for one. */
function cardOf(
  cards: Iterable<BenefitCard>,
  row: CardStatusRow,
  { keyIds, taken }: Pick<HolderFacts, 'keyIds' | 'taken'>,
): BenefitCard | undefined {
  const all = [...cards];
  const known = all.find(({ tokens }) => tokens.some(({ token }) => token === row.token));
  if (known !== undefined) return known;
  if (row.state !== 'ISSUED' || taken.has(row.token) || !keyIds.includes(keyIdOf(row.token))) return undefined;
  const waiting = all.filter(
    (card) => card.holderHash === row.holderHash && isOpenCard(card) && WAITING.has(lastState(card).state),
  );
  return waiting.toSorted((left, right) => rankOf(left) - rankOf(right) || compareTexts(left.id, right.id))[0];
}

interface Judged {
  readonly end: StatusEnd;
  readonly change: CardChange | null;
}

function judge(card: BenefitCard | undefined, { row, line }: PlacedStatus, act: Act): Judged {
  const end = (found: RowClass, reason = ''): Judged => ({ end: { line, class: found, reason }, change: null });
  if (card === undefined) return end('UNKNOWN_TO_UNION');
  if (card.holderHash !== row.holderHash) return end('HOLDER_MISMATCH');
  const decided = decideBankReport(card, reportOf(row), act);
  if (decided.ok) return { ...end(decided.value.outcome), change: decided.value.change };
  const { code } = decided.failure;
  if (code === 'CARD_UNKNOWN_TO_UNION') return end('UNKNOWN_TO_UNION');
  return end('ILLEGAL_TRANSITION', code === 'ILLEGAL_TRANSITION' ? '' : code);
}

/** The rows of a holder in the order in which they are taken: of their instants, whatever their order in the file. */
export function inOrderTaken(rows: readonly PlacedStatus[]): readonly PlacedStatus[] {
  const issued = rows.filter(({ row }) => row.state === 'ISSUED');
  return rows.toSorted(compareStatus(new Set(issued.map(({ row }) => issueOf(row)))));
}

/**
 * What the first rows of a holder came to, in the order in which they are taken: as many as may be written in one go. With the cards
 * they changed, and all cards as they stand then.
 */
export interface SettledHolder {
  readonly ends: readonly StatusEnd[];
  /** How many of them there are up to the last that changed a card. */
  readonly upToChange: number;
  readonly changed: readonly ChangedCard[];
  readonly cards: readonly BenefitCard[];
}

/** How many things are written in one go, and how many a changed card and each of its changes need at most. */
const ROOM = 100;
const ROOM_OF_CARD = 3;
const ROOM_OF_CHANGE = 3;

function isFull(changes: ReadonlyMap<BenefitCardId, readonly CardChange[]>): boolean {
  const count = [...changes.values()].reduce((sum, { length }) => sum + length, 0);
  return changes.size * ROOM_OF_CARD + count * ROOM_OF_CHANGE > ROOM - ROOM_OF_CARD - ROOM_OF_CHANGE;
}

/**
 * Takes rows of one holder, or of some that are told to have the same token, in the order in which they come (see `inOrderTaken`), as
 * far as what they change may be written in one go: those of an old and a new token of a card follow each other as they happened.
 */
export function settleHolder(rows: readonly PlacedStatus[], facts: HolderFacts, act: Act): SettledHolder {
  const { cards } = facts;
  const standing = new Map<BenefitCardId, BenefitCard>(cards.map((card) => [card.id, card]));
  const changes = new Map<BenefitCardId, CardChange[]>();
  const ends: StatusEnd[] = [];
  let upToChange = 0;
  for (const placed of rows) {
    if (isFull(changes)) break;
    const { end, change } = judge(cardOf(standing.values(), placed.row, facts), placed, act);
    ends.push(end);
    if (change === null) continue;
    upToChange = ends.length;
    standing.set(change.state.id, change.state);
    changes.set(change.state.id, [...(changes.get(change.state.id) ?? []), change]);
  }
  const changed = cards.flatMap((before) => {
    const of = changes.get(before.id);
    return of === undefined ? [] : [{ before, changes: of }];
  });
  return { ends, upToChange, changed, cards: [...standing.values()] };
}
