import type { Act } from '#domain/act.ts';
import type { Agreement } from '#domain/agreement/agreement.ts';
import type { AgreementId } from '#domain/ids.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { isRowVisible } from './body-row.ts';
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
