import { describe, expect, it } from 'vitest';
import { keepVisible, type Sieve } from '#services/keep-visible.ts';
import type { Slice, SliceRequest } from '#services/ports/slice.ts';

const NAMES = Array.from({ length: 1000 }, (_, index) => String(index).padStart(4, '0'));

/** Reads the names behind a position, as a range of the store does, and notes how many were asked for each time. */
function readerOf(names: readonly string[]) {
  const asked: number[] = [];
  const read = ({ limit, after }: SliceRequest): Promise<Slice<string>> => {
    asked.push(limit);
    const rest = names.filter((name) => after === undefined || name > after);
    const items = rest.slice(0, limit).map((name) => ({ item: name, position: name }));
    return Promise.resolve({ items, hasMore: rest.length > limit, end: items.at(-1)?.position });
  };
  return { asked, read };
}

/** All pages of a list, and how many reads the dearest of them took. */
async function readAll(names: readonly string[], limit: number, sieve: Sieve<string>) {
  const shown: string[] = [];
  let dearest = 0;
  let after: string | undefined;
  for (let hasMore = true; hasMore;) {
    const { asked, read } = readerOf(names);
    const page = await keepVisible(read, { limit, after }, sieve);
    expect(page.items.length).toBeLessThanOrEqual(limit);
    dearest = Math.max(dearest, asked.length);
    shown.push(...page.items.map(({ item }) => item));
    ({ hasMore } = page);
    if (hasMore) expect(page.end).toBeDefined();
    after = page.end;
  }
  return { shown, dearest };
}

const everyNth = (step: number) => (name: string) => Number(name) % step === 0;
const SIEVES: readonly (readonly [string, Sieve<string>])[] = [
  ['one in 40 wanted', { wanted: everyNth(40) }],
  ['one in 40 visible', { visible: everyNth(40) }],
  ['one in 3 visible, and of these one in 5 wanted', { visible: everyNth(3), wanted: everyNth(5) }],
  ['none wanted', { wanted: () => false }],
  ['only the last wanted', { wanted: (name) => name === NAMES.at(-1) }],
  ['all wanted', {}],
];

describe.each(SIEVES)('a list with %s', (_what, sieve) => {
  const { visible = () => true, wanted = () => true } = sieve;
  const expected = NAMES.filter((name) => visible(name) === true && wanted(name));

  it.each([1, 2, 7, 100])('gives in pages of %d every row once, in 8 reads a page at most', async (limit) => {
    const { shown, dearest } = await readAll(NAMES, limit, sieve);
    expect(shown).toEqual(expected);
    expect(dearest).toBeLessThanOrEqual(8);
  });
});

describe('a page of one', () => {
  it('reads one row, and only when that is left out a hundred at a time', async () => {
    const sparse = readerOf(NAMES);
    const page = await keepVisible(sparse.read, { limit: 1, after: undefined }, { wanted: (name) => name > '0150' });
    expect([page.items.map(({ item }) => item), page.hasMore, page.end]).toEqual([['0151'], true, '0151']);
    expect(sparse.asked).toEqual([1, 100, 100]);
    const dense = readerOf(NAMES);
    await keepVisible(dense.read, { limit: 1, after: undefined }, {});
    expect(dense.asked).toEqual([1]);
  });

  it('that is found on the last row of all has no next one', async () => {
    const page = await keepVisible(
      readerOf(NAMES).read,
      { limit: 1, after: '0900' },
      { wanted: (name) => name === '0999' },
    );
    expect([page.items.map(({ item }) => item), page.hasMore]).toEqual([['0999'], false]);
  });

  it('of which only hidden rows were found within the bound has more, and no end that tells of them', async () => {
    const { asked, read } = readerOf(NAMES);
    const page = await keepVisible(read, { limit: 1, after: undefined }, { visible: () => false });
    expect(page).toEqual({ items: [], hasMore: true, end: undefined });
    expect(asked).toHaveLength(8);
  });
});
