import { describe, expect, it } from 'vitest';
import type { CardProgram } from '#domain/card-program/card-program.ts';
import { decideFillBatch, decideOpenBatch, decideSendBatch, type IssueBatch } from '#domain/card/issue-batch.ts';
import type { CardProgramId, IssueBatchId } from '#domain/ids.ts';
import type { Sealed } from '#domain/personal/sealed.ts';
import { bodyId, region } from '../../support/builders.ts';
import { actAt } from '../../support/card-with.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';

const act = actAt('2026-06-01', 'OFFICER');
const later = actAt('2026-06-02', 'OFFICER');
const program: CardProgram = {
  ...{ id: 'cprog_one' as CardProgramId, version: 1, code: 'longka', name: '工会龙卡', nameEn: null },
  ...{ sponsorId: bodyId('upper'), regionCode: region('330000'), bankName: '示例银行', bankCode: 'CCB' },
  holderKey: 'sealed' as Sealed,
};
const place = { regionCode: region('330881'), unionBodyId: null };
const opened = decideOpenBatch({ program, id: 'batch_one' as IssueBatchId, ...place }, act).state;
const holding = (count: number): IssueBatch => ({ ...opened, count });

describe('a batch of applications', () => {
  it('begins open and empty, in the region of its programme', () => {
    const { id, code, regionCode } = program;
    expect(opened).toMatchObject({ version: 1, state: 'OPEN', openedAt: act.now, sentAt: null, count: 0, ...place });
    expect(opened.program).toEqual({ id, code, regionCode });
  });

  it('holds ten thousand and not one more', () => {
    const { state, audit } = valueOf(decideFillBatch(holding(9952), 48, act));
    expect([state.count, state.version, audit.action]).toEqual([10_000, 2, 'FILL_ISSUE_BATCH']);
    expect(failureOf(decideFillBatch(holding(9953), 48, act))).toEqual({ code: 'LIST_FULL', path: ['id'] });
  });

  it('is sent once there is something in it, and says when', () => {
    expect(failureOf(decideSendBatch(opened, later))).toEqual({ code: 'ISSUE_BATCH_EMPTY', path: ['id'] });
    const { state } = valueOf(decideSendBatch(holding(1), later));
    expect(state).toEqual({ ...holding(1), version: 2, state: 'SENT', sentAt: later.now });
    expect(failureOf(decideSendBatch(state, later))?.code).toBe('ILLEGAL_TRANSITION');
    expect(failureOf(decideFillBatch(state, 0, later))?.code).toBe('ILLEGAL_TRANSITION');
  });
});
