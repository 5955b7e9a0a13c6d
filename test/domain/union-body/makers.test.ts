import { describe, expect, it } from 'vitest';
import type { Act } from '#domain/act.ts';
import { decideFound } from '#domain/union-body/decide-found.ts';
import { decideRevise } from '#domain/union-body/decide-revise.ts';
import { checksOwn } from '#domain/union-body/makers.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { checkerActs, codeOf, makerActs, stateOf, step, takeAlone, TODAY } from '../../support/body-steps.ts';
import { actOf, adminOf, bodyId, bodyWith, day, foundingWith } from '../../support/builders.ts';

describe('maker and checkerActs', () => {
  const founded = decideFound(foundingWith(), { id: bodyId('new'), parent: bodyWith({ level: 'COUNTY' }) }, makerActs);
  const submit = (body: UnionBody, act: Act) => stateOf(takeAlone(body, step('SUBMIT'), act));
  const reviser = actOf(adminOf('330000', 'reviser'), TODAY);

  it.each(['APPROVE', 'REJECT'] as const)('who submitted cannot %s: APPROVE_OWN', (name) => {
    const submitted = submit(bodyWith({ state: 'PREPARING' }), makerActs);
    expect(codeOf(takeAlone(submitted, step(name), makerActs))).toBe('APPROVE_OWN');
    expect(codeOf(takeAlone(submitted, step(name), checkerActs))).toBeUndefined();
  });

  it('who founded cannot approve, whoever submitted', () => {
    const submitted = submit(stateOf(founded), reviser);
    expect(codeOf(takeAlone(submitted, step('APPROVE'), makerActs))).toBe('APPROVE_OWN');
    expect(codeOf(takeAlone(submitted, step('APPROVE'), checkerActs))).toBeUndefined();
  });

  it.each(['PREPARING', 'PENDING_APPROVAL', 'REJECTED'] as const)('who revised it while %s cannot approve', (state) => {
    const revised = stateOf(decideRevise(bodyWith({ state }), { name: '新名' }, reviser));
    const pending = { ...revised, state: 'PENDING_APPROVAL' } as const;
    expect(codeOf(takeAlone(pending, step('APPROVE'), reviser))).toBe('APPROVE_OWN');
    expect(codeOf(takeAlone(pending, step('APPROVE'), checkerActs))).toBeUndefined();
  });

  it.each(['ACTIVE', 'SUSPENDED'] as const)('who revises a body that is %s made nothing that waits', (state) => {
    expect(stateOf(decideRevise(bodyWith({ state }), { name: '新名' }, reviser)).makers).toEqual([]);
  });

  it('a maker is named once, and stays one when the body is submitted again', () => {
    const again = submit(bodyWith({ state: 'REJECTED', makers: [makerActs.caller.id] }), checkerActs);
    expect(again.makers).toEqual([makerActs.caller.id, checkerActs.caller.id]);
    expect(submit({ ...again, state: 'REJECTED' }, makerActs).makers).toEqual(again.makers);
  });
});

describe('what checks the caller’s own doing', () => {
  const maker = makerActs.caller.id;
  const move = { toParentId: bodyId('target'), effectiveOn: day(TODAY), requestedAt: makerActs.now, consents: [] };
  const moving = bodyWith({ pendingMove: { ...move, requestedBy: maker } });
  const waiting = bodyWith({ state: 'PENDING_APPROVAL', makers: [maker] });

  it.each(['APPROVE', 'REJECT', 'CONSENT_TO_MOVE'] as const)('%s does, for the maker and nobody else', (action) => {
    const body = action === 'CONSENT_TO_MOVE' ? moving : waiting;
    expect(checksOwn(body, action, maker)).toBe(true);
    expect(checksOwn(body, action, checkerActs.caller.id)).toBe(false);
  });

  it.each(['SUBMIT', 'REVISE', 'WITHDRAW_MOVE', 'REFUSE_MOVE'] as const)('%s does not', (action) => {
    expect([checksOwn(moving, action, maker), checksOwn(waiting, action, maker)]).toEqual([false, false]);
  });
});
