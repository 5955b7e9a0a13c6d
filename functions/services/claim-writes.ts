import type { Decided } from '#domain/audit/audit-entry.ts';
import { aidGrantOf } from '#domain/claim/aid-year.ts';
import { claimNumbers, grantedFen } from '#domain/claim/claim-numbers.ts';
import { cameToNothing } from '#domain/claim/claim-progress.ts';
import type { ProgramClaim } from '#domain/claim/claim.ts';
import { ruleProblem } from '#domain/problem.ts';
import type { GrantRule } from '#domain/program/edition-rules.ts';
import type { ProgramEdition } from '#domain/program/edition.ts';
import { aidNamesOf } from './claim-access.ts';
import { draftChange } from './draft-change.ts';
import type { Marker, Write } from './ports/writes.ts';
import type { Draft } from './run-command.ts';

/** The markers by which a person claims once in an edition, or once for what happened on a day. */
function markersOf({ editionId, names, eventOn }: ProgramClaim, rule: GrantRule): readonly Marker[] {
  const event = rule.perPerson === 'ONE_PER_EVENT' ? `/${eventOn}` : '';
  return names.map((name): Marker => ({ space: 'PROGRAM_CLAIM', name: `${editionId}/${name}${event}` }));
}

/** What a claim takes when it begins, and gives back when it comes to nothing. */
function markerWrites(before: ProgramClaim | null, after: ProgramClaim, rule: GrantRule): readonly Write[] {
  const ownerId = after.id;
  if (before !== null && !cameToNothing(after)) return [];
  const taken = ruleProblem('SECOND_CLAIM_SAME_PERIOD', 'claimant');
  const markers = markersOf(after, rule).map((marker): Write =>
    before === null ? { type: 'CLAIM', marker, ownerId, taken } : { type: 'RELEASE', marker, ownerId },
  );
  const lists = after.names.map((name): Write => ({ type: 'LIST_CLAIM', name, claimId: after.id }));
  return before === null ? [...markers, ...lists] : markers;
}

/** What an approval takes from the fund and counts as aid of the claimant, or gives back. */
function grantWrites(before: ProgramClaim | null, after: ProgramClaim, rule: GrantRule): readonly Write[] {
  const fen = grantedFen(after) - grantedFen(before);
  if (fen === 0) return [];
  const { aidYear: year } = fen > 0 ? after : (before ?? after);
  const { programId } = after;
  const grant = aidGrantOf(rule, programId, Math.abs(fen));
  const counted = aidNamesOf(after).map((name): Write => ({
    ...{ type: 'COUNT_AID', name, year: year ?? '', grant, sign: fen > 0 ? 1 : -1 },
  }));
  return rule.fromFund ? [...counted, { type: 'TURN_FUND', programId, add: { leftFen: -fen } }] : counted;
}

/** The states of an edition in which a change of a claim may be made: submitted up to its close, finished up to its end. */
function stagesFor(after: ProgramClaim): Extract<Write, { type: 'TURN_PURSE' }>['stages'] {
  if (after.state === 'DRAFT' || after.state === 'SUBMITTED') return ['OPEN', 'CLOSED'];
  // Money may come back of an edition that was settled.
  return after.state === 'REVERSED' ? ['OPEN', 'CLOSED', 'SETTLING', 'SETTLED'] : ['OPEN', 'CLOSED', 'SETTLING'];
}

/** What a change of a claim writes: itself, its names, the numbers of its edition, the fund, and the aid of the claimant's year. */
export function claimWrites(
  { before, after }: { readonly before: ProgramClaim | null; readonly after: ProgramClaim },
  { edition, rule }: { readonly edition: ProgramEdition; readonly rule: GrantRule },
): readonly Write[] {
  const add = claimNumbers({ before, after }, edition.budgetFen !== null);
  const { id: editionId } = edition;
  const isCounted = Object.keys(add).length > 0 || after.state === 'DRAFT';
  const turn: Write = { type: 'TURN_PURSE', editionId, stages: stagesFor(after), add };
  return [
    { type: 'SAVE', noun: 'claim', state: after, readVersion: before?.version ?? 0 },
    ...markerWrites(before, after, rule),
    ...grantWrites(before, after, rule),
    ...(isCounted ? [turn] : []),
  ];
}

/** The draft of a decided change of a claim. */
export function draftClaimChange(
  change: { readonly before: ProgramClaim | null; readonly decided: Decided<ProgramClaim> },
  basis: { readonly edition: ProgramEdition; readonly rule: GrantRule },
): Draft<ProgramClaim> {
  const { before, decided } = change;
  return draftChange(decided, claimWrites({ before, after: decided.state }, basis));
}
