import type { BankState, BenefitCard } from '#domain/card/benefit-card.ts';
import { everHad, lastStateOf, lastTokenOf, linkToken, reportOnToken, stateAt, tokenAt } from './naive-card.ts';
import type { NaiveReport, NaiveReported } from './naive-card.ts';
import { faultOfForm, isToken, statusFields, tellableId, type Fault } from './naive-row.ts';
import { lastInstantOf, readTime } from './naive-time.ts';
import type { NaiveFile, NaiveLine, NaiveOutcome, NaiveState, NaiveWorld, RowFinding } from './naive-types.ts';

interface StatusRow extends NaiveReport {
  readonly line: NaiveLine;
  readonly holderHash: string;
  readonly benefit: string;
}

/** What came of a file of cards, before its verdict. */
export interface StatusOutcome {
  readonly rows: readonly NaiveOutcome[];
  readonly missing: readonly string[];
  /** The cards after it. */
  readonly cards: readonly BenefitCard[];
}

const EVER = Infinity;
const STATES_IN_LIFE = ['ISSUED', 'ACTIVATED', 'FROZEN', 'LOST', 'REPLACED', 'CANCELLED'];

function refusal({ number, text }: NaiveLine, { code, field }: Fault): NaiveOutcome {
  const empty = { expectedFen: null, grantedFen: null, finding: null };
  return { line: number, id: tellableId('CARDSTATUS', text), class: 'REFUSED', reasons: [code], field, ...empty };
}

function readRow(line: NaiveLine, file: NaiveFile): StatusRow | Fault {
  const fault = faultOfForm('CARDSTATUS', line.text);
  if (fault !== undefined) return fault;
  const { token, last4, holderHash, state, effectiveAt, benefit, expiresOn } = statusFields(line.text);
  const at = readTime(effectiveAt);
  if (typeof at !== 'number') throw new Error('the form of a time was looked at before');
  if (at > lastInstantOf(file.businessDate)) return { code: 'TIME_IN_FUTURE', field: 'effectiveAt' };
  const knownAt = Date.parse(file.knownAt);
  return { line, token, last4, holderHash, state: state as BankState, at, benefit, expiresOn, knownAt };
}

/** The card of the holder that waits for a token: one that was applied for first, then one that was lost or replaced. */
function waitingCard(cards: readonly BenefitCard[], holderHash: string): BenefitCard | undefined {
  const own = cards
    .filter((card) => card.holderHash === holderHash)
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  const isIn = (...states: readonly string[]) => own.find((card) => states.includes(lastStateOf(card).state));
  return isIn('SENT_TO_BANK') ?? isIn('LOST', 'REPLACED');
}

function settle(row: StatusRow, cards: readonly BenefitCard[], file: NaiveFile): NaiveReported | RowRefusal {
  const known = cards.find((card) => everHadAtAll(card, row.token));
  if (known !== undefined) {
    return known.holderHash === row.holderHash ? reportOnToken(known, row) : { class: 'HOLDER_MISMATCH', reasons: [] };
  }
  const isOfBank = file.bank.keyIds.includes(row.token.split(':')[0] ?? '');
  const waiting = isOfBank && row.state === 'ISSUED' ? waitingCard(cards, row.holderHash) : undefined;
  return waiting === undefined ? { class: 'UNKNOWN_TO_UNION', reasons: [] } : linkToken(waiting, row);
}

type RowRefusal = Pick<NaiveReported, 'class' | 'reasons'> & { readonly card?: undefined };

/** Be it for not an instant. */
const everHadAtAll = (card: BenefitCard, token: string): boolean => card.tokens.some((use) => use.token === token);

/** Whether the token's card is entitled at the last instant of the business date. */
function isEntitled(token: string, cards: readonly BenefitCard[], file: NaiveFile): boolean {
  const card = cards.find((one) => everHad(one, token, EVER));
  if (card === undefined) return false;
  const day = file.businessDate;
  const at = lastInstantOf(day);
  const isKnown = (one: { readonly recordedAt: string; readonly supersededAt?: string | null }): boolean =>
    one.recordedAt <= file.knownAt && (one.supersededAt == null || one.supersededAt > file.knownAt);
  const covers = ({ from, to }: { readonly from: string; readonly to: string | null }): boolean =>
    from <= day && (to === null || day < to);
  const expiresOn = card.expiries.at(-1)?.expiresOn;
  return (
    tokenAt(card, at) === token &&
    stateAt(card, at) === 'ACTIVATED' &&
    (expiresOn === undefined || day <= expiresOn) &&
    card.memberships.some((one) => isKnown(one) && covers(one)) &&
    card.registrations.some((one) => isKnown(one) && covers(one))
  );
}

/** Reconciles a file of cards. */
export function settleStatusFile(world: NaiveWorld, state: NaiveState, file: NaiveFile): StatusOutcome {
  const programs = world.programs.filter(({ bankCode }) => bankCode === file.bank.code).map(({ id }) => id);
  const isOurs = (card: BenefitCard): boolean => programs.includes(card.program.id);
  const read = file.lines.map((line) => ({ line, row: readRow(line, file) }));
  const rows = read.flatMap(({ row }) => ('code' in row ? [] : [row]));
  const isIssuedThen = ({ token, at }: StatusRow): boolean =>
    rows.some((row) => row.state === 'ISSUED' && row.token === token && row.at === at);
  const late = new Map(rows.map((row) => [row, Number(isIssuedThen(row))]));
  rows.sort(
    (left, right) =>
      left.at - right.at ||
      (late.get(left) ?? 0) - (late.get(right) ?? 0) ||
      STATES_IN_LIFE.indexOf(left.state) - STATES_IN_LIFE.indexOf(right.state) ||
      Buffer.compare(left.line.bytes, right.line.bytes) ||
      left.line.number - right.line.number,
  );
  let cards = state.cards;
  const reports = new Map<number, Pick<NaiveReported, 'class' | 'reasons'>>();
  for (const row of rows) {
    const { card, ...said } = settle(row, cards.filter(isOurs), file);
    reports.set(row.line.number, said);
    if (card !== undefined) cards = cards.map((one) => (one.id === card.id ? card : one));
  }
  const ours = cards.filter(isOurs);
  const outcomes = read.map(({ line, row }): NaiveOutcome => {
    if ('code' in row) return refusal(line, row);
    const said = reports.get(line.number);
    if (said === undefined) throw new Error('a row was left out');
    const entitled = isEntitled(row.token, ours, file);
    let finding: RowFinding | null = null;
    if (row.benefit === '1' && !entitled) finding = 'BENEFIT_ON_NOT_ENTITLED';
    if (row.benefit === '0' && entitled) finding = 'BENEFIT_OFF_BUT_ENTITLED';
    return { line: line.number, id: row.token, ...said, expectedFen: null, grantedFen: null, finding, field: null };
  });
  return { rows: outcomes, missing: file.form === 'FULL' ? missingAtBank(ours, file) : [], cards };
}

function missingAtBank(cards: readonly BenefitCard[], file: NaiveFile): readonly string[] {
  const told = file.lines.map(({ text }) => statusFields(text).token).filter(isToken);
  const open = cards.filter((card) => card.tokens.length > 0 && lastStateOf(card).state !== 'CANCELLED');
  const missing = open.filter((card) => !card.tokens.some(({ token }) => told.includes(token)));
  return missing.map((card) => lastTokenOf(card) ?? '').sort((left, right) => (left < right ? -1 : 1));
}
