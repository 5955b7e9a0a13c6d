import type { CaseReport, Mark, Table } from '../report.ts';
import type { StoreStub } from './peer.ts';
import { measureThroughput, PEERS, type PeerName, type Throughput, type ThroughputSize } from './throughput.ts';

const NAMES: Readonly<Record<PeerName, string>> = {
  niangjia: 'Niangjia, bundled',
  apollo: 'Apollo Server 5, as it comes',
  yoga: 'graphql-yoga 5',
  mercurius: 'mercurius 16 + JIT',
  bare: 'bare JSON.stringify',
};
const STUBS: Readonly<Record<StoreStub, string>> = {
  ports: 'store stubbed at the ports of the services',
  engine: 'store stubbed at the transport of the AWS client, its mapping included',
};
/** Two rounds of the same program differ by so much on a busy machine. */
const NOISE = 0.15;

function tableOf(store: StoreStub, measured: Throughput): Table {
  const rows = PEERS.map((name) => {
    const { median, noise } = measured[name];
    const ratio = measured.niangjia.median / median;
    const rate = [median.toFixed(0), (1e6 / median).toFixed(0), `± ${(noise * 100).toFixed(0)} %`];
    return [NAMES[name], ...rate, name === 'niangjia' ? '' : `${ratio.toFixed(2)} ×`];
  });
  const head = ['', 'requests/s', 'µs each', 'noise', 'Niangjia against it'];
  return { caption: `Page of 100 bodies, ${STUBS[store]}`, rows: [head, ...rows] };
}

function marksOf(store: StoreStub, measured: Throughput): readonly (readonly [string, Mark])[] {
  return PEERS.filter((name) => name !== 'niangjia').map((name) => {
    const value = measured.niangjia.median / measured[name].median;
    return [`P1 ${store} against ${name}`, { value, better: 'higher', noise: NOISE }] as const;
  });
}

/** P1: requests per second of one core, beside the peers. */
export async function reportThroughput(size: ThroughputSize): Promise<CaseReport> {
  const ports = await measureThroughput('ports', size);
  const engine = await measureThroughput('engine', size);
  return {
    title: 'P1 throughput: per second of processor time',
    tables: [tableOf('ports', ports), tableOf('engine', engine)],
    marks: Object.fromEntries([...marksOf('ports', ports), ...marksOf('engine', engine)]),
  };
}
