import type { CaseReport, Mark } from '../report.ts';
import type { Summary } from '../measure/statistics.ts';
import { measureColdStarts, type ColdBundle } from './cold-start.ts';

const NOISE = 0.1;
const STEPS = {
  evaluation: 'module evaluated, ms',
  firstAnswer: 'first answer, ms',
  processor: 'processor time to the first answer, ms',
} as const satisfies Partial<Record<keyof ColdBundle, string>>;

type Step = keyof typeof STEPS;

function shown({ median, noise }: Summary): string {
  return `${median.toFixed(0)} ± ${(noise * 100).toFixed(0)} %`;
}

/** P2: the cold start of the bundle, beside that of a function with the document client and nothing else. */
export async function reportColdStarts(runs: number): Promise<CaseReport> {
  const { niangjia, bare } = await measureColdStarts(runs);
  const ratioOf = (step: Step): number => niangjia[step].median / bare[step].median;
  const steps = Object.keys(STEPS) as Step[];
  const rows = steps.map((step) => [
    ...[STEPS[step], shown(niangjia[step]), shown(bare[step])],
    `${ratioOf(step).toFixed(2)} ×`,
  ]);
  const bytes = ['bundle, bytes', niangjia.bytes.toLocaleString('en'), bare.bytes.toLocaleString('en'), ''];
  const marks = steps.map((step): [string, Mark] => {
    return [`P2 ${step} against bare`, { value: ratioOf(step), better: 'lower', noise: NOISE }];
  });
  return {
    title: `P2 cold start: medians of ${runs} fresh processes each`,
    tables: [{ caption: 'Bundled handler', rows: [['', 'Niangjia', 'document client only', 'ratio'], ...rows, bytes] }],
    marks: {
      ...Object.fromEntries(marks),
      'P2 bundle bytes': { value: niangjia.bytes, better: 'lower', noise: 0.01 },
    },
  };
}
