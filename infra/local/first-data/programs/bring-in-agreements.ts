import { z } from 'zod';
import type { SystemApi } from '../../../../functions/compose/system-api.ts';
import { makeChange, SYSTEMS } from '../change.ts';
import type { PublishedFigures } from '../figures.ts';

const LIST = `query ($body: ID!) { agreements(filter: { unionBodyId: $body, kind: WAGE_AGREEMENT }, first: 100) { nodes { title } } }`;
const listSchema = z.object({ agreements: z.object({ nodes: z.array(z.object({ title: z.string() })) }) });

const BASIS_POINTS = 10_000;
const ZONE = 'dz';
/** Since 2012; the federation of the zone was founded in July of that year. */
const SINCE = '2012-07-01';
const TITLE = '工资集体协商（据报道的合计：职工数为约数，增幅为下限）';

/**
 * Records what the zone of Jiangshan published of its wage bargaining, if it is not there yet: so many enterprises and workers, and how much wages rose
 * at least. Of other bargaining only numbers of agreements are published, which stand with the figures.
 */
export async function bringInAgreements(
  api: SystemApi,
  figures: PublishedFigures,
  bodyIds: ReadonlyMap<string, string>,
): Promise<void> {
  const body = bodyIds.get(ZONE);
  const { nodes } = listSchema.parse(await api(SYSTEMS.maker, LIST, { body })).agreements;
  if (nodes.some(({ title }) => title === TITLE)) return;
  const input = {
    ...{ idempotencyKey: `first-data:agreement:${ZONE}`, unionBodyId: body, kind: 'WAGE_AGREEMENT', title: TITLE },
    ...{ unitsCovered: figures.valueOf('001-023'), workersCovered: figures.valueOf('001-024'), from: SINCE },
    riseBasisPoints: Math.round(figures.valueOf('001-025') * BASIS_POINTS),
  };
  const names = { field: 'recordAgreement', inputType: 'RecordAgreementInput', ask: '' } as const;
  await makeChange(api, { by: 'maker', ...names, input });
}
