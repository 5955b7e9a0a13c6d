import type { LocalDate } from '#domain/day.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { ancestorSpans, compact, ownReach, reachChanges, type AncestorSpan } from '#domain/union-body/reach.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { bodyOrDefect, everAboveFrom } from './body-line.ts';
import { stillAs } from './draft-change.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';

/** A body that stands below another upper body from a day on. */
export interface Shift {
  readonly body: UnionBody;
  readonly leftId: UnionBodyId;
  /** The new upper body and all that stand above it from that day on, as the shift was decided on. */
  readonly joined: readonly UnionBody[];
  readonly on: LocalDate;
}

interface Line {
  readonly bodies: readonly UnionBody[];
  readonly spans: readonly AncestorSpan[];
}

function lineOf(bodies: readonly UnionBody[], on: LocalDate): Line {
  const [upper] = bodies;
  if (upper === undefined) throw new Error('A line begins with its upper body.');
  const byId = new Map(bodies.map((body) => [body.id, body]));
  return { bodies, spans: ancestorSpans(upper.id, { from: on, to: null }, byId) };
}

/**
 * What a shift changes of the reach of upper bodies, so that lists of people follow the tree on every day without a row
 * being moved. All bodies of both lines have to be as they were read.
 */
export async function reachWrites(ports: Ports, shift: Shift): Promise<readonly Write[]> {
  const { body, on } = shift;
  const readLeft = async (): Promise<readonly UnionBody[]> =>
    everAboveFrom(ports, await bodyOrDefect(ports.bodies.read, shift.leftId), on);
  const [above, own] = await Promise.all([readLeft(), ports.bodies.readReach(body.id)]);
  const left = lineOf(above, on);
  const joined = lineOf(shift.joined, on);
  const moving = [ownReach(body), ...own.entries];
  const changes = [...reachChanges({ moving, left: left.spans, joined: joined.spans })];
  const reaches = await Promise.all(changes.map(([bodyId]) => ports.bodies.readReach(bodyId)));
  // Where a body stands in both lines, it has to be as it was when the shift was decided on.
  const lines = new Map([...left.bodies, ...joined.bodies].map((one) => [one.id, one]));
  return [
    ...[...lines.values()].map(stillAs),
    { type: 'REQUIRE_REACH', bodyId: body.id, version: own.version },
    ...changes.map(([bodyId, entries], index): Write => {
      const { version, entries: known } = reaches[index] ?? { version: 0, entries: [] };
      return { type: 'SAVE_REACH', bodyId, entries: compact([...known, ...entries]), readVersion: version };
    }),
  ];
}
