import { describe, expect, it } from 'vitest';
import type { Decimal } from '#domain/decimal.ts';
import { decideWithdrawFigure } from '#domain/figure/decide-withdraw.ts';
import type { Figure } from '#domain/figure/figure.ts';
import type { FigureId } from '#domain/ids.ts';
import { actOf, adminOf, day, region } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';

const act = actOf(adminOf('330000'), '2026-11-20');
const figure: Figure = {
  ...{ id: 'fig_1' as FigureId, version: 4, rowId: 'r-1', indicator: 'members', printedLabel: '会员', unit: 'people' },
  ...{ regionCode: region('330881'), printedRegion: '江山市', program: '职工入会', reportedBy: '江山市总工会' },
  ...{ unionBodyId: null, value: '100' as Decimal, bound: 'EXACT', kind: 'STOCK', source: '测试报道' },
  period: { start: null, end: day('2017-12-31') },
  ...{ recordedAt: actOf(adminOf('330000'), '2020-01-01').now, withdrawnAt: null },
};

describe('a figure that is withdrawn', () => {
  it('keeps everything it said, and tells since when it stands no more', () => {
    const { state } = valueOf(decideWithdrawFigure(figure, '区划有误', act));
    expect(state).toEqual({ ...figure, version: 5, withdrawnAt: act.now });
  });

  it('leaves the reason in the audit trail', () => {
    const { audit } = valueOf(decideWithdrawFigure(figure, '区划有误', act));
    expect(audit).toEqual({
      ...{ action: 'WITHDRAW', effectiveOn: '2026-11-20', reason: '区划有误' },
      changes: [{ field: 'withdrawnAt', from: null, to: act.now }],
    });
  });

  it('is not withdrawn again', () => {
    const withdrawn = { ...figure, withdrawnAt: figure.recordedAt };
    expect(failureOf(decideWithdrawFigure(withdrawn, '区划有误', act))).toEqual({ code: 'FIGURE_WITHDRAWN' });
  });
});
