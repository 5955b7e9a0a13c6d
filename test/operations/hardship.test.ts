import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { PersonalFacts } from '#domain/member/member.ts';
import type { TableClient } from '#store/document-client.ts';
import { region } from '../support/builders.ts';
import { personWith, plantMember } from '../support/household.ts';
import { change, changedRow, read, type ChangedRow, type Payload } from '../support/operations.ts';
import { startService, type Persona } from '../support/service.ts';
import { tableItems, type TableItem } from '../support/table-items.ts';

let table: TableClient | undefined;
const service = await startService({
  through: (opened) => {
    table = opened;
    return opened;
  },
});
const { zhejiang } = service.federations;
const [MAIN, CHILD] = [personWith(31), personWith(32, { name: '毛小远', birthDate: null })];
const WORDS = {
  health: '体弱多病',
  disability: '肢体三级残疾',
  illness: '慢性肾衰竭',
  workOrSchool: '衢州第二中学高三',
  bankName: '衢州农商银行城关支行',
};
const ACCOUNT = '6228480199990000777';
const OBJECTION = '其表兄名下有一辆货车';
/** What callers say of the household when they decide. */
const SAID = {
  passed: '其子确在读高三',
  dismissed: '货车与本户无关',
  override: '透析费用每月逾万',
  returned: '缺其妻的收入证明',
  tipOff: '邻居称其已购商铺',
  closed: '其女已就业，收入过线',
};

const condition = WORDS;
const { birthDate: _, ...childFacts } = CHILD;
const child = { relation: 'CHILD', personal: childFacts, monthlyIncome: 0, student: true, condition };
const household = {
  main: { monthlyIncome: 90_000, reducedWorkingCapacity: true, bankAccount: ACCOUNT, condition },
  relatives: [child],
  causes: ['MAJOR_ILLNESS', 'SCHOOLING'],
  housing: { kind: 'RENTED', areaSquareMetres: 38 },
  evidence: [{ name: '低保证', source: '江山市民政局', on: '2026-05-01' }],
};
const SHOWS = 'hardshipFile { id version state tier reviewDue }';

/** Who takes which step of the file, and what goes with it. */
interface Taken {
  readonly by: Persona;
  readonly name: string;
  readonly more?: object;
}

async function step(file: ChangedRow, { by, name, more = {} }: Taken): Promise<ChangedRow> {
  const input = { id: file.id, expectedVersion: file.version, ...more };
  const payload = await change(service, by, { name, shows: SHOWS, input });
  expect(payload.problems).toEqual([]);
  return changedRow(payload, 'hardshipFile');
}

function open(input: object): Promise<Payload> {
  const given = { unionBodyId: zhejiang.base.id, household, ...input };
  return change(service, 'zhejiang-officer', { name: 'openHardshipFile', shows: SHOWS, input: given });
}

const member = await plantMember(service.request(), { body: zhejiang.base, order: 31 });
const opened = changedRow(await open({ mainMemberId: member.id }), 'hardshipFile');

interface Reveal {
  readonly persona: Persona;
  readonly key: string;
  readonly personNumber?: number;
}

function reveal({ persona, key, personNumber = 1 }: Reveal): Promise<Payload> {
  const shows = `proof: receipt { replayed } person { number name documentType documentNumber birthDate mobile bankAccount bankName
    registeredAddress health disability illness workOrSchool }`;
  const input = { id: opened.id, personNumber, reason: '核对材料', idempotencyKey: key };
  return change(service, persona, { name: 'revealHardshipPerson', shows, input });
}

describe('a hardship file over the contract', () => {
  it('is opened, reviewed, made public, objected to and made active, each by whom it takes', async () => {
    let file = await step(opened, { by: 'zhejiang-officer', name: 'submitHardshipFile' });
    const pass = { decision: 'PASS' };
    file = await step(file, {
      by: 'zhejiang-reviewer',
      name: 'reviewHardshipFile',
      more: { ...pass, stage: 'UNIT', reason: SAID.passed },
    });
    file = await step(file, { by: 'zhejiang-admin', name: 'reviewHardshipFile', more: { ...pass, stage: 'UPPER' } });
    file = await step(file, { by: 'zhejiang-officer', name: 'objectToHardshipFile', more: { text: OBJECTION } });
    const dismissed = { number: 1, decision: 'DISMISSED', note: SAID.dismissed };
    file = await step(file, { by: 'zhejiang-admin', name: 'decideObjection', more: dismissed });
    service.clock.set('2026-11-28');
    file = await step(file, { by: 'zhejiang-admin', name: 'activateHardshipFile' });
    const query = `query File($id: ID!) { hardshipFile(id: $id) {
      state tier reviewDue reviewOverdue(asOf: "2027-11-29") causes zeroEmployment
      persons { number relation name birthYear monthlyIncome { yuan } reducedWorkingCapacity student }
      income { heads perHeadMonth { yuan } minimumLivingStandard { fen } normId normVersion tier }
      publicNotice { name heads tier from to days }
      objections { number text state note }
      stepOn(day: "2026-11-20") { state } allowedActions
    } }`;
    const shown = await read(service, 'zhejiang-reviewer', { query, variables: { id: file.id } });
    expect(shown).toEqual({
      hardshipFile: {
        ...{ state: 'ACTIVE', tier: 'NATIONAL', reviewDue: '2027-11-28', reviewOverdue: true },
        ...{ causes: ['MAJOR_ILLNESS', 'SCHOOLING'], zeroEmployment: false },
        persons: [
          {
            ...{ number: 1, relation: 'SELF', name: '毛*', birthYear: 1980, monthlyIncome: { yuan: '900.00' } },
            ...{ reducedWorkingCapacity: true, student: false },
          },
          {
            ...{ number: 2, relation: 'CHILD', name: '毛*', birthYear: 1980, monthlyIncome: { yuan: '0.00' } },
            ...{ reducedWorkingCapacity: false, student: true },
          },
        ],
        income: {
          ...{ heads: 2, perHeadMonth: { yuan: '450.00' }, minimumLivingStandard: { fen: 100_000 } },
          ...{ normId: 'zhejiang', normVersion: 1, tier: 'NATIONAL' },
        },
        publicNotice: { name: '毛*', heads: 2, tier: 'NATIONAL', from: '2026-11-21', to: '2026-11-28', days: 7 },
        objections: [{ number: 1, text: OBJECTION, state: 'DISMISSED', note: SAID.dismissed }],
        ...{ stepOn: { state: 'OBJECTED' }, allowedActions: ['START_REVIEW', 'CLOSE'] },
      },
    });
  });

  it('is found in the list of its body and as a node', async () => {
    const query = `query List($id: ID!, $body: ID!) { node(id: $id) { __typename }
      hardshipFiles(first: 5, filter: { unionBodyId: $body, state: ACTIVE, tier: NATIONAL }) { nodes { id } } }`;
    const variables = { id: opened.id, body: zhejiang.base.id };
    const found = await read(service, 'zhejiang-officer', { query, variables });
    expect(found).toEqual({ node: { __typename: 'HardshipFile' }, hardshipFiles: { nodes: [{ id: opened.id }] } });
    const hidden = await read(service, 'jiangxi-admin', { query, variables });
    expect(hidden).toEqual({ node: null, hardshipFiles: { nodes: [] } });
  });

  it('is found by callers of a city when they name a body, and not without', async () => {
    const client = { ...service.clients['zhejiang-partner'], role: 'PROVINCE_ADMIN', version: 2 } as const;
    const state = { ...client, scope: { kind: 'REGION', regionCode: region('330800') } } as const;
    const { ids, clock, ledger } = service.request();
    const id = ids.next('Receipt');
    const receipt = { id, actorId: client.id, key: id, fingerprint: '', at: clock.now(), answer: null };
    const writes = [{ type: 'SAVE', noun: 'apiClient', state, readVersion: 1 }] as const;
    expect(await ledger.commit({ writes, audit: [], receipt })).toEqual({ outcome: 'COMMITTED' });
    const ask = (filter: string) => service.ask('zhejiang-partner', `{ hardshipFiles(${filter}) { nodes { id } } }`);
    const refused = await ask('first: 5, filter: { subtree: true }');
    const argument = { argument: ['filter', 'unionBodyId'] };
    expect(refused).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
      body: { errors: [{ extensions: argument }] },
    });
    const { body } = await ask(`first: 5, filter: { unionBodyId: "${zhejiang.base.id}" }`);
    expect(body).toMatchObject({ data: { hardshipFiles: { nodes: [{ id: opened.id }] } } });
  });

  it('refuses a person who is in another file, in words for people', async () => {
    const other = await plantMember(service.request(), { body: zhejiang.base, order: 33 });
    const refused = await open({ mainMemberId: other.id });
    expect(refused.problems).toMatchObject([{ code: 'PERSON_IN_TWO_FILES', path: ['household'] }]);
  });

  it.each([
    ['a wrong account', { relatives: [{ ...child, personal: { ...childFacts, bankAccount: '6228 ****' } }] }],
    ['a wrong mobile', { relatives: [{ ...child, personal: { ...childFacts, mobile: '1385700' } }] }],
    ['no cause', { causes: [] }],
    ['income below nothing', { main: { monthlyIncome: -1 } }],
    ['a relative who is the main person', { relatives: [{ ...child, relation: 'SELF' }] }],
    ['a relative by a number there cannot be yet', { relatives: [{ relation: 'CHILD', number: 2, monthlyIncome: 0 }] }],
    ['a relative of whom nothing is said', { relatives: [{ relation: 'CHILD', monthlyIncome: 0 }] }],
    ['a flat without end', { housing: { kind: 'OWNED', areaSquareMetres: 10_001 } }],
  ])('refuses %s, and repeats nothing of it', async (_name, facts) => {
    const other = await plantMember(service.request(), { body: zhejiang.base, order: 34 });
    const refused = await open({ mainMemberId: other.id, household: { ...household, relatives: [], ...facts } });
    expect(refused.problems).toMatchObject([{ code: 'INPUT_INVALID' }]);
    expect(JSON.stringify(refused)).not.toContain(childFacts.name);
  });
});

describe('a relative', () => {
  const at = ['household', 'relatives', 'personal'];
  it.each([
    ['a wrong resident id', { documentNumber: '330881198003020329' }, 'documentNumber'],
    ['another birth date than the resident id tells', { birthDate: '1980-03-03' }, 'birthDate'],
    [
      'a birth after today',
      { documentType: 'PASSPORT', documentNumber: 'E1234567', birthDate: '2036-01-01' },
      'birthDate',
    ],
  ])('with %s is refused as a member is, and nothing is repeated', async (_name, facts, field) => {
    const other = await plantMember(service.request(), { body: zhejiang.base, order: 34 });
    const relatives = [{ ...child, personal: { ...childFacts, ...facts } }];
    const refused = await open({ mainMemberId: other.id, household: { ...household, relatives } });
    expect(refused.problems).toMatchObject([{ code: 'DOCUMENT_INVALID', path: [...at, field] }]);
    expect(JSON.stringify(refused)).not.toContain(childFacts.name);
  });
});

describe('reading personal facts in the clear', () => {
  it('answers them with a reason, and leaves an entry that names the person by number', async () => {
    const first = await reveal({ persona: 'zhejiang-reviewer', key: 'reveal-main-1' });
    const { documentType, documentNumber, mobile, registeredAddress, name, birthDate } = MAIN;
    const known = { number: 1, name, documentType, documentNumber, birthDate, mobile, registeredAddress };
    expect(first['person']).toEqual({ ...known, bankAccount: ACCOUNT, ...WORDS });
    const query = `query Trail($id: ID!) { auditTrail(subjectId: $id, first: 20) {
      nodes { action reason actorId changes { field from to } } } }`;
    const trail = JSON.stringify(await read(service, 'zhejiang-admin', { query, variables: { id: opened.id } }));
    expect(trail).toContain(JSON.stringify({ field: 'person 1', from: null, to: null }));
    expect(trail).toContain('核对材料');
    expect(trail).toContain(service.clients['zhejiang-reviewer'].id);
  });

  it('answers nothing in the clear without an entry of its own: a repeated call answers the receipt alone', async () => {
    const again = await reveal({ persona: 'zhejiang-reviewer', key: 'reveal-main-1' });
    expect(again).toMatchObject({ person: null, problems: [], proof: { replayed: true } });
    const readings = await Promise.all(
      [1, 1, 2, 2, 2].map((key) => reveal({ persona: 'zhejiang-reviewer', key: `reveal-at-once-${String(key)}` })),
    );
    expect(readings.filter((reading) => reading['person'] !== null)).toHaveLength(2);
  });

  it('finds a day of birth in a resident id where none was given', async () => {
    const revealed = await reveal({ persona: 'zhejiang-officer', key: 'reveal-child', personNumber: 2 });
    expect(revealed['person']).toMatchObject({ name: CHILD.name, birthDate: '1980-03-02' });
  });

  it('is refused for a person there is not, without a reason, and to another federation', async () => {
    const nobody = await reveal({ persona: 'zhejiang-officer', key: 'reveal-nobody', personNumber: 9 });
    expect(nobody.problems).toMatchObject([{ code: 'NOT_FOUND', path: ['personNumber'] }]);
    const other = await reveal({ persona: 'jiangxi-admin', key: 'reveal-other' });
    expect(other.problems).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
    const input = { id: opened.id, personNumber: 1, reason: ' ' };
    const call = { name: 'revealHardshipPerson', shows: 'person { name }', input };
    expect((await change(service, 'zhejiang-officer', call)).problems).toMatchObject([{ code: 'INPUT_INVALID' }]);
  });
});

/** Every value of a person that must not stand anywhere in the clear. */
function secretsOf(person: PersonalFacts): readonly string[] {
  const { name, documentNumber, mobile, bankAccount, registeredAddress } = person;
  return [name, documentNumber, mobile, bankAccount, registeredAddress].flatMap((value) => value ?? []);
}

const SECRETS = [
  ...secretsOf(MAIN),
  ...secretsOf(CHILD),
  ...Object.values(WORDS),
  ACCOUNT,
  OBJECTION,
  ...Object.values(SAID),
];

async function wholeTable(): Promise<readonly TableItem[]> {
  if (table === undefined) throw new Error('the service opened no table');
  return tableItems(table);
}

describe('what is said of a household', () => {
  const query = `query File($id: ID!) {
    hardshipFile(id: $id) { version steps { state reason } stepOn(day: "2026-11-28") { reason } override { reason }
      reviews { reason } }
    auditTrail(subjectId: $id, first: 20) { nodes { action reason changes { field from to } } } }`;
  const shape = z.object({ hardshipFile: z.looseObject({ version: z.number() }), auditTrail: z.unknown() });
  const shown = async (id: string) => {
    const told = shape.parse(await read(service, 'zhejiang-admin', { query, variables: { id } }));
    return { ...told, trail: JSON.stringify(told.auditTrail) };
  };

  it('is told to whoever may see the file, and to no reader of the trail', async () => {
    const other = await plantMember(service.request(), { body: zhejiang.base, order: 36 });
    const alone = { ...household, relatives: [] };
    let file = changedRow(await open({ mainMemberId: other.id, household: alone }), 'hardshipFile');
    const more = { tier: 'PROVINCIAL', reason: SAID.override };
    file = await step(file, { by: 'zhejiang-officer', name: 'proposeTierOverride', more });
    file = await step(file, { by: 'zhejiang-officer', name: 'submitHardshipFile' });
    const back = { stage: 'UNIT', decision: 'RETURN', reason: SAID.returned };
    file = await step(file, { by: 'zhejiang-reviewer', name: 'reviewHardshipFile', more: back });
    const told = await shown(file.id);
    expect(told).toMatchObject({
      hardshipFile: {
        steps: [{ reason: null }, { reason: null }, { state: 'RETURNED', reason: SAID.returned }],
        ...{ override: { reason: SAID.override }, reviews: [{ reason: SAID.returned }] },
      },
    });
    expect(told.trail).not.toContain('"reason":"');
    expect(told.trail).toContain('{"field":"reviews","from":null,"to":null}');
  });

  it('is told of a review and of the end as well', async () => {
    const { version } = (await shown(opened.id)).hardshipFile;
    const start = { cause: 'TIP_OFF', reason: SAID.tipOff };
    let file = await step({ ...opened, version }, { by: 'zhejiang-officer', name: 'startHardshipReview', more: start });
    const end = { closingReason: 'OUT_OF_HARDSHIP', reason: SAID.closed };
    file = await step(file, { by: 'zhejiang-admin', name: 'finishHardshipReview', more: end });
    const told = await shown(file.id);
    expect(told).toMatchObject({ hardshipFile: { stepOn: { reason: SAID.closed } } });
    expect(JSON.stringify(told.hardshipFile)).toContain(SAID.tipOff);
    for (const said of Object.values(SAID)) expect(told.trail).not.toContain(said);
  });
});

describe('what is kept', () => {
  it('holds no personal value in the clear: no item, receipt, audit entry, key, or line of the log', async () => {
    const items = await wholeTable();
    const kinds = items.map((item) => z.string().parse(item['pk']).split('#')[0]);
    expect([...new Set(kinds)]).toEqual(expect.arrayContaining(['HF', 'MEM', 'RCPT', 'AUDIT', 'MARK']));
    for (const kept of [...items, ...service.log]) {
      const text = JSON.stringify(kept);
      for (const secret of SECRETS) expect(text).not.toContain(secret);
    }
  });

  it('answers persons masked wherever they are met but by revealing', async () => {
    const query = `query File($id: ID!) { hardshipFile(id: $id) { steps { reason } persons { name }
      publicNotice { name } previousFile { id } evidence { name source } reviews { reason } } }`;
    const text = JSON.stringify(await read(service, 'zhejiang-admin', { query, variables: { id: opened.id } }));
    for (const secret of [...secretsOf(MAIN), ...secretsOf(CHILD), ACCOUNT]) expect(text).not.toContain(secret);
  });
});
