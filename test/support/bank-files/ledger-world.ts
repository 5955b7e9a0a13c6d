import { createHash } from 'node:crypto';
import type { NaiveOutcome } from './naive-types.ts';

/** A list that may be an array, or be made as it is asked for: of millions, none is kept. */
export interface Listing<One> {
  readonly length: number;
  readonly at: (place: number) => One | undefined;
}

/** What a ledger needs to know of a card that the world knows: ISSUED and then ACTIVATED, and nothing since. */
export interface LedgerCard {
  readonly token: string;
  readonly last4: string;
  readonly holderHash: string;
  readonly expiresOn: string;
  readonly issuedAt: string;
  /** Later than it was issued, and before the days of the ledger. */
  readonly activatedAt: string;
  /** Why nobody is entitled by it on the days of the ledger, as a decision would say; empty where it entitles. */
  readonly reasons: readonly string[];
}

/** A merchant of the programme, with an open agreement. */
export interface LedgerMerchant {
  readonly code: string;
  readonly mcc: string;
}

/** An offer that all merchants have at all times, without limits: so many basis points of the amount, 2 to 9,999. */
export interface LedgerOffer {
  readonly code: string;
  readonly basisPoints: number;
}

/** What a ledger is made for: one card programme of one bank. */
export interface LedgerWorld {
  readonly bank: string;
  /** A key id of the bank, for tokens that the ledger makes. */
  readonly keyId: string;
  readonly cards: Listing<LedgerCard>;
  /** Holder hashes for whom an application waits at the bank. */
  readonly waiting: Listing<string>;
  readonly merchants: readonly LedgerMerchant[];
  readonly offers: readonly LedgerOffer[];
}

/** What must be told of a row, but for its line. */
export type LedgerAnswer = Omit<NaiveOutcome, 'line'>;

/** A row of a ledger with its answer, and the name of what was planted in it; null for a plain one. */
export interface LedgerRow {
  readonly text: string;
  readonly sums?: readonly [number, number];
  readonly planted: string | null;
  readonly answer: LedgerAnswer;
}

/** How a ledger is planted: every so many rows with the next case of the list, round and round. */
export interface LedgerPlan {
  readonly seed: number;
  readonly businessDate: string;
  readonly sequence: number;
  readonly rows: number;
  /** 0 plants nothing. */
  readonly every: number;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A token that the ledger makes of a name. */
export function ledgerToken({ keyId }: Pick<LedgerWorld, 'keyId'>, name: string): string {
  return `${keyId}:${hash(`ledger token ${name}`)}`;
}

/** The hash of a holder that the ledger makes of a name. */
export function ledgerHolder(name: string): string {
  return hash(`ledger holder ${name}`);
}

/** How many cards there are for one that is not registered. */
const UNREGISTERED_EVERY = 20;

/** Any number of cards, made as they are asked for; every twentieth is not registered. */
function madeCards(keyId: string, length: number): Listing<LedgerCard> {
  const at = (place: number): LedgerCard | undefined => {
    if (place < 0 || place >= length) return undefined;
    const isRegistered = place % UNREGISTERED_EVERY !== UNREGISTERED_EVERY - 1;
    return {
      token: ledgerToken({ keyId }, String(place)),
      last4: String(place % 10_000).padStart(4, '0'),
      holderHash: ledgerHolder(String(place)),
      expiresOn: '2030-12-31',
      issuedAt: '2026-01-02T02:00:00.000Z',
      activatedAt: '2026-01-05T02:00:00.000Z',
      reasons: isRegistered ? [] : ['REGISTRATION_MISSING'],
    };
  };
  return { length, at };
}

/** Any number of holders for whom an application waits. */
function madeWaiting(length: number): Listing<string> {
  const at = (place: number): string | undefined =>
    place < 0 || place >= length ? undefined : ledgerHolder(`waiting ${place}`);
  return { length, at };
}

/** A world of so many cards, a hundredth of them still to come. */
export function madeWorld(bank: string, keyId: string, cards: number): LedgerWorld {
  return {
    ...{ bank, keyId, cards: madeCards(keyId, cards), waiting: madeWaiting(Math.max(1, Math.floor(cards / 100))) },
    merchants: [
      { code: 'M-1', mcc: '5812' },
      { code: 'M-2', mcc: '5311' },
    ],
    offers: [
      { code: 'TENTH', basisPoints: 1000 },
      { code: 'THIRD', basisPoints: 3333 },
    ],
  };
}
