import type { Bank } from '#domain/bank/bank.ts';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { CardProgram } from '#domain/card-program/card-program.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import { isOpenCard } from '#domain/card/transitions.ts';
import type { BankId, BenefitCardId, CardProgramId, OfferId, UnionBodyId } from '#domain/ids.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import type { Fen } from '#domain/money.ts';
import type { Offer } from '#domain/offer/offer.ts';
import type { Sealed } from '#domain/personal/sealed.ts';
import { sealMarker } from '#services/bank-files.ts';
import type { Noun, NounStates } from '#services/ports/nouns.ts';
import type { Marker, Write } from '#services/ports/writes.ts';
import type { UsageYear } from '#domain/usage/usage-year.ts';
import { clientWith, region } from '../builders.ts';
import type { TestPorts } from '../ports.ts';
import type { NaiveBank, NaiveProgram, NaiveUsage } from './naive-types.ts';

/** What a bank's files are about, as it is put into the table. */
export interface PlantedFacts {
  readonly banks: readonly NaiveBank[];
  readonly programs: readonly NaiveProgram[];
  readonly merchants: readonly Merchant[];
  readonly offers: readonly Offer[];
  readonly cards: Iterable<BenefitCard>;
  readonly usage: readonly NaiveUsage[];
}

type SavedNew = { [N in Noun]: { readonly noun: N; readonly state: NounStates[N] } }[Noun];

const WRITES_AT_ONCE = 100;
const save = (write: SavedNew): Write => {
  const saved: Write = { type: 'SAVE', readVersion: 0, ...write };
  return saved;
};
const claim = (marker: Marker, ownerId: string): Write => ({ type: 'CLAIM', marker, ownerId, taken: null });

/** The caller of a bank, by the first of its programmes. */
export function callerOf({ programs }: Pick<PlantedFacts, 'programs'>, bankCode: string): ApiClient {
  const program = programs.find((one) => one.bankCode === bankCode);
  const scope = { kind: 'CARD_PROGRAM', cardProgram: program?.id ?? '', regionCode: region('330000') } as const;
  return clientWith('BANK', scope, `bank-${bankCode}`);
}

function bankWrites({ code, keyIds, graceDays, sealedMonths }: NaiveBank): readonly Write[] {
  const id = `bank_${code}` as BankId;
  const state: Bank = {
    ...{ id, version: 1, code, name: code, nameEn: null, regionCode: region('330000'), keyIds, graceDays },
  };
  const seals = sealedMonths.map((month) => claim(sealMarker(code, month), id));
  return [save({ noun: 'bank', state }), claim({ space: 'BANK_CODE', name: code }, id), ...seals];
}

function programWrites({ id, bankCode }: NaiveProgram): readonly Write[] {
  const state: CardProgram = {
    ...{ id: id as CardProgramId, version: 1, code: id, name: id, nameEn: null },
    ...{ sponsorId: 'ub_one' as UnionBodyId, regionCode: region('330000') },
    ...{ bankName: bankCode, bankCode, holderKey: 'none' as Sealed },
  };
  return [save({ noun: 'cardProgram', state }), claim({ space: 'CARD_PROGRAM_CODE', name: id }, id)];
}

function cardWrites(card: BenefitCard): readonly Write[] {
  const { id, tokens, program, holderHash } = card;
  const holder = claim({ space: 'CARD_HOLDER', name: `${program.id}#${holderHash}` }, id);
  const member = claim({ space: 'OPEN_CARD', name: `${program.id}#${card.memberId}` }, id);
  return [
    save({ noun: 'benefitCard', state: card }),
    ...tokens.map(({ token }) => claim({ space: 'CARD_TOKEN', name: token }, id)),
    ...(isOpenCard(card) ? [holder, member] : []),
  ];
}

function catalogueWrites({ merchants, offers }: PlantedFacts): readonly Write[] {
  return [
    ...merchants.flatMap((state): readonly Write[] => {
      const name = `${state.programId}#${state.code}`;
      return [save({ noun: 'merchant', state }), claim({ space: 'MERCHANT_CODE', name }, state.id)];
    }),
    ...offers.flatMap((state): readonly Write[] => {
      const name = `${state.programId}#${state.code}`;
      return [save({ noun: 'offer', state }), claim({ space: 'OFFER_CODE', name }, state.id)];
    }),
  ];
}

/** What tills used, added up by card, offer and year. */
function usageWrites(usage: readonly NaiveUsage[]): readonly Write[] {
  const years = new Map<string, UsageYear>();
  for (const { cardId, offerId, day, count, fen } of usage) {
    const year = day.slice(0, 4);
    const name = `${cardId}#${offerId}#${year}`;
    const key = { cardId: cardId as BenefitCardId, offerId: offerId as OfferId, year };
    const before = years.get(name) ?? { ...key, version: 1, days: {}, holds: [] };
    const on = `${day.slice(5, 7)}${day.slice(8, 10)}`;
    const tally = before.days[on] ?? { count: 0, discountFen: 0 as Fen };
    const more = { count: tally.count + count, discountFen: (tally.discountFen + Number(fen)) as Fen };
    years.set(name, { ...before, days: { ...before.days, [on]: more } });
  }
  return [...years.values()].map((one): Write => ({ type: 'SAVE_USAGE', usage: one, readVersion: 0 }));
}

/** Puts banks with their programmes, shops, offers, cards and callers into the table. */
export async function plantBankFacts(service: Pick<TestPorts, 'request'>, facts: PlantedFacts): Promise<void> {
  const { ledger } = service.request();
  const callers = facts.banks.map(({ code }) => callerOf(facts, code));
  let writes: Write[] = [
    ...callers.map((state) => save({ noun: 'apiClient', state })),
    ...facts.banks.flatMap(bankWrites),
    ...facts.programs.flatMap(programWrites),
    ...catalogueWrites(facts),
    ...usageWrites(facts.usage),
  ];
  const flush = async (least: number): Promise<void> => {
    while (writes.length >= least && writes.length > 0) {
      const { outcome } = await ledger.commitOwn({ writes: writes.slice(0, WRITES_AT_ONCE), audit: [] });
      if (outcome !== 'COMMITTED') throw new Error(`what the test plants was not written: ${outcome}`);
      writes = writes.slice(WRITES_AT_ONCE);
    }
  };
  for (const card of facts.cards) {
    writes.push(...cardWrites(card));
    await flush(WRITES_AT_ONCE);
  }
  await flush(1);
}
