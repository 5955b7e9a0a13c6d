import { expect, it } from 'vitest';
import { CellReader } from '../../functions/jobs/cell-reader.ts';
import * as members from '../../functions/jobs/members/columns.ts';
import * as bodies from '../../functions/jobs/union-bodies/columns.ts';

const { COLUMNS: _ofMembers, ...memberWords } = members;
const { COLUMNS: _ofBodies, ...bodyWords } = bodies;

it.each(Object.entries<Readonly<Record<string, string>>>({ ...memberWords, ...bodyWords }))(
  'reads each of %s, with brackets of either width, and each value by its name',
  (_name, words) => {
    for (const [word, value] of Object.entries(words)) {
      const wide = word.replaceAll('(', '（').replaceAll(')', '）');
      for (const text of [word, wide, value, value.toLowerCase()]) {
        const cells = new CellReader({ cell: text });
        expect([text, cells.choice('cell', words), cells.problems]).toEqual([text, value, []]);
      }
    }
  },
);
