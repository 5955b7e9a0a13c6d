import type { Act } from '#domain/act.ts';
import type { Agreement, AgreementFiling } from '#domain/agreement/agreement.ts';
import {
  decideAnswerOffer,
  decideLapseOffer,
  decideStartBargaining,
  type OfferReply,
} from '#domain/agreement/decide-bargaining.ts';
import { decideFileAgreement } from '#domain/agreement/decide-file.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import type { AgreementId } from '#domain/ids.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { readRowFor } from './body-row.ts';
import { draftChange } from './draft-change.ts';
import { commandOf, type Draft } from './run-command.ts';

/** The agreement a change is about, and the version the caller read. */
export interface AgreementTarget {
  readonly idempotencyKey: string;
  readonly id: AgreementId;
  readonly expectedVersion: number;
}

/** A step that concerns the agreement alone. */
function stepOf<Command extends AgreementTarget>(
  name: string,
  decide: (agreement: Agreement, command: Command, act: Act) => Result<Decided<Agreement>, Problem>,
) {
  return commandOf(name, async (ports, act, command: Command): Promise<Result<Draft<Agreement>, Problem>> => {
    const agreement = await readRowFor(ports, act, {
      action: 'agreement:record',
      expectedVersion: command.expectedVersion,
      read: () => ports.agreements.read(command.id),
      placeOf: ({ unionBodyId }: Agreement) => ({ noun: 'agreement', bodyId: unionBodyId }),
    });
    if (!agreement.ok) return agreement;
    const decided = decide(agreement.value, command, act);
    if (!decided.ok) return decided;
    const { state } = decided.value;
    const save = { type: 'SAVE', noun: 'agreement', state, readVersion: agreement.value.version } as const;
    return succeed(draftChange(decided.value, [save]));
  });
}

/** Records what the employers answered to an offer. */
export const answerOffer = stepOf<AgreementTarget & OfferReply>('answerBargainingOffer', decideAnswerOffer);

/** Begins to bargain over an offer that was accepted. */
export const startBargaining = stepOf<AgreementTarget & Pick<OfferReply, 'on'>>(
  'startBargaining',
  decideStartBargaining,
);

/** Ends an offer of which nothing came. */
export const lapseOffer = stepOf<AgreementTarget & Pick<OfferReply, 'on'> & { readonly reason: string }>(
  'lapseBargainingOffer',
  decideLapseOffer,
);

/** Records under which number an agreement was reviewed and filed. */
export const fileAgreement = stepOf<AgreementTarget & { readonly filing: AgreementFiling }>(
  'fileAgreement',
  (agreement, { filing }, act) => decideFileAgreement(agreement, filing, act),
);
