import type { Decided } from '#domain/audit/audit-entry.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import type { Write } from './ports/writes.ts';
import type { Draft } from './run-command.ts';

/** The draft of a decided change of one object, with all its writes. */
export function draftChange<State extends { readonly id: string }>(
  decided: Decided<State>,
  writes: readonly Write[],
): Draft<State> {
  const { state, audit } = decided;
  return { state, writes, audit: [{ subjectId: state.id, facts: audit }] };
}

/** Requires that a body is as it was read, e.g. that it is not closed while something of its own is recorded. */
export function stillAs({ id, version }: UnionBody): Write {
  return { type: 'REQUIRE_BODY', id, version };
}
