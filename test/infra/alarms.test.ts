import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createEventLog } from '../../functions/platform/logger.ts';
import { RUNBOOK_HEADINGS } from '../../infra/constructs/runbook-heading.ts';
import { onlyResourceOf, resourcesOf, synthesise, VARIANTS } from './synthesis.ts';

const RUNBOOK = readFileSync(join(import.meta.dirname, '../../docs/runbook.md'), 'utf8');
const chapters = new Map(
  RUNBOOK.split(/^## /m)
    .slice(1)
    .map((chapter) => [chapter.split('\n', 1)[0], chapter]),
);

const alarmSchema = z.object({
  AlarmDescription: z.string(),
  TreatMissingData: z.string(),
  AlarmActions: z.unknown().optional(),
  Metrics: z.array(z.object({ Expression: z.string().optional() })).optional(),
});

describe.each(VARIANTS)('alarms ($variant)', ({ options }) => {
  const alarms = () =>
    resourcesOf(synthesise(options), 'AWS::CloudWatch::Alarm').map(([, { Properties }]) =>
      alarmSchema.parse(Properties),
    );

  it('say in one sentence whom they hurt, and name their heading in the runbook', () => {
    const headings = alarms().map(
      ({ AlarmDescription }) => /^[A-Z].{20,}\. Runbook: docs\/runbook\.md, "(.+)"\.$/.exec(AlarmDescription)?.[1],
    );
    expect(headings).toHaveLength(RUNBOOK_HEADINGS.length);
    expect(new Set(headings)).toEqual(new Set(RUNBOOK_HEADINGS));
  });

  it('repeat the impact that the runbook gives under their heading', () => {
    const differing = alarms().filter(({ AlarmDescription }) => {
      const [, impact = '', heading = ''] = /^(.+) Runbook: .+"(.+)"\.$/.exec(AlarmDescription) ?? [];
      return chapters.get(heading)?.includes(`**Impact.** ${impact}\n`) !== true;
    });
    expect(differing).toEqual([]);
  });

  it('are silent when there is nothing to count', () => {
    expect(alarms().filter(({ TreatMissingData }) => TreatMissingData !== 'notBreaching')).toEqual([]);
  });

  it('add up only series whose gaps are filled, else one quiet part would silence the sum', () => {
    const sums = alarms().flatMap(({ Metrics = [] }) => Metrics.flatMap(({ Expression }) => Expression ?? []));
    expect(sums.length).toBeGreaterThan(0);
    expect(sums.flatMap((sum) => sum.split(' + ')).filter((part) => !/^FILL\(\w+, 0\)$/.test(part))).toEqual([]);
  });

  it('go to the mail address when there is one', () => {
    const mailed = alarms().filter(({ AlarmActions }) => AlarmActions !== undefined);
    expect(mailed).toHaveLength(options['alarmEmail'] === undefined ? 0 : alarms().length);
  });
});

it.each(RUNBOOK_HEADINGS)(
  'the runbook tells for "%s" the impact, the first look, what to do and whom to call',
  (heading) => {
    const chapter = chapters.get(heading) ?? '';
    expect(['Impact', 'First look', 'What to do', 'Call'].filter((part) => !chapter.includes(`**${part}.**`))).toEqual(
      [],
    );
  },
);

it('the alarm on defects counts the very line that the function writes', () => {
  const printed = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  createEventLog('INFO').error('DEFECT', { requestId: 'r', reference: 'x', name: 'Error', stack: '' });
  const line = z.object({ message: z.string() }).parse(JSON.parse(String(printed.mock.calls[0]?.[0])));
  printed.mockRestore();
  const { Properties } = onlyResourceOf(synthesise(), 'AWS::Logs::MetricFilter');
  expect(Properties['FilterPattern']).toBe(`{ $.message = "${line.message}" }`);
});
