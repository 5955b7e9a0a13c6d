import { describe, expect, it } from 'vitest';
import { startService } from '../support/service.ts';

const service = await startService();
const RESIDENT = '11010519491231002X';
const CARD = '6222020200011112220';
const MOBILE = '13812345678';
const SHORT_CARD = '378282246310005';
const ZH = 'path 所指的文字中含身份证号、手机号或补贴发放账号。请删去号码后重试，此类号码只填入专用字段。';
const SECRET = new RegExp([RESIDENT, CARD, MOBILE, SHORT_CARD, '1111 1111', '１１１１ １１１１'].join('|'));
const PROBLEM = { code: 'PERSONAL_NUMBER_IN_TEXT', message: ZH };

type Facts = Readonly<Record<string, unknown>>;

async function change(type: string, name: string, input: Facts): Promise<unknown> {
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { receipt { id } problems { code message path } } }`;
  const answer = await service.ask('zhejiang-admin', query, { input });
  expect(answer.body.errors).toBeUndefined();
  expect(answer.text + JSON.stringify(service.log)).not.toMatch(SECRET);
  return (answer.body.data as Facts)[name];
}

function upload(fileName: string, idempotencyKey: string): Promise<unknown> {
  const facts = { kind: 'MEMBERS', size: 1, sha256: 'a'.repeat(64), contentType: 'text/csv' };
  return change('CreateUploadInput', 'createUpload', { idempotencyKey, fileName, ...facts });
}

describe('a number of a person', () => {
  it.each([`核对 ${RESIDENT}`, `电话 ${MOBILE}`])('is refused in a reason (%s)', async (reason) => {
    const target = { idempotencyKey: 'numbers-0001', id: 'mem_nobody', facts: ['MOBILE'], reason };
    expect(await change('RevealMemberInput', 'revealMember', target)).toEqual({
      receipt: null,
      problems: [{ ...PROBLEM, path: ['reason'] }],
    });
  });

  it.each([
    ...[`卡号${CARD}`, CARD, `${RESIDENT} ${CARD}`, '４１１１ １１１１ １１１１ １１１１', '4111 1111 1111 1111'],
    ...[SHORT_CARD, `${SHORT_CARD.slice(0, 4)} ${SHORT_CARD.slice(4, 10)} ${SHORT_CARD.slice(10)}`],
  ])('of a card is refused in a reason by a code of its own (%s)', async (reason) => {
    const target = { idempotencyKey: 'numbers-0002', id: 'mem_nobody', facts: ['MOBILE'], reason };
    const refusal = { receipt: null, problems: [{ code: 'CLEAR_PAN_REFUSED', path: ['reason'] }] };
    expect(await change('RevealMemberInput', 'revealMember', target)).toMatchObject(refusal);
  });

  it('of a card in the variables is told by no error', async () => {
    const query =
      'query ($code: RegionCode!, $first: Int!) { regions(filter: { within: $code }, first: $first) { nodes { code } } }';
    for (const variables of [{ code: CARD, first: 1 }, { code: '330000', first: CARD }, { [`n${CARD}`]: 1 }]) {
      service.log.length = 0;
      const answer = await service.ask('zhejiang-admin', query, variables);
      expect([answer.status, answer.code]).toEqual([400, 'BAD_USER_INPUT']);
      expect(answer.text + JSON.stringify(service.log)).not.toMatch(SECRET);
    }
  });

  it.each([`member-${RESIDENT}`, RESIDENT, `call:${MOBILE}`])('is refused in an idempotency key (%s)', async (key) => {
    expect(await upload('roster.csv', key)).toEqual({
      receipt: null,
      problems: [{ ...PROBLEM, path: ['idempotencyKey'] }],
    });
  });

  it.each(['4111111111111111', '4111-1111-1111-1111', '1700000000000'])(
    'that may be one of a card is refused as an idempotency key (%s)',
    async (key) => {
      const refusal = { receipt: null, problems: [{ code: 'CLEAR_PAN_REFUSED', path: ['idempotencyKey'] }] };
      expect(await upload('roster.csv', key)).toMatchObject(refusal);
    },
  );

  it.each([
    [MOBILE, 'PERSONAL_NUMBER_IN_TEXT'],
    [RESIDENT, 'PERSONAL_NUMBER_IN_TEXT'],
    [CARD, 'CLEAR_PAN_REFUSED'],
    ['2026-11-20_0001', 'NOT_FOUND'],
  ])('is refused as a code (%s: %s)', async (code, told) => {
    const input = { idempotencyKey: 'numbers-0004', editionId: 'edn_nobody', code };
    const path = told === 'NOT_FOUND' ? ['editionId'] : ['code'];
    const refusal = { receipt: null, problems: [{ code: told, path }] };
    expect(await change('OpenDisbursementInput', 'openDisbursement', input)).toMatchObject(refusal);
  });

  it('is no number that only counts calls', async () => {
    for (const key of ['call-4111111111111111', 'call-1700000000000', '9f86d081884c13812345678b0bf8a3cd']) {
      expect(await upload('roster.csv', key)).toMatchObject({ problems: [] });
    }
  });

  it('may be the phone of a body, and stands in no address', async () => {
    const input = {
      idempotencyKey: 'numbers-0003',
      id: 'ub_zhejiangbase',
      expectedVersion: 999,
    };
    expect(await change('ReviseUnionBodyInput', 'reviseUnionBody', { ...input, address: MOBILE })).toMatchObject({
      problems: [{ ...PROBLEM, path: ['address'] }],
    });
    const phone = await service.ask(
      'zhejiang-admin',
      'mutation ($input: ReviseUnionBodyInput!) { reviseUnionBody(input: $input) { problems { code } } }',
      { input: { ...input, phone: MOBILE } },
    );
    expect(phone.body.data).toEqual({ reviseUnionBody: { problems: [{ code: 'CONFLICT' }] } });
  });
});

describe('a filter of members', () => {
  it.each<[string, string, Facts]>([
    ['half of a pair of surrogates', 'name', { name: '张\ud842' }],
    ['an invisible letter', 'name', { name: '张\u200b三' }],
    ['too long a name', 'name', { name: '张'.repeat(51) }],
    ['an empty name', 'name', { name: ' ' }],
    ['half of a pair among initials', 'initials', { initials: 'z\udc00' }],
    ['too many initials', 'initials', { initials: 'z'.repeat(50_000) }],
    ['too long an employer', 'workUnit', { workUnit: '厂'.repeat(201) }],
  ])('with %s is refused', async (_case, field, texts) => {
    const query = 'query ($filter: MemberFilter!) { members(filter: $filter, first: 1) { nodes { id } } }';
    const ask = (more: Facts) =>
      service.ask('zhejiang-admin', query, { filter: { unionBodyId: 'ub_zhejiangbase', ...more } });
    const answer = await ask(texts);
    expect([answer.status, answer.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({ argument: ['filter', field] });
    for (const fine of [{ name: '张'.repeat(50) }, { initials: 'z'.repeat(50) }, { workUnit: '厂'.repeat(200) }]) {
      expect((await ask(fine)).status).toBe(200);
    }
  });
});
