import { createReadStream, createWriteStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { CardToken } from '#domain/card/card-token.ts';
import type { BenefitCardId } from '#domain/ids.ts';
import type { Job, JobPart } from '#domain/job/job.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import type { Offer } from '#domain/offer/offer.ts';
import type { Ports } from '#services/ports.ts';
import type { ObjectKey, ObjectStore } from '#services/ports/objects.ts';
import type { Settlement } from '#services/ports/settlement.ts';
import { clientWith, region } from '../../test/support/builders.ts';

/** What the stubbed store knows: every token is a card like `card`. */
export interface StubFacts {
  readonly card: BenefitCard;
  readonly merchants: readonly Merchant[];
  readonly offers: readonly Offer[];
  readonly now: string;
}

/** About what S3 sends at a time. */
const PIECE_BYTES = 16_384;

/** Files on disk, so that only the store is stubbed. */
function diskObjects(folder: string): ObjectStore {
  const pathOf = (key: ObjectKey): string => join(folder, key.replaceAll('/', '-'));
  const nobody = (): Promise<never> => Promise.reject(new Error('nothing is sent in a bench'));
  return {
    read: (key) => {
      const path = pathOf(key);
      return Promise.resolve(
        existsSync(path)
          ? (createReadStream(path, { highWaterMark: PIECE_BYTES }) as AsyncIterable<Uint8Array>)
          : undefined,
      );
    },
    write: async (key, content) => {
      const path = pathOf(key);
      await pipeline(Readable.from(content), createWriteStream(path));
      return { bytes: statSync(path).size, sha256: '' };
    },
    head: () => Promise.resolve(undefined),
    remove: () => Promise.resolve(),
    erase: () => Promise.resolve(),
    signUpload: nobody,
    signDownload: nobody,
  };
}

/** A store that knows all cards, merchants and offers, has recorded nothing, and takes all that is written. */
function stubSettlement({ card, merchants, offers }: StubFacts): Settlement {
  const byCode = <One extends { readonly programId: string; readonly code: string }>(all: readonly One[]) =>
    new Map(all.map((one) => [`${one.programId}#${one.code}`, one]));
  const [merchantsByCode, offersByCode] = [byCode(merchants), byCode(offers)];
  const cardOf = (token: CardToken): BenefitCard => ({
    ...card,
    id: `card_${token.slice(3, 35)}` as BenefitCardId,
    tokens: card.tokens.map((use) => ({ ...use, token })),
  });
  return {
    cardsByToken: (tokens) => Promise.resolve(new Map(tokens.map((token) => [token, cardOf(token)]))),
    cardsByHolder: () => Promise.resolve([]),
    openCards: () => Promise.resolve({ items: [], hasMore: false, end: undefined }),
    merchants: () => Promise.resolve(merchantsByCode),
    offers: () => Promise.resolve(offersByCode),
    slots: () => Promise.resolve(new Map()),
    usage: () => Promise.resolve(new Map()),
    discounts: () => Promise.resolve(new Map()),
    readMarker: () => Promise.resolve(undefined),
    spentUpTo: () => Promise.resolve(0),
    statementParts: (_month, places) => Promise.resolve(places.map(() => undefined)),
    statementOffers: () => Promise.resolve({ items: [], hasMore: false, end: undefined }),
    seals: () => Promise.resolve([]),
    readSeal: () => Promise.resolve(undefined),
    parkedFor: () => Promise.resolve(new Map()),
  };
}

let ids = 0;
const nextId = (): string => {
  ids += 1;
  return `id_${ids}`;
};

/** Ports of which the store is stubbed, for one job. */
export function createStubPorts(
  facts: StubFacts,
  { job, folder }: { readonly job: () => Job; readonly folder: string },
): Ports {
  const parts = new Map<number, JobPart>();
  const scope = { kind: 'CARD_PROGRAM', cardProgram: 'ours', regionCode: region('330000') } as const;
  const ports = {
    clock: { now: () => facts.now },
    ids: { next: nextId, of: (_kind: string, text: string) => `brk_${text.length}_${nextId()}` },
    settlement: stubSettlement(facts),
    objects: diskObjects(folder),
    breaks: { readMany: () => Promise.resolve(new Map()) },
    ledger: { commitOwn: () => Promise.resolve({ outcome: 'COMMITTED' }) },
    clients: { read: () => Promise.resolve(clientWith('BANK', scope)) },
    cardPrograms: {
      ofBank: () => Promise.resolve({ items: [{ item: { id: facts.card.program.id }, position: '' }], hasMore: false }),
    },
    offers: {
      read: (id: string) => Promise.resolve(facts.offers.find((one) => one.id === id)),
      find: (id: string) => Promise.resolve(facts.offers.find((one) => one.id === id)),
    },
    jobs: {
      read: () => Promise.resolve(job()),
      partsOf: () => Promise.resolve([...parts.values()]),
      savePart: (part: JobPart) => {
        parts.set(part.part, part);
        return Promise.resolve(undefined);
      },
    },
  };
  return Object.create(ports) as Ports;
}
