import { expect } from 'vitest';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { Offer } from '#domain/offer/offer.ts';
import type { Verdict } from '#domain/reconciliation/verdict.ts';
import type { TestTable } from '../engine.ts';
import { openScene, type BankScene, type SendFacts, type ToldRow } from './bank-scene.ts';
import type { FileKind } from './naive-types.ts';

/** A file in which a name of bank-files.md comes up, after files that were sent before. */
export interface NamedCase {
  readonly kind: FileKind;
  readonly cards?: readonly BenefitCard[];
  readonly offers?: readonly Offer[];
  /** The rows of earlier files, each sent by itself. */
  readonly before?: readonly (readonly string[])[];
  readonly rows: readonly string[];
  readonly facts?: SendFacts;
  /** The line of the result that tells of it, by its place among them; by default the last. */
  readonly place?: number;
  /** What that line says. */
  readonly told?: Partial<ToldRow>;
  /** What all lines of the result say, in their order. */
  readonly classes?: readonly string[];
  readonly verdict?: Verdict;
  /** The breaks that stand after it, as `subject kind`. */
  readonly breaks?: readonly string[];
}

/** Sends the files of a case, and holds what the last one came to against it. */
export async function expectNamed(table: TestTable, named: NamedCase): Promise<BankScene> {
  const { cards, offers, before = [], kind, rows, facts, place = -1 } = named;
  const scene = await openScene(table, { ...(cards && { cards }), ...(offers && { offers }) });
  for (const earlier of before) await scene.sendWell(kind, earlier);
  const job = await scene.sendWell(kind, rows, facts);
  const told = scene.told(job);
  if (named.told !== undefined) expect(told.at(place)).toMatchObject(named.told);
  if (named.classes !== undefined) expect(told.map((row) => row.class)).toEqual(named.classes);
  if (named.verdict !== undefined) expect(scene.verdict(job)).toBe(named.verdict);
  if (named.breaks !== undefined) expect(await scene.breaks()).toEqual(named.breaks);
  expect(told.filter(({ record }) => record === 'D')).toHaveLength(rows.length);
  return scene;
}
