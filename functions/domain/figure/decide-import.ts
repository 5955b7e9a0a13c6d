import type { Act } from '../act.ts';
import { changesBetween, type AuditFacts } from '../audit/audit-entry.ts';
import type { FigureId, UnionBodyId } from '../ids.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import type { RegionCode } from '../region/region-code.ts';
import type { Result } from '../result.ts';
import type { Figure, Indicator } from './figure.ts';
import { correctsName, nameIndicator } from './indicator.ts';
import type { FigureFacts } from './parse-figure-row.ts';

/** What to do with a row whose id stands already with other content. */
export type ImportMode = 'CREATE' | 'REVISE';

/** A row that could be read, with the figure that stands under its id and the body that its name means. */
export interface ReadRow {
  readonly id: FigureId;
  readonly facts: FigureFacts;
  readonly stored: Figure | undefined;
  readonly unionBodyId: UnionBodyId | null;
}

/** Every row of an import in its order: read, or why it cannot be. */
export type RowsToImport = readonly { readonly line: number; readonly read: Result<ReadRow, readonly RuleProblem[]> }[];

/** What an import is decided by. */
export interface ImportRules {
  readonly mode: ImportMode;
  readonly isInScope: (region: RegionCode) => boolean;
  /** The indicator as it is known, or as the catalogue names it. */
  readonly knownIndicator: (code: string) => Indicator | undefined;
  /** Whether the catalogue names the indicator; its words are then nobody's to change by an import. */
  readonly isCatalogued: (code: string) => boolean;
  /** Whether the caller speaks for the whole nation, and so may bring in indicators and correct their names. */
  readonly mayName: boolean;
}

/** A row that was accepted: what stood under its id before, and what stands afterwards. */
export interface AcceptedRow {
  readonly line: number;
  readonly outcome: 'CREATED' | 'UNCHANGED' | 'REVISED';
  readonly before: Figure | undefined;
  readonly figure: Figure;
}

/** A row that was refused, with every reason. */
export interface RejectedRow {
  readonly line: number;
  readonly outcome: 'REJECTED';
  readonly problems: readonly RuleProblem[];
}

/** What becomes of a row. */
export type RowDecision = AcceptedRow | RejectedRow;

/** What becomes of an import: each row, and the indicators that the readable rows use. */
export interface ImportDecision {
  readonly rows: readonly RowDecision[];
  readonly indicators: readonly Indicator[];
}

const FACTS: readonly Exclude<keyof FigureFacts, 'period'>[] = [
  ...(['rowId', 'indicator', 'printedLabel', 'unit', 'regionCode', 'printedRegion'] as const),
  ...(['program', 'reportedBy', 'value', 'bound', 'kind', 'source'] as const),
];

function saysTheSame(stored: Figure, facts: FigureFacts): boolean {
  const samePeriod = stored.period.start === facts.period.start && stored.period.end === facts.period.end;
  return samePeriod && FACTS.every((fact) => stored[fact] === facts[fact]);
}

/** Whether the figure stands, and as the row has it. A correction also ties it to a body that became known since. */
function isUnchanged(stored: Figure, row: ReadRow, mode: ImportMode): boolean {
  const newlyTied = row.unionBodyId !== null && row.unionBodyId !== stored.unionBodyId;
  return stored.withdrawnAt === null && saysTheSame(stored, row.facts) && !(mode === 'REVISE' && newlyTied);
}

/** The indicator of the row after it: as `known`, with a new name, or new; undefined where it is not the caller's to name. */
function indicatorOf(row: ReadRow, known: Indicator | undefined, rules: ImportRules): Indicator | undefined {
  const { id, facts, stored } = row;
  if (known === undefined) return rules.mayName ? nameIndicator(facts, id) : undefined;
  const mayCorrect = rules.mode === 'REVISE' && rules.mayName && !rules.isCatalogued(known.code);
  const corrected = mayCorrect && stored !== undefined && correctsName(known, stored, facts);
  return corrected ? { ...known, nameZh: facts.printedLabel } : known;
}

/** The row's own rules: scope, a known indicator with its one unit, one figure per id. */
function problemsOf(row: ReadRow, rules: ImportRules, indicator: Indicator | undefined): readonly RuleProblem[] {
  const { facts, stored } = row;
  const problems: RuleProblem[] = [];
  const isInScope = rules.isInScope(facts.regionCode);
  if (!isInScope) problems.push(ruleProblem('OUTSIDE_SCOPE', 'regionCode'));
  if (indicator === undefined) problems.push(ruleProblem('INDICATOR_UNKNOWN', 'indicator'));
  else if (facts.unit !== indicator.unit) problems.push(ruleProblem('INDICATOR_UNIT_DIFFERS', 'unit'));
  // What stands outside the scope is not told.
  const isTaken = isInScope && stored !== undefined && rules.mode === 'CREATE' && !isUnchanged(stored, row, rules.mode);
  return isTaken ? [...problems, ruleProblem('FIGURE_ID_TAKEN', 'id')] : problems;
}

function accept(row: ReadRow, mode: ImportMode, act: Act): Omit<AcceptedRow, 'line'> {
  const { id, facts, stored, unionBodyId } = row;
  if (stored !== undefined && isUnchanged(stored, row, mode)) {
    return { outcome: 'UNCHANGED', before: stored, figure: stored };
  }
  const version = (stored?.version ?? 0) + 1;
  const tie = unionBodyId ?? (stored?.reportedBy === facts.reportedBy ? stored.unionBodyId : null);
  const figure: Figure = { ...facts, id, version, unionBodyId: tie, recordedAt: act.now, withdrawnAt: null };
  return { outcome: stored === undefined ? 'CREATED' : 'REVISED', before: stored, figure };
}

/**
 * Decides what becomes of each row; whether anything is written with a refused row among them is not decided here. An
 * indicator that nobody knows is named, with its unit, by the first row of a national caller that uses it, and is
 * INDICATOR_UNKNOWN to every other caller; an id stands once within its division. A withdrawn figure keeps its id: it stands
 * again, as the row has it, only by REVISE.
 */
export function decideImport(rows: RowsToImport, rules: ImportRules, act: Act): ImportDecision {
  const seen = new Set<FigureId>();
  const named = new Map<string, Indicator>();
  const decisions = rows.map(({ line, read }): RowDecision => {
    if (!read.ok) return { line, outcome: 'REJECTED', problems: read.failure };
    const { id, facts } = read.value;
    const known = named.get(facts.indicator) ?? rules.knownIndicator(facts.indicator);
    const indicator = indicatorOf(read.value, known, rules);
    if (indicator !== undefined) named.set(indicator.code, indicator);
    const repeated = seen.has(id) ? [ruleProblem('FIGURE_ID_REPEATED', 'id')] : [];
    seen.add(id);
    const problems = [...repeated, ...problemsOf(read.value, rules, indicator)];
    if (problems.length > 0) return { line, outcome: 'REJECTED', problems };
    return { line, ...accept(read.value, rules.mode, act) };
  });
  return { rows: decisions, indicators: [...named.values()] };
}

/** What the audit trail keeps of an imported or corrected figure. */
export function importAudit(before: Figure | undefined, after: Figure, act: Act): AuditFacts {
  const changes = changesBetween<Figure>(before ?? {}, after);
  return { action: before === undefined ? 'IMPORT' : 'REVISE', effectiveOn: act.today, reason: null, changes };
}
