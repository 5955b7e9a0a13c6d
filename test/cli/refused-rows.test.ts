import { describe, expect, it, vi } from 'vitest';
import { fileOf, linesOf } from './figure-file.ts';
import { rowsOf, startImportService } from './import-service.ts';

/** Each run is a process of its own. */
vi.setConfig({ testTimeout: 60_000 });

const { importFigures, written, nationalToken } = await startImportService();

describe('a file with wrong rows', () => {
  it('is refused with line, column, code and what to do for each, and nothing of it is written', async () => {
    const rows = rowsOf('wrong', 40);
    const wrong = rows.map((row, index) => {
      if (index === 3) return { ...row, value: '1,000', kind: 'SUM' };
      return index === 38 ? { ...row, region_code: '360121' } : row;
    });
    const run = await importFigures(fileOf(linesOf(wrong)));
    expect(run.exitCode).toBe(1);
    const problems = run.output.split('\n').filter((line) => line.startsWith('line '));
    expect(problems.map((line) => line.split(':')[0])).toEqual([
      'line 5 [value] FIGURE_VALUE_INVALID',
      'line 5 [kind] FIGURE_FORM_INVALID',
      'line 40 [region_code] OUTSIDE_SCOPE',
    ]);
    expect(problems[0]).toContain('plain decimal number');
    expect(run.output).toContain('40 rows: 38 created, 0 unchanged, 0 revised, 2 rejected, residual 0.');
    expect(run.output).toContain('Nothing was written.');
    expect(await written('wrong')).toEqual([]);
  });

  it('is told so in Chinese when asked', async () => {
    const run = await importFigures(fileOf(linesOf(rowsOf('zh', 1, { value: '' }))), ['--lang', 'zh']);
    expect(run.output).toContain('第 2 行 [value] FIGURE_VALUE_MISSING：缺少必填内容');
    expect(run.output).toContain('未写入任何数据');
  });

  it('is refused for what only the whole file shows, before anything is written', async () => {
    const rows = rowsOf('whole', 80, { indicator: 'whole_file_rule' });
    const national = { token: nationalToken };
    const twice = rows.map((row, index) => (index === 70 ? { ...row, id: 'whole-1' } : row));
    const run = await importFigures(fileOf(linesOf(twice)), [], national);
    expect(run.output).toContain('line 72 [id] FIGURE_ID_REPEATED');
    const units = rows.map((row, index) => (index === 70 ? { ...row, unit: 'yuan' } : row));
    const other = await importFigures(fileOf(linesOf(units)), [], national);
    expect(other.output).toContain('line 72 [unit] INDICATOR_UNIT_DIFFERS');
    expect([run.exitCode, other.exitCode]).toEqual([1, 1]);
    expect(await written('whole')).toEqual([]);
  });

  it('is refused for every row with an indicator that nobody knows, unless the nation brings it in', async () => {
    const path = fileOf(linesOf(rowsOf('new', 2, { indicator: 'night_school_pupils', unit: 'people' })));
    const refused = await importFigures(path);
    expect(refused.exitCode).toBe(1);
    expect(refused.output).toContain('line 2 [indicator] INDICATOR_UNKNOWN: This is not a known indicator.');
    expect(refused.output).toContain('line 3 [indicator] INDICATOR_UNKNOWN');
    expect((await importFigures(path, [], { token: nationalToken })).output).toContain('2 rows: 2 created');
    const later = fileOf(linesOf(rowsOf('later', 1, { indicator: 'night_school_pupils', unit: 'people' })));
    expect((await importFigures(later)).output).toContain('1 rows: 1 created');
  });

  it('may use an id once for each division', async () => {
    const rows = rowsOf('division', 40).map((row, index) => {
      return index === 38 ? { ...row, id: 'division-1', region_code: '330800' } : row;
    });
    expect((await importFigures(fileOf(linesOf(rows)))).output).toContain('40 rows: 40 created');
  });

  it('is refused for a row with too few or too many cells', async () => {
    const lines = linesOf(rowsOf('cells', 3));
    const run = await importFigures(fileOf(lines.map((line, index) => (index === 2 ? `${line},more` : line))));
    expect(run.output).toContain('line 3 [-] ROW_CELLS');
    expect(run.output).toContain('3 rows: 2 created, 0 unchanged, 0 revised, 1 rejected, residual 0.');
    expect(await written('cells')).toEqual([]);
  });

  it('of 10 MB is checked to its last row in little memory, and nothing of it is written', async () => {
    const long = { source: '报'.repeat(200), union_body: '会'.repeat(100), indicator_zh: '职'.repeat(100) };
    const program = `large${'项'.repeat(95)}`;
    const rows = rowsOf('large', 5_800, { ...long, program, region_name: '江'.repeat(100) });
    const wrong = rows.map((row, index) => (index === 5_799 ? { ...row, value: 'x' } : row));
    const lines = linesOf(wrong);
    expect(Buffer.byteLength(lines.join('\n'))).toBeGreaterThan(10_000_000);
    const run = await importFigures(fileOf(lines), [], { megabytes: 32 });
    expect(run.output).toContain('line 5801 [value] FIGURE_VALUE_INVALID');
    expect(run.output).toContain('5800 rows: 5799 created, 0 unchanged, 0 revised, 1 rejected, residual 0.');
    expect(run.exitCode).toBe(1);
    expect(await written(program)).toEqual([]);
  }, 120_000);
});
