import { describe, expect, it } from 'vitest';
import { benefitFinding, isEntitledAt } from '#domain/reconciliation/entitled-at.ts';
import { day } from '../../support/builders.ts';
import { DATE } from '../../support/bank-files/row-text.ts';
import { instantOf, sampleCard, tokenFor, type SampleCard } from '../../support/bank-files/sample-world.ts';

const KNOWN = instantOf(`${DATE}T23:59:59+08:00`);
const LAST = `${DATE}T23:59:59.999+08:00`;
const MIDNIGHT = '2026-06-06T00:00:00+08:00';
const ISSUED = ['ISSUED', '2026-01-02T10:00:00+08:00'] as const;
const ACTIVE = ['ACTIVATED', '2026-01-05T10:00:00+08:00'] as const;

const isEntitled = (facts: Partial<SampleCard>, token = 'a', knownAt = KNOWN): boolean =>
  isEntitledAt(sampleCard({ name: 'a', ...facts }), tokenFor(token), { businessDate: day(DATE), knownAt });

describe('whether a token entitles at the end of a day', () => {
  it.each<[string, Partial<SampleCard>, boolean]>([
    ['all the year', {}, true],
    ['activated in its last millisecond', { states: [ISSUED, ['ACTIVATED', LAST]] }, true],
    ['activated at the next midnight', { states: [ISSUED, ['ACTIVATED', MIDNIGHT]] }, false],
    ['frozen in its last millisecond', { states: [ISSUED, ACTIVE, ['FROZEN', LAST]] }, false],
    ['frozen at the next midnight', { states: [ISSUED, ACTIVE, ['FROZEN', MIDNIGHT]] }, true],
    ['only issued', { states: [ISSUED] }, false],
    ['lost', { states: [ISSUED, ACTIVE, ['LOST', '2026-06-01T00:00:00+08:00']] }, false],
    ['valid up to that day', { expiresOn: DATE }, true],
    ['valid up to the day before', { expiresOn: '2026-06-04' }, false],
    ['registered from that day on', { registered: [[DATE, '2027-06-05']] }, true],
    ['registered from the next day on', { registered: [['2026-06-06', '2027-06-05']] }, false],
    ['registered to the next day', { registered: [['2025-06-06', '2026-06-06']] }, true],
    ['registered to that day, which is not in it', { registered: [['2025-06-05', DATE]] }, false],
    ['not registered', { registered: [] }, false],
    ['a member from that day on', { member: [[DATE, null]] }, true],
    ['a member from the next day on', { member: [['2026-06-06', null]] }, false],
    ['a member to that day, which is not in it', { member: [['2024-01-01', DATE]] }, false],
    ['a member to the next day', { member: [['2024-01-01', '2026-06-06']] }, true],
    ['no member', { member: [] }, false],
  ])('of a card that is %s: %o %s', (_, facts, entitled) => {
    expect(isEntitled(facts)).toBe(entitled);
  });

  it('follows the token that the card has then', () => {
    const until = (from: string): Partial<SampleCard> => ({
      tokens: [
        ['a', ISSUED[1]],
        ['a2', from],
      ],
    });
    expect([isEntitled(until(LAST)), isEntitled(until(LAST), 'a2')]).toEqual([false, true]);
    expect([isEntitled(until(MIDNIGHT)), isEntitled(until(MIDNIGHT), 'a2')]).toEqual([true, false]);
    expect(isEntitled({}, 'another')).toBe(false);
  });

  it('knows memberships and registrations as they were known when the file was accepted', () => {
    const card = sampleCard({ name: 'a' });
    const asOf = { businessDate: day(DATE), knownAt: KNOWN };
    const later = instantOf(`${DATE}T23:59:59.001+08:00`);
    const registrations = card.registrations.map((one) => ({ ...one, recordedAt: later }));
    const memberships = card.memberships.map((one) => ({ ...one, recordedAt: later }));
    expect(isEntitledAt({ ...card, registrations }, tokenFor('a'), asOf)).toBe(false);
    expect(isEntitledAt({ ...card, memberships }, tokenFor('a'), asOf)).toBe(false);
    expect(isEntitledAt({ ...card, registrations, memberships }, tokenFor('a'), { ...asOf, knownAt: later })).toBe(
      true,
    );
  });

  it('knows states and tokens of the very file, which were recorded after it was accepted', () => {
    const card = sampleCard({ name: 'a' });
    const recordedAt = instantOf('2026-06-06T01:00:00+08:00');
    const states = card.states.map((one) => (one.state === 'ACTIVATED' ? { ...one, recordedAt } : one));
    const tokens = card.tokens.map((one) => ({ ...one, recordedAt }));
    const asOf = { businessDate: day(DATE), knownAt: KNOWN };
    expect(isEntitledAt({ ...card, states, tokens }, tokenFor('a'), asOf)).toBe(true);
  });
});

describe('the finding beside a flag', () => {
  it.each([
    [true, true, null],
    [false, false, null],
    [true, false, 'BENEFIT_ON_NOT_ENTITLED'],
    [false, true, 'BENEFIT_OFF_BUT_ENTITLED'],
  ])('granted %s and entitled %s is %s', (isGranted, entitled, finding) => {
    expect(benefitFinding(isGranted, entitled)).toBe(finding);
  });
});
