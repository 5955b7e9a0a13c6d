import { expect, it } from 'vitest';
import { startService } from '../support/service.ts';
const service = await startService();
it('x', async () => {
  for (const [q, v] of [
    ['{ viewer { id role } }'],
    ['{ unionBodies(first: 5) { nodes { id name parent { id } } } }'],
    ['{ unionBodies(first: 101) { nodes { id name parent { id } } } }'],
    ['query($a: Int!) { unionBodies(first: $a) { nodes { id } } }'],
    ['query($a: Int!) { unionBodies(first: $a) { nodes { children(first: $a) { nodes { id } } } } }', { a: 100 }],
    ['{ unionBodies(first: 100) { nodes { x: children(first: 100) { nodes { id } } } } }', { a: 100 }],
    [
      '{ unionBodies(first: 10) { nodes { x: children(first: 10) { nodes { id children(first: 100) { nodes { id}} } } } } }',
      { a: 100 },
    ],
    ['query A { viewer { id } }'],
    ['{ viewr { id } }'],
    ['{ viewer { id '],
    ['{ unionBodies(first: 5, after: "x") { nodes { id } } viewer { id } }'],
    ['query($d: LocalDate) { unionBodies(first: 5, asOf: $d) { nodes { id } } }', { d: '2026-02-30' }],
    ['{ unionBodies(first: 5, asOf: "x") { nodes { id } } }'],
  ] as const) {
    const a = await service.ask('zhejiang-admin', q, v ?? {});
    console.log(q, a.status, a.text);
  }
  console.log(service.log);
  expect(1).toBe(1);
});
