import { beforeEach, describe, expect, it } from 'vitest';
import { creditCode } from '../support/builders.ts';
import { personWith, plantMember } from '../support/household.ts';
import { changedRow, read } from '../support/operations.ts';
import { openProgramApi } from '../support/program-api.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const { opened, enrol, step, stepped, totals } = openProgramApi(service);
const { zhejiang, jiangxi } = service.federations;

beforeEach(() => {
  service.clock.set('2017-03-10');
});

let people = 0;
async function member(body = zhejiang.base) {
  people += 1;
  return plantMember(service.request(), { body, order: people });
}

const RULES = {
  enrolment: { enrollees: ['MEMBER', 'NON_MEMBER', 'EMPLOYER', 'UNION_BODY'] },
  cover: { waitingDays: 30, contribution: 10_000 },
};
const limited = (quota: number, rule: object = {}) => ({
  quota,
  rules: { ...RULES, enrolment: { ...RULES.enrolment, ...rule } },
});
const codesOf = (payload: { readonly problems: readonly { readonly code: string }[] }) =>
  payload.problems.map(({ code }) => code);

const SHOWN = `query ($id: ID!) { enrolment(id: $id) {
  state regionCode renewal contribution { fen } cover { from to claimableFrom } pauses { from to } allowedActions
  unionBody { id } edition { name }
  enrollee { __typename ... on MemberEnrollee { memberId member { id } } ... on NonMemberEnrollee { name reason }
    ... on EmployerEnrollee { name creditCode } ... on BodyEnrollee { unionBody { id } } } } }`;
const shown = (id: string, by: Persona = 'zhejiang-officer') => read(service, by, { query: SHOWN, variables: { id } });

describe('an enrolment', () => {
  it('of a member tells its cover, and is counted', async () => {
    const edition = await opened({ quota: 5, rules: RULES });
    const { id: memberId } = await member();
    const { id } = changedRow(await enrol(edition.id, { memberId }), 'enrolment');
    expect(await shown(id)).toMatchObject({
      enrolment: {
        ...{ state: 'ENROLLED', regionCode: '330881', renewal: false, contribution: { fen: 10_000 } },
        cover: { from: '2017-01-01', to: '2018-01-01', claimableFrom: '2017-01-31' },
        ...{ allowedActions: ['PAUSE', 'EXIT'], unionBody: { id: zhejiang.base.id } },
        enrollee: { __typename: 'MemberEnrollee', memberId, member: { id: memberId } },
      },
    });
    expect(await totals(edition.id)).toMatchObject({ placesLeft: 4, enrolled: 1, contributions: { fen: 10_000 } });
    expect(await shown(id, 'jiangxi-admin')).toEqual({ enrolment: null });
  });

  it('of a non-member names nobody in the clear, and is the same person as a member by its document', async () => {
    const edition = await opened({ rules: RULES });
    const one = await member();
    const { name, documentNumber } = personWith(people);
    expect(codesOf(await enrol(edition.id, { memberId: one.id }))).toEqual([]);
    const nonMember = { name, documentNumber, reason: '环卫工人' };
    expect(codesOf(await enrol(edition.id, { nonMember }))).toEqual(['SECOND_ENROLMENT']);
    const other = { ...nonMember, documentNumber: personWith(999).documentNumber };
    const { id } = changedRow(await enrol(edition.id, { nonMember: other }), 'enrolment');
    expect(await shown(id)).toMatchObject({
      enrolment: { enrollee: { name: `${name.charAt(0)}*`, reason: '环卫工人' } },
    });
  });

  it('is there once, for members, bodies and employers', async () => {
    const edition = await opened({ rules: RULES });
    const { id: memberId } = await member();
    const employer = { name: '健盛集团', creditCode: creditCode('91330800MA2DGHJ01') };
    for (const enrollee of [{ memberId }, { unionBodyId: zhejiang.base.id }, { employer }]) {
      expect(codesOf(await enrol(edition.id, enrollee))).toEqual([]);
      expect(codesOf(await enrol(edition.id, enrollee))).toEqual(['SECOND_ENROLMENT']);
    }
  });

  it.each([
    ['nobody', { memberId: 'mem_nobody' }, 'NOT_FOUND', ['enrollee', 'memberId']],
    [
      'no document',
      { nonMember: { name: '王五', documentNumber: '33080219870101000X', reason: '临时工' } },
      'DOCUMENT_INVALID',
      ['enrollee', 'nonMember', 'documentNumber'],
    ],
    [
      'a number in the reason',
      { nonMember: { name: '王五', documentNumber: 'x', reason: '13800138000' } },
      'PERSONAL_NUMBER_IN_TEXT',
      ['enrollee', 'nonMember', 'reason'],
    ],
    [
      'a household that is none',
      { household: { hardshipFileId: 'hf_none' } },
      'NOT_FOUND',
      ['enrollee', 'hardshipFileId'],
    ],
  ])('of %s is refused', async (...[, enrollee, code, path]) => {
    const edition = await opened({ rules: RULES });
    expect((await enrol(edition.id, enrollee)).problems).toMatchObject([{ code, path }]);
  });

  it('of another federation is refused, by whichever side asks', async () => {
    const edition = await opened({ rules: RULES });
    const { id: memberId } = await member(jiangxi.base);
    expect((await enrol(edition.id, { memberId })).problems).toMatchObject([
      { code: 'NOT_FOUND', path: ['enrollee', 'memberId'] },
    ]);
    const asked = await enrol(edition.id, { memberId }, 'jiangxi-officer');
    expect(asked.problems).toMatchObject([{ code: 'NOT_FOUND', path: ['editionId'] }]);
  });
});

describe('places', () => {
  it('are had by as many as there are, however many ask at once', async () => {
    const edition = await opened(limited(3));
    const members = await Promise.all(Array.from({ length: 16 }, () => member()));
    const payloads = await Promise.all(members.map(({ id: memberId }) => enrol(edition.id, { memberId })));
    const codes = payloads.flatMap(codesOf);
    expect(codes).toEqual(Array.from({ length: 13 }, () => 'QUOTA_FULL'));
    expect(await totals(edition.id)).toMatchObject({ placesLeft: 0, enrolled: 3, everEnrolled: 3 });
  });

  it('that are given back go to the first who waits', async () => {
    const edition = await opened(limited(1, { waitList: true }));
    const [first, second, third] = await Promise.all([member(), member(), member()]);
    const holder = changedRow(await enrol(edition.id, { memberId: first.id }), 'enrolment');
    service.clock.set('2017-03-11');
    const next = changedRow(await enrol(edition.id, { memberId: second.id }), 'enrolment');
    const last = changedRow(await enrol(edition.id, { memberId: third.id }), 'enrolment');
    expect(await totals(edition.id)).toMatchObject({ placesLeft: 0, enrolled: 1, waiting: 2 });
    const early = await step('enrolment', last, { name: 'admitFromWaitList', by: 'zhejiang-officer' });
    expect(codesOf(early)).toEqual(['QUOTA_FULL']);
    await stepped('enrolment', holder, { name: 'exitEnrolment', by: 'zhejiang-officer', more: { reason: '离职' } });
    expect(await shown(holder.id)).toMatchObject({ enrolment: { state: 'EXITED' } });
    expect(await shown(next.id)).toMatchObject({ enrolment: { state: 'ENROLLED' } });
    expect(await shown(last.id)).toMatchObject({ enrolment: { state: 'WAITLISTED' } });
    expect(await totals(edition.id)).toMatchObject({ placesLeft: 0, enrolled: 1, waiting: 1, everEnrolled: 2 });
  });

  it('that are given back at once go to as many who wait, in their order', async () => {
    const edition = await opened(limited(3, { waitList: true }));
    const rows = [];
    for (let count = 0; count < 7; count += 1) {
      service.clock.set(`2017-03-${String(10 + count)}`);
      rows.push(changedRow(await enrol(edition.id, { memberId: (await member()).id }), 'enrolment'));
    }
    const leave = { name: 'exitEnrolment', by: 'zhejiang-officer', more: { reason: '离职' } } as const;
    await Promise.all(rows.slice(0, 3).map((row) => stepped('enrolment', row, leave)));
    const states = await Promise.all(rows.map(async ({ id }) => shown(id)));
    const expected = [...Array<string>(3).fill('EXITED'), ...Array<string>(3).fill('ENROLLED'), 'WAITLISTED'];
    expect(states).toMatchObject(expected.map((state) => ({ enrolment: { state } })));
    expect(await totals(edition.id)).toMatchObject({ placesLeft: 0, enrolled: 3, waiting: 1 });
  });

  it('are taken when a second person approves', async () => {
    const edition = await opened(limited(1, { needsReview: true }));
    const rows = [];
    for (const { id: memberId } of [await member(), await member()]) {
      rows.push(changedRow(await enrol(edition.id, { memberId }), 'enrolment'));
    }
    expect(await totals(edition.id)).toMatchObject({ placesLeft: 1, applied: 2, enrolled: 0 });
    const [one, other] = rows;
    if (one === undefined || other === undefined) throw new Error('two were enrolled');
    await stepped('enrolment', one, { name: 'approveEnrolment', by: 'zhejiang-reviewer' });
    const full = await step('enrolment', other, { name: 'approveEnrolment', by: 'zhejiang-reviewer' });
    expect(codesOf(full)).toEqual(['QUOTA_FULL']);
    await stepped('enrolment', other, {
      name: 'rejectEnrolment',
      by: 'zhejiang-reviewer',
      more: { reason: '名额已满' },
    });
    expect(await totals(edition.id)).toMatchObject({ placesLeft: 0, applied: 0, enrolled: 1 });
  });
});

describe('an edition that is over', () => {
  it('takes no step of an enrolment more, and offers none', async () => {
    const edition = await opened(limited(2));
    const row = changedRow(await enrol(edition.id, { memberId: (await member()).id }), 'enrolment');
    let over = edition;
    for (const [name, by] of [
      ['closeProgramEdition', 'zhejiang-officer'],
      ['beginProgramSettlement', 'zhejiang-officer'],
      ['settleProgramEdition', 'zhejiang-reviewer'],
    ] as const) {
      const paused = await stepped('enrolment', row, { name: 'pauseEnrolment', by: 'zhejiang-officer' });
      Object.assign(row, await stepped('enrolment', paused, { name: 'resumeEnrolment', by: 'zhejiang-officer' }));
      over = await stepped('programEdition', over, { name, by });
    }
    for (const name of ['pauseEnrolment', 'exitEnrolment']) {
      const refused = await step('enrolment', row, {
        name,
        by: 'zhejiang-officer',
        more: name === 'exitEnrolment' ? { reason: '离职' } : {},
      });
      expect(refused.problems).toMatchObject([{ code: 'EDITION_NOT_OPEN', path: ['id'] }]);
    }
    expect(await shown(row.id)).toMatchObject({ enrolment: { state: 'ENROLLED', allowedActions: [] } });
  });
});

describe('lists', () => {
  const query = `query ($filter: EnrolmentFilter!) { enrolments(filter: $filter, first: 100) { nodes { id } } }`;
  const listed = async (by: Persona, filter: object) =>
    JSON.stringify(await read(service, by, { query, variables: { filter } }));

  it('are of an edition by state, or of a body with those below it', async () => {
    const edition = await opened({ rules: RULES });
    const { id } = changedRow(await enrol(edition.id, { memberId: (await member()).id }), 'enrolment');
    expect(await listed('zhejiang-reviewer', { editionId: edition.id, state: 'ENROLLED' })).toContain(id);
    expect(await listed('zhejiang-reviewer', { editionId: edition.id, state: 'PAUSED' })).not.toContain(id);
    const below = { unionBodyId: zhejiang.upper.id, subtree: true };
    expect(await listed('zhejiang-officer', below)).toContain(id);
    expect(await listed('jiangxi-admin', below)).not.toContain(id);
    expect(await listed('jiangxi-admin', { editionId: edition.id, state: 'ENROLLED' })).not.toContain(id);
    const other = changedRow(await enrol(edition.id, { memberId: (await member()).id }), 'enrolment');
    await stepped('enrolment', other, { name: 'pauseEnrolment', by: 'zhejiang-officer' });
    service.clock.set('2018-01-01');
    const expired = await listed('zhejiang-reviewer', { editionId: edition.id, state: 'EXPIRED' });
    for (const one of [id, other.id]) expect(expired).toContain(one);
    expect(await listed('zhejiang-reviewer', { editionId: edition.id, state: 'PAUSED' })).not.toContain(other.id);
  });
});
