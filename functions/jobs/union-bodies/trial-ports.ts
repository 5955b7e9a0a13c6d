import { unitIdentity, type CoveredUnit } from '#domain/covered-unit/covered-unit.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import type { Ports } from '#services/ports.ts';
import type { Change, CommitOutcome, Marker, Write } from '#services/ports/writes.ts';

const nameOf = ({ space, name }: Marker): string => `${space}|${name}`;

/** What the rows of a part would have written so far, in memory. */
class Trial {
  readonly bodies = new Map<UnionBodyId, UnionBody>();
  readonly units = new Map<string, CoveredUnit>();
  /** Who would hold a name by now; null: nobody any more. */
  readonly #holders = new Map<string, string | null>();

  /** Who holds a name: as rows before this one would have it, or else as it is. */
  async holderOf<Id extends string>(
    marker: Marker,
    inStore: (name: string) => Promise<Id | undefined>,
  ): Promise<Id | undefined> {
    const holder = this.#holders.get(nameOf(marker));
    return holder === undefined ? inStore(marker.name) : ((holder ?? undefined) as Id | undefined);
  }

  /** Refuses what another holds, and remembers the rest. What others write at the same time is not seen. */
  async commit(ports: Ports, { writes }: Pick<Change, 'writes'>): Promise<CommitOutcome> {
    for (const write of writes) {
      if (write.type !== 'CLAIM') continue;
      const holder = await this.holderOf<string>(write.marker, holdersIn(ports, write.marker));
      if (holder === undefined || holder === write.ownerId) continue;
      return write.taken === null ? { outcome: 'CONTENDED' } : { outcome: 'REFUSED', problem: write.taken };
    }
    for (const write of writes) this.#remember(write);
    return { outcome: 'COMMITTED' };
  }

  #remember(write: Write): void {
    if (write.type === 'CLAIM') this.#holders.set(nameOf(write.marker), write.ownerId);
    if (write.type === 'RELEASE') this.#holders.set(nameOf(write.marker), null);
    if (write.type !== 'SAVE') return;
    if (write.noun === 'unionBody') this.bodies.set(write.state.id, write.state);
    if (write.noun === 'coveredUnit') this.units.set(unitIdentity(write.state), write.state);
  }
}

/** Names of other spaces are read before they are claimed, but for the root's: that one is there shows in its code only. */
function holdersIn({ bodies }: Ports, { space }: Marker): (name: string) => Promise<string | undefined> {
  if (space === 'UNION_BODY_CODE') return bodies.findIdByCode;
  if (space === 'CREDIT_CODE') return bodies.findIdByCreditCode;
  return () => Promise.resolve(undefined);
}

/**
 * Makes ports on which the rows of a part can be done without a trace: what they write is kept in memory and read by the
 * rows after them, so that each row comes to what it would come to. They read bodies and units only.
 */
export function openTrial(): (ports: Ports) => Ports {
  const trial = new Trial();
  return (ports) => {
    const { bodies, units, ledger } = ports;
    const changed: Pick<Ports, 'bodies' | 'units' | 'ledger'> = {
      bodies: {
        ...bodies,
        find: async (id) => trial.bodies.get(id) ?? bodies.find(id),
        read: async (id) => trial.bodies.get(id) ?? bodies.read(id),
        findIdByCode: (name) => trial.holderOf({ space: 'UNION_BODY_CODE', name }, bodies.findIdByCode),
        findIdByCreditCode: (name) => trial.holderOf({ space: 'CREDIT_CODE', name }, bodies.findIdByCreditCode),
      },
      units: {
        ...units,
        readByIdentity: async (identity) => trial.units.get(identity) ?? units.readByIdentity(identity),
      },
      ledger: {
        ...ledger,
        findReceipt: () => Promise.resolve(undefined),
        commit: (change) => trial.commit(ports, change),
      },
    };
    // Ports open some of what they hold on first use, which a copy would do at once.
    return Object.assign(Object.create(ports) as Ports, changed);
  };
}
