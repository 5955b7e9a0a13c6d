import type { Act } from '#domain/act.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import type { DayInterval } from '#domain/interval.ts';
import {
  decideEndMerchantAgreement,
  decideRecordMerchantAgreement,
  type AgreementEnd,
} from '#domain/merchant/decide-agreement.ts';
import { decideReviseMerchant, type MerchantFacts } from '#domain/merchant/decide-revise.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import type { Problem, RuleProblem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { checkMerchantPlace } from './check-merchant-place.ts';
import { draftChange } from './draft-change.ts';
import { readMerchantFor, type MerchantTarget } from './merchant-access.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';

type MerchantCommand = MerchantTarget & { readonly idempotencyKey: string };

/** Facts of a merchant to change; what is left out stays. */
export interface ReviseMerchant extends MerchantCommand {
  readonly revision: Partial<MerchantFacts>;
}

/** Days for which a merchant agrees to give discounts. */
export interface RecordMerchantAgreement extends MerchantCommand {
  readonly agreement: DayInterval;
}

/** The end of an agreement. */
export interface EndMerchantAgreement extends MerchantCommand {
  readonly end: AgreementEnd;
}

async function draftMerchant(
  ports: Ports,
  act: Act,
  {
    target,
    decide,
  }: { target: MerchantTarget; decide: (now: Merchant, act: Act) => Result<Decided<Merchant>, RuleProblem> },
): Promise<Result<Draft<Merchant>, Problem>> {
  const merchant = await readMerchantFor(ports, act, target);
  if (!merchant.ok) return merchant;
  const decided = decide(merchant.value, act);
  if (!decided.ok) return decided;
  const { state } = decided.value;
  const save = { type: 'SAVE', noun: 'merchant', state, readVersion: merchant.value.version } as const;
  return succeed(draftChange(decided.value, [save]));
}

/** Records other facts of a merchant in the caller's scope, where it is to stand as well. */
export const reviseMerchant = commandOf('reviseMerchant', (ports, act, command: ReviseMerchant) =>
  draftMerchant(ports, act, {
    target: command,
    decide: (merchant, present) => {
      const { regionCode } = command.revision;
      const misplaced = regionCode === undefined ? undefined : checkMerchantPlace(ports, act, regionCode);
      return misplaced === undefined ? decideReviseMerchant(merchant, command.revision, present) : fail(misplaced);
    },
  }),
);

/** Records an agreement of a merchant in the caller's scope. */
export const recordMerchantAgreement = commandOf(
  'recordMerchantAgreement',
  (ports, act, command: RecordMerchantAgreement) =>
    draftMerchant(ports, act, {
      target: command,
      decide: (merchant, present) => decideRecordMerchantAgreement(merchant, command.agreement, present),
    }),
);

/** Ends an agreement of a merchant in the caller's scope, or corrects its end. */
export const endMerchantAgreement = commandOf('endMerchantAgreement', (ports, act, command: EndMerchantAgreement) =>
  draftMerchant(ports, act, {
    target: command,
    decide: (merchant, present) => decideEndMerchantAgreement(merchant, command.end, present),
  }),
);
