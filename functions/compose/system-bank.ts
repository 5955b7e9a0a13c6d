import type { Act } from '#domain/act.ts';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { BankReport } from '#domain/card/decide-bank-report.ts';
import type { CardToken, HolderHash } from '#domain/card/card-token.ts';
import { dayOf, type LocalDate } from '#domain/day.ts';
import type { CardProgramId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import { recordBankReport } from '#services/record-bank-report.ts';
import { createPorts } from '../compose.ts';
import { openSystemAdapters, type SystemPlace } from './system-adapters.ts';

/** The programme a bank reports on, and the subject under which it is known as a caller. */
export interface ReportingBank {
  readonly subject: string;
  readonly name: string;
  readonly programId: string;
  readonly cardProgram: string;
  readonly regionCode: string;
}

/** What a bank says of a card from now on. */
export interface SaidOfCard {
  readonly idempotencyKey: string;
  readonly holderHash: string;
  readonly token: string;
  readonly lastFour: string;
  readonly state: BankReport['state'];
  readonly expiresOn: string;
}

/** Records what a bank says of a card; throws when it is refused. */
export type SystemBank = (bank: ReportingBank, said: SaidOfCard) => Promise<void>;

/**
 * Opens what the contract has no field for to systems of this machine: banks tell of their cards in files. No deployed
 * function reaches it.
 */
export function openSystemBank(place: SystemPlace): SystemBank {
  const adapters = openSystemAdapters(place);
  return async ({ subject, name, programId, ...scope }, { idempotencyKey, holderHash, ...said }) => {
    const ports = createPorts(adapters);
    const now = ports.clock.now();
    const caller: ApiClient = {
      ...{ id: ports.ids.of('ApiClient', subject), version: 1, subject, name, registeredAt: now, revokedAt: null },
      ...{ role: 'BANK', scope: { kind: 'CARD_PROGRAM', ...scope, regionCode: scope.regionCode as RegionCode } },
    };
    const act: Act = { caller, now, today: dayOf(now), requestId: ports.ids.next('Request') };
    const { token, expiresOn, ...rest } = said;
    const report: BankReport = { ...rest, token: token as CardToken, from: now, expiresOn: expiresOn as LocalDate };
    const names = { programId: programId as CardProgramId, holderHash: holderHash as HolderHash };
    const recorded = await recordBankReport(ports, act, { idempotencyKey, ...names, report });
    if (!recorded.ok) throw new Error(`${idempotencyKey}: ${recorded.failure.code}`);
  };
}
