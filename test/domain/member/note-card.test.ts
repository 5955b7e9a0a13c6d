import { expect, it } from 'vitest';
import type { BenefitCardId } from '#domain/ids.ts';
import { noteCard } from '#domain/member/note-card.ts';
import { actOf, adminOf } from '../../support/builders.ts';
import { memberWith } from '../../support/member-with.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';

const act = actOf(adminOf('330000'), '2026-06-01');
const holding = (count: number) =>
  memberWith({ cards: Array.from({ length: count }, (_, index) => `card_${index}` as BenefitCardId) });

it('the records of a person lead to twenty cards, in the order in which they were applied for, and to no more', () => {
  const next = 'card_next' as BenefitCardId;
  const { state, audit } = valueOf(noteCard([holding(19)], next, act));
  expect([state.version, state.cards?.length, state.cards?.at(-1)]).toEqual([4, 20, next]);
  expect(audit).toMatchObject({ action: 'APPLY_FOR_CARD', effectiveOn: '2026-06-01' });
  const full = { code: 'LIST_FULL', path: ['memberId'] };
  expect(failureOf(noteCard([holding(20)], next, act))).toEqual(full);
  expect(failureOf(noteCard([holding(15), holding(5)], next, act))).toEqual(full);
  expect(noteCard([holding(15), holding(4)], next, act).ok).toBe(true);
});
