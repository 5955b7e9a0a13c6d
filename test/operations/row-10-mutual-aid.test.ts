import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import * as z from 'zod';
import type { ClaimId } from '#domain/ids.ts';
import { claimDocumentKey } from '#services/job-objects.ts';
import { plantMember } from '../support/household.ts';
import { changedRow, read } from '../support/operations.ts';
import { lettingIn } from '../support/post-api.ts';
import { openProgramApi } from '../support/program-api.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const { program, opened, enrol, draft, step, stepped, approve, batch, totals } = openProgramApi(service);
const { base } = service.federations.zhejiang;
const officer = 'zhejiang-officer' as const;
const self = 'zhejiang-member' as const;

const RULES = {
  enrolment: { enrollees: ['MEMBER'], ageAtLeast: 16, ageAtMost: 65 },
  cover: { waitingDays: 30, contribution: 10_000, payer: 'ENROLLEE' },
  grant: {
    ...{ category: 'MEDICAL', needsEnrolment: true, perPerson: 'ONE_PER_EVENT', claimWithinDays: 180 },
    documents: ['MEDICAL_INVOICE'],
    amount: { shareOfCost: { bands: [{ from: 100_000, basisPoints: 5000 }], most: 3_000_000 } },
  },
};

/** Sends the content of a paper as its `upload` says, and leaves the claim ready to submit. */
async function withInvoice(claim: { readonly id: string; readonly version: number }) {
  const content = Buffer.from('%PDF-1.7 住院票据');
  const sha256 = createHash('sha256').update(content).digest('hex');
  const more = { kind: 'MEDICAL_INVOICE', contentType: 'PDF', bytes: content.byteLength, sha256 };
  const added = await stepped('claim', claim, { name: 'addClaimDocument', by: self, more });
  const pieces = (async function* () {
    yield await Promise.resolve(content);
  })();
  await service.request().objects.write(claimDocumentKey(claim.id as ClaimId, 1), pieces, 'application/pdf');
  return added;
}

const MINE = `{ myEnrolments { state renewal cover { from to claimableFrom } }
  myClaims { state granted { yuan } payments { paidOn } } }`;

it('10: mutual aid in yearly periods, where a member enrols, claims and is paid without a visit', async () => {
  service.clock.set('2016-12-20');
  const { id: programId } = await program({ code: 'JX-MUTUAL', name: '职工医疗互助保障' });
  const third = await opened({ name: '第三期', from: '2016-01-01', to: '2017-01-01', rules: RULES }, programId);
  const fourth = await opened(
    { name: '第四期', from: '2017-01-01', to: '2018-01-01', previousId: third.id, rules: RULES },
    programId,
  );
  const [{ id: memberId }, newcomer] = [
    await plantMember(service.request(), { body: base, order: 1 }),
    await plantMember(service.request(), { body: base, order: 2 }),
  ];
  await lettingIn(service)(self, { kind: 'SELF', regionCode: '330000', memberId });

  // The period before, and from it into the next without another wait; the newcomer waits.
  for (const { id } of [third, fourth]) expect((await enrol(id, { memberId }, self)).problems).toEqual([]);
  expect((await enrol(fourth.id, { memberId: newcomer.id })).problems).toEqual([]);
  expect((await enrol(fourth.id, { memberId: newcomer.id }, self)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  const grown = await Promise.all([third, fourth].map(({ id }) => totals(id)));
  expect(grown.map(({ everEnrolled, contributions }) => ({ everEnrolled, contributions }))).toEqual([
    { everEnrolled: 1, contributions: { fen: 10_000 } },
    { everEnrolled: 2, contributions: { fen: 20_000 } },
  ]);

  service.clock.set('2017-01-20');
  const event = { eventOn: '2017-01-10', cost: 500_000 };
  const early = await draft(fourth.id, { memberId: newcomer.id }, event);
  expect(early.problems).toMatchObject([{ code: 'CLAIM_IN_WAITING_PERIOD', path: ['eventOn'] }]);
  const drafted = changedRow(await draft(fourth.id, { memberId }, event), 'claim');
  const complete = await withInvoice(drafted);
  let row = await stepped('claim', complete, { name: 'submitClaim', by: self });
  row = await stepped('claim', row, { name: 'reviewClaim', by: 'zhejiang-admin', more: { decision: 'TAKE_UP' } });
  const accepted = { decision: 'PASS', acceptedCost: 500_000 };
  row = await stepped('claim', row, { name: 'reviewClaim', by: 'zhejiang-admin', more: accepted });
  expect((await approve(row)).problems).toEqual([]);

  let lines = await stepped('disbursement', await batch(fourth.id), { name: 'batchDisbursements', by: officer });
  const declared = { declaredCount: 1, declaredTotal: 200_000 };
  lines = await stepped('disbursement', lines, { name: 'lockDisbursement', by: officer, more: declared });
  lines = await stepped('disbursement', lines, { name: 'approveDisbursement', by: 'zhejiang-reviewer' });
  lines = await stepped('disbursement', lines, { name: 'sendDisbursement', by: officer });
  const told = { claimId: row.id, outcome: 'PAID', amount: 200_000, on: '2017-01-20' };
  lines = await stepped('disbursement', lines, { name: 'recordBankOutcome', by: officer, more: told });
  const own = z.object({ myEnrolments: z.array(z.unknown()), myClaims: z.array(z.unknown()) });
  const mine = own.parse(await read(service, self, { query: MINE }));
  expect(mine.myClaims).toEqual([
    { state: 'PAID', granted: { yuan: '2000.00' }, payments: [{ paidOn: '2017-01-20' }] },
  ]);
  expect(mine.myEnrolments).toMatchObject([
    { state: 'ENROLLED', renewal: true, cover: { from: '2017-01-01', claimableFrom: '2017-01-01' } },
    { state: 'EXPIRED', renewal: false, cover: { to: '2017-01-01' } },
  ]);

  // The statement confirms it, and the period may be settled.
  const statement = { ...told, outcome: 'CONFIRMED' };
  await stepped('disbursement', lines, { name: 'recordBankOutcome', by: officer, more: statement });
  service.clock.set('2018-02-01');
  const closed = await stepped('programEdition', fourth, { name: 'closeProgramEdition', by: officer });
  const settling = await stepped('programEdition', closed, { name: 'beginProgramSettlement', by: officer });
  const settled = await step('programEdition', settling, { name: 'settleProgramEdition', by: 'zhejiang-reviewer' });
  expect(settled['programEdition']).toMatchObject({ state: 'SETTLED' });
});
