import { createHash } from 'node:crypto';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { BankState, BenefitCard } from '#domain/card/benefit-card.ts';
import type { CardToken } from '#domain/card/card-token.ts';
import type { CardProgram } from '#domain/card-program/card-program.ts';
import type { Instant } from '#domain/day.ts';
import type { MerchantId } from '#domain/ids.ts';
import type { Member } from '#domain/member/member.ts';
import type { Offer, OfferRule } from '#domain/offer/offer.ts';
import { PUBLICATION_SECONDS } from '#domain/publication.ts';
import { applyForCard } from '#services/apply-for-card.ts';
import { fillIssueBatch, openIssueBatch, sendIssueBatch } from '#services/fill-issue-batch.ts';
import { recordBankReport, type RecordBankReport, type RecordedReport } from '#services/record-bank-report.ts';
import type { CommandResult } from '#services/run-command.ts';
import { registerCard } from '#services/step-card.ts';
import { clientWith, day, region } from './builders.ts';
import type { ProgramFacts } from './card-program.ts';
import { beginProgram, offerMaker, plantMerchants } from './offer-setting.ts';
import { ruleWith } from './offer-with.ts';
import { stateAfter, valueOf } from './outcome.ts';
import { driverOfPeople } from './people.ts';
import type { TestPorts } from './ports.ts';
import type { Federation } from './two-federations.ts';

/** The token that the bank of the test makes of a name; never of a number. */
export function tokenOf(name: string, keyId = 'k1'): CardToken {
  return `${keyId}:${createHash('sha256').update(name).digest('hex')}` as CardToken;
}

/** What a test says of a report of the bank: of the card's token, from now on, but for the facts given. */
export interface Reporting {
  readonly state: BankState;
  readonly token: CardToken;
  readonly from?: string;
  readonly expiresOn?: string;
  readonly by?: ApiClient;
  readonly holderHash?: BenefitCard['holderHash'];
}

/** A programme with its bank, a till, a shop and an offer of 10 % on meals; and what a test does with cards of it. */
export interface CardWorld {
  readonly program: CardProgram;
  readonly bank: ApiClient;
  readonly partner: ApiClient;
  readonly merchantId: MerchantId;
  /** Creates an offer and lets it become known. */
  readonly offer: (rule?: Partial<OfferRule>) => Promise<Offer>;
  readonly admit: (from?: string) => Promise<Member>;
  readonly apply: (member: Member) => Promise<BenefitCard>;
  /** Sends all applications of the federation's base body to the bank. */
  readonly sendAll: () => Promise<void>;
  readonly report: (card: BenefitCard, reporting: Reporting) => Promise<CommandResult<RecordedReport>>;
  readonly register: (card: BenefitCard) => Promise<BenefitCard>;
  readonly read: (card: Pick<BenefitCard, 'id'>) => Promise<BenefitCard>;
  /** A card that was issued and activated and registered just now, of a new member. */
  readonly usable: (name: string) => Promise<UsableCard>;
}

/** A card that may be used, with its token. */
export interface UsableCard {
  readonly card: BenefitCard;
  readonly token: CardToken;
  readonly member: Member;
}

type Planting = Pick<TestPorts, 'request' | 'act' | 'clock' | 'ids'>;

const EXPIRES_ON = '2031-12-31';

/** Sets up a card programme of a federation. */
export async function plantCardWorld(
  service: Planting,
  federation: Federation,
  facts: ProgramFacts,
): Promise<CardWorld> {
  const program = await beginProgram(service, federation, facts);
  const { code } = program;
  const regionCode = region(program.regionCode);
  const bank = clientWith('BANK', { kind: 'CARD_PROGRAM', cardProgram: code, regionCode }, `bank-${code}`);
  const partner = clientWith('PARTNER', { kind: 'REGION', regionCode }, `till-${code}`);
  const [merchantId] = await plantMerchants(service, program.id, ['M-1']);
  if (merchantId === undefined) throw new Error('the test has no merchant');
  const key = () => ({ idempotencyKey: service.ids.next('Receipt') });
  const people = driverOfPeople(service);
  const { made } = offerMaker(service, program.id, federation.admin);
  const read: CardWorld['read'] = async ({ id }) => {
    const card = await service.request().benefitCards.read(id);
    if (card === undefined) throw new Error('the test names a card that is not there');
    return card;
  };
  const report: CardWorld['report'] = (card, { state, token, from, expiresOn = EXPIRES_ON, by = bank, holderHash }) => {
    const instant = (from === undefined ? service.clock.now() : new Date(from).toISOString()) as Instant;
    const command: RecordBankReport = {
      ...{ ...key(), programId: program.id, holderHash: holderHash ?? card.holderHash },
      report: { token, lastFour: '4321', state, from: instant, expiresOn: day(expiresOn) },
    };
    return recordBankReport(service.request(), service.act(by), command);
  };
  const apply: CardWorld['apply'] = ({ id }) =>
    stateAfter(
      applyForCard(service.request(), service.act(federation.admin), {
        ...{ ...key(), memberId: id, cardProgramId: program.id },
      }),
    );
  const sendAll = async (): Promise<void> => {
    const act = service.act(federation.admin);
    const place = { unionBodyId: federation.base.id };
    const opened = await stateAfter(
      openIssueBatch(service.request(), act, { ...key(), cardProgramId: program.id, place }),
    );
    const target = { id: opened.id, expectedVersion: opened.version };
    const filled = await stateAfter(fillIssueBatch(service.request(), act, { ...key(), ...target }));
    const sending = { ...key(), id: filled.id, expectedVersion: filled.version };
    await stateAfter(sendIssueBatch(service.request(), act, sending));
  };
  const register: CardWorld['register'] = ({ id, version }) => {
    const command = { ...key(), id, expectedVersion: version, from: null };
    return stateAfter(registerCard(service.request(), service.act(federation.admin), command));
  };
  const admit = (from = '2024-01-01'): Promise<Member> =>
    stateAfter(people.admit({ body: federation.base, by: federation.admin, from }));
  return {
    ...{ program, bank, partner, merchantId, admit, apply, sendAll, report, register, read },
    offer: async (rule = {}) => {
      const offer = await made({ rule: ruleWith({ regions: [regionCode], ...rule }) });
      service.clock.pass(PUBLICATION_SECONDS);
      return offer;
    },
    usable: async (name) => {
      const token = tokenOf(name);
      const member = await admit();
      const applied = await apply(member);
      await sendAll();
      valueOf(await report(applied, { state: 'ISSUED', token }));
      valueOf(await report(applied, { state: 'ACTIVATED', token }));
      return { card: await register(await read(applied)), token, member };
    },
  };
}
