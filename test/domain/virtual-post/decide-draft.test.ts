import { describe, expect, it } from 'vitest';
import type { HardshipFile, HardshipState } from '#domain/hardship/hardship-file.ts';
import type { MemberId, VirtualPostId } from '#domain/ids.ts';
import type { BlindIndex } from '#domain/personal/sealed.ts';
import { decideCreatePost, decideRevisePost, type PostSetup } from '#domain/virtual-post/decide-draft.ts';
import { decidePublishPost, decideWithdrawPost } from '#domain/virtual-post/decide-publish.ts';
import { day, region } from '../../support/builders.ts';
import { factsWith } from '../../support/hardship-file.ts';
import { fen } from '../../support/household.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { accountWith, actBy, activeFile, idOf, postWith } from '../../support/virtual-post.ts';

const act = actBy('officer', '2025-12-22');
const [main] = factsWith().persons;
if (main === undefined) throw new Error('the household has nobody');
const setupWith = (facts: Partial<PostSetup> = {}): PostSetup => ({
  ...{ id: 'post_new' as VirtualPostId, code: 'JS-GW-002', terms: { title: '居家手工岗', askedFen: fen(30_000) } },
  ...{ file: activeFile(), regionCode: region('330881'), personNumber: 1, account: null, ...facts },
});
const create = (facts: Partial<PostSetup>) => decideCreatePost(setupWith(facts), act);
const MEMBER = 'mem_relative' as MemberId;

describe('setting a post up', () => {
  it('makes a draft for the household of the file, kept where the file is', () => {
    const file = activeFile();
    const { state, audit } = valueOf(create({ account: accountWith(1) }));
    expect(state).toMatchObject({
      ...{ version: 1, state: 'DRAFT', code: 'JS-GW-002', askedFen: 30_000, personNumber: 1, regionCode: '330881' },
      ...{ unionBodyId: file.unionBodyId, bodyPath: file.bodyPath, federation: '330000', hardshipFileId: file.id },
      ...{
        householdId: file.householdId,
        makers: [act.caller.id],
        publication: null,
        plannedEnd: null,
        endTold: false,
      },
      ...{ claims: [], agreements: [], months: [], suspensions: [] },
    });
    expect(state.steps).toEqual([
      { state: 'DRAFT', from: '2025-12-22', recordedAt: act.now, by: act.caller.id, reason: null },
    ]);
    expect(audit).toMatchObject({ action: 'CREATE', effectiveOn: '2025-12-22' });
    expect(audit.changes).toContainEqual({ field: 'accounts', from: null, to: null });
  });

  it.each([
    ['DRAFT', 'PUBLISH_WITHOUT_ACTIVE_FILE'],
    ['UNIT_REVIEW', 'PUBLISH_WITHOUT_ACTIVE_FILE'],
    ['PUBLIC_NOTICE', 'PUBLISH_WITHOUT_ACTIVE_FILE'],
    ['ACTIVE', undefined],
    ['UNDER_REVIEW', 'PUBLISH_WITHOUT_ACTIVE_FILE'],
    ['REJECTED', 'PUBLISH_WITHOUT_ACTIVE_FILE'],
    ['CLOSED', 'PUBLISH_WITHOUT_ACTIVE_FILE'],
  ] satisfies [HardshipState, string | undefined][])('for a file that is %s: %s', (state, code) => {
    expect(failureOf(create({ file: activeFile({ state }) }))?.code).toBe(code);
  });

  it('takes a person of the file whose working capacity is reduced', () => {
    const able = { ...main, number: 2, reducedWorkingCapacity: false };
    const file = activeFile({ household: factsWith({ persons: [main, able] }) });
    const path = ['personNumber'];
    expect(failureOf(create({ file, personNumber: 1 }))).toBeUndefined();
    expect(failureOf(create({ file, personNumber: 2 }))).toEqual({ code: 'CAPACITY_NOT_REDUCED', path });
    expect(failureOf(create({ file, personNumber: 3 }))).toEqual({ code: 'NOT_FOUND', path });
  });

  it('knows the household by the records of all its people, each once, and by no document', () => {
    const relative = { ...main, number: 2, relation: 'SPOUSE' as const, knownBy: [MEMBER, 'blind-old' as BlindIndex] };
    const household = factsWith({ persons: [{ ...main, knownBy: ['mem_linked' as MemberId, MEMBER] }, relative] });
    const { state } = valueOf(create({ file: activeFile({ household }) }));
    expect([...state.memberIds].sort()).toEqual(['mem_linked', 'mem_one', 'mem_relative']);
  });
});

describe('what is asked for a month', () => {
  it.each([
    [99, 'INPUT_INVALID'],
    [100, undefined],
    [10_000_000, undefined],
    [10_000_001, 'INPUT_INVALID'],
  ])('may be %i fen: %s', (asked, code) => {
    const problem = code === undefined ? undefined : { code, path: ['askedAmount'] };
    expect(failureOf(create({ terms: { title: '居家手工岗', askedFen: fen(asked) } }))).toEqual(problem);
    expect(failureOf(decideRevisePost(postWith('DRAFT'), { askedFen: fen(asked) }, act))).toEqual(problem);
  });
});

describe('revising a draft', () => {
  it('changes what is told and nothing else, and makes a maker of whoever does it', () => {
    const post = postWith('DRAFT');
    const { state } = valueOf(decideRevisePost(post, { title: '社区保洁岗' }, act));
    expect(state).toEqual({ ...post, title: '社区保洁岗', version: 5, makers: [idOf('maker'), act.caller.id] });
    expect(valueOf(decideRevisePost(state, {}, act)).state.makers).toEqual(state.makers);
  });
});

describe('publishing', () => {
  const publish = (until: string, facts: { on?: string; by?: string; today?: string; file?: HardshipFile } = {}) => {
    const { on, by = 'checker', today = '2025-12-22', file = activeFile() } = facts;
    const terms = { on: on === undefined ? null : day(on), until: day(until) };
    return decidePublishPost(postWith('DRAFT'), { terms, file }, actBy(by, today));
  };

  it('shows the post from a day on, up to another', () => {
    const { state, audit } = valueOf(publish('2026-06-30', { on: '2025-12-21' }));
    expect(state.publication).toEqual({ from: '2025-12-21', until: '2026-06-30' });
    expect(state.steps.at(-1)).toMatchObject({ state: 'PUBLISHED', from: '2025-12-21' });
    expect(audit.effectiveOn).toBe('2025-12-21');
  });

  it('takes another than set the post up or revised it', () => {
    expect(failureOf(publish('2026-06-30', { by: 'maker' }))).toEqual({ code: 'APPROVE_OWN' });
    const revised = valueOf(decideRevisePost(postWith('DRAFT'), { title: '社区保洁岗' }, act)).state;
    const given = { terms: { on: null, until: day('2026-06-30') }, file: activeFile() };
    expect(failureOf(decidePublishPost(revised, given, act))).toEqual({ code: 'APPROVE_OWN' });
    expect(failureOf(decidePublishPost(revised, given, actBy('maker', '2025-12-22')))).toEqual({ code: 'APPROVE_OWN' });
  });

  it.each([
    ['2026-12-31', undefined],
    ['2027-01-01', 'AID_AFTER_REVIEW_OVERDUE'],
  ])('while the review of the file is due on 31 December, on %s: %s', (today, code) => {
    expect(failureOf(publish('2027-02-01', { today }))?.code).toBe(code);
  });

  it.each([
    ['able to work again', [{ ...main, reducedWorkingCapacity: false }]],
    ['on the file no more', [{ ...main, number: 2 }]],
  ])('takes a person whose working capacity is reduced, and none who is %s', (_, persons) => {
    const problem = { code: 'CAPACITY_NOT_REDUCED', path: ['id'] };
    const file = activeFile({ household: factsWith({ persons }) });
    expect(failureOf(publish('2026-06-30', { file }))).toEqual(problem);
  });

  it.each(['UNDER_REVIEW', 'CLOSED'] as const)('takes an active file, and none that is %s today', (state) => {
    const steps = activeFile().steps;
    const since = (from: string) => steps.map((step) => ({ ...step, state, from: day(from) }));
    const closing = activeFile({ steps: [...steps, ...since('2025-12-22')] });
    expect(failureOf(publish('2026-06-30', { file: closing }))).toEqual({ code: 'PUBLISH_WITHOUT_ACTIVE_FILE' });
    const before = activeFile({ steps: [...steps, ...since('2025-12-23')] });
    expect(failureOf(publish('2026-06-30', { file: before }))).toBeUndefined();
  });

  it.each([
    ['2025-12-22', 'INPUT_INVALID'],
    ['2025-12-23', undefined],
    ['2026-12-22', undefined],
    ['2026-12-23', undefined],
    ['2026-12-24', 'INPUT_INVALID'],
  ])('on 22 December, before %s: %s', (until, code) => {
    expect(failureOf(publish(until))?.code).toBe(code);
  });

  it.each([
    ['2025-12-19', 'EFFECTIVE_DATE_BEFORE_LAST'],
    ['2025-12-20', undefined],
    ['2025-12-22', undefined],
    ['2025-12-23', 'EFFECTIVE_DATE_IN_FUTURE'],
  ])('a draft of 20 December on the 22nd, from %s: %s', (on, code) => {
    expect(failureOf(publish('2026-06-30', { on }))).toEqual(code === undefined ? undefined : { code, path: ['on'] });
  });
});

describe('withdrawing', () => {
  it('is too late for a post that was claimed or whose publication is over', () => {
    expect(failureOf(decideWithdrawPost(postWith('CLAIMED'), act))?.code).toBe('ILLEGAL_TRANSITION');
    const over = { publication: { from: day('2025-11-10'), until: day('2025-12-22') } };
    expect(failureOf(decideWithdrawPost(postWith('PUBLISHED', over), act))).toMatchObject({ from: 'EXPIRED' });
  });
});
