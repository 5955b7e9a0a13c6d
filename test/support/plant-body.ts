import type { UnionBodyId } from '#domain/ids.ts';
import type { ParentLink, UnionBody } from '#domain/union-body/union-body.ts';
import type { Change, StoredReceipt, Write } from '#services/ports/writes.ts';
import { parenthoodWrites, unionBodyWrites } from '#services/union-body-writes.ts';
import { adminOf, bodyWith, day } from './builders.ts';
import type { TestPorts } from './ports.ts';

/** What planting takes of the service. */
export type Planter = Pick<TestPorts, 'request' | 'clock' | 'ids'>;

/** A receipt under a key of its own, for a change that a test writes itself. */
export function receiptOf(service: Planter, facts: Partial<StoredReceipt> = {}): StoredReceipt {
  const id = service.ids.next('Receipt');
  const answer = { answer: id };
  return {
    ...{ id, actorId: adminOf('000000').id, key: `key-${id}`, fingerprint: 'made-by-a-test' },
    ...{ at: service.clock.now(), answer, ...facts },
  };
}

/** A change of these writes, with no audit entry and a receipt of its own. */
export function changeOf(service: Planter, ...writes: readonly Write[]): Change {
  return { writes, audit: [], receipt: receiptOf(service) };
}

/** The line a body is founded in: that of its first upper body, and that body. */
async function lineBelow(service: Planter, [first]: readonly ParentLink[]): Promise<readonly UnionBodyId[]> {
  const parent = first === undefined ? undefined : await service.request().bodies.read(first.parentId);
  return parent === undefined ? [] : [...parent.foundingLine, parent.id];
}

async function writesBelow(service: Planter, links: readonly ParentLink[]): Promise<readonly Write[]> {
  const parents = await Promise.all(links.map(({ parentId }) => service.request().bodies.read(parentId)));
  return parents.flatMap((parent) => (parent === undefined ? [] : parenthoodWrites(parent)));
}

/** Puts a body into the store as it stands, with all that follows from it: it was founded before the test began. */
export async function plantBody(service: Planter, facts: Partial<UnionBody>): Promise<UnionBody> {
  const id = facts.id ?? service.ids.next('UnionBody');
  const foundingLine = await lineBelow(service, facts.parentLinks ?? []);
  const since = { foundedOn: null, stateSince: day('2000-01-01') };
  const body = bodyWith({ code: `CODE-${id}`, ...since, foundingLine, ...facts, id });
  const writes = [...unionBodyWrites(null, body), ...(await writesBelow(service, body.parentLinks))];
  const commit = await service.request().ledger.commit(changeOf(service, ...writes));
  if (commit.outcome !== 'COMMITTED') throw new Error(`a body was not planted: ${JSON.stringify(commit)}`);
  return body;
}

/** Plants a body below `parent` since 2000, or the root where there is none. */
export function plantBelow(
  service: Planter,
  parent: UnionBody | null,
  facts: Partial<UnionBody> = {},
): Promise<UnionBody> {
  const parentLinks = parent === null ? [] : [{ parentId: parent.id, from: day('2000-01-01'), to: null }];
  return plantBody(service, { parentLinks, ...facts });
}

const TOGETHER = 25;

/** Plants `count` bodies of a kind below `parent` since 2000, many in one write: for tests that need them by the dozen. */
export async function plantMany(
  service: Planter,
  parent: UnionBody,
  { count, ...facts }: Partial<UnionBody> & { readonly count: number },
): Promise<readonly UnionBody[]> {
  const parentLinks = [{ parentId: parent.id, from: day('2000-01-01'), to: null }];
  const foundingLine = [...parent.foundingLine, parent.id];
  const since = { stateSince: day('2000-01-01'), parentLinks, foundingLine };
  const bodies = Array.from({ length: count }, () => {
    const id = service.ids.next('UnionBody');
    return bodyWith({ id, code: `CODE-${id}`, foundedOn: null, ...since, ...facts });
  });
  for (let start = 0; start < count; start += TOGETHER) {
    const part = bodies.slice(start, start + TOGETHER);
    const writes = part.flatMap((body) => unionBodyWrites(null, body)).filter(({ type }) => type !== 'OCCUPY');
    const counted: Write = { type: 'OCCUPY', bodyId: parent.id, children: part.length };
    const change = changeOf(service, ...writes, ...parenthoodWrites(parent), counted);
    const commit = await service.request().ledger.commit(change);
    if (commit.outcome !== 'COMMITTED') throw new Error(`bodies were not planted: ${JSON.stringify(commit)}`);
  }
  return bodies;
}
