import { describe, expect, it } from 'vitest';
import { withFacts } from '#domain/member/member-facts.ts';
import { actOf, adminOf, day } from '../../support/builders.ts';
import { memberFacts, memberWith } from '../../support/member-with.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';

const act = actOf(adminOf('330000'), '2024-06-15');
const honour = (name: string, on = '2024-06-15') => ({ name, on: day(on) });
const honoursUpTo = (count: number) => Array.from({ length: count }, (_, index) => honour(`奖励 ${index}`));

describe('the facts of a member', () => {
  it('have each honour once, told twice or known before', () => {
    const once = valueOf(withFacts(memberWith(), memberFacts({ honours: [honour('甲'), honour('甲')] }), act));
    expect(once.honours).toEqual([{ ...honour('甲'), recordedAt: act.now }]);
    const more = [honour('甲'), honour('甲', '2023-06-15'), honour('乙')];
    expect(valueOf(withFacts(once, memberFacts({ honours: more }), act)).honours).toHaveLength(3);
  });

  it('have fifty honours at most', () => {
    expect(failureOf(withFacts(memberWith(), memberFacts({ honours: honoursUpTo(50) }), act))).toBeUndefined();
    const full = failureOf(withFacts(memberWith(), memberFacts({ honours: honoursUpTo(51) }), act));
    expect(full).toEqual({ code: 'LIST_FULL', path: ['honours'] });
  });

  it('hold from today at the latest', () => {
    const from = (text: string) => failureOf(withFacts(memberWith(), memberFacts({ attributesFrom: day(text) }), act));
    expect(from('2024-06-15')).toBeUndefined();
    expect(from('2024-06-16')).toEqual({ code: 'EFFECTIVE_DATE_IN_FUTURE', path: ['attributesFrom'] });
    const ahead = memberFacts({ honours: [honour('甲', '2024-06-16')] });
    const refused = failureOf(withFacts(memberWith(), ahead, act));
    expect(refused).toEqual({ code: 'EFFECTIVE_DATE_IN_FUTURE', path: ['honours', 'on'] });
  });

  it('stay as they are where nothing is said, and go where nothing is said to hold', () => {
    const said = memberFacts({ attributes: { workUnit: '第一公司', migrant: true }, ethnicity: '01', sex: 'FEMALE' });
    const known = valueOf(withFacts(memberWith(), said, act));
    const after = valueOf(withFacts(known, memberFacts({ attributes: { workUnit: null } }), act));
    expect(after).toMatchObject({ ethnicity: '01', sex: 'FEMALE' });
    expect(after.attributes.migrant).toBe(known.attributes.migrant);
    expect(after.attributes.workUnit.map(({ value }) => value)).toEqual(['第一公司', null]);
  });
});
