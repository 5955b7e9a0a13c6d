import { startChild, type Child } from '../measure/child.ts';
import { summarise, type Summary } from '../measure/statistics.ts';
import type { CaseReport, Mark } from '../report.ts';
import type { Decider, Order, Round } from './decision-process.ts';
import type { DecisionKind } from './questions.ts';

/** How long is measured. */
export interface DecisionSize {
  readonly rounds: number;
  /** Of processor time, each. */
  readonly milliseconds: number;
}

interface Rate extends Summary {
  /** The share of the questions that were answered with a discount. */
  readonly eligible: number;
}

const NAMES: Readonly<Record<DecisionKind, string>> = { NAMED: 'one offer, named', CHOICE: 'the best of 20 offers' };
const KINDS = ['NAMED', 'CHOICE'] as const;
const NOISE = 0.15;

async function roundsOf(child: Child, { rounds, milliseconds }: DecisionSize): Promise<Rate> {
  const order: Order = { milliseconds };
  await child.tell(order);
  const done: Round[] = [];
  while (done.length < rounds) done.push((await child.tell(order)) as Round);
  const [last] = done;
  if (last === undefined) throw new Error('nothing was measured');
  const rates = done.map((round) => (round.decisions / round.milliseconds) * 1000);
  return { ...summarise(rates), eligible: last.eligible / last.decisions };
}

async function rateOf(decider: Decider, kind: DecisionKind, size: DecisionSize): Promise<Rate> {
  const child = await startChild(new URL('decision-process.ts', import.meta.url), [decider, kind]);
  const rate = await roundsOf(child, size);
  await child.stop();
  return rate;
}

/** P4: decisions per second of one core, beside the naive decision of the tests. */
export async function reportDecisions(size: DecisionSize): Promise<CaseReport> {
  const rows: (readonly string[])[] = [];
  const marks: Record<string, Mark> = {};
  for (const kind of KINDS) {
    const { median, noise, eligible } = await rateOf('DOMAIN', kind, size);
    const naive = await rateOf('NAIVE', kind, size);
    if (naive.eligible !== eligible) throw new Error(`the naive decision answers ${NAMES[kind]} otherwise`);
    const rate = [median.toFixed(0), (1e6 / median).toFixed(2), `± ${(noise * 100).toFixed(0)} %`];
    const beside = [
      `${(eligible * 100).toFixed(0)} %`,
      naive.median.toFixed(0),
      `${(median / naive.median).toFixed(1)} ×`,
    ];
    rows.push([NAMES[kind], ...rate, ...beside]);
    marks[`P4 ${kind.toLowerCase()} against naive`] = { value: median / naive.median, better: 'higher', noise: NOISE };
  }
  const head = ['', 'decisions/s', 'µs each', 'noise', 'eligible', 'naive/s', 'against it'];
  return {
    title: 'P4 decisions of eligibility: per second of processor time on one core, facts at hand',
    tables: [{ caption: 'Goal: at least 200,000 a second', rows: [head, ...rows] }],
    marks,
  };
}
