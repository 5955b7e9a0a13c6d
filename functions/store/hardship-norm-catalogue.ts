import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLocalDate } from '#domain/day.ts';
import { HARDSHIP_TIERS, type HardshipNorm, type TierRule } from '#domain/hardship/hardship-norm.ts';
import { HARDSHIP_CAUSES } from '#domain/hardship/household.ts';
import type { Fen } from '#domain/money.ts';
import { parseRegionCode } from '#domain/region/region-code.ts';

type Facts = Readonly<Record<string, unknown>>;

function defect(what: string): never {
  throw new Error(`hardship-norms.json has no valid ${what}`);
}

function objectIn(value: unknown, what: string): Facts {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : defect(what);
}

function listIn(facts: Facts, name: string): readonly unknown[] {
  const value = facts[name];
  return Array.isArray(value) ? value : defect(name);
}

function textIn(facts: Facts, name: string): string {
  const value = facts[name];
  return typeof value === 'string' && value !== '' ? value : defect(name);
}

/** A whole number above zero. */
function countIn(facts: Facts, name: string): number {
  const value = facts[name];
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : defect(name);
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown, what: string): Value {
  return values.find((known) => known === value) ?? defect(what);
}

function toRule(value: unknown): TierRule {
  const facts = objectIn(value, 'rule');
  return {
    tier: oneOf(HARDSHIP_TIERS, facts['tier'], 'tier'),
    bound: oneOf(['BELOW', 'UP_TO'] as const, facts['bound'], 'bound'),
    ratio: { numerator: countIn(facts, 'numerator'), denominator: countIn(facts, 'denominator') },
    causes: listIn(facts, 'causes').map((cause) => oneOf(HARDSHIP_CAUSES, cause, 'cause')),
  };
}

function toNorm(value: unknown): HardshipNorm {
  const facts = objectIn(value, 'norm');
  const [region, from] = [parseRegionCode(textIn(facts, 'region')), parseLocalDate(textIn(facts, 'from'))];
  if (!region.ok || !from.ok) return defect('region or first day');
  return {
    ...{ id: textIn(facts, 'id'), version: countIn(facts, 'version'), region: region.value, from: from.value },
    minimumLivingStandard: countIn(facts, 'minimumLivingStandardFen') as Fen,
    rules: listIn(facts, 'rules').map(toRule),
    noticeDays: countIn(facts, 'noticeDays'),
    reviewMonths: countIn(facts, 'reviewMonths'),
  };
}

/**
 * Reads the shipped norms of hardship under `dataFolder`: synchronously, without a round trip. The file ships with the code,
 * so anything wrong in it is a defect and throws. A norm is never edited: another version is added with its first day.
 */
export function loadHardshipNorms(dataFolder: string): readonly HardshipNorm[] {
  const file: unknown = JSON.parse(readFileSync(join(dataFolder, 'hardship-norms.json'), 'utf8'));
  const norms = listIn(objectIn(file, 'content'), 'norms').map(toNorm);
  const versions = new Set(norms.map(({ id, version }) => `${id} ${version}`));
  return versions.size === norms.length ? norms : defect('list: a version of a norm stands twice');
}
