import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { EligibilityChange } from '#domain/eligibility/eligibility-change.ts';
import { listEligibilityChanges } from '#services/list-eligibility-changes.ts';
import { adminOf, clientWith, region } from '../support/builders.ts';
import { plantCardWorld, type UsableCard } from '../support/card-world.ts';
import { createTestTable } from '../support/engine.ts';
import { valueOf } from '../support/outcome.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const service = createTestPorts(await createTestTable(), { now: '2026-06-01' });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const world = await plantCardWorld(service, zhejiang, 'zhejiang-card');
const theirs = await plantCardWorld(service, jiangxi, 'jiangxi-card');

function page(limit: number, after?: string, by: ApiClient = world.bank) {
  const query = { programId: world.program.id, page: { limit, after } };
  return listEligibilityChanges(service.request(), service.act(by), query);
}

/** All lines, page by page. */
async function readOn(limit: number, start?: string) {
  const lines: EligibilityChange[] = [];
  let after = start;
  for (let hasMore = true; hasMore;) {
    const slice = await page(limit, after);
    lines.push(...slice.items.map(({ item }) => item));
    after = slice.end ?? after;
    hasMore = slice.hasMore;
  }
  return { lines, after };
}

async function linesOf({ id }: Pick<BenefitCard, 'id'>): Promise<readonly EligibilityChange[]> {
  return (await readOn(100)).lines.filter(({ subjectId }) => subjectId === id);
}

/** Another state from the instant on at which the card was activated: of two from one instant the later record counts. */
const tell = async ({ card, token }: UsableCard, state: 'FROZEN' | 'ACTIVATED') =>
  valueOf(await world.report(card, { state, token, from: card.states.at(-1)?.from ?? '' }));

describe('the feed of a programme', () => {
  it('is for its bank and for administrators of all of its region: it tells tokens of cards in every county', async () => {
    const { card } = await world.usable('whose');
    service.clock.pass(16);
    const readers = [world.bank, zhejiang.admin, adminOf('000000')];
    const others = [adminOf('330881'), adminOf('330402'), theirs.bank, jiangxi.admin, zhejiang.officer, world.partner];
    const seenBy = async (by: ApiClient): Promise<boolean> =>
      (await page(100, undefined, by)).items.some(({ item }) => item.subjectId === card.id);
    expect(await Promise.all(readers.map(seenBy))).toEqual(readers.map(() => true));
    expect(await Promise.all(others.map(seenBy))).toEqual(others.map(() => false));
  });

  it('tells a line once it is fifteen seconds old', async () => {
    const { card } = await world.usable('settling');
    service.clock.pass(14.999);
    expect(await linesOf(card)).toEqual([]);
    service.clock.pass(0.001);
    expect((await linesOf(card)).map(({ reason }) => reason)).toEqual(['CARD_TOKEN', 'CARD_STATE', 'REGISTRATION']);
  });

  it('tells the lines of one card in the order of its versions, while the clock stands still or goes back', async () => {
    const usable = await world.usable('order');
    service.clock.pass(10);
    await tell(usable, 'FROZEN');
    await tell(usable, 'ACTIVATED');
    service.clock.pass(-5);
    await tell(usable, 'FROZEN');
    service.clock.pass(6);
    await tell(usable, 'ACTIVATED');
    service.clock.pass(15);
    const versions = (await linesOf(usable.card)).map(({ version }) => version);
    expect(versions).toHaveLength(7);
    expect(versions).toEqual(versions.toSorted((left, right) => left - right));
  });

  it('does so for changes that are made at the same time, of which none is lost', async () => {
    const usable = await world.usable('at-once');
    const years = [2032, 2033, 2034, 2035, 2036];
    const reports = await Promise.all(
      years.map((year) =>
        world.report(usable.card, {
          ...{ state: 'ACTIVATED', token: usable.token, expiresOn: `${year}-12-31` },
        }),
      ),
    );
    const applied = reports.filter(({ ok }) => ok).length;
    expect(applied).toBeGreaterThan(0);
    service.clock.pass(15);
    const versions = (await linesOf(usable.card)).map(({ version }) => version);
    expect(versions).toHaveLength(3 + applied);
    expect(versions).toEqual(versions.toSorted((left, right) => left - right));
  });

  it('is read to its end in pages of any size, no line missed and none twice', async () => {
    const cards = [];
    for (let made = 0; made < 6; made += 1) cards.push(await world.usable(`paging-${made}`));
    service.clock.pass(15);
    const whole = (await readOn(100)).lines;
    expect(whole.length).toBeGreaterThanOrEqual(18);
    for (const limit of [1, 2, 3, 5, 7, 17]) expect((await readOn(limit)).lines).toEqual(whole);
    expect(await page(whole.length)).toMatchObject({ hasMore: false });
    expect(await page(whole.length - 1)).toMatchObject({ hasMore: true });
    const instants = whole.map(({ recordedAt }) => recordedAt);
    expect(instants).toEqual(instants.toSorted());
  });

  it('is read on from its end when there is more, and not before that has settled', async () => {
    const { lines, after } = await readOn(4);
    expect(lines.length).toBeGreaterThan(0);
    const { card } = await world.usable('later');
    expect(await readOn(2, after)).toEqual({ lines: [], after });
    service.clock.pass(15);
    const more = await readOn(2, after);
    expect(more.lines.map(({ subjectId }) => subjectId)).toEqual([card.id, card.id, card.id]);
  });

  it('ends a page at what has settled, where the partition goes on behind it', async () => {
    const { after } = await readOn(100);
    const usable = await world.usable('half-settled');
    service.clock.pass(15);
    for (const state of ['FROZEN', 'ACTIVATED', 'FROZEN'] as const) await tell(usable, state);
    const slice = await page(100, after);
    expect(slice.items).toHaveLength(3);
    expect(slice.hasMore).toBe(false);
    const first = await page(2, after);
    expect([first.items.length, first.hasMore]).toEqual([2, true]);
    const rest = await page(2, first.end);
    expect([rest.items.length, rest.hasMore]).toEqual([1, false]);
    service.clock.pass(15);
    expect((await readOn(100, rest.end)).lines).toHaveLength(3);
  });

  it('is empty for whoever may not see the programme', async () => {
    const other = clientWith(
      'BANK',
      { kind: 'CARD_PROGRAM', cardProgram: 'other-card', regionCode: region('330000') },
      'other',
    );
    expect((await page(10)).items.length).toBeGreaterThan(0);
    expect((await page(10, undefined, zhejiang.admin)).items.length).toBeGreaterThan(0);
    for (const by of [theirs.bank, jiangxi.admin, other]) {
      expect(await page(10, undefined, by)).toMatchObject({ items: [], hasMore: false });
    }
  });
});
