import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { stateOn, type Enrolment, type EnrolmentState } from '#domain/enrolment/enrolment.ts';
import type { ProgramEditionId, UnionBodyId } from '#domain/ids.ts';
import { ownRecords } from './caller-line.ts';
import { findReached } from './body-reach.ts';
import { isPartVisible } from './enrolment-access.ts';
import { keepKnown, keepVisible, type Sieve } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import { newestOf } from './own-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

/** Which enrolments to list: those of an edition in a state, or those that came through bodies. */
export type EnrolmentQuery =
  | { readonly kind: 'EDITION'; readonly editionId: ProgramEditionId; readonly state: EnrolmentState }
  | {
      readonly kind: 'BODY';
      readonly unionBodyId: UnionBodyId;
      readonly subtree: boolean;
      readonly state: EnrolmentState | null;
    };

function sieveOf(ports: Ports, act: Act, state: EnrolmentState | null): Required<Sieve<Enrolment>> {
  return {
    visible: (enrolment) => isPartVisible(ports, act, enrolment),
    wanted: (enrolment) => state === null || stateOn(enrolment, act.today) === state,
  };
}

/** A page of enrolments that the caller may see. Undefined for a position from before a body moved. */
export async function listEnrolments(
  ports: Ports,
  act: Act,
  { query, page }: { readonly query: EnrolmentQuery; readonly page: SliceRequest },
): Promise<Slice<Enrolment> | undefined> {
  if (!mayDo(act.caller.role, 'enrolment:list')) return NO_ROWS;
  const sieve = sieveOf(ports, act, query.state);
  if (query.kind === 'EDITION') {
    const { editionId, state } = query;
    return keepVisible((request) => ports.enrolments.ofEdition({ editionId, state }, request), page, sieve);
  }
  const reached = await findReached(ports, act, { ...query, day: act.today });
  if (reached === undefined) return NO_ROWS;
  return keepKnown((request) => Promise.resolve(ports.enrolments.under(reached.lookup, request)), page, {
    ...sieve,
    visible: async (enrolment) => reached.holds(enrolment.bodyPath) && (await sieve.visible(enrolment)),
  });
}

/** The caller's own enrolments, newest first. */
export async function listOwnEnrolments(ports: Ports, act: Act): Promise<readonly Enrolment[]> {
  if (!mayDo(act.caller.role, 'enrolment:own')) return [];
  return newestOf(await ownRecords(ports, act), ports.enrolments.listed);
}
