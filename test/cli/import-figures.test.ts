import { describe, expect, it, vi } from 'vitest';
import { fileOf, gb18030, linesOf, type Cells } from './figure-file.ts';
import { startGoBetween } from './go-between.ts';
import { rowsOf, startImportService } from './import-service.ts';
import { runCli } from './run-cli.ts';

/** Each run is a process of its own. */
vi.setConfig({ testTimeout: 60_000 });

const service = await startImportService();
const { importFigures, written, token } = service;

describe('a file of figures', () => {
  it('is imported, and a second run of it changes nothing', async () => {
    const path = fileOf(linesOf(rowsOf('plain', 70)));
    const first = await importFigures(path);
    expect(first.output).toContain('70 rows: 70 created, 0 unchanged, 0 revised, 0 rejected, residual 0.');
    expect(first.exitCode).toBe(0);
    const before = await written('plain');
    expect(before).toHaveLength(70);
    const again = await importFigures(path);
    expect(again.output).toContain('70 rows: 0 created, 70 unchanged, 0 revised, 0 rejected, residual 0.');
    expect(again.exitCode).toBe(0);
    expect(await written('plain')).toEqual(before);
  });

  it('may have a byte order mark, CRLF, quotes, blank lines, spaces around cells, and its columns in any order', async () => {
    const rows = rowsOf('forms', 2, { source: '报道“焦点”, "落点"' });
    expect((await importFigures(fileOf(linesOf(rows)))).exitCode).toBe(0);
    const [header = '', ...lines] = linesOf(rows);
    const forms = [
      fileOf([`\u{FEFF}${header}`, ...lines]),
      fileOf([header, ...lines], '\r\n'),
      fileOf([`\u{FEFF}${header}`, '', ...lines, ''], '\r\n'),
      fileOf([header, ...lines], '\r'),
      fileOf([header, ...lines.map((line) => line.replaceAll(',330881,', ' , 330881 ,'))]),
      fileOf(
        linesOf(rows, ['source', ...(header.split(',').filter((column) => column !== 'source') as (keyof Cells)[])]),
      ),
    ];
    for (const path of forms) {
      const run = await importFigures(path);
      expect(run.output).toContain('2 rows: 0 created, 2 unchanged');
      expect(run.output).toContain('as UTF-8');
    }
  });

  it('may be in GB18030, which it is taken for when it is no UTF-8, and the run says so', async () => {
    const lines = linesOf(rowsOf('gb', 2));
    const run = await importFigures(fileOf(gb18030(lines.map((line) => `${line}\r\n`).join(''))));
    expect(run.output).toContain('as GB18030');
    expect(run.output).toContain('2 rows: 2 created');
    expect((await importFigures(fileOf(lines))).output).toContain('2 rows: 0 created, 2 unchanged');
  });

  it('is only checked in a dry run', async () => {
    const run = await importFigures(fileOf(linesOf(rowsOf('dry', 40))), ['--dry-run']);
    expect(run).toMatchObject({ exitCode: 0, output: expect.stringContaining('40 created') as string });
    expect(run.output).toContain('nothing was written');
    expect(await written('dry')).toEqual([]);
  });

  it('corrects figures with --revise only, also back to what an earlier file said', async () => {
    const [one, two] = ['1', '2'].map((value) => fileOf(linesOf(rowsOf('revise', 1, { value }))));
    if (one === undefined || two === undefined) throw new Error('the files were not made');
    await importFigures(one);
    const refused = await importFigures(two);
    expect(refused.exitCode).toBe(1);
    expect(refused.output).toContain('line 2 [id] FIGURE_ID_TAKEN');
    for (const path of [two, one, two]) expect((await importFigures(path, ['--revise'])).output).toContain('1 revised');
    expect(await written('revise')).toEqual(['revise-0 2 4']);
  });

  it('is finished by another run when its writing was cut off, and no row is doubled', async () => {
    const path = fileOf(linesOf(rowsOf('cut', 150)));
    let writes = 0;
    const cutting = await startGoBetween(service.graphqlUrl, (body) => {
      if (!body.includes('"dryRun":true')) writes += 1;
      return writes > 2 ? 'CUT' : 'PASS';
    });
    const cut = await runCli(['import', 'figures', path, '--url', cutting], { token });
    expect(cut.exitCode).toBe(4);
    expect(cut.output).toMatch(/UNREACHABLE[^]*Stopped while writing: \d+ rows are in/);
    expect((await written('cut')).length).toBeLessThan(150);
    const run = await importFigures(path);
    expect(run).toMatchObject({ exitCode: 0, output: expect.stringMatching(/150 rows:.*residual 0/) as string });
    expect(await written('cut')).toHaveLength(150);
    expect((await written('cut')).every((figure) => figure.endsWith(' 28461 1'))).toBe(true);
  });
});

describe('a busy service', () => {
  it('is asked again later', async () => {
    let calls = 0;
    const busy = await startGoBetween(service.graphqlUrl, () => {
      calls += 1;
      return calls % 2 === 1 ? 'BUSY' : 'PASS';
    });
    const run = await runCli(['import', 'figures', fileOf(linesOf(rowsOf('busy', 2))), '--url', busy], { token });
    expect(run).toMatchObject({ exitCode: 0, output: expect.stringContaining('2 created') as string });
    expect(calls).toBe(4);
  });
});
