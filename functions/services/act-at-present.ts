import type { Act } from '#domain/act.ts';
import type { Ports } from './ports.ts';

/**
 * The act at the instant it is, not when its request, its part of a job, or an earlier try began: what is published a short
 * while after it was recorded must not count before it is written.
 */
export function actAtPresent(ports: Pick<Ports, 'clock'>, act: Act): Act {
  return { ...act, now: ports.clock.now() };
}
