import { diceOf } from '../dice.ts';
import { ledgerHolder, ledgerToken } from './ledger-world.ts';
import type { LedgerAnswer, LedgerCard, LedgerPlan, LedgerRow, LedgerWorld } from './ledger-world.ts';

/** How a file of cards is planted; of a full one every card of the world is told, and `rows` counts for nothing. */
export interface StatusPlan extends Omit<LedgerPlan, 'rows'> {
  readonly form: 'FULL' | 'DELTA';
  /** How many cards a file of changes tells; the same card twice only where there are more rows than cards. */
  readonly rows?: number;
  /** Told of each card that was left out of a full file. */
  readonly onMissing?: (token: string) => void;
}

interface Fields {
  readonly token: string;
  readonly last4: string;
  readonly holderHash: string;
  readonly state: string;
  readonly effectiveAt: string;
  readonly benefit: string;
  readonly expiresOn: string;
}

/** What is planted in the row of a card: other fields, and what is told of them. */
interface Planting {
  readonly name: string;
  readonly fields: (about: About) => Partial<Fields>;
  readonly told: Partial<LedgerAnswer>;
  /** Of which cards it is made; of all, unless it says so. */
  readonly entitled?: boolean;
  /** The card is not in the file. */
  readonly isLeftOut?: boolean;
}

interface About {
  readonly card: LedgerCard;
  readonly noon: string;
  readonly nextDay: string;
  readonly place: number;
}

const CLEAR_NUMBER = ['4111', '1111', '1111', '1111'].join('');
const EMPTY = { expectedFen: null, grantedFen: null, finding: null, field: null } as const;

const between = ({ card: { issuedAt, activatedAt } }: About): string =>
  new Date((Date.parse(issuedAt) + Date.parse(activatedAt)) / 2).toISOString();

function refused(code: string, field: keyof Fields, fields: Planting['fields']): Planting {
  return { name: `${code} ${field}`, fields, told: { class: 'REFUSED', reasons: [code], field } };
}

/** Each class, code and finding of a file of cards, one after the other. */
const PLANTINGS: readonly Planting[] = [
  {
    ...{ name: 'APPLIED state', told: { class: 'APPLIED' } },
    fields: ({ noon }) => ({ state: 'FROZEN', effectiveAt: noon, benefit: '0' }),
  },
  {
    ...{ name: 'APPLIED expiry', told: { class: 'APPLIED' } },
    fields: ({ noon }) => ({ effectiveAt: noon, expiresOn: '2039-12-31' }),
  },
  {
    ...{ name: 'LATE_APPLIED', told: { class: 'LATE_APPLIED' } },
    fields: (about) => ({ state: 'FROZEN', effectiveAt: between(about) }),
  },
  {
    ...{ name: 'ILLEGAL_TRANSITION', told: { class: 'ILLEGAL_TRANSITION' } },
    fields: ({ noon }) => ({ state: 'REPLACED', effectiveAt: noon }),
  },
  {
    ...{ name: 'HOLDER_MISMATCH', told: { class: 'HOLDER_MISMATCH' } },
    fields: ({ place }) => ({ holderHash: ledgerHolder(`nobody ${place}`) }),
  },
  {
    ...{ name: 'BENEFIT_ON_NOT_ENTITLED', entitled: false, fields: () => ({ benefit: '1' }) },
    told: { class: 'UNCHANGED', finding: 'BENEFIT_ON_NOT_ENTITLED' },
  },
  {
    ...{ name: 'BENEFIT_OFF_BUT_ENTITLED', entitled: true, fields: () => ({ benefit: '0' }) },
    told: { class: 'UNCHANGED', finding: 'BENEFIT_OFF_BUT_ENTITLED' },
  },
  { name: 'MISSING_AT_BANK', isLeftOut: true, fields: () => ({}), told: {} },
  refused('FIELD_MISSING', 'last4', () => ({ last4: '' })),
  refused('FIELD_FORMAT', 'state', () => ({ state: 'SENT_TO_BANK' })),
  refused('FIELD_FORMAT', 'benefit', () => ({ benefit: 'J' })),
  refused('FIELD_FORMAT', 'expiresOn', () => ({ expiresOn: '2030-02-29' })),
  refused('TIME_WITHOUT_OFFSET', 'effectiveAt', ({ card }) => ({ effectiveAt: card.activatedAt.slice(0, -1) })),
  refused('CLEAR_PAN_REFUSED', 'last4', () => ({ last4: CLEAR_NUMBER })),
  refused('TIME_IN_FUTURE', 'effectiveAt', ({ nextDay }) => ({ effectiveAt: nextDay })),
];

function rowOf(fields: Fields, planted: string | null, told: Partial<LedgerAnswer>): LedgerRow {
  const { token, last4, holderHash, state, effectiveAt, benefit, expiresOn } = fields;
  const text = `D|${token}|${last4}|${holderHash}|${state}|${effectiveAt}|${benefit}|${expiresOn}`;
  return { text, planted, answer: { id: token, class: 'UNCHANGED', reasons: [], ...EMPTY, ...told } };
}

/** What is known of the card already. */
function knownOf({ token, last4, holderHash, expiresOn, activatedAt, reasons }: LedgerCard): Fields {
  const benefit = reasons.length === 0 ? '1' : '0';
  return { token, last4, holderHash, state: 'ACTIVATED', effectiveAt: activatedAt, benefit, expiresOn };
}

/** Tokens that nobody knows: of a holder who waits for one, or of nobody. */
function* newTokens(world: LedgerWorld, plan: StatusPlan, noon: string): Generator<LedgerRow> {
  const begun = { last4: '0000', effectiveAt: noon, benefit: '0', expiresOn: '2031-12-31', state: 'ISSUED' };
  const waiting = Math.min(world.waiting.length, Math.max(1, Math.floor(world.cards.length / (plan.every * 10))));
  for (let place = 0; place < waiting; place += 1) {
    const name = `new ${plan.businessDate} ${place}`;
    const holderHash = world.waiting.at(place);
    if (holderHash === undefined) break;
    yield rowOf({ ...begun, token: ledgerToken(world, name), holderHash }, 'LINKED', { class: 'LINKED' });
    const nobody = { token: ledgerToken(world, `${name} of nobody`), holderHash: ledgerHolder(name) };
    yield rowOf({ ...begun, ...nobody }, 'UNKNOWN_TO_UNION', { class: 'UNKNOWN_TO_UNION' });
  }
}

/**
 * The rows of a file of cards, any number of them, each with its answer; always the same for the same world and plan. It is
 * the first file after the cards were activated, and it links the applications that wait first.
 */
export function* statusRows(world: LedgerWorld, plan: StatusPlan): Generator<LedgerRow> {
  const midnight = Date.parse(`${plan.businessDate}T00:00:00+08:00`);
  const noon = `${plan.businessDate}T12:00:00+08:00`;
  const nextDay = new Date(midnight + 86_400_000).toISOString();
  const first = plan.form === 'FULL' ? 0 : diceOf(plan.seed).below(world.cards.length);
  const count = plan.form === 'FULL' ? world.cards.length : (plan.rows ?? world.cards.length);
  let [next, due] = [0, 0];
  for (let place = 0; place < count; place += 1) {
    const card = world.cards.at((first + place) % world.cards.length);
    if (card === undefined) throw new Error('a ledger needs cards');
    const known = knownOf(card);
    if (plan.every > 0 && (place + 1) % plan.every === 0 && place < world.cards.length) due += 1;
    const planting = PLANTINGS[next % PLANTINGS.length];
    const isFitting = planting?.entitled === undefined || planting.entitled === (card.reasons.length === 0);
    const isFull = plan.form === 'FULL';
    if (planting === undefined || due === 0 || !isFitting || (planting.isLeftOut === true && !isFull)) {
      if (due > 0 && planting?.isLeftOut === true) next += 1;
      yield rowOf(known, null, {});
      continue;
    }
    [next, due] = [next + 1, due - 1];
    if (planting.isLeftOut === true) plan.onMissing?.(card.token);
    else yield rowOf({ ...known, ...planting.fields({ card, noon, nextDay, place }) }, planting.name, planting.told);
  }
  if (plan.every > 0) yield* newTokens(world, plan, noon);
}
