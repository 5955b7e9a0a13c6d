import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { ProgramClaim } from '#domain/claim/claim.ts';
import type { Enrolment } from '#domain/enrolment/enrolment.ts';
import { isRecordName, type PersonName } from '#domain/hardship/household.ts';
import type { ProgramEdition } from '#domain/program/edition.ts';
import {
  claimProspect,
  enrolmentProspect,
  type Asker,
  type ClaimProspect,
  type EnrolmentProspect,
} from '#domain/program/prospect.ts';
import { divisionLine, type RegionCode } from '#domain/region/region-code.ts';
import { keepVisible } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import { newestOf } from './own-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';
import { findProgram } from './program-access.ts';
import { readEnrollee } from './read-enrollee.ts';

/** What an edition has for a member: what it may ask for today, and what became of what it asked for. */
export interface MemberSupport {
  readonly edition: ProgramEdition;
  readonly enrolling: EnrolmentProspect | null;
  readonly claiming: ClaimProspect | null;
  readonly enrolment: Enrolment | null;
  readonly claims: readonly ProgramClaim[];
}

/** The caller as somebody who asks, and where it counts. */
interface OwnAsker extends Asker {
  readonly regionCode: RegionCode;
}

/** The member that the caller is tied to, with all it asked for under any of its names; undefined for every other caller. */
async function readSelf(ports: Ports, act: Act): Promise<OwnAsker | undefined> {
  const { role, scope } = act.caller;
  if (!mayDo(role, 'enrolment:own') || scope.kind !== 'SELF' || scope.memberId === undefined) return undefined;
  const { memberId } = scope;
  const named = { kind: 'MEMBER', memberId } as const;
  const read = await readEnrollee(ports, act, { named, through: null, ownerId: memberId });
  if (!read.ok) return undefined;
  const { facts, place } = read.value;
  const [enrolments, claims] = await Promise.all([
    newestOf(facts.names, ports.enrolments.listed),
    newestOf(facts.names, ports.claims.listed),
  ]);
  return { facts, regionCode: place.regionCode, enrolments, claims };
}

/** What a member is shown of these: what names one of its records, as its own lists do. */
function shownOf<Row extends Pick<Enrolment, 'names' | 'editionId'>>(
  rows: readonly Row[],
  { edition, asker }: { readonly edition: ProgramEdition; readonly asker: Asker },
): readonly Row[] {
  const records = asker.facts.names.filter((name) => isRecordName(name as PersonName));
  return rows.filter(({ editionId, names }) => editionId === edition.id && records.some((id) => names.includes(id)));
}

/** Behind the close of an edition only what it gives is left, for those in it where they have to be. */
function hasSomethingFor(edition: ProgramEdition, { enrolments }: Asker): boolean {
  if (edition.state === 'OPEN') return true;
  if (edition.state !== 'CLOSED' || edition.rules.grant === null) return false;
  return !edition.rules.grant.needsEnrolment || enrolments.some(({ editionId }) => editionId === edition.id);
}

async function supportOf(
  ports: Ports,
  act: Act,
  place: { readonly edition: ProgramEdition; readonly asker: Asker },
): Promise<MemberSupport> {
  const { edition, asker } = place;
  const purse = await ports.programEditions.findPurse(edition.id);
  return {
    edition,
    enrolling: enrolmentProspect({ edition, purse }, asker, act),
    claiming: claimProspect(edition, asker, act),
    enrolment: shownOf(asker.enrolments, place)[0] ?? null,
    claims: shownOf(asker.claims, place),
  };
}

/**
 * A page of the editions that were published for the divisions of the member's body and in which something may be asked for, with
 * what they have for the member. Its own records are read once, those of the page together.
 */
export async function listOwnSupport(ports: Ports, act: Act, page: SliceRequest): Promise<Slice<MemberSupport>> {
  const asker = await readSelf(ports, act);
  if (asker === undefined) return NO_ROWS;
  const divisions = divisionLine(asker.regionCode).toReversed();
  const slice = await keepVisible((request) => ports.programEditions.goingOnFor(divisions, request), page, {
    visible: async ({ programId }) => (await findProgram(ports, act, programId)) !== undefined,
    wanted: (edition) => hasSomethingFor(edition, asker),
  });
  const items = await Promise.all(
    slice.items.map(async ({ item: edition, position }) => ({
      item: await supportOf(ports, act, { edition, asker }),
      position,
    })),
  );
  return { ...slice, items };
}
