import { Entity } from './entity.ts';
import type { CardProgramId } from '#domain/ids.ts';
import type { SealedPeriod } from '#domain/reconciliation/decide-seal.ts';
import type { StatementMonth, StatementPart, StatementPlace } from '#domain/reconciliation/statement.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** A part of the statement of a bank's month: of an offer, or in all of a programme or of the bank. */
export const statementEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'statement', version: '1' },
    attributes: {
      bankCode: { type: 'string', required: true },
      period: { type: 'string', required: true },
      place: { type: 'string', required: true },
      version: { type: 'number', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** What did this bank grant in this month? */
      byPeriod: {
        pk: { field: 'pk', composite: ['bankCode', 'period'], template: 'STMT#${bankCode}#${period}', casing: 'none' },
        sk: { field: 'sk', composite: ['place'], template: '${place}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** How the places of parts that are of offers begin: of a programme, or with null of all. */
export function offersPlace(programId: CardProgramId | null): string {
  return programId === null ? 'OFFER#' : `OFFER#${programId}#`;
}

/** How a part's place is called. */
export function nameOfPlace({ programId, offerId }: StatementPlace): string {
  if (programId === null) return 'TOTAL';
  return offerId === null ? `PROGRAM#${programId}` : `${offersPlace(programId)}${offerId}`;
}

/** The attributes of a part's item. */
export function statementItem({ bankCode, period }: StatementMonth, part: StatementPart) {
  return { bankCode, period, place: nameOfPlace(part), version: part.version, state: stateText(part) };
}

/** A sealed month of a bank. */
export const sealedPeriodEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'sealedPeriod', version: '1' },
    attributes: {
      bankCode: { type: 'string', required: true },
      period: { type: 'string', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which months of this bank are sealed, and since when? */
      byBank: {
        pk: { field: 'pk', composite: ['bankCode'], template: 'SEAL#${bankCode}', casing: 'none' },
        sk: { field: 'sk', composite: ['period'], template: '${period}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of a sealed month's item. */
export function sealedPeriodItem(sealed: SealedPeriod) {
  const { bankCode, period } = sealed;
  return { bankCode, period, state: stateText(sealed) };
}
