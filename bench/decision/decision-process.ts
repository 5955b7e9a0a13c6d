import { decideEligibility } from '#domain/eligibility/decide-eligibility.ts';
import { naiveEligibility } from '../../test/support/naive-eligibility.ts';
import { questionsOf, type DecisionKind } from './questions.ts';

/** Who decides: the domain, or the naive one that tests hold it against. */
export type Decider = 'DOMAIN' | 'NAIVE';

/** What the bench asks of a process. */
export interface Order {
  /** Of processor time. */
  readonly milliseconds: number;
}

/** What a process did in one round. */
export interface Round {
  readonly decisions: number;
  readonly eligible: number;
  /** Of processor time, the collector's included. */
  readonly milliseconds: number;
}

const [, , decider = 'DOMAIN', kind = 'NAMED'] = process.argv;
const decide = decider === 'NAIVE' ? naiveEligibility : decideEligibility;
const questions = questionsOf(kind as DecisionKind);

/** Decides all questions over and over, for about so much processor time. */
function round(milliseconds: number): Round {
  const before = process.cpuUsage();
  const spent = (): number => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  let decisions = 0;
  let eligible = 0;
  do {
    for (const { facts, request } of questions) if (decide(facts, request).eligible) eligible += 1;
    decisions += questions.length;
  } while (spent() < milliseconds);
  return { decisions, eligible, milliseconds: spent() };
}

process.on('message', ({ milliseconds }: Order) => process.send?.(round(milliseconds)));
process.on('disconnect', () => process.exit());
process.send?.({});
