import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bringInPinghuYear } from '../../infra/local/first-data/posts/pinghu-year.ts';
import { loadFirstData } from '../../infra/local/seed.ts';
import { fileOf } from '../cli/figure-file.ts';
import { runCli, type CliRun } from '../cli/run-cli.ts';
import { startLocalService, type LocalTestService } from '../support/local-service.ts';

const LOADING = 300_000;
const MONEY = z.object({ yuan: z.string() });
const TOTAL = z.object({ scheduled: MONEY, paid: MONEY, open: MONEY, overdue: MONEY, paidMonths: z.number() });
const TOTAL_FIELDS = 'scheduled { yuan } paid { yuan } open { yuan } overdue { yuan } paidMonths';
const YEAR_PAID = {
  ...{ scheduled: { yuan: '342000.00' }, paid: { yuan: '342000.00' }, open: { yuan: '0.00' } },
  ...{ overdue: { yuan: '0.00' }, paidMonths: 1140 },
};

const DASHBOARD = `query ($region: RegionCode!) {
  dashboard(regionCode: $region, period: { from: "2017-01-01", to: "2017-12-31" }) {
    reported { figures { indicator { code } value } }
    virtualPosts { launched activated byHousehold { ${TOTAL_FIELDS} } byPayer { ${TOTAL_FIELDS} } }
  }
}`;
const dashboardSchema = z.object({
  dashboard: z.object({
    reported: z.object({
      figures: z.array(z.object({ indicator: z.object({ code: z.string() }), value: z.string() })),
    }),
    virtualPosts: z.object({
      ...{ launched: z.number(), activated: z.number(), byHousehold: TOTAL, byPayer: TOTAL },
    }),
  }),
});
const POSTS = `query ($body: ID!, $after: String) {
  virtualPosts(filter: { unionBodyId: $body }, first: 100, after: $after) {
    nodes { code state balance { ${TOTAL_FIELDS} } }
  }
}`;
const postsSchema = z.object({
  virtualPosts: z.object({ nodes: z.array(z.object({ code: z.string(), state: z.string(), balance: TOTAL })) }),
});

let service: LocalTestService;
beforeAll(async () => {
  service = await startLocalService(loadFirstData);
  await bringInPinghuYear(service.place);
}, LOADING);

async function dashboardOf(region: string) {
  const { data } = await service.ask('zhejiang-dashboard', DASHBOARD, { region });
  return dashboardSchema.parse(data).dashboard;
}

async function postsOfPinghu() {
  const { data } = await service.ask('zhejiang-admin', '{ unionBody(by: { code: "ph" }) { id } }');
  const { id } = z.object({ unionBody: z.object({ id: z.string() }) }).parse(data).unionBody;
  const answer = await service.ask('zhejiang-officer', POSTS, { body: id });
  return postsSchema.parse(answer.data).virtualPosts.nodes;
}

async function cli(subject: string, ...args: readonly string[]): Promise<CliRun> {
  return runCli([...args, '--url', service.graphqlUrl, '--lang', 'en'], { token: await service.tokenOf(subject) });
}

describe('the year of Pinghu', () => {
  it('stands on the dashboard as it was published: 95 posts and 342,000 yuan, the registered figure beside the reported one', async () => {
    const { reported, virtualPosts } = await dashboardOf('330482');
    const valueOf = (code: string) => reported.figures.find(({ indicator }) => indicator.code === code)?.value;
    expect([valueOf('virtual_posts_launched'), valueOf('virtual_post_pay')]).toEqual(['95', '342000']);
    expect(virtualPosts).toEqual({ launched: 95, activated: 95, byHousehold: YEAR_PAID, byPayer: YEAR_PAID });
  });

  it.each(['330400', '330000'])('counts in %s, in which Pinghu lies', async (region) => {
    expect((await dashboardOf(region)).virtualPosts.byHousehold).toEqual(YEAR_PAID);
  });

  it('came to 3,600 yuan per post, in twelve months of 300, and every post has ended', async () => {
    const posts = await postsOfPinghu();
    expect(posts).toHaveLength(95);
    const each = { scheduled: '3600.00', paid: '3600.00', open: '0.00', paidMonths: 12, state: 'ENDED' };
    for (const { state, balance } of posts) {
      const { scheduled, paid, open, paidMonths } = balance;
      expect({ scheduled: scheduled.yuan, paid: paid.yuan, open: open.yuan, paidMonths, state }).toEqual(each);
    }
  });

  it(
    'stays as it is where it is brought in once more',
    async () => {
      const before = [await postsOfPinghu(), await dashboardOf('330482')];
      await bringInPinghuYear(service.place);
      expect([await postsOfPinghu(), await dashboardOf('330482')]).toEqual(before);
    },
    LOADING,
  );

  it('is seen by a household as its own post alone, and not by another member', async () => {
    const query = '{ myVirtualPosts { code months { state } } }';
    const { data } = await service.ask('pinghu-household', query);
    const months = Array.from({ length: 12 }, () => ({ state: 'PAID' }));
    expect(data?.['myVirtualPosts']).toEqual([{ code: 'PH2017-001', months }]);
    expect((await service.ask('zhejiang-member', query)).data?.['myVirtualPosts']).toEqual([]);
  });
});

describe('the command line', () => {
  it('lists the posts of a body with what they come to, and those of a sponsor to the sponsor itself', async () => {
    const ofBody = await cli('zhejiang-officer', 'posts', '--body', 'ph', '--state', 'ENDED');
    expect([ofBody.exitCode, ofBody.output]).toEqual([0, expect.stringContaining('95 posts in all.')]);
    expect(ofBody.output).toMatch(/^PH2017-095\tENDED\t330482\t300\.00\t3600\.00\t3600\.00\t0\.00\t0\.00\tpost_/m);
    const own = await cli('zhejiang-sponsor', 'posts');
    expect([own.exitCode, own.output]).toEqual([0, expect.stringContaining('5 posts in all.')]);
  });

  it('shows nobody a body, sponsor or board of another scope, and says what is wrong', async () => {
    const unknown = await cli('jiangxi-officer', 'posts', '--body', 'ph');
    expect([unknown.exitCode, unknown.output]).toEqual([3, expect.stringContaining('no union body ph')]);
    const none = await cli('jiangxi-sponsor', 'posts');
    expect([none.exitCode, none.output]).toEqual([0, expect.stringContaining('There is no such virtual post.')]);
    const two = await cli('zhejiang-officer', 'posts', '--body', 'ph', '--published', '330482');
    expect([two.exitCode, two.output]).toEqual([2, expect.stringContaining('Give one of them.')]);
    const board = await cli('zhejiang-partner', 'posts', '--published', '330482');
    expect([board.exitCode, board.output]).toEqual([0, expect.stringContaining('There is no such virtual post.')]);
  });

  it('does not take a payroll from those who pay nothing', async () => {
    const file = fileOf(['岗位编号,月份,金额,发放日期,凭证号', 'PH2017-001,2017-01,300,2017-01-20,一']);
    const refused = await cli('zhejiang-reviewer', 'stipends', 'import', file);
    expect([refused.exitCode, refused.output]).toEqual([3, expect.stringContaining('FORBIDDEN')]);
  });
});
