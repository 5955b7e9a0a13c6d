import { expect, it } from 'vitest';
import { plantMember } from '../support/household.ts';
import { change, changedRow, read } from '../support/operations.ts';
import { openProgramApi } from '../support/program-api.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const { program, opened, reviewed, approve } = openProgramApi(service);
const { base } = service.federations.zhejiang;

const FUND = `query ($id: ID!) { program(id: $id) { partners { name role }
  fund { left { yuan } received { source amount { yuan } } } fundReceipts(first: 10) { nodes { giver amount { yuan } } } } }`;

it('12: relief that union and charity fund together gives what came in, and no fen more', async () => {
  service.clock.set('2017-03-10');
  const partners = [{ name: '嘉兴市慈善总会', role: '2013 年起共同出资' }];
  const { id: programId } = await program({ name: '心连心帮困救助', kind: 'FUND', partners });
  const receive = async (source: string, giver: string, reference: string) => {
    const input = { programId, source, giver, amount: 500_000, on: '2017-03-01', reference };
    const call = { name: 'recordFundReceipt', shows: 'fundReceipt { id version }', input };
    return changedRow(await change(service, 'zhejiang-officer', call), 'fundReceipt');
  };
  await receive('UNION', '嘉兴市总工会', 'GH-2017');
  const charity = await receive('CHARITY', '嘉兴市慈善总会', 'CS-2017');

  const grant = { category: 'HARDSHIP', claimants: ['MEMBER'], amount: { assessedAtMost: 600_000 }, fromFund: true };
  const edition = await opened({ name: '2017', rules: { grant } }, programId);
  const claims = [];
  for (const [order, assessedAmount] of [600_000, 400_000, 1].entries()) {
    const { id: memberId } = await plantMember(service.request(), { body: base, order: order + 1 });
    claims.push(await reviewed(edition.id, { memberId }, { assessedAmount }));
  }
  const told = [];
  for (const claim of claims) told.push((await approve(claim)).problems.map(({ code }) => code));
  expect(told).toEqual([[], [], ['FUND_OVERDRAWN']]);

  // What was given cannot be taken out of the fund any more.
  const back = { id: charity.id, expectedVersion: charity.version, reason: '退回捐款' };
  const reversing = { name: 'reverseFundReceipt', shows: 'fundReceipt { id }', input: back };
  expect((await change(service, 'zhejiang-reviewer', reversing)).problems).toMatchObject([{ code: 'FUND_OVERDRAWN' }]);
  expect(await read(service, 'zhejiang-officer', { query: FUND, variables: { id: programId } })).toEqual({
    program: {
      partners,
      fund: {
        left: { yuan: '0.00' },
        received: [
          { source: 'CHARITY', amount: { yuan: '5000.00' } },
          { source: 'UNION', amount: { yuan: '5000.00' } },
        ],
      },
      fundReceipts: {
        nodes: [
          { giver: '嘉兴市慈善总会', amount: { yuan: '5000.00' } },
          { giver: '嘉兴市总工会', amount: { yuan: '5000.00' } },
        ],
      },
    },
  });
});
