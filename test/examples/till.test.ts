import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chargeCard, type Charge } from '../../examples/till/charge-card.ts';
import { CallFailed, type Service } from '../../examples/till/till-client.ts';
import { findExampleCharge } from '../../infra/local/find-example-charge.ts';
import { exampleToken } from '../../infra/local/first-data/cards/example-cards.ts';
import { loadFirstData } from '../../infra/local/seed.ts';
import { startLocalService, type LocalTestService } from '../support/local-service.ts';

const TILL = join(import.meta.dirname, '../../examples/till/till.ts');
const PATIENCE = { attempt: 20_000, pause: 5 };

let local: LocalTestService;
let service: Service;
let example: Omit<Charge, 'number' | 'locale'>;
let charges = 0;

beforeAll(async () => {
  local = await startLocalService(loadFirstData);
  const found = await findExampleCharge(local.place);
  if (found === undefined) throw new Error('the first data has no example charge');
  const { cardToken, offer, merchant } = found;
  example = { cardToken, offerId: offer.id, merchantId: merchant.id, amount: 12_000 };
  service = { url: local.graphqlUrl, accessToken: await local.tokenOf('zhejiang-partner'), patience: PATIENCE };
});

function newCharge(facts: Partial<Charge> = {}): Charge {
  charges += 1;
  return { ...example, number: `test-${charges}`, locale: 'EN', ...facts };
}

const paid = (): Promise<string> => Promise.resolve(`T-${charges}`);

interface Ran {
  readonly exitCode: number | null;
  readonly said: string;
}

async function runTill(...args: readonly string[]): Promise<Ran> {
  const env = { ...process.env, NIANGJIA_TOKEN: service.accessToken };
  const till = spawn(process.execPath, [TILL, '--url', local.graphqlUrl, ...args], { env });
  const ended = new Promise<number | null>((resolve) => till.once('close', resolve));
  const [out, err] = await Promise.all([text(till.stdout), text(till.stderr)]);
  return { exitCode: await ended, said: `${out}${err}` };
}

function argsOf(facts: Partial<Charge> = {}): readonly string[] {
  const { cardToken, offerId, merchantId, amount } = { ...example, ...facts };
  return ['--token', cardToken, '--offer', offerId, '--merchant', merchantId, '--amount', String(amount)];
}

describe('the till on the command line', () => {
  it('asks, reserves and confirms, and tells the discount in both languages', async () => {
    const chinese = await runTill(...argsOf());
    expect(chinese).toMatchObject({
      exitCode: 0,
      said: expect.stringContaining('已确认优惠（元）： 12.00') as unknown,
    });
    const english = await runTill(...argsOf(), '--lang', 'en');
    expect(english.said).toContain('Discount confirmed, in yuan: 12.00');
    expect(english.said).toContain('CONFIRMED');
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

describe('a charge', () => {
  it('that is made again under its number is made once', async () => {
    const charge = newCharge();
    const first = await chargeCard(service, charge, paid);
    expect(first.kind).toBe('CONFIRMED');
    expect(await chargeCard(service, charge, paid)).toEqual(first);
  });

  it('whose money is not taken holds nothing', async () => {
    const charge = newCharge();
    expect(await chargeCard(service, charge, () => Promise.resolve(undefined))).toEqual({ kind: 'UNPAID' });
  });

  it('is refused as a whole for whoever has no token of the service', async () => {
    const refused = chargeCard({ ...service, accessToken: 'none' }, newCharge(), paid);
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
    expect(await chargeCard(lossy, newCharge(), paid)).toMatchObject({
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
    expect((await chargeCard(throttled, newCharge(), paid)).kind).toBe('CONFIRMED');
  });

  it('gives up after four attempts and says so', async () => {
    const dead = await between(() => Promise.resolve('LOST'));
    await expect(chargeCard(dead, newCharge(), paid)).rejects.toMatchObject({ code: 'NO_ANSWER' });
    expect(bodies).toHaveLength(4);
  });

  it('sends the document itself where its id is not known', async () => {
    const older = await between(async (body, forward) => {
      if (!body.includes('documentId')) return handOn(forward);
      const errors = [{ message: 'unknown', extensions: { reason: 'PERSISTED_DOCUMENT_NOT_FOUND' } }];
      return { status: 400, body: JSON.stringify({ errors }) };
    });
    expect((await chargeCard(older, newCharge(), paid)).kind).toBe('CONFIRMED');
    expect(bodies.filter((body) => body.includes('"query"'))).toHaveLength(3);
  });
});
