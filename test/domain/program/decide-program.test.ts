import { describe, expect, it } from 'vitest';
import type { Decimal } from '#domain/decimal.ts';
import type { FacilityId } from '#domain/ids.ts';
import { decideEndProgram, decidePublishProgram, decideReviseProgram } from '#domain/program/decide-program.ts';
import type { Program, ProgramTarget } from '#domain/program/program.ts';
import { day } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { actOn, programWith } from '../../support/program-with.ts';

const act = actOn('2017-04-01');
const target = (operator: ProgramTarget['operator']): ProgramTarget => ({
  ...{ indicatorCode: 'covered', operator, value: '100' as Decimal, dueOn: null },
});

describe('what is said of a programme', () => {
  const [site, other] = ['fac_one' as FacilityId, 'fac_two' as FacilityId];
  it.each([
    ['two bounds of an indicator', { targets: [target('AT_LEAST'), target('AT_MOST')] }, ''],
    ['a bound of it twice', { targets: [target('AT_LEAST'), target('AT_LEAST')] }, 'INPUT_INVALID targets'],
    ['two sites', { siteIds: [site, other] }, ''],
    ['a site twice', { siteIds: [site, site] }, 'INPUT_INVALID siteIds'],
    ['two indicators', { indicatorCodes: ['covered', 'paid'] }, ''],
    ['an indicator twice', { indicatorCodes: ['paid', 'paid'] }, 'INPUT_INVALID indicatorCodes'],
  ])('names %s: %s', (...[, terms, refusal]) => {
    const problem = failureOf(decideReviseProgram(programWith(), terms, act));
    expect(
      problem === undefined ? '' : `${problem.code} ${'path' in problem ? (problem.path ?? []).join('.') : ''}`,
    ).toBe(refusal);
  });

  it.each<[string, Program, string | undefined]>([
    ['that was published', programWith(), 'FACT_NOT_REVISABLE'],
    ['that was not', programWith({ publishedAt: null }), undefined],
  ])('is another kind only of one %s', (...[, program, code]) => {
    expect(failureOf(decideReviseProgram(program, { kind: 'OTHER' }, act))?.code).toBe(code);
    expect(decideReviseProgram(program, { kind: program.kind }, act).ok).toBe(true);
  });
});

describe('a programme', () => {
  it.each([
    ['2017-04-01', undefined],
    ['2017-04-02', 'EFFECTIVE_DATE_IN_FUTURE'],
  ])('ends on %s: %s', (on, code) => {
    expect(failureOf(decideEndProgram(programWith(), day(on), act))?.code).toBe(code);
  });

  it('ends once, and nothing is said of it from then on', () => {
    const ended = valueOf(decideEndProgram(programWith(), null, act)).state;
    expect(ended.endedOn).toBe('2017-04-01');
    expect(failureOf(decideEndProgram(ended, null, act))).toEqual({ code: 'PROGRAM_ENDED', path: ['id'] });
    expect(failureOf(decideReviseProgram(ended, { name: '新' }, act))).toEqual({ code: 'PROGRAM_ENDED', path: ['id'] });
  });

  it('is published once', () => {
    const first = decidePublishProgram(programWith({ publishedAt: null }), act);
    expect(first.publishedAt).toBe(act.now);
    expect(decidePublishProgram(first, actOn('2018-01-01'))).toBe(first);
  });
});
