import { describe, expect, it } from 'vitest';
import { agreementsHolding, type PostState } from '#domain/virtual-post/virtual-post.ts';
import { stepTo } from '../../support/post-with.ts';

const AWAITED = [
  [
    ['DRAFT', 'PUBLISHED', 'CLAIMED', 'ACTIVE', 'ENDED'],
    [0, 0, 0, 1, 1],
  ],
  [
    ['DRAFT', 'PUBLISHED', 'CLAIMED', 'PUBLISHED', 'WITHDRAWN'],
    [0, 0, 0, 0, 0],
  ],
  [
    ['DRAFT', 'PUBLISHED', 'CLAIMED', 'ACTIVE', 'SUSPENDED', 'ACTIVE', 'SUSPENDED', 'TERMINATED'],
    [0, 0, 0, 1, 1, 1, 1, 1],
  ],
  [
    ['DRAFT', 'PUBLISHED', 'CLAIMED', 'ACTIVE', 'SEEKING_SPONSOR', 'TERMINATED'],
    [0, 0, 0, 1, 1, 0],
  ],
  [
    ['DRAFT', 'PUBLISHED', 'CLAIMED', 'ACTIVE', 'SUSPENDED', 'SEEKING_SPONSOR', 'CLAIMED', 'ACTIVE', 'ENDED'],
    [0, 0, 0, 1, 1, 1, 0, 2, 2],
  ],
] as const satisfies readonly (readonly [readonly PostState[], readonly number[]])[];

describe('the states of a post', () => {
  it.each(AWAITED)('%j are of the agreements %j', (states, agreements) => {
    const steps = states.map((state) => stepTo(state, '2026-03-01'));
    expect(agreementsHolding({ steps })).toEqual(agreements);
  });
});
