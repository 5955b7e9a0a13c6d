import { describe, expect, it } from 'vitest';
import { createShareProgress } from '../../cli/printer.ts';
import { progressLine } from '../../cli/progress-bar.ts';
import { runToEnd } from '../../cli/run-command.ts';
import { keptPrinter, pictures } from './terminal.ts';

const rows = (done: number, whole: number | undefined, label = 'RUNNING') => {
  return { label, done, whole, count: whole === undefined ? `${done} 行` : `${done}/${whole} rows` };
};
const bar = (full: number): string => `[${'#'.repeat(full)}${'-'.repeat(20 - full)}]`;

describe('the line of progress', () => {
  it.each([
    [0, 200, `RUNNING ${bar(0)} 0/200 rows 0 %`],
    [9, 200, `RUNNING ${bar(0)} 9/200 rows 4 %`],
    [10, 200, `RUNNING ${bar(1)} 10/200 rows 5 %`],
    [29, 100, `RUNNING ${bar(5)} 29/100 rows 29 %`],
    [199, 200, `RUNNING ${bar(19)} 199/200 rows 99 %`],
    [200, 200, `RUNNING ${bar(20)} 200/200 rows 100 %`],
    [201, 200, `RUNNING ${bar(20)} 201/200 rows 100 %`],
    [0, 0, `RUNNING ${bar(20)} 0/0 rows 100 %`],
  ])('of %i rows out of %i is full only when all are done', (done, whole, line) => {
    expect(progressLine(rows(done, whole), 80)).toBe(line);
  });

  it('has no bar and no share while nobody knows how much there is', () => {
    expect(progressLine(rows(0, undefined, 'INSPECTING'), 80)).toBe('INSPECTING 0 行');
  });

  it('has no count where none is given', () => {
    expect(progressLine({ label: '发送', done: 1, whole: 2, count: '' }, 80)).toBe(`发送 ${bar(10)} 50 %`);
  });

  it('leaves the last column free: the bar goes first, then the end of the line', () => {
    const chinese = { label: '发送', done: 1, whole: 2, count: '1/2 行' };
    const whole = `发送 ${bar(10)} 1/2 行 50 %`;
    // Each of the three ideographs takes two columns.
    expect(progressLine(chinese, whole.length + 3 + 1)).toBe(whole);
    expect(progressLine(chinese, whole.length + 3)).toBe('发送 1/2 行 50 %');
    expect(progressLine(chinese, 9)).toBe('发送 1/2');
    expect(progressLine(chinese, 11)).toBe('发送 1/2 ');
    expect(progressLine(chinese, 12)).toBe('发送 1/2 行');
    expect(progressLine(rows(5, undefined), 5)).toBe('RUNN');
  });

  it.each([undefined, 0])('takes a terminal that says it has %s columns for one of 80', (columns) => {
    expect(progressLine(rows(1, 2), columns)).toBe(`RUNNING ${bar(10)} 1/2 rows 50 %`);
    expect(progressLine(rows(1, 2, 'x'.repeat(90)), columns)).toHaveLength(79);
  });
});

describe('a terminal', () => {
  it('shows one line that is painted over, and taken away before anything else is told', () => {
    const { printer, out, terminal } = keptPrinter(true);
    printer.progress(rows(1, 4));
    printer.progress(rows(2, 4));
    printer.line('told');
    printer.line('more');
    expect(pictures(terminal())).toEqual([
      '',
      `RUNNING ${bar(5)} 1/4 rows 25 %`,
      `RUNNING ${bar(10)} 2/4 rows 50 %`,
      '',
    ]);
    expect(out()).toBe('told\nmore\n');
  });

  it('keeps the last picture on a line of its own', () => {
    const { printer, terminal } = keptPrinter(true);
    printer.endProgress();
    printer.progress(rows(4, 4));
    printer.endProgress();
    printer.endProgress();
    printer.line('told');
    expect(pictures(terminal())).toEqual(['', `RUNNING ${bar(20)} 4/4 rows 100 %\n`]);
  });

  it('has its line ended when a command breaks', async () => {
    const { printer, terminal } = keptPrinter(true);
    const broken = runToEnd({ language: 'zh', printer }, () => {
      printer.progress(rows(1, 4));
      return Promise.reject(new TypeError('a defect'));
    });
    await expect(broken).rejects.toThrow('a defect');
    expect(terminal().endsWith(' 25 %\n')).toBe(true);
  });
});

it('nothing is painted where there is no terminal: a tenth of the whole is a line', () => {
  const { printer, out, terminal } = keptPrinter(false);
  const show = createShareProgress(printer);
  for (let done = 0; done <= 20; done += 1) show(rows(done, 20), `${done} done`);
  show(rows(3, undefined), 'of how much?');
  printer.endProgress();
  expect(terminal()).toBe('');
  expect(out()).toBe(Array.from({ length: 10 }, (_, tenth) => `${2 * tenth + 2} done\n`).join(''));
});
