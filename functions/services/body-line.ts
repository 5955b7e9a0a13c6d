import type { LocalDate } from '#domain/day.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { overlaps } from '#domain/interval.ts';
import { parentOn, standingParent } from '#domain/union-body/parent-links.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import type { Ports } from './ports.ts';

/** More steps than the levels of the tree allow means the links run in a circle: a defect, never an answer. */
const MOST_STEPS = 16;

type ReadBody = (id: UnionBodyId) => Promise<UnionBody | undefined>;

/** The body that a link leads to; one that does not exist is a defect. */
export async function bodyOrDefect(read: ReadBody, id: UnionBodyId): Promise<UnionBody> {
  const body = await read(id);
  if (body === undefined) throw new Error(`A parent link leads to ${id}, which does not exist.`);
  return body;
}

/** The bodies above `body` on `day`, nearest first. One read per level, shared within the request. */
export async function ancestorsOn(ports: Ports, body: UnionBody, day: LocalDate): Promise<readonly UnionBody[]> {
  const line: UnionBody[] = [];
  for (let id = parentOn(body.parentLinks, day); id !== undefined;) {
    if (line.length === MOST_STEPS) throw new Error(`The parent links above ${body.id} do not end.`);
    const parent = await bodyOrDefect(ports.bodies.find, id);
    line.push(parent);
    id = parentOn(parent.parentLinks, day);
  }
  return line;
}

/**
 * `body` and every body that stands above it on `day` or on any later day, as links that were scheduled say. Strongly
 * consistent: a move is decided on it, and it is required to be unchanged when the move is written.
 */
export async function everAboveFrom(ports: Ports, body: UnionBody, day: LocalDate): Promise<readonly UnionBody[]> {
  const line = new Map([[body.id, body]]);
  let open: readonly UnionBody[] = [body];
  for (let step = 0; open.length > 0; step += 1) {
    if (step === MOST_STEPS) throw new Error(`The parent links above ${body.id} do not end.`);
    const links = open.flatMap((below) => below.parentLinks).filter((link) => overlaps(link, { from: day, to: null }));
    const ids = new Set(links.map((link) => link.parentId).filter((id) => !line.has(id)));
    open = await Promise.all([...ids].map((id) => bodyOrDefect(ports.bodies.read, id)));
    for (const above of open) line.set(above.id, above);
  }
  return [...line.values()];
}

/**
 * Whether `ancestorId` stands above `body` on `day`; a body that has closed stays where it stood last. Reads upwards only
 * as far as it has to.
 */
export async function standsBelow(
  ports: Ports,
  body: UnionBody,
  { ancestorId, day }: { readonly ancestorId: UnionBodyId; readonly day: LocalDate },
): Promise<boolean> {
  let id = standingParent(body.parentLinks, day);
  for (let step = 0; id !== undefined && id !== ancestorId; step += 1) {
    if (step === MOST_STEPS) throw new Error(`The parent links above ${body.id} do not end.`);
    const parent = await bodyOrDefect(ports.bodies.find, id);
    id = standingParent(parent.parentLinks, day);
  }
  return id === ancestorId;
}
