import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleGraphql } from '../../infra/bundle.ts';
import { startChild, type Child } from '../measure/child.ts';
import { summarise, type Summary } from '../measure/statistics.ts';
import type { PeerSetup, StoreStub } from './peer.ts';
import type { Round } from './peer-process.ts';
import { signToken, type SignedToken } from './token.ts';

/** Everyone who answers, in the order of the table. */
export const PEERS = ['niangjia', 'apollo', 'yoga', 'mercurius', 'bare'] as const;
export type PeerName = (typeof PEERS)[number];

const PEER_PROCESS = new URL('./peer-process.ts', import.meta.url);
const DATA_FOLDER = fileURLToPath(new URL('../../data', import.meta.url));

/** The first round of each peer is not counted: in it the code gets compiled. */
const WARM_UP_MILLISECONDS = 1500;

/** How long and how often each peer works. */
export interface ThroughputSize {
  readonly rounds: number;
  readonly milliseconds: number;
}

/** Requests per second of every peer over one stub of the store. */
export type Throughput = Readonly<Record<PeerName, Summary>>;

/** Bundles the service the way it is deployed and runs it beside its peers, rounds in turn. */
export async function measureThroughput(store: StoreStub, size: ThroughputSize): Promise<Throughput> {
  const scratch = mkdtempSync(join(tmpdir(), 'niangjia-bench-'));
  try {
    return await measureIn(scratch, store, size);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function measureIn(scratch: string, store: StoreStub, size: ThroughputSize): Promise<Throughput> {
  const entry = fileURLToPath(new URL('./peers/niangjia.ts', import.meta.url));
  const { folder } = await bundleGraphql({ entry, outFolder: join(scratch, 'niangjia') });
  const bundle = pathToFileURL(join(folder, 'index.mjs')).href;
  const signed = await signToken();
  const children = new Map<PeerName, Child>();
  try {
    let answer: unknown;
    for (const name of PEERS) {
      const url = name === 'niangjia' ? bundle : new URL(`./peers/${name}.ts`, import.meta.url).href;
      const child = await startChild(PEER_PROCESS, [url]);
      children.set(name, child);
      const data = await startPeer(child, { store, answer, jwks: signed.jwks, dataFolder: DATA_FOLDER }, signed);
      answer ??= { data };
      checkSame(name, { data }, answer);
    }
    return await playRounds(children, size);
  } finally {
    for (const child of children.values()) await child.stop();
  }
}

async function startPeer(child: Child, setup: PeerSetup, { token }: SignedToken): Promise<unknown> {
  await child.tell({ order: 'START', setup, token });
  const { body } = (await child.tell({ order: 'ANSWER' })) as { readonly body: string };
  const { data, errors } = JSON.parse(body) as { readonly data?: unknown; readonly errors?: unknown };
  if (errors !== undefined || data === undefined) throw new Error(`a peer answered with errors: ${body.slice(0, 400)}`);
  return data;
}

/** Peers that do other work are not compared. */
function checkSame(name: PeerName, given: object, wanted: unknown): void {
  if (JSON.stringify(given) !== JSON.stringify(wanted)) throw new Error(`${name} gives other data than the service`);
}

async function playRounds(children: ReadonlyMap<PeerName, Child>, size: ThroughputSize): Promise<Throughput> {
  const rates = new Map<PeerName, number[]>(PEERS.map((name) => [name, []]));
  for (let round = -1; round < size.rounds; round += 1) {
    for (const [name, child] of children) {
      const asked = round < 0 ? WARM_UP_MILLISECONDS : size.milliseconds;
      const reply = await child.tell({ order: 'ROUND', milliseconds: asked });
      const { requests, milliseconds } = reply as Round;
      if (round >= 0) rates.get(name)?.push((requests * 1000) / milliseconds);
    }
  }
  const entries = PEERS.map((name) => [name, summarise(rates.get(name) ?? [])] as const);
  return Object.fromEntries(entries) as Record<PeerName, Summary>;
}
