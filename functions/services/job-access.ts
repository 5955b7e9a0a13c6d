import type { Act } from '#domain/act.ts';
import { mayDo, type Action } from '#domain/caller/permission.ts';
import type { Job } from '#domain/job/job.ts';
import type { JobOwner } from '#domain/job/upload.ts';
import type { JobId } from '#domain/ids.ts';
import { isBankVisible } from './bank-access.ts';
import type { Ports } from './ports.ts';
import { isBodyRowVisible, isRegionRowVisible } from './row-access.ts';
import { findSponsor } from './sponsor-access.ts';

/** Whether the caller may see files and jobs of this owner: its own, or of a bank, sponsor, body or region below. */
export async function isOwnerVisible(
  ports: Ports,
  act: Act,
  { bodyId, regionCode, bankCode, sponsorId }: JobOwner,
): Promise<boolean> {
  if (bankCode !== undefined) {
    return mayDo(act.caller.role, 'job:read') && isBankVisible(ports, act, { code: bankCode, regionCode });
  }
  if (sponsorId !== undefined) {
    return mayDo(act.caller.role, 'job:read') && (await findSponsor(ports, act, sponsorId)) !== undefined;
  }
  if (bodyId === null) return isRegionRowVisible(act, 'job', regionCode);
  const body = await ports.bodies.find(bodyId);
  return body !== undefined && isBodyRowVisible(ports, act, { noun: 'job', body });
}

/** The job with this id if the caller may see it. */
export async function findJob(ports: Ports, act: Act, id: JobId): Promise<Job | undefined> {
  const job = await ports.jobs.find(id);
  if (job === undefined) return undefined;
  return (await isOwnerVisible(ports, act, job.owner)) ? job : undefined;
}

/** The job as it stands now if the caller may do `action` to it. */
export async function readJobFor(
  ports: Ports,
  act: Act,
  { id, action }: { readonly id: JobId; readonly action: Action },
): Promise<Job | undefined> {
  if (!mayDo(act.caller.role, action)) return undefined;
  const job = await ports.jobs.read(id);
  if (job === undefined) return undefined;
  return (await isOwnerVisible(ports, act, job.owner)) ? job : undefined;
}
