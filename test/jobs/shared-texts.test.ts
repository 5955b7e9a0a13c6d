import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readWorkbook } from '../../functions/jobs/inspect/read-workbook.ts';
import { workbookEntries, zipOf } from '../support/workbook.ts';

const folder = await mkdtemp(join(tmpdir(), 'niangjia-shared-texts-'));
afterAll(() => rm(folder, { recursive: true }));

it.each(['<sst><si><t>姓名</t></si></sst>', '<sst/>', undefined])(
  'refuses a workbook whose cells name a text that is not in %j',
  async (texts) => {
    const { 'xl/sharedStrings.xml': _texts, ...others } = workbookEntries([['姓名', '电话']]);
    const path = join(folder, 'file');
    await writeFile(path, await zipOf({ ...others, ...(texts !== undefined && { 'xl/sharedStrings.xml': texts }) }));
    const first = readWorkbook(path).next();
    await expect(first).rejects.toThrow('WORKBOOK_MALFORMED');
  },
);
