import type { Act } from '#domain/act.ts';
import type { LocalDate } from '#domain/day.ts';
import type { OfficerTermId } from '#domain/ids.ts';
import { holdsOn } from '#domain/interval.ts';
import type { OfficerTerm } from '#domain/officer/officer-term.ts';
import { endWithBody } from '#domain/union-body/standing.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { findRowBody } from './body-row.ts';
import { keepVisible } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';
import { isBodyRowVisible } from './row-access.ts';

/** The term with this id if the caller may see it. It ends with its body. */
export async function findOfficerTerm(ports: Ports, act: Act, id: OfficerTermId): Promise<OfficerTerm | undefined> {
  const term = await ports.officers.find(id);
  if (term === undefined) return undefined;
  const body = await findRowBody(ports, act, { noun: 'officer', bodyId: term.unionBodyId });
  return body === undefined ? undefined : endWithBody(term, body);
}

/** Terms of a body, newest first; with `asOf` only those that hold on that day. */
export interface OfficerQuery {
  readonly body: UnionBody;
  readonly asOf: LocalDate | null;
  readonly page: SliceRequest;
}

/** A page of a body's officers, if the caller may see them. */
export async function listOfficers(ports: Ports, act: Act, query: OfficerQuery): Promise<Slice<OfficerTerm>> {
  const { body, asOf, page } = query;
  if (!(await isBodyRowVisible(ports, act, { noun: 'officer', body }))) return NO_ROWS;
  const read = async (request: SliceRequest): Promise<Slice<OfficerTerm>> => {
    const slice = await ports.officers.ofBody(body.id, request);
    return { ...slice, items: slice.items.map(({ item, position }) => ({ item: endWithBody(item, body), position })) };
  };
  return keepVisible(read, page, { wanted: (term) => asOf === null || holdsOn(term, asOf) });
}
