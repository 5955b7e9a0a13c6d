import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { birthDateOf, parseDocument, sexOf } from '#domain/personal/document.ts';
import { maskPersonName } from '#domain/personal/mask.ts';
import { parseMobile } from '#domain/personal/mobile.ts';
import { nameInitials } from '#domain/personal/name-initials.ts';
import { readDemoOptions } from '../../infra/local/demo-people.ts';
import { ROSTER_COLUMNS, rosterText } from '../../infra/local/demo-people/roster.ts';

const PROGRAM = join(import.meta.dirname, '../../infra/local/demo-people.ts');
/** NIANGJIA_FULL_SIZE=1 tries the largest roster there is. */
const SIZE = process.env['NIANGJIA_FULL_SIZE'] === '1' ? 500_000 : 20_000;
const HEADING =
  '工会编码,姓名,性别,出生日期,民族,就业状况,有效证件类别,证件号码,学历,技能等级,移动电话,户籍类型,户籍所在地,' +
  '会籍变化类型,会籍变化日期,会籍变化原因,政治面貌,工作单位,籍贯,是否农民工';

const folder = mkdtempSync(join(tmpdir(), 'niangjia-demo-people-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Person = Readonly<Record<(typeof ROSTER_COLUMNS)[number], string>>;

const textOf = (...args: readonly string[]): string => [...rosterText(readDemoOptions(args).plan)].join('');

function* peopleOf(...args: readonly string[]): Generator<Person> {
  let isHeading = true;
  for (const chunk of rosterText(readDemoOptions(args).plan)) {
    for (const line of chunk.trimEnd().split('\n')) {
      const fields = line.split(',');
      if (fields.length !== ROSTER_COLUMNS.length) throw new Error(`${line} has ${fields.length} fields`);
      if (!isHeading) yield Object.fromEntries(ROSTER_COLUMNS.map((name, at) => [name, fields[at]])) as Person;
      isHeading = false;
    }
  }
}

describe('the invented people', () => {
  it('stand in the columns of the real-name roster behind the code of their union', () => {
    expect(textOf('--count', '3').split('\n')[0]).toBe(HEADING);
    expect(textOf('--count', '3').trimEnd().split('\n')).toHaveLength(4);
  });

  it('are the same to the byte for the same seed, others for another, and a longer roster begins with a shorter one', () => {
    const roster = textOf('--count', '2000', '--seed', '7');
    expect(textOf('--count', '2000', '--seed', '7')).toBe(roster);
    expect(textOf('--count', '2000', '--seed', '8')).not.toBe(roster);
    expect(textOf('--count', '2600', '--seed', '7').startsWith(roster)).toBe(true);
    expect(createHash('sha256').update(textOf('--count', '1000')).digest('hex')).toMatchInlineSnapshot(
      `"679e0771db7c295700d4291ebab8742c814276b27668ab4ef5e434c7c37457af"`,
    );
  });

  it(
    'have numbers that the service takes, all of them different, which say their birth and sex',
    { timeout: 300_000 },
    () => {
      const numbers = new Set<string>();
      const faults: Person[] = [];
      for (const person of peopleOf('--count', String(SIZE))) {
        const { 证件号码: number, 出生日期: birth, 性别: sex, 移动电话: mobile, 姓名: name } = person;
        numbers.add(number);
        const isRight =
          parseDocument('RESIDENT_ID', number).ok &&
          birthDateOf(number) === birth &&
          sexOf(number) === (sex === '1' ? 'MALE' : 'FEMALE') &&
          parseMobile(mobile).ok &&
          nameInitials(name).length >= 2 &&
          maskPersonName(name) !== '*';
        if (!isRight) faults.push(person);
      }
      expect(faults.slice(0, 3)).toEqual([]);
      expect(numbers.size).toBe(SIZE);
    },
  );

  it('have numbers that nobody else is likely to have', () => {
    for (const { 证件号码: number, 移动电话: mobile } of peopleOf('--count', '2000')) {
      expect(number.slice(14, 16)).toBe('99');
      expect(mobile).toMatch(/^154\d{8}$/);
    }
  });

  it('come from many counties, days and unions, men and women', () => {
    const people = [...peopleOf('--count', '5000', '--codes', 'a,b,c')];
    const distinct = (of: (person: Person) => string): number => new Set(people.map(of)).size;
    expect(distinct((person) => person.证件号码.slice(0, 6))).toBeGreaterThan(1_000);
    expect(distinct((person) => person.出生日期)).toBeGreaterThan(1_000);
    expect(distinct((person) => person.姓名)).toBeGreaterThan(1_000);
    expect([...new Set(people.map((person) => person.工会编码))].toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      'a',
      'b',
      'c',
    ]);
    const men = people.filter((person) => person.性别 === '1').length;
    expect(Math.abs(men / people.length - 0.5)).toBeLessThan(0.05);
  });
});

describe('the command', () => {
  it('writes a large roster in little memory, to a file or to the standard output', () => {
    const out = join(folder, 'roster.csv');
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, ['--max-old-space-size=32', PROGRAM, ...args], { encoding: 'utf8' });
    expect(run('--count', '100000', '--out', out)).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(statSync(out).size).toBeGreaterThan(10_000_000);
    expect(readFileSync(out, 'utf8').trimEnd().split('\n')).toHaveLength(100_001);
    expect(run('--count', '5').stdout).toBe(textOf('--count', '5'));
  });

  it.each([
    { args: [] },
    { args: ['--count', '0'] },
    { args: ['--count', '500001'] },
    { args: ['--count', '5e3'] },
    { args: ['--count', '5', '--seed', '-1'] },
    { args: ['--count', '5', '--seed', '1000001'] },
    { args: ['--count', '5', '--codes', ''] },
    { args: ['--count', '5', '--codes', 'a,'] },
    { args: ['--count', '5', '--codes', '=cmd'] },
    { args: ['--count', '5', '--people'] },
    { args: ['5'] },
  ])('tells how it is used where it is asked for $args', ({ args }) => {
    expect(() => readDemoOptions(args)).toThrow('npm run -s demo-people');
  });
});
