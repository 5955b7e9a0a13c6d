import type { Act } from '#domain/act.ts';
import type { Agreement, AgreementKind } from '#domain/agreement/agreement.ts';
import type { BargainingState } from '#domain/agreement/bargaining.ts';
import { bargainingOf } from '#domain/agreement/offer-actions.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { AgreementId, UnionBodyId } from '#domain/ids.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { findReached } from './body-reach.ts';
import { isRowVisible } from './body-row.ts';
import { keepKnown, keepVisible } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';
import { isBodyRowVisible } from './row-access.ts';

/** The agreement with this id if the caller may see it. */
export async function findAgreement(ports: Ports, act: Act, id: AgreementId): Promise<Agreement | undefined> {
  const agreement = await ports.agreements.find(id);
  if (agreement === undefined) return undefined;
  const visible = await isRowVisible(ports, act, { noun: 'agreement', bodyId: agreement.unionBodyId });
  return visible ? agreement : undefined;
}

/** Agreements of a body, newest first. */
export interface AgreementQuery {
  readonly body: UnionBody;
  readonly page: SliceRequest;
}

/** A page of a body's agreements, if the caller may see them. */
export async function listAgreements(ports: Ports, act: Act, query: AgreementQuery): Promise<Slice<Agreement>> {
  const visible = await isBodyRowVisible(ports, act, { noun: 'agreement', body: query.body });
  return visible ? ports.agreements.ofBody(query.body.id, query.page) : NO_ROWS;
}

/** Which agreements to list by the line of a body; null means whatever. */
export interface AgreementLineQuery {
  readonly unionBodyId: UnionBodyId;
  readonly subtree: boolean;
  readonly kind: AgreementKind | null;
  /** Only offers whose bargaining got so far. */
  readonly bargaining: BargainingState | null;
}

/**
 * A page of the agreements of a body, newest first, with the subtree also of those that stand below it today, body by body.
 * Undefined for a position from before a body moved.
 */
export async function listAgreementLine(
  ports: Ports,
  act: Act,
  { query, page }: { readonly query: AgreementLineQuery; readonly page: SliceRequest },
): Promise<Slice<Agreement> | undefined> {
  if (!mayDo(act.caller.role, 'agreement:read')) return NO_ROWS;
  const { unionBodyId, subtree, kind, bargaining } = query;
  const reached = await findReached(ports, act, { unionBodyId, subtree, day: act.today });
  if (reached === undefined) return NO_ROWS;
  const wanted = (agreement: Agreement): boolean =>
    (kind === null || agreement.kind === kind) &&
    (bargaining === null || bargainingOf(agreement)?.state === bargaining);
  if (!subtree) return keepVisible((request) => ports.agreements.ofBody(unionBodyId, request), page, { wanted });
  return keepKnown((request) => ports.agreements.under(reached.lookup, request), page, {
    visible: ({ bodyPath = '' }) => reached.holds(bodyPath),
    wanted,
  });
}
