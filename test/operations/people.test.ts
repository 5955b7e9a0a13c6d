import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { MEMBER_RULES } from '#graphql/member-field-rules.ts';
import type { TableClient } from '#store/document-client.ts';
import { change, changedRow, read, type ChangeCall, type ChangedRow, type Payload } from '../support/operations.ts';
import { residentId } from '../support/people.ts';
import { gatewayEvent } from '../support/http-event.ts';
import { startService, type Persona } from '../support/service.ts';
import { tableItems, type TableItem } from '../support/table-items.ts';

let table: TableClient | undefined;
const service = await startService({
  through: (opened) => {
    table = opened;
    return opened;
  },
});
const { zhejiang, jiangxi } = service.federations;
const SHOWS = 'member { id version state }';
const NUMBER = residentId('33088119800302123');
const PERSON = {
  ...{ name: '张三丰', documentNumber: NUMBER, mobile: '13812341234', bankAccount: '6228 4801 0000 4321' },
  registeredAddress: '衢州市江山市虎山街道解放路七号',
};
const PASSPORT = {
  ...{ name: '艾力江', documentType: 'PASSPORT', documentNumber: 'EA7654321', birthDate: '1985-07-19' },
  ...{ mobile: '13987654321', bankAccount: '6217001234567890123', registeredAddress: '乌鲁木齐市天山区幸福路九号' },
};
const SECOND = { name: '诸葛无名', documentNumber: residentId('33088119910511456'), mobile: '15912345678' };
const [MAKER, CHECKER] = ['zhejiang-officer', 'zhejiang-reviewer'] as const;

const [STEP, ANSWER, LINK] = ['MembershipStepInput', 'AnswerTransferInput', 'LinkDuplicateMemberInput'] as const;
/** The inputs that are not named after their change. */
const TYPES: Readonly<Record<string, string>> = {
  ...{ applyForMembership: 'AdmitMemberInput', unlinkDuplicateMember: LINK },
  ...{ approveMembership: STEP, rejectMembership: STEP, cancelMembership: STEP },
  ...{ retainMembership: STEP, resumeMembership: STEP, consentTransfer: ANSWER, refuseTransfer: ANSWER },
};

const did = new Set<string>();
async function act(persona: Persona, call: ChangeCall): Promise<Payload> {
  did.add(call.name);
  const type = TYPES[call.name];
  return change(service, persona, type === undefined ? call : { ...call, type });
}

async function done(persona: Persona, name: string, input: object): Promise<ChangedRow> {
  const payload = await act(persona, { name, shows: SHOWS, input: { ...input } });
  expect(payload.problems).toEqual([]);
  return changedRow(payload, 'member');
}
const targetOf = ({ id, version }: ChangedRow) => ({ id, expectedVersion: version });
const admit = (person: object, more: object = {}, persona: Persona = MAKER) =>
  done(persona, 'admitMember', { unionBodyId: zhejiang.base.id, from: '2026-01-05', person, ...more });

let numbers = 0;
/** A person whom nobody has met before. */
function stranger(): { readonly name: string; readonly documentNumber: string } {
  numbers += 1;
  return { name: '欧阳试', documentNumber: residentId(`33088119700101${String(numbers).padStart(3, '0')}`) };
}

const known = await admit(PERSON, {
  attributes: { migrant: true, workUnit: '第一公司' },
  honours: [{ name: '劳动模范', on: '2026-01-05' }],
});

describe('people over the contract', () => {
  it('are answered masked, and no other way', async () => {
    const shows = `id name documentType documentNumber birthYear sex mobile bankAccount state
      memberships { unionBody { id } state from to } attributes { migrant workUnit roles } honours { name on }`;
    const query = `query($id: ID!, $input: MemberByDocumentInput!, $filter: MemberFilter!) {
      member(id: $id) { ${shows} } memberByDocument(input: $input) { id }
      node(id: $id) { ... on Member { id name } } members(first: 5, filter: $filter) { nodes { id name } } }`;
    const unionBodyId = zhejiang.base.id;
    const input = { unionBodyId, documentType: 'RESIDENT_ID', documentNumber: NUMBER.toLowerCase() };
    const variables = { id: known.id, input, filter: { unionBodyId, name: PERSON.name } };
    const masked = { id: known.id, name: '张*' };
    expect(await read(service, CHECKER, { query, variables })).toEqual({
      member: {
        ...{ ...masked, documentType: 'RESIDENT_ID', documentNumber: `3308**********${NUMBER.slice(-4)}` },
        ...{ birthYear: 1980, sex: 'MALE', mobile: '138****1234', bankAccount: '************4321', state: 'ACTIVE' },
        memberships: [{ unionBody: { id: unionBodyId }, state: 'ACTIVE', from: '2026-01-05', to: null }],
        attributes: { migrant: true, workUnit: '第一公司', roles: [] },
        honours: [{ name: '劳动模范', on: '2026-01-05' }],
      },
      ...{ memberByDocument: { id: known.id }, node: masked, members: { nodes: [masked] } },
    });
  });

  it('apply, are approved, rejected or take it back', async () => {
    const apply = () => done(MAKER, 'applyForMembership', { unionBodyId: zhejiang.base.id, person: stranger() });
    await done(CHECKER, 'approveMembership', targetOf(await apply()));
    await done(CHECKER, 'rejectMembership', { ...targetOf(await apply()), note: '材料不全' });
    await done(MAKER, 'cancelMembership', targetOf(await apply()));
  });

  it('are retained, resume, and leave by each end', async () => {
    const active = await admit(stranger());
    const retained = await done(MAKER, 'retainMembership', { ...targetOf(active), reason: 'UNEMPLOYED' });
    const resumed = await done(MAKER, 'resumeMembership', targetOf(retained));
    await done(MAKER, 'endMembership', { ...targetOf(resumed), end: 'WITHDRAWN', reason: 'OWN_REQUEST' });
    const expelled = { ...targetOf(await admit(stranger())), end: 'EXPELLED', reason: 'CRIME', note: '决定书' };
    await done(MAKER, 'endMembership', expelled);
    await done(MAKER, 'endMembership', { ...targetOf(await admit(stranger())), end: 'DECEASED' });
  });

  it('are revised, linked and unlinked', async () => {
    const passport = await admit(PASSPORT);
    const person = { name: SECOND.name, mobile: SECOND.mobile };
    const revised = await done(MAKER, 'reviseMember', { ...targetOf(passport), person });
    const end = { ...targetOf(revised), end: 'WITHDRAWN', reason: 'OWN_REQUEST' };
    const left = await done(MAKER, 'endMembership', end);
    const link = { survivorId: known.id, reason: '同一人' };
    const survivor = await done(CHECKER, 'linkDuplicateMember', { ...targetOf(left), ...link });
    expect(survivor.id).toBe(known.id);
    const linked = { ...targetOf(left), expectedVersion: left.version + 1, ...link };
    await done(CHECKER, 'unlinkDuplicateMember', linked);
  });

  it('go over to another federation, are refused, and stay when it is taken back; the old one sees it until then', async () => {
    const [member, toBodyId] = [await admit(SECOND), jiangxi.base.id];
    const ask = (from: ChangedRow) => done(MAKER, 'requestTransfer', { ...targetOf(from), toBodyId });
    const back = await done(MAKER, 'cancelTransfer', targetOf(await ask(member)));
    const refused = await done(CHECKER, 'refuseTransfer', { ...targetOf(await ask(back)), side: 'OUT' });
    const half = await done(CHECKER, 'consentTransfer', { ...targetOf(await ask(refused)), side: 'OUT' });
    const waiting = `query($id: ID!) { unionBody(by: { id: $id }) { transfersToAnswer {
      memberId version side name documentNumber } } }`;
    const asked = { query: waiting, variables: { id: toBodyId } };
    expect(await read(service, 'jiangxi-reviewer', asked)).toEqual({
      unionBody: {
        transfersToAnswer: [
          {
            ...{ memberId: member.id, version: half.version, side: 'IN', name: '诸*' },
            documentNumber: `3308**********${SECOND.documentNumber.slice(-4)}`,
          },
        ],
      },
    });
    expect((await service.ask('jiangxi-officer', waiting, asked.variables)).code).toBe('FORBIDDEN');
    const moved = await done('jiangxi-reviewer', 'consentTransfer', { ...targetOf(half), side: 'IN' });
    expect(moved.id).toBe(member.id);
    const trail = `query($id: ID!) { auditTrail(subjectId: $id, first: 5) { nodes { action } }
      member(id: $id) { state unionBody { id } allowedActions transfers { toBody { id } state } } }`;
    const left = { state: 'COMPLETED', toBody: null };
    expect(await read(service, MAKER, { query: trail, variables: { id: member.id } })).toEqual({
      auditTrail: { nodes: [] },
      member: {
        state: 'TRANSFERRED',
        unionBody: { id: zhejiang.base.id },
        allowedActions: [],
        transfers: expect.arrayContaining([left]) as unknown,
      },
    });
  });

  it('are read in the clear with a reason', async () => {
    const shows = 'person { name documentNumber birthDate mobile bankAccount registeredAddress }';
    const facts = ['NAME', 'DOCUMENT_NUMBER', 'BIRTH_DATE', 'MOBILE', 'BANK_ACCOUNT', 'REGISTERED_ADDRESS'];
    const input = { id: known.id, facts, reason: '核对材料' };
    const { person } = await act(CHECKER, { name: 'revealMember', shows, input });
    expect(person).toEqual({ ...PERSON, bankAccount: '6228480100004321', birthDate: '1980-03-02' });
    const none = await act(CHECKER, { name: 'revealMember', shows, input: { ...input, facts: [] } });
    expect(none.problems).toMatchObject([{ code: 'INPUT_INVALID', path: ['facts'] }]);
  });
});

describe('wrong input', () => {
  const wrongDigit = NUMBER.slice(0, 17) + (NUMBER.endsWith('1') ? '2' : '1');

  it.each([
    ['a wrong check digit', { documentNumber: wrongDigit }, 'DOCUMENT_INVALID', 'documentNumber'],
    ['another birth date than the card', { birthDate: '1980-03-03' }, 'DOCUMENT_INVALID', 'birthDate'],
    ['another sex than the card', { sex: 'FEMALE' }, 'DOCUMENT_INVALID', 'sex'],
    ['a birth to come', { ...PASSPORT, birthDate: '2026-11-21' }, 'DOCUMENT_INVALID', 'birthDate'],
    ['no name', { name: ' ' }, 'INPUT_INVALID', 'name'],
    ['a name of 51 characters', { name: '张'.repeat(51) }, 'INPUT_INVALID', 'name'],
    ['a control character', { name: '张\u0007三' }, 'INPUT_INVALID', 'name'],
    ['no such ethnicity', { ethnicity: '57' }, 'INPUT_INVALID', 'ethnicity'],
    ['no mobile number', { mobile: '12812341234' }, 'INPUT_INVALID', 'mobile'],
    ['an account of 7 digits', { bankAccount: '1234567' }, 'INPUT_INVALID', 'bankAccount'],
    ['an address of 201 characters', { registeredAddress: '路'.repeat(201) }, 'INPUT_INVALID', 'registeredAddress'],
  ])('%s is refused by name, and told again nowhere', async (...[, facts, code, path]) => {
    const person = { ...PERSON, documentNumber: residentId('33088119800302777'), ...facts };
    const input = { unionBodyId: zhejiang.base.id, person };
    const payload = await act(MAKER, { name: 'admitMember', shows: SHOWS, input });
    expect(payload.problems).toMatchObject([{ code, path: ['person', path] }]);
    for (const value of Object.values(person)) {
      if (value.trim().length > 1 && value !== 'PASSPORT') expect(JSON.stringify(payload)).not.toContain(value);
    }
  });

  it('takes a name of 50 characters', async () => {
    await admit({ ...stranger(), name: '张'.repeat(50) });
  });

  it.each([
    ['2026-11-21', 'EFFECTIVE_DATE_IN_FUTURE'],
    ['2019-12-31', 'BACKDATE_JOIN_BEFORE_BODY_FOUNDED'],
  ])('joining from %s is refused as %s', async (from, code) => {
    const input = { unionBodyId: zhejiang.base.id, person: stranger(), from };
    expect((await act(MAKER, { name: 'admitMember', shows: SHOWS, input })).problems).toMatchObject([{ code }]);
  });

  const LIST = `query($filter: MemberFilter!, $first: Int!, $after: String) {
    members(filter: $filter, first: $first, after: $after) { nodes { id } pageInfo { endCursor } } }`;
  const filter = { unionBodyId: zhejiang.base.id };
  const asked = (more: object = {}, page: object = {}) =>
    service.ask(MAKER, LIST, { filter: { ...filter, ...more }, first: 1, ...page });

  it.each([
    ['the year 1', { asOf: '0001-01-01' }, {}],
    ['the year 9999', { asOf: '9999-12-31' }, {}],
    ['no such state', { state: 'GONE' }, {}],
    ['name and initials', { name: '张三', initials: 'zs' }, {}],
    ['no rows', {}, { first: 0 }],
    ['101 rows', {}, { first: 101 }],
  ])('a list with %s is refused', async (_name, more, page) => {
    expect(await asked(more, page)).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });

  it('a cursor of another list is refused', async () => {
    const { body } = await asked();
    const { members } = body.data as { members: { pageInfo: { endCursor: string } } };
    expect((await asked({}, { after: members.pageInfo.endCursor })).status).toBe(200);
    const elsewhere = await asked({ subtree: true }, { after: members.pageInfo.endCursor });
    expect(elsewhere).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });

  it.each([
    ['memberByDocument', 'query($input: MemberByDocumentInput!) { x: memberByDocument(input: $input) { id } }'],
    [
      'members',
      'query($filter: MemberFilter!) { ...Ask } fragment Ask on Query { members(filter: $filter, first: 1) { nodes { id } } }',
    ],
  ])('%s is not asked over GET, for personal values do not belong into a URL', async (_name, query) => {
    const input = { ...filter, documentType: 'RESIDENT_ID', documentNumber: NUMBER };
    const variables = { input, filter: { ...filter, name: PERSON.name } };
    const posted = await service.ask(MAKER, query, variables);
    expect(posted.status).toBe(200);
    const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
    const headers = { 'apollo-require-preflight': 'true' };
    const got = await service.send({ method: 'GET', url: `/graphql?${String(search)}`, headers }, MAKER);
    expect(got).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect(got.body.errors?.[0]?.message).toContain('POST');
    expect(got.text).not.toContain(PERSON.name);
    const own = `/graphql?query=${encodeURIComponent(`{ member(id: "${known.id}") { name } }`)}`;
    expect((await service.send({ method: 'GET', url: own, headers }, MAKER)).status).toBe(200);
  });
});

const OUTSIDERS = ['jiangxi-admin', 'jiangxi-officer', 'jiangxi-reviewer'] as const;
const NOBODY = 'mem_00000000000000000000';
/** Every change of a member, by its input's type and what it is given besides the member. */
const CHANGES: readonly (readonly [string, string, object])[] = [
  ['approveMembership', STEP, {}],
  ['rejectMembership', STEP, { note: '不符' }],
  ['cancelMembership', STEP, {}],
  ['retainMembership', STEP, { reason: 'UNEMPLOYED' }],
  ['resumeMembership', STEP, {}],
  ['endMembership', 'EndMembershipInput', { end: 'WITHDRAWN', reason: 'OWN_REQUEST' }],
  ['requestTransfer', 'RequestTransferInput', { toBodyId: jiangxi.base.id }],
  ['consentTransfer', ANSWER, { side: 'OUT' }],
  ['refuseTransfer', ANSWER, { side: 'IN' }],
  ['cancelTransfer', 'CancelTransferInput', {}],
  ['reviseMember', 'ReviseMemberInput', { person: { mobile: '13700000000' } }],
  ['linkDuplicateMember', LINK, { survivorId: known.id, reason: '同一人' }],
  ['unlinkDuplicateMember', LINK, { survivorId: known.id, reason: '同一人' }],
];
const READS: readonly (readonly [string, string])[] = [
  ['member', 'query($asked: ID!) { member(id: $asked) { id name state memberships { from } transfers { state } } }'],
  ['node', 'query($asked: ID!) { node(id: $asked) { id __typename ... on Member { name } } }'],
  ['nodes', 'query($asked: ID!) { nodes(ids: [$asked, $asked]) { id ... on Member { name } } }'],
  [
    'trail',
    'query($asked: ID!) { auditTrail(subjectId: $asked, first: 5) { nodes { action } pageInfo { endCursor } } }',
  ],
];

async function told(persona: Persona, query: string, { asked, ...more }: { asked: string; input?: object }) {
  const { status, text } = await service.ask(persona, query, { asked, ...more });
  const { extensions: _cost, ...said } = z.looseObject({}).parse(JSON.parse(text));
  return `${status} ${JSON.stringify(said)}`.replaceAll(asked, '…');
}

describe('a member of another federation is like one that does not exist', () => {
  it.each(OUTSIDERS.flatMap((persona) => READS.map(([name, query]) => [name, persona, query] as const)))(
    'in %s, for %s',
    async (_name, persona, query) => {
      expect(await told(persona, query, { asked: known.id })).toBe(await told(persona, query, { asked: NOBODY }));
    },
  );

  it.each(OUTSIDERS.flatMap((persona) => CHANGES.map(([name, type, more]) => [name, persona, type, more] as const)))(
    'in %s, for %s',
    async (...[name, persona, type, more]) => {
      did.add(name);
      const query = `mutation($input: ${type}!) { ${name}(input: $input) {
        member { id } problems { code path message en: message(locale: EN) } receipt { id } } }`;
      const ask = (asked: string) => {
        const survivor = 'survivorId' in more ? { survivorId: asked } : {};
        const input = { idempotencyKey: `key-of-${name}`, id: asked, expectedVersion: 1, ...more, ...survivor };
        return told(persona, query, { asked, input });
      };
      const nobody = await ask(NOBODY);
      expect(await ask(known.id)).toBe(nobody);
      expect(nobody).toMatch(/NOT_FOUND|FORBIDDEN/);
    },
  );

  it.each(OUTSIDERS)(
    'in a list, by name, by document, in counts and when a person is admitted, for %s',
    async (persona) => {
      const query = `query($filter: MemberFilter!, $input: MemberByDocumentInput!) {
      members(filter: $filter, first: 5) { nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } }
      memberByDocument(input: $input) { id } }`;
      const nothing = {
        members: { nodes: [], edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
        memberByDocument: null,
      };
      for (const unionBodyId of [zhejiang.base.id, zhejiang.upper.id, jiangxi.base.id]) {
        const input = { unionBodyId, documentType: 'RESIDENT_ID', documentNumber: NUMBER };
        for (const by of [{ name: PERSON.name }, { initials: 'zsf' }]) {
          const variables = { filter: { unionBodyId, subtree: true, ...by }, input };
          expect(await read(service, persona, { query, variables })).toEqual(nothing);
        }
      }
    },
  );

  it('admits the very person as one whom nobody knows', async () => {
    const own = await admit(PERSON, { unionBodyId: jiangxi.base.id }, 'jiangxi-officer');
    expect(own).toMatchObject({ version: 1 });
    expect(own.id).not.toBe(known.id);
  });

  it.each(['dashboard', 'bank', 'partner', 'member'] as const)('and %s may not even ask', async (role) => {
    const persona: Persona = `zhejiang-${role}`;
    expect((await service.ask(persona, `{ member(id: "${known.id}") { id } }`)).code).toBe('FORBIDDEN');
    const list = `{ members(filter: { unionBodyId: "${zhejiang.base.id}" }, first: 1) { nodes { id } } }`;
    expect((await service.ask(persona, list)).code).toBe('FORBIDDEN');
    for (const [name, type] of CHANGES) {
      const query = `mutation($input: ${type}!) { ${name}(input: $input) { receipt { id } } }`;
      expect((await service.ask(persona, query, { input: {} })).code).toBe('FORBIDDEN');
    }
    const node = `{ node(id: "${known.id}") { id } auditTrail: __typename }`;
    expect((await service.ask(persona, node)).body.data).toEqual({ node: null, auditTrail: 'Query' });
  });
});

async function wholeTable(): Promise<readonly TableItem[]> {
  if (table === undefined) throw new Error('the service opened no table');
  return tableItems(table);
}

describe('what is kept of people', () => {
  it('holds no personal value in the clear: no item, receipt, audit entry, key, or line of the log', async () => {
    // A token that is none, and a document that cannot be read, leave their lines in the log too.
    await service.handle(gatewayEvent({ headers: { authorization: `Bearer ${PERSON.name}` }, body: PERSON.name }));
    await service.ask(MAKER, `{ member(id: "${PERSON.name}") { ${PERSON.mobile} } }`);
    expect([...did].sort()).toEqual(Object.keys(MEMBER_RULES.Mutation).sort());
    const items = await wholeTable();
    const kinds = new Set(items.map((item) => z.string().parse(item['pk']).split('#')[0]));
    expect([...kinds]).toEqual(expect.arrayContaining(['MEM', 'RCPT', 'AUDIT', 'MARK']));
    const secrets = [PERSON, PASSPORT, SECOND].flatMap((person) =>
      Object.entries(person).flatMap(([name, value]) =>
        name === 'documentType' ? [] : [value, value.replaceAll(' ', '')],
      ),
    );
    secrets.push('1980-03-02', '19800302', '欧阳试', '13700000000');
    for (const kept of [...items, ...service.log]) {
      const text = JSON.stringify(kept);
      for (const secret of secrets) expect(text).not.toContain(secret);
    }
  });
});
