import { describe, expect, it } from 'vitest';
import { decideFound, type Founding } from '#domain/union-body/decide-found.ts';
import type { UnionBody, UnionBodyState } from '#domain/union-body/union-body.ts';
import { actOf, adminOf, bodyId, bodyWith, creditCode, day, foundingWith } from '../../support/builders.ts';

const act = actOf(adminOf('330000'), '2024-06-15');
const NEW = bodyId('new');
const county = bodyWith({
  id: bodyId('county'),
  level: 'COUNTY',
  kind: 'FEDERATION',
  foundedOn: day('2000-05-01'),
});

const found = (facts: Partial<Founding> = {}, parent: UnionBody | null = county) =>
  decideFound(foundingWith(facts), { id: NEW, parent }, act);

const problemOf = (result: ReturnType<typeof found>) => (result.ok ? undefined : result.failure);

describe('founding a body', () => {
  it('prepares it below its upper body from its founding day on', () => {
    const result = found({ foundedOn: day('2024-02-01') });
    expect(result).toMatchObject({
      ok: true,
      value: {
        state: {
          id: NEW,
          version: 1,
          state: 'PREPARING',
          stateSince: '2024-02-01',
          parentLinks: [{ parentId: county.id, from: '2024-02-01', to: null }],
          makers: [act.caller.id],
          pendingMove: null,
        },
        audit: { action: 'FOUND', effectiveOn: '2024-02-01' },
      },
    });
  });

  it('starts the link at an unknown day when nobody recorded the founding', () => {
    expect(found({ foundedOn: null })).toMatchObject({
      ok: true,
      value: {
        state: { stateSince: '0001-01-01', parentLinks: [{ from: '0001-01-01', to: null }] },
        audit: { effectiveOn: '2024-06-15' },
      },
    });
  });

  it('gives the root no upper body', () => {
    const root = found({ level: 'NATIONAL', kind: 'FEDERATION' }, null);
    expect(root).toMatchObject({ ok: true, value: { state: { parentLinks: [] } } });
  });

  it('today goes and tomorrow does not: EFFECTIVE_DATE_IN_FUTURE', () => {
    expect(found({ foundedOn: day('2024-06-15') }).ok).toBe(true);
    expect(problemOf(found({ foundedOn: day('2024-06-16') }))).toEqual({
      code: 'EFFECTIVE_DATE_IN_FUTURE',
      path: ['foundedOn'],
    });
  });

  it('on the founding day of the upper body goes and the day before does not: BACKDATE_BEFORE_PARENT', () => {
    expect(found({ foundedOn: day('2000-05-01') }).ok).toBe(true);
    expect(problemOf(found({ foundedOn: day('2000-04-30') }))).toEqual({
      code: 'BACKDATE_BEFORE_PARENT',
      path: ['foundedOn'],
    });
  });

  it.each([
    ['PREPARING', 'PARENT_INACTIVE'],
    ['PENDING_APPROVAL', 'PARENT_INACTIVE'],
    ['ACTIVE', undefined],
    ['SUSPENDED', 'PARENT_INACTIVE'],
    ['REJECTED', 'PARENT_INACTIVE'],
    ['MERGED', 'PARENT_INACTIVE'],
    ['DISSOLVED', 'PARENT_INACTIVE'],
  ] satisfies [UnionBodyState, string | undefined][])('below a %s body: %s', (state, code) => {
    expect(problemOf(found({}, { ...county, state }))?.code).toBe(code);
  });

  it('on the level of its upper body is refused: LEVEL_NOT_BELOW_PARENT', () => {
    expect(problemOf(found({ level: 'COUNTY', kind: 'FEDERATION' }))).toEqual({
      code: 'LEVEL_NOT_BELOW_PARENT',
      path: ['level'],
    });
    expect(found({ level: 'ZONE', kind: 'FEDERATION' }).ok).toBe(true);
  });

  it('as a base union takes a credit code of 81 or none: CREDIT_CODE_INVALID', () => {
    const company = creditCode('91330881MC0000001');
    expect(found({ creditCode: creditCode('81330881MC0000001') }).ok).toBe(true);
    expect(found({ creditCode: null }).ok).toBe(true);
    expect(problemOf(found({ creditCode: company }))).toEqual({ code: 'CREDIT_CODE_INVALID', path: ['creditCode'] });
    expect(found({ creditCode: company, kind: 'JOINT' }).ok).toBe(true);
  });
});
