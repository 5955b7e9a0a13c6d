import type { Write } from './ports/writes.ts';

type Turn = Extract<Write, { type: 'TURN_PURSE' }>;

/** What both add, in the stages in which both may be. */
function addTurns(one: Turn, other: Turn): Turn {
  const [left, right]: readonly Readonly<Record<string, number>>[] = [one.add, other.add];
  const names = new Set([...Object.keys(one.add), ...Object.keys(other.add)]);
  const add = Object.fromEntries([...names].map((name) => [name, (left?.[name] ?? 0) + (right?.[name] ?? 0)]));
  return { ...one, stages: one.stages.filter((stage) => other.stages.includes(stage)), add };
}

/** The writes of several changes as those of one transaction, which writes an item once: what they add to one purse is added together. */
export function joinTurns(writes: readonly Write[]): readonly Write[] {
  const turns = new Map<Turn['editionId'], Turn>();
  for (const write of writes) {
    if (write.type !== 'TURN_PURSE') continue;
    const other = turns.get(write.editionId);
    turns.set(write.editionId, other === undefined ? write : addTurns(other, write));
  }
  return [...writes.filter(({ type }) => type !== 'TURN_PURSE'), ...turns.values()];
}
