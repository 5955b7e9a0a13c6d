import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { CardToken } from '#domain/card/card-token.ts';
import type { BenefitCardId, MerchantId, OfferId } from '#domain/ids.ts';
import type { TransactionSlot } from '#domain/reconciliation/bank-transaction.ts';
import type { Settlement, SharedCode } from '#services/ports/settlement.ts';
import type { Marker } from '#services/ports/writes.ts';
import { readConsistently, type ItemKey, type RawItem } from './batch-get.ts';
import { benefitCardEntity } from './benefit-card-entity.ts';
import { CARD_ITEMS } from './benefit-card-repository.ts';
import { eachOf } from '#platform/each-of.ts';
import { nameOfKey, readMany, readStates, REQUESTS_AT_ONCE } from './bulk-read.ts';
import type { TableClient } from './document-client.ts';
import { markerEntity } from './ledger-entity.ts';
import { MERCHANT_ITEMS } from './merchant-repository.ts';
import { OFFER_ITEMS } from './offer-repository.ts';
import { rangeOf } from './range-of.ts';
import type { NounItems } from './read-by-id.ts';
import { readSlice } from './read-slice.ts';
import { readWhole } from './read-whole.ts';
import { parkedRefundEntity } from './reconciliation-entity.ts';
import { SPENT_PREFIX } from './settlement-write-actions.ts';
import { createStatements } from './statement-repository.ts';
import { keyOfSlot, slotIn } from './transaction-repository.ts';
import { budgetEntity } from './usage-entity.ts';
import { DISCOUNT_ITEMS, keyOfUsage, usageIn } from './usage-repository.ts';

const keyOfMarker = (marker: Marker): ItemKey => markerEntity.get(marker).params<{ Key: ItemKey }>().Key;
/** What markers name, each by the marker's own name; one BatchGet per hundred. */
async function owners(table: TableClient, markers: readonly Marker[]): Promise<ReadonlyMap<string, string>> {
  const keys = markers.map((marker) => [marker.name, keyOfMarker(marker)] as const);
  const items = await readMany(
    table,
    keys.map(([, key]) => key),
  );
  return new Map(
    keys.flatMap(([name, key]) => {
      const owner = items.get(nameOfKey(key))?.['ownerId'];
      return typeof owner === 'string' ? [[name, owner] as const] : [];
    }),
  );
}

/** The states that markers lead to, each by the marker's name: markers first, then what they name. */
async function marked<Id extends string, State>(
  table: TableClient,
  markers: readonly Marker[],
  items: NounItems<Id, State>,
): Promise<ReadonlyMap<string, State>> {
  const ids = await owners(table, markers);
  const found = await readStates(table, ids.values() as Iterable<Id>, items);
  return new Map(
    [...ids].flatMap(([name, id]) => {
      const state = found.get(id as Id);
      return state === undefined ? [] : [[name, state] as const];
    }),
  );
}

function codeMarkers(space: 'MERCHANT_CODE' | 'OFFER_CODE', codes: readonly SharedCode[]): readonly Marker[] {
  return codes.map(({ programId, code }) => ({ space, name: `${programId}#${code}` }));
}

async function slots(
  table: TableClient,
  bankCode: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TransactionSlot>> {
  const items = await readMany(
    table,
    ids.map((id) => keyOfSlot(bankCode, id)),
  );
  return new Map(
    ids.flatMap((id) => {
      const item: RawItem | undefined = items.get(nameOfKey(keyOfSlot(bankCode, id)));
      return item === undefined ? [] : [[id, slotIn(item)] as const];
    }),
  );
}

async function spentUpTo(table: TableClient, offerId: OfferId, bankCode: string): Promise<number> {
  const { Key } = budgetEntity.get({ offerId }).params<{ Key: ItemKey }>();
  const item = await readConsistently(table, Key);
  return Number(item?.[`${SPENT_PREFIX}${bankCode}`] ?? 0);
}

/** Reads for many rows of a bank's file at once. */
export function createSettlement(table: TableClient): Settlement {
  return {
    cardsByToken: async (tokens) => {
      const markers = tokens.map((name): Marker => ({ space: 'CARD_TOKEN', name }));
      return (await marked<BenefitCardId, BenefitCard>(table, markers, CARD_ITEMS)) as ReadonlyMap<
        CardToken,
        BenefitCard
      >;
    },
    cardsByHolder: async (places) => {
      const markers = places.map(({ programId, holderHash }): Marker => ({
        space: 'CARD_HOLDER',
        name: `${programId}#${holderHash}`,
      }));
      return [...(await marked<BenefitCardId, BenefitCard>(table, markers, CARD_ITEMS)).values()];
    },
    openCards: (openProgram, request) => {
      const range = rangeOf(benefitCardEntity.query.byHolder({ openProgram }).params());
      return readSlice(table, { ...range, parse: CARD_ITEMS.stateIn }, request);
    },
    merchants: (codes) =>
      marked<MerchantId, ReturnType<typeof MERCHANT_ITEMS.stateIn>>(
        table,
        codeMarkers('MERCHANT_CODE', codes),
        MERCHANT_ITEMS,
      ),
    offers: (codes) =>
      marked<OfferId, ReturnType<typeof OFFER_ITEMS.stateIn>>(table, codeMarkers('OFFER_CODE', codes), OFFER_ITEMS),
    slots: (bankCode, ids) => slots(table, bankCode, ids),
    usage: async (keys) => {
      const named = keys.map((key) => [key, keyOfUsage(key)] as const);
      const items = await readMany(
        table,
        named.map(([, key]) => key),
      );
      return new Map(
        named.flatMap(([key, itemKey]) => {
          const item = items.get(nameOfKey(itemKey));
          return item === undefined ? [] : [[`${key.cardId}#${key.offerId}#${key.year}`, usageIn(key, item)] as const];
        }),
      );
    },
    discounts: (ids) => readStates(table, ids, DISCOUNT_ITEMS),
    readMarker: async (marker) => (await owners(table, [marker])).get(marker.name),
    spentUpTo: (offerId, bankCode) => spentUpTo(table, offerId, bankCode),
    ...createStatements(table),
    parkedFor: async (bankCode, chargeIds) => {
      const parked = new Map<string, readonly string[]>();
      await eachOf(chargeIds, REQUESTS_AT_ONCE, async (chargeId) => {
        const lookup = parkedRefundEntity.query.byCharge({ bankCode, chargeId }).begins({ refundId: '' });
        const listing = { ...rangeOf(lookup.params()), parse: (item: RawItem) => String(item['refundId']) };
        parked.set(chargeId, await readWhole(table, listing, { consistent: true }));
      });
      return parked;
    },
  };
}
