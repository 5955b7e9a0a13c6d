import { pageEvent } from './page-event.ts';
import type { CreatePeer, PeerSetup } from './peer.ts';

/** What the bench asks of a peer's process. */
export type Order =
  | { readonly order: 'START'; readonly setup: PeerSetup; readonly token: string }
  | { readonly order: 'ANSWER' }
  | { readonly order: 'ROUND'; readonly milliseconds: number };

/** What a peer did in one round. */
export interface Round {
  readonly requests: number;
  /** Of processor time. */
  readonly milliseconds: number;
}

/** The processor time is looked at this seldom, for looking takes some itself. */
const BETWEEN_LOOKS = 10;

/** Runs one peer in a process of its own; the bench tells it when to work, so that rounds of the peers alternate. */
const [, , peerUrl = ''] = process.argv;
const { createPeer } = (await import(peerUrl)) as { readonly createPeer: CreatePeer };

let answer: () => Promise<string> = () => Promise.reject(new Error('the peer was not started'));

async function start({ setup, token }: Extract<Order, { order: 'START' }>): Promise<object> {
  const peer = await createPeer(setup);
  const event = pageEvent(token);
  answer = async () => (await peer(event)).body ?? '';
  return {};
}

/** The processor time of the whole process since `before`, threads of the crypto and the collector included. */
function cpuMilliseconds(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Answers one event after the other, as Lambda does, for about so much processor time. Time that other programs take
 * from a busy machine is not counted.
 */
async function round(milliseconds: number): Promise<Round> {
  const before = process.cpuUsage();
  let requests = 0;
  do {
    await answer();
    requests += 1;
  } while (requests % BETWEEN_LOOKS > 0 || cpuMilliseconds(before) < milliseconds);
  return { requests, milliseconds: cpuMilliseconds(before) };
}

async function obey(order: Order): Promise<object> {
  if (order.order === 'START') return start(order);
  return order.order === 'ANSWER' ? { body: await answer() } : round(order.milliseconds);
}

process.on('message', (order) => {
  void obey(order as Order).then((reply) => process.send?.(reply));
});
process.on('disconnect', () => process.exit());
process.send?.({});
