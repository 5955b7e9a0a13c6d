import { NATION_CODE, provinceOf, subtreePrefix, type RegionCode } from '#domain/region/region-code.ts';
import type { SumsPage } from '#domain/virtual-post/post-sums.ts';
import type { PostSums, SumsNumbers } from '#services/ports/posts.ts';
import type { RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { rangeOf } from './range-of.ts';
import { PROVINCES } from './read-across-provinces.ts';
import { readWhole } from './read-whole.ts';
import { postSumsEntity } from './virtual-post-entity.ts';

/** The book of posts by state of a division. */
export function stockBook(regionCode: RegionCode): string {
  return `STOCK#${provinceOf(regionCode)}`;
}

/** Where the numbers of a page are kept: those of divisions by province and year, so that a subtree is one range. */
export function placeOfPage({ owner, year }: SumsPage): { readonly book: string; readonly slot: string } {
  if (owner.kind === 'SPONSOR' || owner.kind === 'BODY') return { book: `${owner.kind}#${owner.id}`, slot: year };
  return { book: `${owner.kind}#${provinceOf(owner.regionCode)}#${year}`, slot: owner.regionCode };
}

/** The numbers among the attributes of an item, whatever they are called. */
function numbersIn(item: RawItem): SumsNumbers {
  return new Map(Object.entries(item).flatMap(([name, value]) => (typeof value === 'number' ? [[name, value]] : [])));
}

/** The divisions in whose books a division's numbers stand: itself, or of the nation every province and the nation. */
function keepersOf(regionCode: RegionCode): readonly RegionCode[] {
  return regionCode === NATION_CODE ? PROVINCES.map((digits) => `${digits}0000` as RegionCode) : [regionCode];
}

/** Reads of sums: a division's is its whole subtree, which has an item per county and year. */
export function createPostSums(table: TableClient): PostSums {
  const read = (book: string, prefix: string): Promise<readonly SumsNumbers[]> => {
    const range = rangeOf(postSumsEntity.query.byBook({ book }).params());
    return readWhole(table, { ...range, prefix, parse: numbersIn }, { consistent: true });
  };
  const readAll = async (
    regionCode: RegionCode,
    bookOf: (keeper: RegionCode) => string,
  ): Promise<readonly SumsNumbers[]> => {
    const keepers = keepersOf(regionCode);
    return (await Promise.all(keepers.map((keeper) => read(bookOf(keeper), subtreePrefix(keeper))))).flat();
  };
  return {
    pages: ({ owner, year }) => {
      const { book, slot } = placeOfPage({ owner, year });
      if (!('regionCode' in owner)) return read(book, slot);
      const bookOf = (regionCode: RegionCode) => placeOfPage({ owner: { ...owner, regionCode }, year }).book;
      return readAll(owner.regionCode, bookOf);
    },
    stock: (regionCode) => readAll(regionCode, stockBook),
  };
}
