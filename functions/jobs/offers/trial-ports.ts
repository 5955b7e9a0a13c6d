import type { OfferShelf, StoredShelf } from '#services/ports/catalogue.ts';
import type { Ports } from '#services/ports.ts';
import type { Write } from '#services/ports/writes.ts';

const nameOf = ({ programId, category, merchant }: OfferShelf): string => `${programId}#${category}#${merchant}`;

/**
 * Makes ports on which the rows of a part can be done without a trace. Rows are of offers of their own, and meet on shelves
 * alone: what would stand there by now is kept in memory, so that each row comes to what it would come to.
 */
export function openTrial(): (ports: Ports) => Ports {
  const shelves = new Map<string, StoredShelf>();
  const remember = (write: Write): void => {
    if (write.type !== 'SAVE_SHELF') return;
    shelves.set(nameOf(write.shelf), { version: write.readVersion + 1, offers: write.offers });
  };
  return (ports) => {
    const { offers, ledger } = ports;
    const changed: Pick<Ports, 'offers' | 'ledger'> = {
      offers: { ...offers, readShelf: async (shelf) => shelves.get(nameOf(shelf)) ?? offers.readShelf(shelf) },
      ledger: {
        ...ledger,
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
