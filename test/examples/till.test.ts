import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { chargeCard } from '../../examples/till/charge-card.ts';
import type { Charge, Terminal } from '../../examples/till/charge.ts';
import { rememberMoney } from '../../examples/till/remembered-money.ts';
import { CallFailed, type Service } from '../../examples/till/till-client.ts';
import { openSystemApi } from '../../functions/compose/system-api.ts';
import { findExampleCharge } from '../../infra/local/find-example-charge.ts';
import { makeChange } from '../../infra/local/first-data/change.ts';
import { exampleToken } from '../../infra/local/first-data/cards/example-cards.ts';
import { loadFirstData } from '../../infra/local/seed.ts';
import { startLocalService, type LocalTestService } from '../support/local-service.ts';

const TILL = join(import.meta.dirname, '../../examples/till/till.ts');
const PATIENCE = { attempt: 20_000, pause: 5 };

let local: LocalTestService;
let service: Service;
let example: Omit<Charge, 'number' | 'locale'>;
let charges = 0;
let moneyFolder: string;
/** The payments that were made, each once. */
const taken = new Set<string>();
let terminal: Terminal;

beforeAll(async () => {
  local = await startLocalService(loadFirstData);
  const found = await findExampleCharge(local.place);
  if (found === undefined) throw new Error('the first data has no example charge');
  const { cardToken, offer, merchant } = found;
  example = { cardToken, offerId: offer.id, merchantId: merchant.id, amount: 12_000 };
  service = { url: local.graphqlUrl, accessToken: await local.tokenOf('zhejiang-partner'), patience: PATIENCE };
  moneyFolder = await mkdtemp(join(tmpdir(), 'niangjia-test-money-'));
  const memory = rememberMoney(moneyFolder);
  terminal = {
    ...memory,
    takeMoney: async (payment) => {
      const transactionId = await memory.takeMoney(payment);
      if (transactionId !== undefined) taken.add(transactionId);
      return transactionId;
    },
  };
});
afterAll(() => rm(moneyFolder, { recursive: true }));
afterEach(() => {
  taken.clear();
  vi.useRealTimers();
});

function newCharge(facts: Partial<Charge> = {}): Charge {
  charges += 1;
  return { ...example, number: `test-${charges}`, locale: 'EN', ...facts };
}

/** Makes a charge at the till. */
const make = (charge: Charge, how: Partial<{ service: Service; terminal: Terminal }> = {}) =>
  chargeCard({ service, terminal, ...how }, charge);

interface Ran {
  readonly exitCode: number | null;
  readonly said: string;
}

async function runTill(...args: readonly string[]): Promise<Ran> {
  const env = { ...process.env, NIANGJIA_TOKEN: service.accessToken };
  const till = spawn(process.execPath, [TILL, '--url', local.graphqlUrl, '--money', moneyFolder, ...args], { env });
  const ended = new Promise<number | null>((resolve) => till.once('close', resolve));
  const [out, err] = await Promise.all([text(till.stdout), text(till.stderr)]);
  return { exitCode: await ended, said: `${out}${err}` };
}

function argsOf(facts: Partial<Charge> = {}): readonly string[] {
  const { cardToken, offerId, merchantId, amount } = { ...example, ...facts };
  return ['--token', cardToken, '--offer', offerId, '--merchant', merchantId, '--amount', String(amount)];
}

describe('the till on the command line', () => {
  it('reserves and confirms, and tells the discount in both languages', async () => {
    const chinese = await runTill(...argsOf());
    expect(chinese).toMatchObject({
      exitCode: 0,
      said: expect.stringContaining('已确认优惠（元）： 12.00') as unknown,
    });
    const english = await runTill(...argsOf(), '--lang', 'en');
    expect(english.said).toContain('Discount confirmed, in yuan: 12.00');
    expect(english.said).toContain('CONFIRMED');
  });

  it('takes the money of a charge once, also when it is run again', async () => {
    const args = [...argsOf(), '--charge', 'run:again', '--lang', 'en'];
    const first = await runTill(...args);
    expect(first.exitCode).toBe(0);
    const payment = await terminal.findPayment('run:again');
    expect(payment).toMatch(/^T-/);
    expect(await runTill(...args)).toEqual(first);
    expect(await terminal.findPayment('run:again')).toBe(payment);
  });

  it('tells why a card may not have it', async () => {
    const { exitCode, said } = await runTill(...argsOf({ cardToken: exampleToken('zhejiang-longka', 'FROZEN') }));
    expect(exitCode).toBe(1);
    expect(said).toContain('CARD_FROZEN');
  });

  it('tells how it is used when something is missing', async () => {
    expect(await runTill('--amount', '100')).toMatchObject({
      exitCode: 2,
      said: expect.stringContaining('npm run -s till') as unknown,
    });
  });
});

const HOLD_MINUTES = 10;

/** Lets the reservations that are under way expire. */
function letExpire(): void {
  vi.setSystemTime(Date.now() + (HOLD_MINUTES * 60 + 1) * 1000);
}

const programsSchema = z.object({
  cardPrograms: z.object({ nodes: z.array(z.object({ id: z.string(), code: z.string() })) }),
});
const offerSchema = z.object({ offer: z.object({ id: z.string() }) });

/** An offer that each card may use once a day; it counts at once. */
async function offerOnceADay(): Promise<string> {
  const api = openSystemApi({ ...local.place, countsAtOnce: true });
  const listed = await api(
    'test',
    '{ cardPrograms(filter: { regionCode: "330000" }, first: 100) { nodes { id code } } }',
  );
  const program = programsSchema.parse(listed).cardPrograms.nodes.find(({ code }) => code === 'zhejiang-longka');
  const rule = {
    ...{ category: 'EATING', discount: { basisPoints: 1_000 }, perCard: { day: { count: 1 } } },
    ...{ regions: ['330000'], merchants: { ids: [example.merchantId] } },
  };
  const input = { idempotencyKey: 'till-once-a-day', cardProgramId: program?.id, code: 'ONCE', name: '每日一次', rule };
  const names = { field: 'createOffer', inputType: 'CreateOfferInput', ask: 'offer { id }' } as const;
  return offerSchema.parse(await makeChange(api, { by: 'maker', ...names, input })).offer.id;
}

describe('a charge', () => {
  it('that is made again under its number is made once, and paid once', async () => {
    const charge = newCharge();
    const first = await make(charge);
    expect(first.kind).toBe('CONFIRMED');
    expect(await make(charge)).toEqual(first);
    expect(taken.size).toBe(1);
  });

  it('that is made twice at once is made once, and paid once', async () => {
    const charge = newCharge();
    const outcomes = await Promise.all([make(charge), make(charge)]);
    expect(outcomes).toMatchObject([{ kind: 'CONFIRMED' }, { kind: 'CONFIRMED' }]);
    expect(taken.size).toBe(1);
  });

  it('that broke off between money and confirmation is confirmed when it is made again, also of an offer for once a day', async () => {
    const charge = newCharge({ offerId: await offerOnceADay() });
    const takeMoney: Terminal['takeMoney'] = async (payment) => {
      await terminal.takeMoney(payment);
      throw new Error('the till was switched off');
    };
    await expect(make(charge, { terminal: { ...terminal, takeMoney } })).rejects.toThrow('switched off');
    const again = await make(charge);
    expect(again).toMatchObject({ kind: 'CONFIRMED', discount: { discount: { fen: 1_200 } } });
    expect(await make(charge)).toEqual(again);
    expect(taken.size).toBe(1);
    const another = await make(newCharge({ offerId: charge.offerId }));
    expect(another).toMatchObject({ kind: 'NOT_ELIGIBLE', reasons: [{ code: 'LIMIT_DAY' }] });
    expect(taken.size).toBe(1);
  });

  it('whose money is not taken holds nothing, and is not paid later under its number', async () => {
    const charge = newCharge();
    const takeMoney = (): Promise<undefined> => Promise.resolve(undefined);
    expect(await make(charge, { terminal: { ...terminal, takeMoney } })).toEqual({ kind: 'UNPAID' });
    expect(await make(charge)).toEqual({ kind: 'UNPAID' });
    expect(taken.size).toBe(0);
  });

  it('that is confirmed too late says so, each time that it is made again', async () => {
    const charge = newCharge();
    const takeMoney: Terminal['takeMoney'] = (payment) => {
      letExpire();
      return terminal.takeMoney(payment);
    };
    const late = await make(charge, { terminal: { ...terminal, takeMoney } });
    expect(late).toMatchObject({ kind: 'TOO_LATE', discount: { discount: { fen: 1_200 } } });
    expect(late).toHaveProperty('transactionId', await terminal.findPayment(charge.number));
    expect(await make(charge)).toMatchObject({ kind: 'TOO_LATE' });
    expect(taken.size).toBe(1);
  });

  it('that broke off before the money, and is made again when its reservation has expired, takes none', async () => {
    const charge = newCharge();
    const takeMoney = (): Promise<never> => Promise.reject(new Error('the till was switched off'));
    await expect(make(charge, { terminal: { ...terminal, takeMoney } })).rejects.toThrow('switched off');
    letExpire();
    expect(await make(charge)).toEqual({ kind: 'UNPAID' });
    expect(taken.size).toBe(0);
  });

  it('is refused as a whole for whoever has no token of the service', async () => {
    const refused = make(newCharge(), { service: { ...service, accessToken: 'none' } });
    await expect(refused).rejects.toThrow(CallFailed);
    await expect(refused).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

/** What stands between till and service: hands a call on, or loses its answer, or answers itself. */
type Between = (
  body: string,
  forward: () => Promise<Response>,
) => Promise<{ readonly status: number; readonly body: string } | 'LOST'>;

describe('a till whose connection fails', () => {
  const bodies: string[] = [];
  const stop: (() => Promise<void>)[] = [];
  afterEach(async () => {
    bodies.length = 0;
    await Promise.all(stop.splice(0).map((end) => end()));
  });

  async function between(what: Between): Promise<Service> {
    const handle = async (request: IncomingMessage): Promise<Awaited<ReturnType<Between>>> => {
      const body = await text(request);
      bodies.push(body);
      const headers = { 'content-type': 'application/json', authorization: String(request.headers.authorization) };
      return what(body, () => fetch(service.url, { method: 'POST', headers, body }));
    };
    const server = createServer((request, response) => {
      void handle(request).then((told) => {
        if (told === 'LOST') request.socket.destroy();
        else response.writeHead(told.status, { 'content-type': 'application/json' }).end(told.body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    stop.push(() => new Promise((resolve) => void server.close(() => resolve())));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the test has no port');
    return { ...service, url: `http://127.0.0.1:${address.port}/graphql` };
  }

  const handOn = async (
    forward: () => Promise<Response>,
  ): Promise<{ readonly status: number; readonly body: string }> => {
    const response = await forward();
    return { status: response.status, body: await response.text() };
  };

  it('sends the very same change again when the answer was lost after it went through, and it counts once', async () => {
    let lost = 0;
    const lossy = await between(async (body, forward) => {
      const answer = await handOn(forward);
      if (!body.includes(':reserve') || lost > 0) return answer;
      lost += 1;
      return 'LOST';
    });
    expect(await make(newCharge(), { service: lossy })).toMatchObject({
      kind: 'CONFIRMED',
      discount: { discount: { fen: 1_200 } },
    });
    const reservations = bodies.filter((body) => body.includes(':reserve'));
    expect(reservations).toHaveLength(2);
    expect(new Set(reservations).size).toBe(1);
  });

  it.each([429, 503])('comes again after HTTP %i', async (status) => {
    let busy = 0;
    const throttled = await between(async (_body, forward) => {
      busy += 1;
      return busy === 1 ? { status, body: '{}' } : handOn(forward);
    });
    expect((await make(newCharge(), { service: throttled })).kind).toBe('CONFIRMED');
  });

  it('gives up after four attempts and says so', async () => {
    const dead = await between(() => Promise.resolve('LOST'));
    await expect(make(newCharge(), { service: dead })).rejects.toMatchObject({ code: 'NO_ANSWER' });
    expect(bodies).toHaveLength(4);
  });

  const conflict = (currentVersion: number | null) => ({
    ...{ code: 'CONFLICT', message: 'Send it again.', path: null, retryable: true, currentVersion },
  });

  /** Answers a change of charges CONFLICT as often as `times` says. */
  const contended = (change: 'reserve' | 'confirm', times: number, currentVersion: number | null = null) => {
    let met = 0;
    return between(async (body, forward) => {
      if (!body.includes(`:${change}"`) || met === times) return handOn(forward);
      met += 1;
      const payload = { discount: null, problems: [conflict(currentVersion)], receipt: null };
      return { status: 200, body: JSON.stringify({ data: { [`${change}Discount`]: payload } }) };
    });
  };

  it.each(['reserve', 'confirm'] as const)('sends %s again that met a conflict, under its key', async (change) => {
    const busy = await contended(change, 2);
    expect(await make(newCharge(), { service: busy })).toMatchObject({ kind: 'CONFIRMED' });
    const sent = bodies.filter((body) => body.includes(`:${change}"`));
    expect(sent).toHaveLength(3);
    expect(new Set(sent).size).toBe(1);
    expect(taken.size).toBe(1);
  });

  it('reads the discount again where its version was not the present one', async () => {
    const stale = await contended('confirm', 1, 7);
    expect(await make(newCharge(), { service: stale })).toMatchObject({ kind: 'CONFIRMED' });
    expect(bodies).toHaveLength(4);
  });

  it('gives up after four conflicts before the money is taken, and takes none', async () => {
    const busy = await contended('reserve', Infinity);
    expect(await make(newCharge(), { service: busy })).toMatchObject({
      kind: 'REFUSED',
      problems: [{ code: 'CONFLICT' }],
    });
    expect(bodies).toHaveLength(4);
    expect(taken.size).toBe(0);
  });

  it('says so when conflicts outlast it after the money was taken, and confirms when the charge is made again', async () => {
    const charge = newCharge();
    const busy = await contended('confirm', 4);
    expect(await make(charge, { service: busy })).toMatchObject({
      kind: 'UNCONFIRMED',
      problems: [{ code: 'CONFLICT' }],
    });
    expect(await make(charge, { service: busy })).toMatchObject({ kind: 'CONFIRMED' });
    expect(taken.size).toBe(1);
  });

  it('sends the document itself where its id is not known', async () => {
    const older = await between(async (body, forward) => {
      if (!body.includes('documentId')) return handOn(forward);
      const errors = [{ message: 'unknown', extensions: { reason: 'PERSISTED_DOCUMENT_NOT_FOUND' } }];
      return { status: 400, body: JSON.stringify({ errors }) };
    });
    expect((await make(newCharge(), { service: older })).kind).toBe('CONFIRMED');
    expect(bodies.filter((body) => body.includes('"query"'))).toHaveLength(2);
  });
});
