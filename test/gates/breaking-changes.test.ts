import { describe, expect, it } from 'vitest';
import { findBreakingChanges } from '../../infra/gates/breaking-changes.ts';

const BASELINE = `
  type Query { body(id: ID!): Body }
  type Body { id: ID! name: String! state: State! }
  enum State { ACTIVE DISSOLVED }
`;

describe('a change of the contract', () => {
  it.each([
    { change: 'a removed field', from: 'name: String!', to: '' },
    { change: 'a field that may become null', from: 'name: String!', to: 'name: String' },
    { change: 'another type of a field', from: 'name: String!', to: 'name: Int!' },
    { change: 'a new required argument', from: 'body(id: ID!)', to: 'body(id: ID!, asOf: String!)' },
    { change: 'a removed enum value', from: 'ACTIVE DISSOLVED', to: 'ACTIVE' },
  ])('breaks clients by $change', async ({ from, to }) => {
    expect(await findBreakingChanges(BASELINE, BASELINE.replace(from, to))).toHaveLength(1);
  });

  it.each([
    { change: 'nothing', from: '', to: '' },
    { change: 'a new field', from: 'name: String!', to: 'name: String! nameEn: String' },
    { change: 'a new optional argument', from: 'body(id: ID!)', to: 'body(id: ID!, asOf: String)' },
    { change: 'a deprecation', from: 'name: String!', to: 'name: String! @deprecated(reason: "Use nameZh.")' },
    { change: 'a description', from: 'type Body', to: '"A union body." type Body' },
  ])('breaks nobody by $change', async ({ from, to }) => {
    expect(await findBreakingChanges(BASELINE, BASELINE.replace(from, to))).toEqual([]);
  });

  it('is told by the name of what breaks', async () => {
    const [message] = await findBreakingChanges(BASELINE, BASELINE.replace('name: String!', ''));
    expect(message).toContain("'name'");
    expect(message).toContain("'Body'");
  });
});
