import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { claimDocumentKey } from '#services/job-objects.ts';
import type { ClaimId } from '#domain/ids.ts';
import { plantMember } from '../support/household.ts';
import { change, changedRow, read, type Payload } from '../support/operations.ts';
import { openProgramApi } from '../support/program-api.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const api = openProgramApi(service);
const { opened, program, enrol, draft, reviewed, approve, step, stepped, totals } = api;
const { zhejiang, jiangxi } = service.federations;

beforeEach(() => {
  service.clock.set('2017-03-10');
});

let people = 0;
async function member(body = zhejiang.base) {
  people += 1;
  return { memberId: (await plantMember(service.request(), { body, order: people })).id };
}

const codesOf = (payload: Payload) => payload.problems.map(({ code }) => code);
const grant = (facts: object = {}) => ({
  grant: { category: 'MEDICAL', claimants: ['MEMBER'], amount: { fixed: 450_000 }, ...facts },
});
const gives = (facts: object = {}, budget: number | null = null) => ({ budget, rules: grant(facts) });

const SHOWN = `query ($id: ID!) { claim(id: $id) {
  state eventOn category cost { fen } acceptedCost { fen } expectedAmount { fen } granted { fen } accountLastFour
  notice { from until } steps { state reason } allowedActions enrolment { id }
  documents { number kind bytes upload { method } download { method } }
  claimant { __typename ... on MemberEnrollee { memberId } } } }`;
const shown = async (id: string, by: Persona = 'zhejiang-admin') =>
  z.object({ claim: z.unknown() }).parse(await read(service, by, { query: SHOWN, variables: { id } })).claim;

describe('a claim', () => {
  it('goes with its papers from the draft to the approval, and is paid by the frozen rule', async () => {
    const rules = {
      enrolment: { enrollees: ['MEMBER'] },
      cover: { waitingDays: 30 },
      grant: {
        ...{ category: 'MEDICAL', needsEnrolment: true, perPerson: 'ONE_PER_EVENT', noticeDays: 5 },
        documents: ['MEDICAL_INVOICE'],
        amount: { shareOfCost: { bands: [{ from: 50_000, basisPoints: 5000 }], most: 2_000_000 } },
      },
    };
    const edition = await opened({ budget: 1_000_000, rules });
    const claimant = await member();
    const { id: enrolmentId } = changedRow(await enrol(edition.id, claimant), 'enrolment');
    let row = changedRow(await draft(edition.id, claimant, { cost: 450_000 }), 'claim');
    const by = 'zhejiang-officer' as const;
    expect(codesOf(await step('claim', row, { name: 'submitClaim', by }))).toEqual(['DOCUMENTS_MISSING']);

    const content = Buffer.from('%PDF-1.7 an invoice');
    const sha256 = createHash('sha256').update(content).digest('hex');
    const paper = { kind: 'MEDICAL_INVOICE', contentType: 'PDF', bytes: content.byteLength, sha256 };
    row = await stepped('claim', row, { name: 'addClaimDocument', by, more: paper });
    expect(await shown(row.id, by)).toMatchObject({ documents: [{ upload: { method: 'PUT' }, download: null }] });
    expect(codesOf(await step('claim', row, { name: 'submitClaim', by }))).toEqual(['DOCUMENTS_MISSING']);
    const pieces = (async function* () {
      yield await Promise.resolve(content);
    })();
    await service.request().objects.write(claimDocumentKey(row.id as ClaimId, 1), pieces, 'application/pdf');

    row = await stepped('claim', row, { name: 'submitClaim', by });
    row = await stepped('claim', row, { name: 'reviewClaim', by: 'zhejiang-admin', more: { decision: 'TAKE_UP' } });
    const found = { decision: 'PASS', acceptedCost: 400_000 };
    row = await stepped('claim', row, { name: 'reviewClaim', by: 'zhejiang-admin', more: found });
    row = await stepped('claim', row, { name: 'reviewClaim', by: 'zhejiang-reviewer', more: { decision: 'PASS' } });
    expect(codesOf(await approve(row))).toEqual(['APPROVE_BEFORE_NOTICE_END']);
    service.clock.set('2017-03-15');
    expect(codesOf(await approve(row))).toEqual([]);
    expect(await shown(row.id)).toMatchObject({
      ...{ state: 'APPROVED', cost: { fen: 450_000 }, acceptedCost: { fen: 400_000 }, granted: { fen: 175_000 } },
      ...{ accountLastFour: String(people).padStart(4, '0'), notice: { from: '2017-03-10', until: '2017-03-15' } },
      ...{ enrolment: { id: enrolmentId }, documents: [{ upload: null, download: { method: 'GET' } }] },
    });
    const counted = { budgetLeft: { fen: 825_000 }, claims: 1, openClaims: 1, granted: { fen: 175_000 } };
    expect(await totals(edition.id)).toMatchObject(counted);
    expect(await shown(row.id, 'jiangxi-admin')).toBeNull();
  });

  it('is made once in an edition, or once for an event, until it comes to nothing', async () => {
    const edition = await opened(gives());
    const claimant = await member();
    const first = changedRow(await draft(edition.id, claimant), 'claim');
    expect(codesOf(await draft(edition.id, claimant, { eventOn: '2017-03-02' }))).toEqual(['SECOND_CLAIM_SAME_PERIOD']);
    await stepped('claim', first, { name: 'withdrawClaim', by: 'zhejiang-officer', more: { reason: '填错' } });
    expect(codesOf(await draft(edition.id, claimant))).toEqual([]);
    const each = await opened(gives({ perPerson: 'ONE_PER_EVENT' }));
    expect(codesOf(await draft(each.id, claimant))).toEqual([]);
    expect(codesOf(await draft(each.id, claimant))).toEqual(['SECOND_CLAIM_SAME_PERIOD']);
    expect(codesOf(await draft(each.id, claimant, { eventOn: '2017-03-02' }))).toEqual([]);
  });

  it('that is returned is corrected and submitted again, and gives its budget back when it is rejected', async () => {
    const edition = await opened(gives({}, 450_000));
    const claim = await reviewed(edition.id, await member());
    const by = 'zhejiang-reviewer' as const;
    const returned = await stepped('claim', claim, {
      name: 'reviewClaim',
      by,
      more: { decision: 'RETURN', reason: '账号有误' },
    });
    const account = { holder: '毛家佩', account: '6228480199999999' };
    const revised = await stepped('claim', returned, {
      name: 'reviseClaim',
      by: 'zhejiang-officer',
      more: { account },
    });
    let row = await stepped('claim', revised, { name: 'submitClaim', by: 'zhejiang-officer' });
    for (const decision of ['TAKE_UP', 'PASS']) {
      row = await stepped('claim', row, { name: 'reviewClaim', by: 'zhejiang-admin', more: { decision } });
    }
    row = changedRow(await approve(row), 'claim');
    expect(await totals(edition.id)).toMatchObject({ budgetLeft: { fen: 0 }, granted: { fen: 450_000 }, claims: 1 });
    expect(await shown(row.id)).toMatchObject({ accountLastFour: '9999' });
    const told = await step('claim', row, {
      name: 'reviewClaim',
      by,
      more: { decision: 'REJECT', reason: '账号 6228480199999999 有误' },
    });
    expect(codesOf(told)).not.toEqual([]);
    await stepped('claim', row, { name: 'reviewClaim', by, more: { decision: 'REJECT', reason: '查明不符' } });
    expect(await totals(edition.id)).toMatchObject({
      budgetLeft: { fen: 450_000 },
      granted: { fen: 0 },
      openClaims: 0,
    });
    expect(await shown(row.id)).toMatchObject({ state: 'REJECTED', granted: null });
  });

  it('keeps an edition from being settled while it is open', async () => {
    const edition = await opened(gives());
    const claim = await reviewed(edition.id, await member());
    const closed = await stepped('programEdition', edition, { name: 'closeProgramEdition', by: 'zhejiang-officer' });
    const settling = await stepped('programEdition', closed, {
      name: 'beginProgramSettlement',
      by: 'zhejiang-officer',
    });
    const settle = { name: 'settleProgramEdition', by: 'zhejiang-reviewer' } as const;
    expect(codesOf(await step('programEdition', settling, settle))).toEqual(['SETTLE_WITH_OPEN_CLAIMS']);
    expect(codesOf(await draft(edition.id, await member()))).toEqual(['EDITION_NOT_OPEN']);
    const rejected = { decision: 'REJECT', reason: '不符' };
    await stepped('claim', claim, { name: 'reviewClaim', by: 'zhejiang-reviewer', more: rejected });
    expect(codesOf(await step('programEdition', settling, settle))).toEqual([]);
  });
});

describe('money', () => {
  it('is granted to the last fen of a budget and not beyond it, however many approve at once', async () => {
    const edition = await opened(gives({}, 3 * 450_000 + 449_999));
    const rows = [];
    for (let index = 0; index < 8; index += 1) rows.push(await reviewed(edition.id, await member()));
    const codes = (await Promise.all(rows.map(approve))).flatMap(codesOf);
    expect(codes).toEqual(Array.from({ length: 5 }, () => 'APPROVE_OVER_BUDGET'));
    expect(await totals(edition.id)).toMatchObject({ budgetLeft: { fen: 449_999 }, granted: { fen: 3 * 450_000 } });
  });

  it('is given to one person up to the cap of a year, by whatever programmes at once', async () => {
    const claimant = await member();
    const rows = [];
    for (let index = 0; index < 4; index += 1) {
      rows.push(await reviewed((await opened(gives({ yearlyCap: 900_000 }))).id, claimant));
    }
    const codes = (await Promise.all(rows.map(approve))).flatMap(codesOf);
    expect(codes).toEqual(['APPROVE_OVER_CAP', 'APPROVE_OVER_CAP']);
    service.clock.set('2018-01-01');
    const next = await reviewed((await opened({ ...gives({ yearlyCap: 900_000 }), to: '2019-01-01' })).id, claimant);
    expect(codesOf(await approve(next))).toEqual([]);
  });

  it('of 346,500.00 yuan is given to 77 dialysis patients, 4,500.00 each', async () => {
    const edition = await opened(gives({}, 34_650_000));
    for (let index = 0; index < 77; index += 1) {
      expect(codesOf(await approve(await reviewed(edition.id, await member())))).toEqual([]);
    }
    expect(await totals(edition.id)).toMatchObject({
      budgetLeft: { fen: 0 },
      granted: { fen: 34_650_000 },
      claims: 77,
    });
    expect(codesOf(await approve(await reviewed(edition.id, await member())))).toEqual(['APPROVE_OVER_BUDGET']);
  });

  it('comes from a fund that is never overdrawn, and keeps what was given from being taken out', async () => {
    const { id: programId } = await program({ kind: 'FUND' });
    const edition = await opened(gives({ fromFund: true }), programId);
    const claim = await reviewed(edition.id, await member());
    expect(codesOf(await approve(claim))).toEqual(['FUND_OVERDRAWN']);
    const shows = 'fundReceipt { id version }';
    const input = {
      programId,
      source: 'CHARITY',
      giver: '市慈善总会',
      amount: 450_000,
      on: '2017-03-01',
      reference: 'CS-1',
    };
    const receiving = { name: 'recordFundReceipt', shows, input };
    const receipt = changedRow(await change(service, 'zhejiang-officer', receiving), 'fundReceipt');
    expect(codesOf(await change(service, 'zhejiang-officer', receiving))).toEqual(['CODE_TAKEN']);
    expect(codesOf(await approve(claim))).toEqual([]);
    const back = { id: receipt.id, expectedVersion: receipt.version, reason: '重复' };
    const reversing = { name: 'reverseFundReceipt', shows, input: back };
    expect(codesOf(await change(service, 'zhejiang-reviewer', reversing))).toEqual(['FUND_OVERDRAWN']);
    const query = `query ($id: ID!) { program(id: $id) { fund { left { fen } received { source amount { fen } } }
      fundReceipts(first: 5) { nodes { giver source amount { fen } } } } }`;
    expect(await read(service, 'zhejiang-officer', { query, variables: { id: programId } })).toEqual({
      program: {
        fund: { left: { fen: 0 }, received: [{ source: 'CHARITY', amount: { fen: 450_000 } }] },
        fundReceipts: { nodes: [{ giver: '市慈善总会', source: 'CHARITY', amount: { fen: 450_000 } }] },
      },
    });
  });
});

describe('double aid', () => {
  it('is refused whichever of the two was given first, and when both are approved at once', async () => {
    const schooling = await program();
    const rules = grant({ category: 'SCHOOLING' });
    const excluding = () => opened(gives({ category: 'HARDSHIP', excludedProgramIds: [schooling.id] }));
    for (const order of ['other first', 'itself first', 'at once'] as const) {
      const claimant = await member();
      const other = await reviewed((await opened({ rules }, schooling.id)).id, claimant);
      const itself = await reviewed((await excluding()).id, claimant);
      const [first, second] = order === 'itself first' ? [itself, other] : [other, itself];
      const codes =
        order === 'at once'
          ? (await Promise.all([approve(first), approve(second)])).flatMap(codesOf)
          : [...codesOf(await approve(first)), ...codesOf(await approve(second))];
      expect([order, codes]).toEqual([order, ['DOUBLE_AID']]);
      const query = `query ($id: ID!) { claim(id: $id) { aidOfYear { category amount { fen } } } }`;
      const aid = async (by: Persona) => read(service, by, { query, variables: { id: itself.id } });
      const given = order === 'other first' ? 'SCHOOLING' : 'HARDSHIP';
      const known = { claim: { aidOfYear: [{ category: given, amount: { fen: 450_000 } }] } };
      if (order !== 'at once') expect(await aid('zhejiang-reviewer')).toEqual(known);
      service.clock.set('2018-01-01');
      if (order === 'other first') expect(await aid('zhejiang-reviewer')).toEqual({ claim: { aidOfYear: [] } });
      service.clock.set('2017-03-10');
    }
  });

  it('is refused across federations: a person is known by its document', async () => {
    const { memberId } = await member();
    const away = { memberId: (await plantMember(service.request(), { body: jiangxi.base, order: people })).id };
    const edition = await opened(gives({ category: 'SCHOOLING' }));
    expect(codesOf(await approve(await reviewed(edition.id, { memberId })))).toEqual([]);

    const elsewhere = openProgramApi(service, 'jiangxi');
    const theirs = await elsewhere.opened(gives({ category: 'HARDSHIP', excludedCategories: ['SCHOOLING'] }));
    const refused = await elsewhere.approve(await elsewhere.reviewed(theirs.id, away));
    expect(codesOf(refused)).toEqual(['DOUBLE_AID']);
  });
});

describe('lists', () => {
  const query = `query ($filter: ClaimFilter!) { claims(filter: $filter, first: 100) { nodes { id } } }`;
  const listed = async (by: Persona, filter: object) =>
    JSON.stringify(await read(service, by, { query, variables: { filter } }));

  it('are of what waits for the caller, of an edition or of a body with those below it', async () => {
    const edition = await opened(gives());
    const { id } = await reviewed(edition.id, await member());
    const filter = { editionId: edition.id, state: 'SECOND_REVIEW' };
    expect(await listed('zhejiang-reviewer', { ...filter, waitingForMe: true })).toContain(id);
    // The administrator passed it first.
    expect(await listed('zhejiang-officer', { ...filter, waitingForMe: true })).not.toContain(id);
    expect(await listed('zhejiang-officer', filter)).toContain(id);
    const below = { unionBodyId: zhejiang.upper.id, subtree: true, state: 'SECOND_REVIEW' };
    expect(await listed('zhejiang-reviewer', below)).toContain(id);
    expect(await listed('zhejiang-reviewer', { ...below, state: 'APPROVED' })).not.toContain(id);
    expect(await listed('jiangxi-admin', below)).not.toContain(id);
    expect(await listed('jiangxi-admin', filter)).not.toContain(id);
  });
});
