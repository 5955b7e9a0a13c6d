import { describe, expect, it } from 'vitest';
import { matchHeader } from '../../functions/jobs/inspect/match-header.ts';
import type { AnyFileKind, ColumnNames } from '../../functions/jobs/kind.ts';
import { MERCHANTS } from '../../functions/jobs/merchants/merchants.ts';
import { OFFERS } from '../../functions/jobs/offers/offers.ts';

const KINDS = [
  { kind: OFFERS as AnyFileKind, column: 'program' },
  { kind: MERCHANTS as AnyFileKind, column: 'programCode' },
];
const NAMES = ['普惠卡项目代码', 'card_program_code', '卡项目代码', 'card_program', '卡项目', '项目代码'];

describe.each(KINDS)('a file of $kind.name', ({ kind, column }) => {
  it.each(NAMES)('names its card programme by %s', (name) => {
    const columns: Readonly<Record<string, ColumnNames>> = kind.columns;
    const others = Object.entries(columns).flatMap(([key, { zh }]) => (key === column ? [] : [zh]));
    expect(matchHeader(kind, [name, ...others])[0]).toBe(column);
  });

  it('tells it by the one name of the glossary', () => {
    expect(kind.columns[column]).toMatchObject({ zh: '普惠卡项目代码', en: 'card_program_code' });
  });
});
