import { BANK_STATES_TOLD, FAULTS_OF_FIELDS, type FieldFault } from './random-faults.ts';
import { DAYS, drawnToken, INSTANTS } from './random-world.ts';
import type { Dice } from '../dice.ts';
import { holderFor, tokenFor } from './sample-world.ts';

const OFFSETS = [
  ...(['+08:00', '+08:00', '+08:00', '+14:00', '-12:00', '+05:45'] as const),
  ...(['Z', '-00:30'] as const),
];
const AMOUNTS = [1, 9, 10, 99, 100, 999, 1000, 3333, 10_000, 99_999_999_999] as const;

function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0;
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** One of few instants in one of many forms: other offsets, and as many decimals as it takes or more. */
export function drawnTime(dice: Dice, among: readonly string[] = INSTANTS): string {
  const offset = dice.pick(OFFSETS);
  const local = new Date(Date.parse(dice.pick(among)) + offsetMinutes(offset) * 60_000).toISOString().slice(0, -1);
  const [whole = '', decimals = '000'] = local.split('.');
  const short = decimals.replace(/0+$/, '');
  const part = dice.pick([decimals, short === '' ? '' : short]);
  return `${whole}${part === '' ? '' : `.${part}`}${offset}`;
}

/** How many ids there are for so many rows: few, so that they meet. */
function drawnId(dice: Dice, rows: number): string {
  return dice.pick(['t', 't', 'T', 'r-']) + String(dice.below(Math.max(2, Math.ceil(rows * 0.7))));
}

function malformed(dice: Dice, fields: readonly string[], faults: readonly FieldFault[]): readonly string[] {
  const place = dice.below(fields.length);
  const values = faults[place]?.values ?? [];
  return fields.with(place, dice.pick([...values, ...FAULTS_OF_FIELDS.any]));
}

/** The line of these fields: mostly as it should be, else cut short, longer, or of no known kind. */
function lineOf(dice: Dice, fields: readonly string[]): string {
  const line = ['D', ...fields].join('|');
  if (!dice.chance(0.03)) return line;
  return dice.pick([
    `${line}|`,
    `${line}|x`,
    line.slice(0, dice.below(line.length)),
    line.replace('D|', 'd|'),
    '',
    'D',
    `T${line.slice(1)}`,
  ]);
}

/** How a file is drawn: how many rows, of which business date, and what was told before. */
export interface Drawing {
  readonly dice: Dice;
  readonly rows: number;
  readonly before: readonly string[];
}

function drawnDiscount({ dice, rows }: Drawing): readonly string[] {
  const isRefund = dice.chance(0.4);
  const gross = dice.pick(AMOUNTS);
  const tenth = Math.floor(gross / 10);
  const discount = dice.pick([
    tenth,
    tenth,
    tenth,
    tenth,
    0,
    0,
    1,
    Math.min(gross, 500),
    gross,
    Math.min(gross, tenth + 1),
  ]);
  const original = dice.chance(0.05) ? 'none' : drawnId(dice, rows);
  return [
    ...[drawnId(dice, rows), isRefund ? 'R' : 'C', isRefund ? original : '', drawnToken(dice)],
    ...[
      dice.pick(['M-1', 'M-1', 'M-1', 'M-2', 'M-2', 'M-LATE', 'M-MORE']),
      dice.pick(['TENTH', 'TENTH', 'FIVE', 'THEIRS']),
    ],
    ...[dice.pick(['5812', '5812', '5311']), drawnTime(dice), String(gross), String(discount)],
  ];
}

/** A row that was told before, with one field of another row in it, or its time written otherwise. */
function toldAgain(drawing: Drawing, told: readonly string[]): string {
  const { dice } = drawing;
  const line = dice.pick(told);
  const [record = 'D', ...fields] = line.split('|');
  if (fields.length !== 10 || dice.chance(0.4)) return line;
  const other = drawnDiscount(drawing);
  const place = dice.pick([1, 2, 3, 3, 3, 4, 5, 6, 7, 7, 8, 9]);
  const at = Date.parse(fields[7] ?? '');
  const isTime = place === 7 && !Number.isNaN(at) && dice.chance(0.5);
  const value = isTime ? drawnTime(dice, [new Date(at).toISOString()]) : (other[place] ?? '');
  return [record, ...fields.with(place, value)].join('|');
}

/** A refund of a charge that was told, of a part of it or all of it, of its token or another one. */
function refundOf(drawing: Drawing, told: readonly string[]): string | undefined {
  const { dice, rows } = drawing;
  const charges = told.map((line) => line.split('|')).filter((parts) => parts.length === 11 && parts[2] === 'C');
  if (charges.length === 0) return undefined;
  const [, id = '', , , token = '', merchant = '', offer = '', mcc = '', at = '', gross = '', discount = ''] =
    dice.pick(charges);
  const part = Math.max(1, Math.floor(Number(gross) / dice.pick([1, 1, 2, 2, 3, 10])));
  const share = Number(gross) > 0 ? Math.floor((Number(discount) * part) / Number(gross)) : 0;
  const back = dice.pick([share, share, share, share + 1, 0]);
  const own = [
    dice.chance(0.7) ? token : drawnToken(dice),
    merchant,
    offer,
    mcc,
    dice.chance(0.3) ? at : drawnTime(dice),
  ];
  return ['D', drawnId(dice, rows * 2), 'R', id, ...own, String(part), String(back)].join('|');
}

/** The rows of a nasty day of discounts. */
export function drawnDiscounts(drawing: Drawing): readonly string[] {
  const { dice, rows, before } = drawing;
  const told: string[] = [];
  for (let place = 0; place < rows; place += 1) {
    const all = [...before, ...told];
    const turn = dice.below(100);
    const refund = turn >= 25 && turn < 45 ? refundOf(drawing, all) : undefined;
    if (turn < 25 && all.length > 0) told.push(toldAgain(drawing, all));
    else if (refund !== undefined) told.push(refund);
    else {
      const fields = drawnDiscount(drawing);
      told.push(lineOf(dice, dice.chance(0.12) ? malformed(dice, fields, FAULTS_OF_FIELDS.discount) : fields));
    }
  }
  return told;
}

/** Who has a token, or may come to have it; of tokens that nobody has yet, always the same one says so. */
const HOLDERS = [
  ...([
    ['a', 'a'],
    ['a2', 'a'],
    ['b', 'b'],
    ['b2', 'b'],
    ['e', 'e'],
    ['theirs', 'theirs'],
  ] as const),
  ...([
    ['a', 'a'],
    ['b', 'b'],
    ['new-a', 'a'],
    ['new-b', 'b'],
    ['new-b2', 'b'],
    ['new-waits', 'waits'],
  ] as const),
  ...([
    ['new-waits', 'waits'],
    ['new-waits2', 'waits'],
    ['new-nobody', 'nobody'],
  ] as const),
];

function drawnStatus({ dice }: Drawing): readonly string[] {
  const [name, holder] = dice.pick(HOLDERS);
  const isKnown = name === 'a' || name === 'b';
  const hash = isKnown && dice.chance(0.05) ? holderFor('somebody') : holderFor(holder);
  const key = name.startsWith('new-b2') ? 'k9' : 'k1';
  const isNew = name.startsWith('new');
  const state = isNew && dice.chance(0.7) ? 'ISSUED' : dice.pick(BANK_STATES_TOLD);
  return [
    ...[tokenFor(name, key), dice.pick(['0001', '0002']), hash, state, drawnTime(dice)],
    ...[dice.pick(['0', '1']), dice.pick(['2030-12-31', '2030-12-31', '2031-12-31', DAYS[0], DAYS[1]])],
  ];
}

/** The rows of a nasty file of cards. */
export function drawnStatuses(drawing: Drawing): readonly string[] {
  const { dice, rows } = drawing;
  const told: string[] = [];
  for (let place = 0; place < rows; place += 1) {
    const fields = drawnStatus(drawing);
    const isAgain = told.length > 0 && dice.chance(0.1);
    const isMalformed = dice.chance(0.08);
    told.push(
      isAgain ? dice.pick(told) : lineOf(dice, isMalformed ? malformed(dice, fields, FAULTS_OF_FIELDS.status) : fields),
    );
  }
  return told;
}
