import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { Mark } from './report.ts';

const FILE = fileURLToPath(new URL('./baseline.json', import.meta.url));
const baselineSchema = z.record(z.string(), z.number());

type Marks = Readonly<Record<string, Mark>>;

function readBaseline(): Readonly<Record<string, number>> {
  return existsSync(FILE) ? baselineSchema.parse(JSON.parse(readFileSync(FILE, 'utf8'))) : {};
}

const shown = (value: number): string => (Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(2));

function compare(name: string, { value, better, noise }: Mark, before: number | undefined): string | undefined {
  if (before === undefined) return `new    ${name}: ${shown(value)}`;
  const moved = before === 0 ? value - before : value / before - 1;
  if (Math.abs(moved) <= noise) return undefined;
  const verdict = moved > 0 === (better === 'higher') ? 'better' : 'WORSE ';
  return `${verdict} ${name}: ${shown(value)}, was ${shown(before)}`;
}

/** What moved against the baseline by more than noise, one line each. */
export function compareWithBaseline(marks: Marks): readonly string[] {
  const before = readBaseline();
  return Object.entries(marks).flatMap(([name, mark]) => compare(name, mark, before[name]) ?? []);
}

/** Keeps the marks as the baseline; those of cases that did not run stay. */
export function keepBaseline(marks: Marks): void {
  const rounded = Object.entries(marks).map(([name, { value }]) => [name, Number(value.toPrecision(4))] as const);
  const all = { ...readBaseline(), ...Object.fromEntries(rounded) };
  const sorted = Object.fromEntries(Object.entries(all).sort(([left], [right]) => (left < right ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}
