import type { Instant } from '#domain/day.ts';
import type { OfferRevision } from '#domain/offer/decide-revise.ts';
import type { Offer, OfferRule } from '#domain/offer/offer.ts';
import { recordedSpans, spanAt, spansFrom, type VersionSpan } from '#domain/offer/recorded-spans.ts';
import { isSameRule } from '#domain/offer/rule-form.ts';
import type { OfferColumn } from './columns.ts';
import type { OfferRow } from './offer-row.ts';
import { columnsOfRule } from './rule-columns.ts';

/** How a row differs from the offer that carries its code: what a revision would change, and the columns that tell of it. */
export interface OfferDifference {
  readonly revision: OfferRevision;
  readonly columns: readonly OfferColumn[];
}

/** The version that a row is about: the one in force at its start, or as of an instant; else the next one, or the last. */
function versionOfRow(offer: Offer, from: Instant | null, asOf: Instant): VersionSpan | undefined {
  const spans = recordedSpans(offer);
  if (from !== null) return spanAt(spans, from);
  return spansFrom(spans, asOf)[0] ?? spans.at(-1);
}

/** A row as it is compared: with the ids of its merchants, at an instant. */
export interface ComparedRow {
  readonly row: OfferRow;
  readonly rule: OfferRule;
  readonly asOf: Instant;
}

/** The columns in which the row's version differs; none where it says the same. */
function columnsOfVersion(offer: Offer, { row, rule, asOf }: ComparedRow): readonly OfferColumn[] {
  const known = versionOfRow(offer, row.from, asOf);
  if (known === undefined) return ['from'];
  const differing = isSameRule(known.version.rule, rule) ? [] : columnsOfRule(known.version.rule, rule);
  return row.to === null || row.to === known.to ? differing : [...differing, 'to'];
}

/** Compares a row with the offer that carries its code. An empty name in English, or end, says nothing. */
export function compareOffer(offer: Offer, compared: ComparedRow): OfferDifference {
  const { row, rule } = compared;
  const { name, nameEn, from, to } = row;
  const columns = columnsOfVersion(offer, compared);
  const isRenamed = name !== offer.name;
  const isRenamedEn = nameEn !== null && nameEn !== offer.nameEn;
  return {
    revision: {
      ...(isRenamed ? { name } : {}),
      ...(isRenamedEn ? { nameEn } : {}),
      ...(columns.length > 0 ? { version: { rule, from, to } } : {}),
    },
    columns: [...(isRenamed ? (['name'] as const) : []), ...(isRenamedEn ? (['nameEn'] as const) : []), ...columns],
  };
}
