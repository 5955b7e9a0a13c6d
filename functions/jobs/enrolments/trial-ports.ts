import type { Enrolment } from '#domain/enrolment/enrolment.ts';
import type { ProgramEditionId } from '#domain/ids.ts';
import type { Ports } from '#services/ports.ts';
import type { Write } from '#services/ports/writes.ts';

/** What the rows of a part would have written so far, in memory. */
class Trial {
  /** Who would be in an edition by now, by edition and name. */
  readonly #holders = new Map<string, Enrolment>();
  readonly #taken = new Map<ProgramEditionId, number>();

  remember(write: Write): void {
    if (write.type === 'TURN_PURSE') {
      const { editionId, add } = write;
      this.#taken.set(editionId, this.takenOf(editionId) - (add.placesLeft ?? 0));
    }
    if (write.type !== 'SAVE' || write.noun !== 'enrolment') return;
    const { state } = write;
    for (const name of state.names) this.#holders.set(`${state.editionId}/${name}`, state);
  }

  takenOf(editionId: ProgramEditionId): number {
    return this.#taken.get(editionId) ?? 0;
  }

  holdersOf(editionId: ProgramEditionId, names: readonly string[]): readonly (readonly [string, Enrolment])[] {
    return names.flatMap((name) => {
      const holder = this.#holders.get(`${editionId}/${name}`);
      return holder === undefined ? [] : [[name, holder] as const];
    });
  }
}

/**
 * Makes ports on which the rows of a part can be done without a trace: whom they would enrol, and the places that takes, is kept
 * in memory and read by the rows after them, so that each row comes to what it would come to.
 */
export function openTrial(): (ports: Ports) => Ports {
  const trial = new Trial();
  return (ports) => {
    const { enrolments, programEditions, ledger } = ports;
    const changed: Pick<Ports, 'enrolments' | 'programEditions' | 'ledger'> = {
      enrolments: {
        ...enrolments,
        readHolders: async (editionId, names) =>
          new Map([...(await enrolments.readHolders(editionId, names)), ...trial.holdersOf(editionId, names)]),
      },
      programEditions: {
        ...programEditions,
        readPurse: async (id) => {
          const purse = await programEditions.readPurse(id);
          const { placesLeft } = purse;
          return { ...purse, placesLeft: placesLeft === null ? null : Math.max(placesLeft - trial.takenOf(id), 0) };
        },
      },
      ledger: {
        ...ledger,
        findReceipt: () => Promise.resolve(undefined),
        commit: ({ writes }) => {
          for (const write of writes) trial.remember(write);
          return Promise.resolve({ outcome: 'COMMITTED' });
        },
      },
    };
    // Ports open some of what they hold on first use, which a copy would do at once.
    return Object.assign(Object.create(ports) as Ports, changed);
  };
}
