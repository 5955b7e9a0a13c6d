import { FAULTS_OF_FIELDS, type FieldFault } from './random-faults.ts';
import { INSTANTS, type RandomStart } from './random-world.ts';
import type { Dice } from '../dice.ts';

const OFFSETS = [
  ...(['+08:00', '+08:00', '+08:00', '+14:00', '-12:00', '+05:45'] as const),
  ...(['Z', '-00:30'] as const),
];

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

/** The fields with one that is malformed, or only just well formed. */
export function malformed(dice: Dice, fields: readonly string[], faults: readonly FieldFault[]): readonly string[] {
  const place = dice.below(fields.length);
  const values = faults[place]?.values ?? [];
  return fields.with(place, dice.pick([...values, ...FAULTS_OF_FIELDS.any]));
}

/** The line of these fields: mostly as it should be, else cut short, longer, or of no known kind. */
export function lineOf(dice: Dice, fields: readonly string[]): string {
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

/** How a file is drawn: in which world, how many rows, of which business date, and what was told before. */
export interface Drawing extends Pick<RandomStart, 'dice' | 'world' | 'cards'> {
  readonly rows: number;
  readonly businessDate: string;
  readonly before: readonly string[];
}

/** Mostly of the business date or before. */
export function timeOf({ dice, businessDate }: Drawing): string {
  const end = Date.parse(`${businessDate}T24:00:00+08:00`);
  const past = INSTANTS.filter((instant) => Date.parse(instant) < end);
  return drawnTime(dice, dice.chance(0.05) ? INSTANTS : past);
}
