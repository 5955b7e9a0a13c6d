import type { Instant, LocalDate } from '#domain/day.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type RuleProblem } from '#domain/problem.ts';
import { openLink } from '#domain/union-body/parent-links.ts';
import { isOpen, type MoveSide, type ParentLink, type UnionBody } from '#domain/union-body/union-body.ts';
import type { Marker, Write } from './ports/writes.ts';

interface Holding {
  readonly marker: Marker;
  readonly taken: RuleProblem;
}

/** The names an open body holds: its code, its credit code, and the root's place. A closed body holds none. */
function holdingsOf(body: UnionBody | null): readonly Holding[] {
  if (body === null || !isOpen(body)) return [];
  const { code, creditCode } = body;
  const holdings: Holding[] = [
    { marker: { space: 'UNION_BODY_CODE', name: code }, taken: ruleProblem('CODE_TAKEN', 'code') },
  ];
  if (creditCode !== null) {
    const taken = ruleProblem('CREDIT_CODE_TAKEN', 'creditCode');
    holdings.push({ marker: { space: 'CREDIT_CODE', name: creditCode }, taken });
  }
  if (body.parentLinks.length === 0) {
    const taken = ruleProblem('PARENT_REQUIRED', 'parentId');
    holdings.push({ marker: { space: 'UNION_ROOT', name: 'ROOT' }, taken });
  }
  return holdings;
}

/** The refusal of a claim. A closed body that opens again claims what it held before: no field of that input names it. */
function refusalOf({ taken }: Holding, before: UnionBody | null): RuleProblem {
  return before === null || isOpen(before) ? taken : ruleProblem(taken.code);
}

function markerWrites(before: UnionBody | null, after: UnionBody): readonly Write[] {
  const held = holdingsOf(before);
  const toHold = holdingsOf(after);
  const isIn = (list: readonly Holding[], { marker }: Holding): boolean =>
    list.some((other) => other.marker.space === marker.space && other.marker.name === marker.name);
  const claims = toHold.filter((holding) => !isIn(held, holding));
  const releases = held.filter((holding) => !isIn(toHold, holding));
  return [
    ...claims.map((claim): Write => {
      return { type: 'CLAIM', marker: claim.marker, taken: refusalOf(claim, before), ownerId: after.id };
    }),
    ...releases.map(({ marker }): Write => ({ type: 'RELEASE', marker, ownerId: after.id })),
  ];
}

/** Rows for the links that are new or changed. A body that existed before may have children by now. */
function linkWrites(before: UnionBody | null, after: UnionBody): readonly Write[] {
  const known = before?.parentLinks ?? [];
  const changed = after.parentLinks.filter(
    (link) => !known.some((old) => old.parentId === link.parentId && old.from === link.from && old.to === link.to),
  );
  const isKept = (old: ParentLink): boolean =>
    after.parentLinks.some((link) => link.parentId === old.parentId && link.from === old.from);
  // A link that was withdrawn before it held leaves an empty row.
  const withdrawn = known.filter((old) => !isKept(old)).map((old) => ({ ...old, to: old.from }));
  return [...changed, ...withdrawn].map(({ parentId, from, to }): Write => {
    const link = { childId: after.id, from, to, mayHaveChildren: before !== null };
    return { type: 'LINK', parentId, link };
  });
}

function occupiedParent(body: UnionBody | null): UnionBodyId | undefined {
  return body !== null && isOpen(body) ? openLink(body.parentLinks)?.parentId : undefined;
}

/** The upper body that counts this one as open no longer, and the first day on which it does not. */
export function departureOf(
  before: UnionBody | null,
  after: UnionBody,
): { readonly upperId: UnionBodyId; readonly on: LocalDate } | undefined {
  const upperId = occupiedParent(before);
  if (upperId === undefined || upperId === occupiedParent(after)) return undefined;
  const next = isOpen(after) ? openLink(after.parentLinks) : undefined;
  return { upperId, on: next?.from ?? after.stateSince };
}

/** Moves the count of open children from the upper body before to the one after. */
function occupancyWrites(before: UnionBody | null, after: UnionBody, leftOn: LocalDate | undefined): Write[] {
  const left = occupiedParent(before);
  const entered = occupiedParent(after);
  if (left === entered) return [];
  const writes: Write[] = [];
  if (left !== undefined) {
    const until = leftOn === undefined ? {} : { childrenUntil: leftOn };
    writes.push({ type: 'OCCUPY', bodyId: left, children: -1, ...until });
  }
  if (entered !== undefined) writes.push({ type: 'OCCUPY', bodyId: entered, children: 1 });
  return writes;
}

interface Question {
  readonly upperId: UnionBodyId;
  readonly side: MoveSide;
  readonly since: Instant;
}

/** The upper bodies whose consent to a pending move is still open. */
function questionsOf(body: UnionBody | null): readonly Question[] {
  const move = body?.pendingMove ?? null;
  const old = body === null ? undefined : openLink(body.parentLinks)?.parentId;
  if (move === null || old === undefined) return [];
  const questions: Question[] = [
    { upperId: old, side: 'OUT', since: move.requestedAt },
    { upperId: move.toParentId, side: 'IN', since: move.requestedAt },
  ];
  return questions.filter(({ side }) => !move.consents.some((consent) => consent.side === side));
}

function noticeWrites(before: UnionBody | null, after: UnionBody): readonly Write[] {
  const asked = questionsOf(before);
  const toAsk = questionsOf(after);
  const isIn = (list: readonly Question[], question: Question): boolean =>
    list.some((other) => other.upperId === question.upperId && other.since === question.since);
  const bodyId = after.id;
  return [
    ...toAsk.filter((question) => !isIn(asked, question)).map((ask): Write => ({ type: 'ASK', bodyId, ...ask })),
    ...asked.filter((question) => !isIn(toAsk, question)).map((unask): Write => ({ type: 'UNASK', bodyId, ...unask })),
  ];
}

/**
 * Everything that follows from a body's change: the item under the version read, the names it holds, the rows by which
 * its upper bodies find it, what they count as open, and the notices of a pending move. `leftOn` is the day on which it
 * leaves its upper body, given when that raises the last such day known there.
 */
export function unionBodyWrites(before: UnionBody | null, after: UnionBody, leftOn?: LocalDate): readonly Write[] {
  return [
    { type: 'SAVE', noun: 'unionBody', state: after, readVersion: before?.version ?? 0 },
    ...markerWrites(before, after),
    ...linkWrites(before, after),
    ...occupancyWrites(before, after, leftOn),
    ...noticeWrites(before, after),
  ];
}

/** Marks in the rows of `parent` that it may have children, so that lists look below it. */
export function parenthoodWrites(parent: UnionBody): readonly Write[] {
  return parent.parentLinks.map(({ parentId, from, to }): Write => {
    return { type: 'LINK', parentId, link: { childId: parent.id, from, to, mayHaveChildren: true } };
  });
}

type Occupying = Extract<Write, { type: 'OCCUPY' }>;

function laterOf(left: LocalDate | undefined, right: LocalDate | undefined): LocalDate | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return left > right ? left : right;
}

function joinTwo(one: Occupying, other: Occupying): Occupying {
  const sums = {
    children: one.children + other.children,
    members: (one.members ?? 0) + (other.members ?? 0),
    hardshipFiles: (one.hardshipFiles ?? 0) + (other.hardshipFiles ?? 0),
    posts: (one.posts ?? 0) + (other.posts ?? 0),
  };
  const days = {
    childrenUntil: laterOf(one.childrenUntil, other.childrenUntil),
    reliedOn: laterOf(one.reliedOn, other.reliedOn),
    beganOn: laterOf(one.beganOn, other.beganOn),
  };
  const known = Object.entries(days).filter(([, day]) => day !== undefined);
  return { ...one, ...sums, ...Object.fromEntries(known) };
}

/** The writes with what they do to what is open below one body as one: a transaction writes an item once. */
export function joinOccupancy(writes: readonly Write[]): readonly Write[] {
  const joined = new Map<UnionBodyId, Occupying>();
  for (const write of writes) {
    if (write.type !== 'OCCUPY') continue;
    const other = joined.get(write.bodyId);
    joined.set(write.bodyId, other === undefined ? write : joinTwo(other, write));
  }
  return [...writes.filter(({ type }) => type !== 'OCCUPY'), ...joined.values()];
}
