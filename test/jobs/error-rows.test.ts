import { describe, expect, it } from 'vitest';
import { PROBLEM_TEXTS } from '#graphql/problem-text.ts';
import { problemWords } from '../../functions/compose/problem-words.ts';
import { errorRows } from '../../functions/jobs/finish/error-rows.ts';
import type { RowProblem } from '../../functions/jobs/kind.ts';
import { MEMBERS } from '../../functions/jobs/members/members.ts';
import { ROW_TEXTS } from '../../functions/jobs/row-text.ts';
import { UNION_BODIES } from '../../functions/jobs/union-bodies/union-bodies.ts';

const rowsOf = (kind: typeof MEMBERS | typeof UNION_BODIES, ...problems: readonly RowProblem[]): string =>
  errorRows(kind as never, { line: 7, outcome: 'REJECTED', id: null, problems }, problemWords);

/** The cells of a row of CSV. */
const cellsOf = (row: string): readonly string[] =>
  [...row.trimEnd().matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

const CODES: readonly string[] = [...Object.keys(ROW_TEXTS), ...Object.keys(PROBLEM_TEXTS)];

describe('the error file', () => {
  it.each(CODES as readonly RowProblem['code'][])(
    'says of %s in both languages what happened, and what to do',
    (code) => {
      const [line, column, told, zh = '', en = '', toDo = '', ...more] = cellsOf(
        rowsOf(MEMBERS, { code, column: null }),
      );
      expect([line, column, told, more]).toEqual(['7', '', code, []]);
      expect(zh).toMatch(/\p{Script=Han}.*[。！]$/su);
      expect(en).toMatch(/^[A-Z`].*\.$/s);
      // A sentence of each language, and not the end of one that was cut at an abbreviation.
      expect(toDo).toMatch(/^.*\p{Script=Han}.*[。！] [A-Z`].{5,}\.$/su);
      expect([zh, toDo]).not.toEqual([zh, `${zh} ${en}`]);
    },
  );

  it('names the column as the roster does, and writes a row for each thing that is wrong', () => {
    const missing = { code: 'APPROVAL_DOCUMENT_MISSING', column: 'approvalDocument' } as const;
    const unknown = { code: 'NOT_FOUND', column: 'parentCode' } as const;
    expect(rowsOf(UNION_BODIES, missing, unknown)).toBe(
      '7,批准文号,APPROVAL_DOCUMENT_MISSING,状态为“正常”的组织须填写批准文号。,' +
        'A body that is active needs the document of its approval.,' +
        '"请填写批准文号，或把状态改为待批准。 Fill it in, or make the state PENDING_APPROVAL."\r\n' +
        '7,上级组织代码,NOT_FOUND,找不到该对象，或不在您的管辖范围内。请核对编号。,' +
        'There is no such object in your scope. Check the id.,请核对编号。 Check the id.\r\n',
    );
  });
});
