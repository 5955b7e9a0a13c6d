import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { rowOf } from '../body-row.ts';
import type { HonourRecordId } from '../ids.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { firstStep } from '../stepped.ts';
import { isOpen, type UnionBody } from '../union-body/union-body.ts';
import type { AwardDate, HonourFacts, HonourRecord, NamedRecipient } from './honour-record.ts';
import { decideOnHonour, type HonourDecision } from './transitions.ts';

/** The most recipients that a report counts, and the most reports one honour is known from. */
const MOST_UNNAMED = 1_000_000;
const MOST_SOURCES = 20;
const FIRST_YEAR = 1921;

/** Whether a day or a year may be one on which an honour was awarded. */
export function refuseAwardDate({ year, on }: AwardDate, act: Act): Problem | undefined {
  if (on !== null && on > act.today) return ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'awardedOn');
  const isNear = year >= FIRST_YEAR && year <= Number(act.today.slice(0, 4));
  return isNear ? undefined : ruleProblem('INPUT_INVALID', 'awardedYear');
}

/** An honour to be recorded, and the body that keeps it. */
interface Kept<Facts extends HonourFacts> {
  readonly id: HonourRecordId;
  readonly body: UnionBody;
  readonly facts: Facts;
}

function recorded(
  { id, body, facts }: Kept<HonourFacts>,
  begun: Pick<HonourRecord, 'state' | 'makers' | 'awarded' | 'sources'>,
  act: Act,
): Decided<HonourRecord> {
  const state: HonourRecord = {
    ...facts,
    ...{ id, version: 1, ...rowOf(body), notice: null, document: null },
    ...{ ...begun, steps: [firstStep(begun.state, act)] },
  };
  const action = begun.state === 'REPORTED' ? 'REPORT' : 'NOMINATE';
  const changes = changesBetween<HonourRecord>({ steps: state.steps }, state);
  return { state, audit: { action, effectiveOn: act.today, reason: null, changes } };
}

/** Nominates a recipient for an honour (BODY_CLOSED). That it has the honour once is for the store to hold: HONOUR_TAKEN. */
export function decideNominate(
  nomination: Kept<HonourFacts & { readonly recipient: NamedRecipient }>,
  act: Act,
): Result<Decided<HonourRecord>, Problem> {
  if (!isOpen(nomination.body)) return fail(ruleProblem('BODY_CLOSED', 'unionBodyId'));
  const begun = { state: 'NOMINATED', makers: [act.caller.id], awarded: null, sources: [] } as const;
  return succeed(recorded(nomination, begun, act));
}

/**
 * Records an honour as a report tells of it, with as many recipients as it counts (INPUT_INVALID): it is never counted with those of
 * our own records. Another report of the same one is another source of it, see `decideAddSource`; HONOUR_TAKEN else.
 */
export function decideReportHonour(
  report: Kept<HonourFacts> & { readonly awarded: AwardDate | null; readonly source: string },
  act: Act,
): Result<Decided<HonourRecord>, Problem> {
  const { body, facts, awarded, source } = report;
  if (!isOpen(body)) return fail(ruleProblem('BODY_CLOSED', 'unionBodyId'));
  const { recipient } = facts;
  const count = recipient.kind === 'UNNAMED' ? recipient.count : null;
  if (count !== null && (count < 1 || count > MOST_UNNAMED)) return fail(ruleProblem('INPUT_INVALID', 'recipient'));
  const problem = awarded === null ? undefined : refuseAwardDate(awarded, act);
  if (problem !== undefined) return fail(problem);
  return succeed(recorded(report, { state: 'REPORTED', makers: [act.caller.id], awarded, sources: [source] }, act));
}

/** Names another report that tells of a reported honour: it counts once, however many do (LIST_FULL past 20). */
export function decideAddSource(honour: HonourRecord, source: string, act: Act): HonourDecision {
  const decide = () => {
    if (honour.sources.includes(source)) return succeed({ facts: {} });
    if (honour.sources.length >= MOST_SOURCES) return fail(ruleProblem('LIST_FULL', 'source'));
    return succeed({ facts: { sources: [...honour.sources, source] } });
  };
  return decideOnHonour(honour, { action: 'ADD_SOURCE', decide }, act);
}

/** Revises a nomination; whoever does so decides on it no more. Its recipient stays who it is. */
export function decideReviseHonour(
  honour: HonourRecord,
  facts: Partial<Pick<HonourFacts, 'level' | 'kind' | 'granting'>>,
  act: Act,
): HonourDecision {
  const decide = () => {
    const isMaker = honour.makers.includes(act.caller.id);
    const makers = isMaker ? honour.makers : [...honour.makers, act.caller.id];
    return succeed({ facts: { ...facts, makers } });
  };
  return decideOnHonour(honour, { action: 'REVISE', decide }, act);
}
