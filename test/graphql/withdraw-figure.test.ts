import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { figureRow } from '../support/figure-rows.ts';
import { change, read } from '../support/operations.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const reason = ' 应属平湖市 ';

/** Imports a row over the API and gives the id of its figure. */
async function bringIn(id: string): Promise<string> {
  const shows = 'rows { figure { id } }';
  const payload = await change(service, 'zhejiang-admin', {
    name: 'importFigures',
    shows,
    input: { rows: [figureRow({ id })] },
  });
  const [row] = z.array(z.object({ figure: z.object({ id: z.string() }) })).parse(payload['rows']);
  return row?.figure.id ?? '';
}

function withdraw(id: string, facts: object = {}) {
  const input = { id, expectedVersion: 1, reason, ...facts };
  return change(service, 'zhejiang-admin', {
    name: 'withdrawFigure',
    shows: 'figure { id version withdrawnAt }',
    input,
  });
}

describe('withdrawing a figure over the API', () => {
  it('answers the figure with its day, which its id still leads to, and no list or dashboard', async () => {
    const id = await bringIn('w-1');
    const query = `query ($id: ID!) {
      figure(id: $id) { id version withdrawnAt }
      node(id: $id) { ... on Figure { id version withdrawnAt } }
      figures(first: 10) { nodes { id } }
      dashboard(regionCode: "330881") { reported { figures { id } complete } }
      auditTrail(subjectId: $id, first: 1) { nodes { action reason changes { field from to } } }
    }`;
    const stands = { id, version: 1, withdrawnAt: null };
    expect(await read(service, 'zhejiang-admin', { query, variables: { id } })).toMatchObject({
      ...{ figure: stands, node: stands, figures: { nodes: [{ id }] } },
      dashboard: { reported: { figures: [{ id }], complete: true } },
    });
    const withdrawnAt = '2026-11-20T04:00:00.000Z';
    const figure = { id, version: 2, withdrawnAt };
    expect(await withdraw(id)).toMatchObject({ figure, problems: [], receipt: {} });
    expect(await read(service, 'zhejiang-admin', { query, variables: { id } })).toEqual({
      ...{ figure, node: figure, figures: { nodes: [] } },
      dashboard: { reported: { figures: [], complete: true } },
      auditTrail: {
        nodes: [
          {
            ...{ action: 'WITHDRAW', reason: '应属平湖市' },
            changes: [{ field: 'withdrawnAt', from: null, to: withdrawnAt }],
          },
        ],
      },
    });
  });

  it.each([' ', '长'.repeat(501), '\u200b'])('takes a reason that says something: not %j', async (said) => {
    const id = await bringIn('w-2');
    const refused = await withdraw(id, { reason: said });
    expect(refused).toMatchObject({ figure: null, problems: [{ code: 'INPUT_INVALID', path: ['reason'] }] });
    expect(refused.receipt).toBeNull();
  });

  it('says what to do when it was withdrawn already', async () => {
    const id = await bringIn('w-3');
    await withdraw(id, { reason: '长'.repeat(500) });
    const [problem] = (await withdraw(id, { expectedVersion: 2 })).problems;
    expect(problem).toMatchObject({ code: 'FIGURE_WITHDRAWN', path: null });
    expect([problem?.['zh'], problem?.['en']].join()).toContain('REVISE');
  });
});
