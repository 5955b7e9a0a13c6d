import { describe, expect, it, vi } from 'vitest';
import { findFreePort } from '../../infra/local/free-port.ts';
import { fileOf, linesOf, pathOfNothing } from './figure-file.ts';
import { rowsOf, startImportService } from './import-service.ts';
import { runCli } from './run-cli.ts';

/** Each run is a process of its own. */
vi.setConfig({ testTimeout: 60_000 });

const service = await startImportService();
const { importFigures, token } = service;

describe('a file that cannot be taken at all', () => {
  const [header = '', row = ''] = linesOf(rowsOf('never', 1));
  const without = (column: string): string =>
    header
      .split(',')
      .filter((name) => name !== column)
      .join(',');

  it.each([
    ['a missing column', [without('value'), row], 'COLUMN_MISSING The header lacks the column(s) value.'],
    ['an unknown column', [`${header},note`, `${row},x`], 'COLUMN_UNKNOWN The header has unknown column(s) "note".'],
    ['a column twice', [`${header},value`, `${row},1`], 'COLUMN_REPEATED The header has the column(s) value more'],
    ['no header', [row], 'COLUMN_MISSING'],
    ['a quote without its pair', [header, `"${row}`], 'CSV_MALFORMED The CSV breaks near line'],
    ['nothing in it', new Uint8Array(), 'FILE_EMPTY'],
    ['an Excel workbook in it', Buffer.from('504b0304140006000800', 'hex'), 'FILE_IS_WORKBOOK'],
    ['UTF-16 in it', Buffer.from(`\u{FEFF}${header}`, 'utf16le'), 'FILE_ENCODING_UNKNOWN'],
    [
      'bytes of no encoding',
      Buffer.concat([Buffer.from(header), Buffer.from([0x0a, 0xff, 0xff])]),
      'FILE_ENCODING_UNKNOWN',
    ],
  ] satisfies [string, readonly string[] | Uint8Array, string][])(
    'has %s: it is refused before the service is asked',
    async (_what, content, refusal) => {
      const nobody = `http://127.0.0.1:${await findFreePort()}/graphql`;
      const run = await runCli(['import', 'figures', fileOf(content), '--url', nobody], { token });
      expect(run.output).toContain(refusal);
      expect(run.output).toContain('Nothing was written.');
      expect(run.exitCode).toBe(1);
    },
  );

  it('is not there', async () => {
    const run = await importFigures(pathOfNothing());
    expect(run).toMatchObject({ exitCode: 1, output: expect.stringMatching(/FILE_UNREADABLE.*ENOENT/) as string });
  });
});

describe('a run that gets no answer', () => {
  const path = fileOf(linesOf(rowsOf('unanswered', 1)));

  it('says that there is no token', async () => {
    const run = await importFigures(path, [], { token: '' });
    expect(run).toMatchObject({ exitCode: 3, output: expect.stringContaining('NIANGJIA_TOKEN') as string });
  });

  it('says that the token was not accepted', async () => {
    const run = await importFigures(path, [], { token: 'not.a.token' });
    expect(run).toMatchObject({ exitCode: 3, output: expect.stringContaining('UNAUTHENTICATED') as string });
  });

  it('says that the role may not import', async () => {
    const run = await importFigures(path, [], { token: await service.tokenOf('zhejiang-dashboard') });
    expect(run).toMatchObject({ exitCode: 3, output: expect.stringContaining('FORBIDDEN') as string });
  });

  it('says that nobody listens, or somebody else', async () => {
    const dead = `http://127.0.0.1:${await findFreePort()}/graphql`;
    const nobody = await runCli(['import', 'figures', path, '--url', dead], { token });
    expect(nobody).toMatchObject({ exitCode: 3, output: expect.stringContaining('UNREACHABLE') as string });
    const elsewhere = await runCli(['import', 'figures', path, '--url', service.graphqlUrl.replace('graphql', 'x')], {
      token,
    });
    expect(elsewhere).toMatchObject({ exitCode: 3, output: expect.stringContaining('NOT_THE_SERVICE') as string });
  });

  it('of a wrong command line ends with 2', async () => {
    expect((await runCli(['import', 'figures'])).exitCode).toBe(2);
    expect((await runCli(['import', 'figures', path, '--url', 'x'], { token })).exitCode).toBe(2);
    expect((await runCli(['import', 'figures', '--help'])).exitCode).toBe(0);
  });
});
