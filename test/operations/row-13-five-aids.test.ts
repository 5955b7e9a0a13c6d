import { expect, it } from 'vitest';
import { plantMember } from '../support/household.ts';
import { openProgramApi } from '../support/program-api.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const { program, opened, reviewed, approve } = openProgramApi(service);
const { base } = service.federations.zhejiang;

/** Hardship, medical, schooling, job and start-up aid (五助); hardship aid is capped at 6,000 yuan a year. */
const AIDS = [
  { category: 'HARDSHIP', amount: 300_000, yearlyCap: 600_000 },
  { category: 'MEDICAL', amount: 450_000 },
  { category: 'SCHOOLING', amount: 500_000 },
  { category: 'JOB', amount: 100_000 },
  { category: 'START_UP', amount: 1_000_000 },
];

it('13: the five aids are given beside one another, each up to its cap, and never twice for the same need', async () => {
  service.clock.set('2017-03-10');
  const { id: programId } = await program({ name: '心连心五助', kind: 'ASSISTANCE' });
  const { id: memberId } = await plantMember(service.request(), { body: base, order: 1 });
  const give = async ({ amount, ...facts }: { readonly amount: number } & object, name: string) => {
    const grant = { claimants: ['MEMBER'], amount: { fixed: amount }, ...facts };
    const edition = await opened({ name, rules: { grant } }, programId);
    return (await approve(await reviewed(edition.id, { memberId }))).problems.map(({ code }) => code);
  };
  for (const aid of AIDS) expect([aid.category, await give(aid, aid.category)]).toEqual([aid.category, []]);

  // 3,000 yuan more of hardship aid come to the cap; a fen more does not.
  const [hardship] = AIDS;
  if (hardship === undefined) throw new Error('there are five aids');
  expect(await give(hardship, '第二次')).toEqual([]);
  expect(await give({ ...hardship, amount: 1 }, '第三次')).toEqual(['APPROVE_OVER_CAP']);
  // Who was given schooling aid is not given what excludes it.
  const other = { category: 'OTHER', amount: 100, excludedCategories: ['SCHOOLING'] };
  expect(await give(other, '社会助学')).toEqual(['DOUBLE_AID']);
  service.clock.set('2017-12-31');
  expect(await give({ ...hardship, amount: 1 }, '年末')).toEqual(['APPROVE_OVER_CAP']);
});
