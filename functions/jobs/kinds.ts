import type { JobKind } from '#domain/job/job-kind.ts';
import type { AnyFileKind, FileKind } from './kind.ts';
import { MEMBERS } from './members/members.ts';
import { OFFERS } from './offers/offers.ts';
import { MERCHANTS } from './merchants/merchants.ts';
import { UNION_BODIES } from './union-bodies/union-bodies.ts';

/** A kind as the frame sees it: what `parse` made goes back to the same kind only, so its type is forgotten on the way. */
function asAny<Row, Column extends string, Ahead>(kind: FileKind<Row, Column, Ahead>): AnyFileKind {
  return kind as AnyFileKind;
}

const KINDS: Readonly<Record<JobKind, AnyFileKind>> = {
  MEMBERS: asAny(MEMBERS),
  UNION_BODIES: asAny(UNION_BODIES),
  OFFERS: asAny(OFFERS),
  MERCHANTS: asAny(MERCHANTS),
};

/** What a kind of file says of itself. */
export function kindOf(name: JobKind): AnyFileKind {
  return KINDS[name];
}
