import { isBankFileKind } from '#domain/bank-file/file-kind.ts';
import type { JobKind, ListKind } from '#domain/job/job-kind.ts';
import type { AnyFileKind, FileKind } from './kind.ts';
import { DISBURSEMENTS } from './disbursements/disbursements.ts';
import { ENROLMENTS } from './enrolments/enrolments.ts';
import { MEMBERS } from './members/members.ts';
import { OFFERS } from './offers/offers.ts';
import { MERCHANTS } from './merchants/merchants.ts';
import { STIPENDS } from './stipends/stipends.ts';
import { UNION_BODIES } from './union-bodies/union-bodies.ts';

/** A kind as the frame sees it: what `parse` made goes back to the same kind only, so its type is forgotten on the way. */
function asAny<Row, Column extends string, Ahead>(kind: FileKind<Row, Column, Ahead>): AnyFileKind {
  return kind as AnyFileKind;
}

const KINDS: Readonly<Record<ListKind, AnyFileKind>> = {
  MEMBERS: asAny(MEMBERS),
  UNION_BODIES: asAny(UNION_BODIES),
  OFFERS: asAny(OFFERS),
  MERCHANTS: asAny(MERCHANTS),
  STIPENDS: asAny(STIPENDS),
  ENROLMENTS: asAny(ENROLMENTS),
  DISBURSEMENTS: asAny(DISBURSEMENTS),
};

/** What a kind of list says of itself; a bank's file is none. */
export function kindOf(name: JobKind): AnyFileKind {
  if (isBankFileKind(name)) throw new Error(`A file of the kind ${name} is no list.`);
  return KINDS[name];
}
