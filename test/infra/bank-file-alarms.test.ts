import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createEventLog, type LogLine } from '../../functions/platform/logger.ts';
import { JOB_RUNBOOK_HEADINGS } from '../../infra/constructs/runbook-heading.ts';
import { resourcesOf, synthesiseJobs } from './synthesis.ts';

const RUNBOOK = readFileSync(join(import.meta.dirname, '../../docs/runbook.md'), 'utf8');
const template = synthesiseJobs();
const alarmSchema = z.object({
  AlarmDescription: z.string(),
  MetricName: z.string(),
  Threshold: z.number(),
  Statistic: z.string().optional(),
});
const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) =>
  alarmSchema.parse(Properties),
);
const filterSchema = z.object({
  FilterPattern: z.string(),
  LogGroupName: z.object({ Ref: z.string() }),
  MetricTransformations: z.tuple([z.object({ MetricName: z.string(), MetricValue: z.string() })]),
});
const filters = new Map(
  resourcesOf(template, 'AWS::Logs::MetricFilter').map(([, { Properties }]) => {
    const { FilterPattern: pattern, LogGroupName: group, MetricTransformations } = filterSchema.parse(Properties);
    const [{ MetricName: name, MetricValue: value }] = MetricTransformations;
    return [name, { pattern, value, group: group.Ref }];
  }),
);

const FILE = { jobId: 'job_1', bankCode: 'CCBZJ', kind: 'DISCOUNT' };
type Line = LogLine<'BANK_FILE_WAITS' | 'BANK_FILE_REFUSED' | 'BANK_FILE_ACCEPTED' | 'BANK_FILE_FINISHED'>;
const refused = (code: string): Line => ({ event: 'BANK_FILE_REFUSED', fields: { ...FILE, code } });
const LINES: readonly Line[] = [
  refused('SEQUENCE_GAP'),
  refused('CHECKSUM_MISMATCH'),
  { event: 'BANK_FILE_WAITS', fields: { ...FILE, waitedSeconds: 3700 } },
  { event: 'BANK_FILE_ACCEPTED', fields: { ...FILE, sequence: 7, rows: 10 } },
  { event: 'BANK_FILE_FINISHED', fields: { ...FILE, verdict: 'BREAKS', rows: 10, overdueOrphans: 3 } },
];

/** The line that the function writes, as it stands in the log group. */
function written({ event, fields }: Line): Record<string, unknown> {
  const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  createEventLog('INFO').info(event, fields);
  const line = z.record(z.string(), z.unknown()).parse(JSON.parse(String(printed.mock.calls[0]?.[0])));
  printed.mockRestore();
  return line;
}

/** Whether a JSON filter pattern of CloudWatch takes a line: terms on texts, all of which hold; a field that is not there is in none. */
function takes(pattern: string, line: Record<string, unknown>): boolean {
  const [, terms = ''] = /^\{ (.*) \}$/.exec(pattern) ?? [];
  return terms.split(' && ').every((term) => {
    const [, field = '', is, text] = /^\(?\$\.(\w+) (=|!=) "([^"]*)"\)?$/.exec(term) ?? [];
    if (is === undefined) throw new Error(`The pattern is of another form than is known here: ${pattern}`);
    return line[field] !== undefined && (line[field] === text) === (is === '=');
  });
}

/** What a line adds to a metric: nothing, one, or the number in its field. */
function countedIn(name: string, line: Record<string, unknown>): unknown {
  const { pattern = '', value = '' } = filters.get(name) ?? {};
  if (!takes(pattern, line)) return undefined;
  return value === '1' ? 1 : line[value.slice('$.'.length)];
}

describe('of what the steps log of bank files', () => {
  it.each([
    ['BANK_FILE_REFUSED', 'Inspect', [undefined, 1, undefined, undefined, undefined]],
    ['BANK_FILE_MISSING', 'Inspect', [1, undefined, undefined, undefined, undefined]],
    ['BANK_FILE_WAITS.waitedSeconds', 'Inspect', [undefined, undefined, 3700, undefined, undefined]],
    ['BANK_FILE_FINISHED.overdueOrphans', 'Finish', [undefined, undefined, undefined, undefined, 3]],
  ])('%s counts in the log of %s the very lines that are meant, and rings', (name, step, counted) => {
    expect(LINES.map((line) => countedIn(name, written(line)))).toEqual(counted);
    expect(filters.get(name)?.group).toMatch(new RegExp(`^${step}Logs`));
    const [alarm] = alarms.filter(({ MetricName }) => MetricName === name);
    const most = Math.max(...counted.map((value) => value ?? 0));
    expect(alarm?.Threshold).toBeLessThanOrEqual(most);
    expect(alarm?.Statistic).toBe(name.includes('.') ? 'Maximum' : 'Sum');
  });

  it('nothing names a person or a card', () => {
    const fields = new Set(LINES.flatMap((line) => Object.keys(line.fields)));
    expect([...fields].toSorted()).toEqual(
      [...Object.keys(FILE), 'code', 'overdueOrphans', 'rows', 'sequence', 'verdict', 'waitedSeconds'].toSorted(),
    );
  });
});

describe('alarms of file jobs', () => {
  it.each(JOB_RUNBOOK_HEADINGS)(
    '"%s" has one that repeats the impact, and all that the runbook has to say',
    (heading) => {
      const chapter = RUNBOOK.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
      const [alarm, ...others] = alarms.filter(({ AlarmDescription }) => AlarmDescription.endsWith(`"${heading}".`));
      expect(others).toEqual([]);
      const [, impact = 'none'] = /^(.+) Runbook: /.exec(alarm?.AlarmDescription ?? '') ?? [];
      expect(chapter).toContain(`**Impact.** ${impact}\n`);
      expect(['First look', 'What to do', 'Call'].filter((part) => !chapter.includes(`**${part}.**`))).toEqual([]);
    },
  );
});
