import { provinceOf, subtreePrefix, type RegionCode } from '#domain/region/region-code.ts';
import type { SumsPage } from '#domain/virtual-post/post-sums.ts';
import type { PostSums, SumsNumbers } from '#services/ports/posts.ts';
import type { RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { rangeOf } from './range-of.ts';
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

/** Reads of sums: a division's is its whole subtree, which has an item per county and year. */
export function createPostSums(table: TableClient): PostSums {
  const read = (book: string, prefix: string): Promise<readonly SumsNumbers[]> => {
    const range = rangeOf(postSumsEntity.query.byBook({ book }).params());
    return readWhole(table, { ...range, prefix, parse: numbersIn }, { consistent: true });
  };
  return {
    pages: (page) => {
      const { book, slot } = placeOfPage(page);
      const { owner } = page;
      return read(book, 'regionCode' in owner ? subtreePrefix(owner.regionCode) : slot);
    },
    stock: (regionCode) => read(stockBook(regionCode), subtreePrefix(regionCode)),
  };
}
