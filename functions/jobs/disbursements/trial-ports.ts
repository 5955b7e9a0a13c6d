import type { ProgramClaim } from '#domain/claim/claim.ts';
import type { Disbursement } from '#domain/disbursement/disbursement.ts';
import type { ClaimId, DisbursementId } from '#domain/ids.ts';
import type { Ports } from '#services/ports.ts';
import type { Write } from '#services/ports/writes.ts';

/** The states that were read, with those in their places that would have been written since. */
function over<Id, State>(read: ReadonlyMap<Id, State>, written: ReadonlyMap<Id, State>): ReadonlyMap<Id, State> {
  return new Map([...read].map(([id, state]) => [id, written.get(id) ?? state]));
}

/**
 * Makes ports on which the rows of a part can be done without a trace: what they would make of batches and claims is kept in
 * memory and read by the rows after them, so that each row comes to what it would come to.
 */
export function openTrial(): (ports: Ports) => Ports {
  const batches = new Map<DisbursementId, Disbursement>();
  const written = new Map<ClaimId, ProgramClaim>();
  const remember = (write: Write): void => {
    if (write.type !== 'SAVE') return;
    if (write.noun === 'disbursement') batches.set(write.state.id, write.state);
    if (write.noun === 'claim') written.set(write.state.id, write.state);
  };
  return (ports) => {
    const { disbursements, claims, ledger } = ports;
    const changed: Pick<Ports, 'disbursements' | 'claims' | 'ledger'> = {
      disbursements: {
        ...disbursements,
        readAll: async (ids) => over(await disbursements.readAll(ids), batches),
      },
      claims: { ...claims, readAll: async (ids) => over(await claims.readAll(ids), written) },
      ledger: {
        ...ledger,
        findReceipt: () => Promise.resolve(undefined),
        commit: ({ writes }) => {
          writes.forEach(remember);
          return Promise.resolve({ outcome: 'COMMITTED' });
        },
      },
    };
    // Ports open some of what they hold on first use, which a copy would do at once.
    return Object.assign(Object.create(ports) as Ports, changed);
  };
}
