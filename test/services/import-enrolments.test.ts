import { beforeEach, describe, expect, it } from 'vitest';
import { importEnrolments } from '#services/import-enrolments.ts';
import type { Ports } from '#services/ports.ts';
import { readEnrolmentRows, type EnrolmentRow } from '#services/read-enrolment-rows.ts';
import { day } from '../support/builders.ts';
import { documentOf, plantKnown } from '../support/enrolment-file.ts';
import { createSeededIds } from '../support/ports.ts';
import { openProgramApi } from '../support/program-api.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const { program, opened, enrol, stepped, totals } = openProgramApi(service);
const { zhejiang } = service.federations;
const planter = { ...service, ids: createSeededIds('import-enrolments') };
const officer = 'zhejiang-officer' as const;

beforeEach(() => {
  service.clock.set('2017-03-10');
});

let programs = 0;
let people = 0;

/** An edition of a quota, two members whom rows name, and the rows. */
async function scene(quota: number) {
  const code = `RACE-${(programs += 1)}`;
  const rules = { enrolment: { enrollees: ['MEMBER'] } };
  const { id, version } = await opened({ quota, rules }, (await program({ code })).id);
  const orders = [(people += 1), (people += 1)];
  const members = await plantKnown(
    planter,
    orders.map((order) => ({ body: zhejiang.base, order })),
  );
  const rows = orders.map((order): EnrolmentRow => {
    const document = { documentType: 'RESIDENT_ID', documentNumber: documentOf(order) } as const;
    return { programCode: code, edition: id, who: { kind: 'MEMBER', document }, bodyCode: null, on: day('2017-03-10') };
  });
  return { id, version, rows, memberIds: members.map((member) => member.id) };
}

/** What rows come to where somebody does something else between what is read for them and what is written. */
async function outcomes(rows: readonly EnrolmentRow[], meanwhile: () => Promise<unknown>): Promise<readonly string[]> {
  const ports = service.request();
  let isDone = false;
  const readHolders: Ports['enrolments']['readHolders'] = async (editionId, names) => {
    const found = await ports.enrolments.readHolders(editionId, names);
    if (!isDone) await meanwhile();
    isDone = true;
    return found;
  };
  const shaped = Object.create(ports, { enrolments: { value: { ...ports.enrolments, readHolders } } }) as Ports;
  const { clock, clients } = service;
  const act = { caller: clients[officer], now: clock.now(), today: clock.today(), requestId: 'req_race' };
  const command = { rows, idempotencyKey: `race-${programs}-rows`, ahead: await readEnrolmentRows(shaped, act, rows) };
  const done = await importEnrolments(shaped, act, command);
  if (!done.ok) throw new Error(`rows were not done: ${done.failure.code}`);
  return done.value.map(({ outcome, problem }) => problem?.code ?? outcome);
}

describe('rows of a list of enrolments, where others are quicker', () => {
  it('are UNCHANGED for who was enrolled meanwhile, and the others go in', async () => {
    const { id, rows, memberIds } = await scene(5);
    const told = await outcomes(rows, () => enrol(id, { memberId: memberIds[0] }));
    expect(told).toEqual(['UNCHANGED', 'CREATED']);
    expect(await totals(id)).toMatchObject({ placesLeft: 3, enrolled: 2, everEnrolled: 2 });
  });

  it('are refused where the last place was taken meanwhile', async () => {
    const { id, rows } = await scene(2);
    const [third] = await plantKnown(planter, [{ body: zhejiang.base, order: (people += 1) }]);
    const told = await outcomes(rows, () => enrol(id, { memberId: third?.id }));
    expect(told).toEqual(['CREATED', 'QUOTA_FULL']);
    expect(await totals(id)).toMatchObject({ placesLeft: 0, enrolled: 2 });
  });

  it('are refused where the edition was closed meanwhile', async () => {
    const { id, version, rows } = await scene(5);
    const close = () => stepped('programEdition', { id, version }, { name: 'closeProgramEdition', by: officer });
    expect(await outcomes(rows, close)).toEqual(['EDITION_NOT_OPEN', 'EDITION_NOT_OPEN']);
    expect(await totals(id)).toMatchObject({ placesLeft: 5, enrolled: 0 });
  });
});
