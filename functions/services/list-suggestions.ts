import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { SuggestionCallId } from '#domain/ids.ts';
import { holdsOn } from '#domain/interval.ts';
import type { Submission, SubmissionState } from '#domain/submission/submission.ts';
import type { CallState, SuggestionCall } from '#domain/submission/suggestion-call.ts';
import { provinceCodeOf } from '#domain/region/region-code.ts';
import { bodyPath } from '#domain/union-body/body-path.ts';
import { lineOfCaller, ownRecords } from './caller-line.ts';
import { keepVisible } from './keep-visible.ts';
import { listBodyRows, type BodyRowsPlace } from './list-body-rows.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';
import { findSuggestionCall, isSubmissionVisible } from './suggestion-access.ts';

/** Which calls to list. */
export interface CallQuery {
  readonly place: BodyRowsPlace;
  readonly state: CallState | null;
}

/** A page of the calls that bodies in the caller's scope keep, the newest of a body first. */
export function listSuggestionCalls(
  ports: Ports,
  act: Act,
  { query, page }: { readonly query: CallQuery; readonly page: SliceRequest },
): Promise<Slice<SuggestionCall> | undefined> {
  const { place, state } = query;
  const wanted = (call: SuggestionCall): boolean => state === null || call.state === state;
  const rows = { noun: 'suggestionCall', action: 'suggestionCall:list', rows: ports.suggestionCalls } as const;
  return listBodyRows(ports, act, { query: { ...rows, place, wanted }, page });
}

/** More calls than a body has out at a time. */
const CALLS_OF_BODY = { limit: 100, after: undefined };

/** The calls that take suggestions of the caller today: of its own body, and of those above it. */
export async function listOpenCalls(ports: Ports, act: Act): Promise<readonly SuggestionCall[]> {
  if (!mayDo(act.caller.role, 'submission:own')) return [];
  const line = await lineOfCaller(ports, act);
  const slices = await Promise.all(
    line.map((body) => {
      const lookup = { federation: provinceCodeOf(body.regionCode), paths: [bodyPath(body)], subtree: false };
      return ports.suggestionCalls.under(lookup, CALLS_OF_BODY);
    }),
  );
  const calls = slices.flatMap((slice) => (slice?.items ?? []).map(({ item }) => item));
  return calls.filter((call) => call.state === 'OPEN' && holdsOn(call, act.today));
}

/** Which suggestions to list: those to a call, or to calls of bodies. */
export interface SubmissionQuery {
  readonly place:
    { readonly kind: 'CALL'; readonly callId: SuggestionCallId } | ({ readonly kind: 'BODY' } & BodyRowsPlace);
  readonly state: SubmissionState | null;
}

/** A page of suggestions that the caller may see. */
export async function listSubmissions(
  ports: Ports,
  act: Act,
  { query, page }: { readonly query: SubmissionQuery; readonly page: SliceRequest },
): Promise<Slice<Submission> | undefined> {
  const { place, state } = query;
  if (!mayDo(act.caller.role, 'submission:list')) return NO_ROWS;
  const wanted = (submission: Submission): boolean => state === null || submission.state === state;
  if (place.kind === 'BODY') {
    const rows = { noun: 'submission', action: 'submission:list', rows: ports.submissions } as const;
    return listBodyRows(ports, act, { query: { ...rows, place, wanted }, page });
  }
  if ((await findSuggestionCall(ports, act, place.callId)) === undefined) return NO_ROWS;
  const visible = (submission: Submission): Promise<boolean> => isSubmissionVisible(ports, act, submission);
  return keepVisible((request) => ports.submissions.ofCall(place.callId, request), page, { visible, wanted });
}

/** As many of its own suggestions as a member is shown by each of its records. */
const OWN_SHOWN = { limit: 100, after: undefined };

/** The caller's own suggestions, newest first. */
export async function listOwnSubmissions(ports: Ports, act: Act): Promise<readonly Submission[]> {
  if (!mayDo(act.caller.role, 'submission:own')) return [];
  const records = await ownRecords(ports, act);
  const slices = await Promise.all(records.map((id) => ports.submissions.ofMember(id, OWN_SHOWN)));
  const submissions = slices.flatMap(({ items }) => items.map(({ item }) => item));
  return submissions.sort((left, right) => (left.id < right.id ? 1 : -1));
}
