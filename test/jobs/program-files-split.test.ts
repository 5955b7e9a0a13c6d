import { beforeEach, describe, expect, it } from 'vitest';
import type { Act } from '#domain/act.ts';
import type { BankOutcome } from '#domain/claim/decide-pay.ts';
import type { ClaimId, DisbursementId, ProgramEditionId } from '#domain/ids.ts';
import { importDisbursements, type DisbursementRow } from '#services/import-disbursements.ts';
import { importEnrolments } from '#services/import-enrolments.ts';
import type { EnrolmentRow } from '#services/read-enrolment-rows.ts';
import { day } from '../support/builders.ts';
import { diceOf, type Dice } from '../support/dice.ts';
import { documentOf, plantKnown } from '../support/enrolment-file.ts';
import { plantMember } from '../support/household.ts';
import { changedRow } from '../support/operations.ts';
import { createSeededIds } from '../support/ports.ts';
import { openProgramApi } from '../support/program-api.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const { program, opened, reviewed, approve, batch, stepped, totals } = openProgramApi(service);
const { zhejiang } = service.federations;
const planter = { ...service, ids: createSeededIds('splits') };
const officer = 'zhejiang-officer' as const;
const COURSES = [1, 2, 3, 4];
const TODAY = '2017-03-10';

beforeEach(() => {
  service.clock.set(TODAY);
});

function act(): Act {
  const { clock, clients } = service;
  return { caller: clients[officer], now: clock.now(), today: clock.today(), requestId: 'req_split' };
}

let keys = 0;
let people = 0;

/**
 * Does rows in chunks that the dice cut: some chunks are sent again under their own key, as a part that is done anew, and some
 * under another one, as a file that is sent again. What a chunk comes to under its own key is the same each time.
 */
async function inChunks<Row, Outcome>(
  rows: readonly Row[],
  dice: Dice,
  send: (chunk: readonly Row[], key: string) => Promise<readonly Outcome[]>,
): Promise<void> {
  for (let start = 0; start < rows.length;) {
    const end = Math.min(start + 1 + dice.below(6), rows.length);
    const key = `split-${(keys += 1)}-chunk`;
    const first = await send(rows.slice(start, end), key);
    if (dice.chance(0.3)) expect(await send(rows.slice(start, end), key)).toEqual(first);
    if (dice.chance(0.3)) await send(rows.slice(dice.below(end), end), `${key}-again`);
    start = end;
  }
}

function shuffled<One>(list: readonly One[], dice: Dice): readonly One[] {
  const rest = [...list];
  return list.flatMap(() => rest.splice(dice.below(rest.length), 1));
}

describe('rows of a list of enrolments', () => {
  it.each(COURSES)('come to the same, however they are cut and sent again (%i)', async (seed) => {
    const dice = diceOf(seed);
    const code = `SPLIT-${seed}`;
    const { id: programId } = await program({ code });
    const rules = {
      enrolment: { enrollees: ['MEMBER'], waitList: true },
      cover: { waitingDays: 0, contribution: 700 },
    };
    const { id } = await opened({ quota: 6, rules }, programId);
    const orders = dice.times(10, () => (people += 1));
    await plantKnown(
      planter,
      orders.map((order) => ({ body: zhejiang.base, order })),
    );
    const named = shuffled([...orders, ...orders.slice(0, 5)], dice);
    const rows = named.map((order): EnrolmentRow => {
      const document = { documentType: 'RESIDENT_ID', documentNumber: documentOf(order) } as const;
      return {
        programCode: code,
        edition: '第四期',
        who: { kind: 'MEMBER', document },
        bodyCode: null,
        on: day(TODAY),
      };
    });
    await inChunks(rows, dice, async (chunk, idempotencyKey) => {
      const done = await importEnrolments(service.request(), act(), { rows: chunk, idempotencyKey });
      if (!done.ok) throw new Error(`rows were not done: ${done.failure.code}`);
      return done.value;
    });
    const figures = { placesLeft: 0, enrolled: 6, waiting: 4, everEnrolled: 6, contributions: { fen: 4_200 } };
    expect(await totals(id)).toMatchObject(figures);
    const inState = async (state: 'ENROLLED' | 'WAITLISTED') => {
      const place = { editionId: id as ProgramEditionId, state };
      const { items } = await service.request().enrolments.ofEdition(place, { limit: 20, after: undefined });
      return items.flatMap(({ item: { enrollee } }) => (enrollee.kind === 'MEMBER' ? [enrollee.memberId] : []));
    };
    // Places go to those who stand first, and the others wait in the order in which they stand.
    const first = [...new Set(named)];
    const members = await service
      .request()
      .members.findAll([...(await inState('ENROLLED')), ...(await inState('WAITLISTED'))]);
    const stands = await Promise.all(
      members.map(async (member) => {
        if (member === undefined) throw new Error('a member of the test is gone');
        const facts = (await service.request().vault.open(member.id, member.personal)) as { documentNumber: string };
        return facts.documentNumber;
      }),
    );
    expect(stands).toEqual(first.map(documentOf));
  });
});

describe("rows of a bank's results", () => {
  it.each(COURSES)('come to the same, however they are cut and sent again (%i)', async (seed) => {
    const dice = diceOf(seed);
    const rules = { grant: { category: 'MEDICAL', claimants: ['MEMBER'], amount: { fixed: 100 } } };
    const { id } = await opened({ budget: 10_000, rules });
    const claimIds: ClaimId[] = [];
    for (let count = 0; count < 5; count += 1) {
      const { id: memberId } = await plantMember(service.request(), { body: zhejiang.base, order: (people += 1) });
      claimIds.push(changedRow(await approve(await reviewed(id, { memberId })), 'claim').id as ClaimId);
    }
    let row = await stepped('disbursement', await batch(id), { name: 'batchDisbursements', by: officer });
    const more = { declaredCount: 5, declaredTotal: 500 };
    row = await stepped('disbursement', row, { name: 'lockDisbursement', by: officer, more });
    row = await stepped('disbursement', row, { name: 'approveDisbursement', by: 'zhejiang-reviewer' });
    row = await stepped('disbursement', row, { name: 'sendDisbursement', by: officer });
    const stored = async () => service.request().disbursements.read(row.id as DisbursementId);
    const batchCode = (await stored())?.code ?? '';
    const on = day(TODAY);
    const last: readonly BankOutcome['kind'][] = claimIds.map(() => dice.pick(['CONFIRMED', 'RETURNED', 'PAID']));
    const tell = (claimId: ClaimId, kind: BankOutcome['kind']): DisbursementRow => {
      const outcome: BankOutcome = kind === 'RETURNED' ? { kind, on, reason: '户名不符' } : { kind, on };
      return { batchCode, claimId, telling: { fen: 100, outcome } };
    };
    const paid = shuffled(claimIds, dice).map((claimId) => tell(claimId, 'PAID'));
    const ends = claimIds.map((claimId, at) => tell(claimId, last[at] ?? 'PAID'));
    await inChunks([...paid, ...shuffled(ends, dice)], dice, async (chunk, idempotencyKey) => {
      const done = await importDisbursements(service.request(), act(), { rows: chunk, idempotencyKey });
      if (!done.ok) throw new Error(`rows were not done: ${done.failure.code}`);
      expect(done.value.filter(({ outcome }) => outcome === 'REJECTED')).toEqual([]);
      return done.value;
    });
    const count = (kind: BankOutcome['kind']): number => last.filter((one) => one === kind).length;
    const [returned, confirmed] = [count('RETURNED'), count('CONFIRMED')];
    const sum = (lines: number) => ({ count: lines, fen: lines * 100 });
    expect(await stored()).toMatchObject({
      ...{ paid: sum(5 - returned), returned: sum(returned), confirmed: sum(confirmed) },
      state: returned + confirmed === 5 ? 'RECONCILED' : 'PARTIALLY_SETTLED',
    });
    expect(await totals(id)).toMatchObject({
      ...{ paid: { fen: (5 - returned) * 100 }, paidClaims: 5 - returned, granted: { fen: 500 } },
      openClaims: 5 - confirmed,
    });
  });
});
