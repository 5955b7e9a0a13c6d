import { describe, expect, it } from 'vitest';
import { ruleProblem } from '#domain/problem.ts';
import type { Marker, Write } from '#services/ports/writes.ts';
import { createTestTable } from '../support/engine.ts';
import { changeOf } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';

const table = await createTestTable();
const service = createTestPorts(table, { now: '2024-06-15' });
const ledger = service.request().ledger;

let names = 0;
function newMarker(space: Marker['space'] = 'CREDIT_CODE'): Marker {
  names += 1;
  return { space, name: `name-${names}` };
}
const claim = (marker: Marker, ownerId: string): Write => ({
  ...{ type: 'CLAIM', marker, ownerId, taken: ruleProblem('CREDIT_CODE_TAKEN', 'creditCode') },
});
const release = (marker: Marker, ownerId: string): Write => ({ type: 'RELEASE', marker, ownerId });
const commit = (...writes: Write[]) => ledger.commit(changeOf(service, ...writes));
const ownerOf = ({ name }: Marker) => service.request().bodies.findIdByCreditCode(name);

const TAKEN = { outcome: 'REFUSED', problem: { code: 'CREDIT_CODE_TAKEN', path: ['creditCode'] } };

describe('a name that one owner holds', () => {
  it('is taken once, and refused to another by the problem the claim names', async () => {
    const marker = newMarker();
    expect(await commit(claim(marker, 'ub_one'))).toEqual({ outcome: 'COMMITTED' });
    expect(await commit(claim(marker, 'ub_two'))).toEqual(TAKEN);
    expect(await ownerOf(marker)).toBe('ub_one');
  });

  it('is to be decided again where the claim names no problem, or where something else has changed as well', async () => {
    const marker = newMarker();
    await commit(claim(marker, 'ub_one'));
    const unnamed: Write = { type: 'CLAIM', marker, ownerId: 'ub_two', taken: null };
    expect(await commit(unnamed)).toEqual({ outcome: 'CONTENDED' });
    expect(await commit(claim(marker, 'ub_two'), release(newMarker(), 'ub_two'))).toEqual({ outcome: 'CONTENDED' });
    expect(await ownerOf(marker)).toBe('ub_one');
  });

  it('may be claimed again by who holds it', async () => {
    const marker = newMarker();
    await commit(claim(marker, 'ub_one'));
    expect(await commit(claim(marker, 'ub_one'))).toEqual({ outcome: 'COMMITTED' });
  });

  it('is free again after it was given back, by its holder only', async () => {
    const marker = newMarker();
    await commit(claim(marker, 'ub_one'));
    expect(await commit(release(marker, 'ub_two'))).toEqual({ outcome: 'CONTENDED' });
    expect(await ownerOf(marker)).toBe('ub_one');
    expect(await commit(release(marker, 'ub_one'))).toEqual({ outcome: 'COMMITTED' });
    expect(await ownerOf(marker)).toBeUndefined();
    expect(await commit(claim(marker, 'ub_two'))).toEqual({ outcome: 'COMMITTED' });
  });

  it('is another one in another space', async () => {
    const marker = newMarker();
    await commit(claim(marker, 'ub_one'));
    expect(await commit(claim({ ...marker, space: 'UNION_BODY_CODE' }, 'ub_two'))).toEqual({ outcome: 'COMMITTED' });
  });

  it('goes to exactly one of six who claim it at the same time', async () => {
    for (let round = 0; round < 6; round += 1) {
      const marker = newMarker();
      const claimants = Array.from({ length: 6 }, (_, index) => `ub_claimant${index}`);
      const outcomes = await Promise.all(claimants.map((owner) => commit(claim(marker, owner))));
      const winners = claimants.filter((_, index) => outcomes[index]?.outcome === 'COMMITTED');
      expect(winners).toHaveLength(1);
      expect(await ownerOf(marker)).toBe(winners[0]);
      const others = outcomes.filter(({ outcome }) => outcome !== 'COMMITTED');
      expect(others.filter(({ outcome }) => outcome !== 'REFUSED' && outcome !== 'CONTENDED')).toEqual([]);
    }
  });
});
