import { expect, it } from 'vitest';
import type { Indicator } from '#domain/figure/figure.ts';
import type { FigureId } from '#domain/ids.ts';
import type { CommitOutcome, Write } from '#services/ports/writes.ts';
import { createTestTable } from '../support/engine.ts';
import { changeOf } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';

const service = createTestPorts(await createTestTable(), { now: '2024-06-15' });
const commit = (write: Write): Promise<CommitOutcome> => service.request().ledger.commit(changeOf(service, write));
const called = (nameZh: string): Indicator => {
  return { code: 'pupils', nameZh, nameEn: 'Pupils', unit: 'people', namedBy: 'fig_1' as FigureId };
};
const rename = (from: string, to: string): Promise<CommitOutcome> =>
  commit({ type: 'RENAME_INDICATOR', indicator: called(to), from });

it('an indicator is named once, and renamed only from the name that was read', async () => {
  const { figures } = service.request();
  expect(await rename('学员', '夜校学员')).toEqual({ outcome: 'CONTENDED' });
  expect(await commit({ type: 'NAME_INDICATOR', indicator: called('学员') })).toEqual({ outcome: 'COMMITTED' });
  expect(await commit({ type: 'NAME_INDICATOR', indicator: called('别名') })).toEqual({ outcome: 'CONTENDED' });
  expect(await rename('学员', '夜校学员')).toEqual({ outcome: 'COMMITTED' });
  expect(await rename('学员', '后来者')).toEqual({ outcome: 'CONTENDED' });
  expect(await figures.readIndicators(['pupils'])).toEqual([called('夜校学员')]);
});
