import type { Act } from '#domain/act.ts';
import { mayDo, type Action } from '#domain/caller/permission.ts';
import type { SponsorId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, type Result } from '#domain/result.ts';
import type { Sponsor } from '#domain/sponsor/sponsor.ts';
import { isRowVisible } from './body-row.ts';
import { checkVersion } from './draft-body-change.ts';
import type { Ports } from './ports.ts';

/** A sponsor and the version of it that the caller read. */
export interface SponsorTarget {
  readonly idempotencyKey: string;
  readonly id: SponsorId;
  readonly expectedVersion: number;
}

/** Whether the caller may see a sponsor: its own, or one that a body in its scope keeps. */
export async function isSponsorVisible(ports: Ports, act: Act, { id, unionBodyId }: Sponsor): Promise<boolean> {
  const { scope } = act.caller;
  if (scope.kind === 'SPONSOR') return mayDo(act.caller.role, 'sponsor:read') && scope.sponsorId === id;
  return isRowVisible(ports, act, { noun: 'sponsor', bodyId: unionBodyId });
}

/** The sponsor with this id if the caller may see it. */
export async function findSponsor(ports: Ports, act: Act, id: SponsorId): Promise<Sponsor | undefined> {
  const sponsor = await ports.sponsors.find(id);
  return sponsor !== undefined && (await isSponsorVisible(ports, act, sponsor)) ? sponsor : undefined;
}

/** The sponsor as it stands now if the caller may do `action` for it. */
export async function readSponsorFor(
  ports: Ports,
  act: Act,
  { id, action }: { readonly id: SponsorId; readonly action: Action },
): Promise<Sponsor | undefined> {
  if (!mayDo(act.caller.role, action)) return undefined;
  const sponsor = await ports.sponsors.read(id);
  return sponsor !== undefined && (await isSponsorVisible(ports, act, sponsor)) ? sponsor : undefined;
}

/** The sponsor to change: NOT_FOUND where the caller may not, CONFLICT where it has changed. */
export async function readSponsorTarget(
  ports: Ports,
  act: Act,
  { id, expectedVersion }: SponsorTarget,
): Promise<Result<Sponsor, Problem>> {
  const sponsor = await readSponsorFor(ports, act, { id, action: 'sponsor:record' });
  return sponsor === undefined ? fail(ruleProblem('NOT_FOUND', 'id')) : checkVersion(sponsor, expectedVersion);
}
