import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { CardToken, HolderHash } from '#domain/card/card-token.ts';
import type { IssueBatch } from '#domain/card/issue-batch.ts';
import type { BenefitCardId, CardProgramId, IssueBatchId } from '#domain/ids.ts';
import { subtreePrefix } from '#domain/region/region-code.ts';
import type { BenefitCards, IssueBatches, WaitingCards } from '#services/ports/cards.ts';
import type { Marker } from '#services/ports/writes.ts';
import { readConsistently, type ItemKey, type ItemLoader, type RawItem } from './batch-get.ts';
import { benefitCardEntity, issueBatchEntity } from './benefit-card-entity.ts';
import type { TableClient } from './document-client.ts';
import { markerEntity } from './ledger-entity.ts';
import { findMarked } from './marked-id.ts';
import { rangeOf } from './range-of.ts';
import { readById } from './read-by-id.ts';
import { readSlice, type Range } from './read-slice.ts';
import { readState } from './state-text.ts';

const cardIn = (item: RawItem): BenefitCard => readState(item) as BenefitCard;
const keyOfCard = (id: BenefitCardId): ItemKey => benefitCardEntity.get({ id }).params<{ Key: ItemKey }>().Key;
const batchIn = (item: RawItem): IssueBatch => readState(item) as IssueBatch;
const keyOfBatch = (id: IssueBatchId): ItemKey => issueBatchEntity.get({ id }).params<{ Key: ItemKey }>().Key;

/** How the items of cards are found and read. */
export const CARD_ITEMS = { keyOf: keyOfCard, stateIn: cardIn };

/** Whose a token is. */
function tokenMarker(token: CardToken): Marker {
  return { space: 'CARD_TOKEN', name: token };
}

function rangeOfWaiting({ programId, regionCode, unionBodyId }: WaitingCards): Range {
  const range = rangeOf(benefitCardEntity.query.byQueue({ queue: programId }).params());
  const prefix = unionBodyId === null ? subtreePrefix(regionCode) : `${regionCode}#${unionBodyId}#`;
  return { ...range, prefix };
}

/** Reads of benefit cards for one request. */
export function createBenefitCards(table: TableClient, loader: ItemLoader): BenefitCards {
  const byId = readById(table, loader, { keyOf: keyOfCard, stateIn: cardIn });
  const readMarked = async (marker: Marker): Promise<BenefitCard | undefined> => {
    const { Key } = markerEntity.get(marker).params<{ Key: ItemKey }>();
    const id = (await readConsistently(table, Key))?.['ownerId'];
    return typeof id === 'string' ? byId.read(id as BenefitCardId) : undefined;
  };
  return {
    ...byId,
    findIdByToken: async (token) => (await findMarked(loader, tokenMarker(token))) as BenefitCardId | undefined,
    readByToken: (token) => readMarked(tokenMarker(token)),
    readByHolder: (programId: CardProgramId, holder: HolderHash) =>
      readMarked({ space: 'CARD_HOLDER', name: `${programId}#${holder}` }),
    inBatch: (batchId, request) => {
      const range = rangeOf(benefitCardEntity.query.byQueue({ queue: batchId }).params());
      return readSlice(table, { ...range, parse: cardIn }, request);
    },
    waiting: (lookup, request) => readSlice(table, { ...rangeOfWaiting(lookup), parse: cardIn }, request),
  };
}

/** Reads of issue batches for one request. */
export function createIssueBatches(table: TableClient, loader: ItemLoader): IssueBatches {
  return {
    ...readById(table, loader, { keyOf: keyOfBatch, stateIn: batchIn }),
    ofProgram: (programId, request) => {
      const range = rangeOf(issueBatchEntity.query.byProgram({ programId }).params());
      return readSlice(table, { ...range, newestFirst: true, parse: batchIn }, request);
    },
  };
}
