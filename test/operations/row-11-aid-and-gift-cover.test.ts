import { expect, it } from 'vitest';
import { residentId } from '../support/people.ts';
import { openProgramApi } from '../support/program-api.ts';
import { plantMember } from '../support/household.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const { program, opened, enrol, reviewed, approve, totals } = openProgramApi(service);
const { base } = service.federations.zhejiang;

/** A sanitation worker born on a day; the sequence is odd for men and even for women. */
const worker = (born: string, sequence: string) => ({
  nonMember: { name: '环卫', documentNumber: residentId(`330881${born}${sequence}`), reason: '环卫工人赠保名单' },
});

it('11: gift cover for sanitation workers of 18 to 65, paid by the union', async () => {
  service.clock.set('2017-06-01');
  const { id: programId } = await program({ name: '环卫工人赠保', kind: 'GIFT_COVER' });
  const rules = {
    enrolment: { enrollees: ['NON_MEMBER'], ageAtLeast: 18, ageAtMost: 65 },
    cover: { contribution: 10_000, payer: 'SPONSOR' },
  };
  const edition = await opened({ name: '第五期', from: '2017-06-01', to: '2018-06-01', rules }, programId);
  const told = [];
  for (const one of [
    worker('19990601', '001'),
    worker('19990602', '002'),
    worker('19510602', '003'),
    worker('19510601', '004'),
    worker('19990601', '001'),
  ]) {
    told.push((await enrol(edition.id, one)).problems.map(({ code, path }) => `${code} ${path?.at(-1) ?? ''}`));
  }
  const [tooYoung, tooOld] = [['RULE_NOT_MET ageAtLeast'], ['RULE_NOT_MET ageAtMost']];
  expect(told).toEqual([[], tooYoung, [], tooOld, ['SECOND_ENROLMENT enrollee']]);
  expect(await totals(edition.id)).toMatchObject({ everEnrolled: 2, contributions: { fen: 20_000 } });
});

it("11: women's two-cancer help goes to women who are covered", async () => {
  service.clock.set('2017-06-01');
  const rules = { enrolment: { enrollees: ['NON_MEMBER'], sex: 'FEMALE' }, cover: {} };
  const edition = await opened({ rules }, (await program({ name: '女职工两癌帮扶' })).id);
  expect((await enrol(edition.id, worker('19800101', '012'))).problems).toEqual([]);
  expect((await enrol(edition.id, worker('19800101', '011'))).problems).toMatchObject([
    { code: 'RULE_NOT_MET', path: ['enrollee', 'sex'] },
  ]);
});

it('11: dialysis aid hangs out for five days before 4,500.00 yuan are granted', async () => {
  service.clock.set('2017-03-10');
  const grant = { category: 'MEDICAL', claimants: ['MEMBER'], amount: { fixed: 450_000 }, noticeDays: 5 };
  const edition = await opened({ budget: 450_000, rules: { grant } }, (await program({ name: '爱心透析' })).id);
  const { id: memberId } = await plantMember(service.request(), { body: base, order: 1 });
  const claim = await reviewed(edition.id, { memberId });
  expect((await approve(claim)).problems).toMatchObject([{ code: 'APPROVE_BEFORE_NOTICE_END' }]);
  expect(await totals(edition.id)).toMatchObject({ granted: { fen: 0 }, budgetLeft: { fen: 450_000 }, openClaims: 1 });
});
