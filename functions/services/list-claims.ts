import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { hangsOut } from '#domain/claim/claim-progress.ts';
import {
  CLAIM_CONTENT_TYPES,
  type ClaimDocument,
  type ProgramClaim,
  type ProgramClaimState,
} from '#domain/claim/claim.ts';
import type { Instant } from '#domain/day.ts';
import type { ProgramEditionId, UnionBodyId } from '#domain/ids.ts';
import { ownRecords } from './caller-line.ts';
import { findReached } from './body-reach.ts';
import { isClaimVisible, listClaimActions } from './claim-access.ts';
import { claimDocumentKey } from './job-objects.ts';
import { keepKnown, keepVisible, type Sieve } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import { newestOf } from './own-rows.ts';
import type { Ports } from './ports.ts';
import type { SignedRequest } from './ports/objects.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

/** Which claims to list: in one state, of an edition or through bodies. */
export interface ClaimQuery {
  readonly place:
    | { readonly kind: 'EDITION'; readonly editionId: ProgramEditionId }
    | { readonly kind: 'BODY'; readonly unionBodyId: UnionBodyId; readonly subtree: boolean };
  readonly state: ProgramClaimState;
  /** Only those of which the caller may take the next step. */
  readonly waitingForMe: boolean;
}

const MAKING: ReadonlySet<string> = new Set(['REVISE', 'WITHDRAW']);

function sieveOf(ports: Ports, act: Act, { waitingForMe }: ClaimQuery): Required<Sieve<ProgramClaim>> {
  return {
    wanted: (claim) => !waitingForMe || !hangsOut(claim, act.today),
    visible: async (claim) => {
      if (!waitingForMe) return isClaimVisible(ports, act, claim);
      const actions = await listClaimActions(ports, act, claim);
      return actions.some((action) => !MAKING.has(action));
    },
  };
}

/** A page of claims that the caller may see, oldest first. Undefined for a position from before a body moved. */
export async function listClaims(
  ports: Ports,
  act: Act,
  { query, page }: { readonly query: ClaimQuery; readonly page: SliceRequest },
): Promise<Slice<ProgramClaim> | undefined> {
  if (!mayDo(act.caller.role, 'claim:list')) return NO_ROWS;
  const { place, state } = query;
  const sieve = sieveOf(ports, act, query);
  if (place.kind === 'EDITION') {
    const { editionId } = place;
    return keepVisible((request) => ports.claims.ofEdition({ editionId, state }, request), page, sieve);
  }
  const reached = await findReached(ports, act, { ...place, day: act.today });
  if (reached === undefined) return NO_ROWS;
  const { lookup, holds } = reached;
  return keepKnown((request) => ports.claims.under({ lookup, state }, request), page, {
    ...sieve,
    visible: async (claim) => holds(claim.bodyPath) && (await sieve.visible(claim)),
  });
}

/** The caller's own claims, newest first. */
export async function listOwnClaims(ports: Ports, act: Act): Promise<readonly ProgramClaim[]> {
  if (!mayDo(act.caller.role, 'claim:own')) return [];
  return newestOf(await ownRecords(ports, act), ports.claims.listed);
}

/** A paper with the claim that it is of. */
export interface DocumentOfClaim extends ClaimDocument {
  readonly claim: ProgramClaim;
}

const MINUTES = 15;
const later = ({ now }: Act): Instant => new Date(Date.parse(now) + MINUTES * 60_000).toISOString() as Instant;

/** How the content of a paper is sent, for who may revise its claim; undefined for everybody else. */
export async function signDocumentUpload(
  ports: Ports,
  act: Act,
  document: DocumentOfClaim,
): Promise<SignedRequest | undefined> {
  const { claim, number, bytes, sha256 } = document;
  const contentType = CLAIM_CONTENT_TYPES[document.contentType];
  if (!(await listClaimActions(ports, act, claim)).includes('REVISE')) return undefined;
  return ports.objects.signUpload(claimDocumentKey(claim.id, number), { bytes, sha256, contentType }, later(act));
}

/** The states in which a paper may stand without its content: a claim is submitted with all of them sent. */
const MAY_LACK_CONTENT: ReadonlySet<ProgramClaim['state']> = new Set(['DRAFT', 'RETURNED', 'WITHDRAWN']);

/** How the content of a paper is read; undefined where it was not sent, or the claim is not for the caller to see. */
export async function signDocumentDownload(
  ports: Ports,
  act: Act,
  document: DocumentOfClaim,
): Promise<SignedRequest | undefined> {
  const { claim, number } = document;
  if (!(await isClaimVisible(ports, act, claim))) return undefined;
  const key = claimDocumentKey(claim.id, number);
  if (MAY_LACK_CONTENT.has(claim.state) && (await ports.objects.head(key)) === undefined) return undefined;
  return ports.objects.signDownload(key, `${claim.id}-${String(number)}`, later(act));
}
