import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoveredUnit } from '#domain/covered-unit/covered-unit.ts';
import { addDays, type LocalDate } from '#domain/day.ts';
import { holdsOn } from '#domain/interval.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { day } from '../support/builders.ts';
import { cover, endCover } from '../support/covering.ts';
import { createTestTable } from '../support/engine.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const TODAY = day('2024-06-15');
const DAYS = Array.from({ length: 14 }, (_, index) => addDays(TODAY, index - 12));
const service = createTestPorts(await createTestTable(), { now: TODAY });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());

/** A plain model of who covers which unit, written down day by day. */
class DayBook {
  private readonly holders = new Map<string, string>();
  private readonly open = new Map<string, { readonly holder: string; readonly from: LocalDate }>();

  cover(unit: string, holder: string, from: LocalDate): boolean {
    const days = DAYS.filter((on) => on >= from);
    if (days.some((on) => this.holders.has(`${unit} ${on}`))) return false;
    for (const on of days) this.holders.set(`${unit} ${on}`, holder);
    this.open.set(unit, { holder, from });
    return true;
  }

  end(unit: string, holder: string, to: LocalDate): boolean {
    const open = this.open.get(unit);
    if (open?.holder !== holder || to <= open.from) return false;
    for (const on of DAYS.filter((later) => later >= to)) this.holders.delete(`${unit} ${on}`);
    this.open.delete(unit);
    return true;
  }

  countsOf(holder: string): readonly number[] {
    const held = [...this.holders].filter(([, each]) => each === holder).map(([key]) => key);
    return DAYS.map((on) => held.filter((key) => key.endsWith(on)).length);
  }
}

function countsOf({ id }: UnionBody): Promise<readonly number[]> {
  return Promise.all(DAYS.map((on) => service.request().units.countOfBody(id, on)));
}

function daysCoveredTwice({ covers }: CoveredUnit): readonly LocalDate[] {
  return DAYS.filter((on) => covers.filter((each) => holdsOn(each, on)).length > 1);
}

const step = fc.record({
  kind: fc.constantFrom('COVER', 'COVER', 'END'),
  on: fc.constantFrom(...DAYS.filter((on) => on <= TODAY)),
  body: fc.nat(2),
  unit: fc.constantFrom('甲', '乙'),
});

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Takes the steps in the service and in the model; both have to allow the same ones. */
async function takeSteps(steps: readonly Step[], bodies: readonly UnionBody[], book: DayBook): Promise<CoveredUnit[]> {
  const units = new Map<string, CoveredUnit>();
  for (const { kind, on, unit: label, body: index } of steps) {
    const body = bodies[index];
    if (body === undefined) throw new Error('the test has too few bodies');
    const name = `${label} ${bodies[0]?.id ?? ''}`;
    const unit = units.get(name);
    if (kind === 'END' && unit === undefined) continue;
    const ends = kind === 'END' && unit !== undefined;
    const result = await (ends ? endCover(service, { unit, body, to: on }) : cover(service, { body, name, from: on }));
    expect(result.ok).toBe(ends ? book.end(name, body.id, on) : book.cover(name, body.id, on));
    if (result.ok) units.set(name, result.value.state);
  }
  return [...units.values()];
}

describe('a unit', () => {
  it('counts once per date, for the body that covers it, whatever bodies of two federations cover and end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 12 }), async (steps) => {
        const uppers = [zhejiang.upper, zhejiang.upper, jiangxi.upper];
        const bodies = await Promise.all(uppers.map((upper) => plantBelow(service, upper)));
        const book = new DayBook();
        const units = await takeSteps(steps, bodies, book);
        expect(units.flatMap(daysCoveredTwice)).toEqual([]);
        for (const body of bodies) expect(await countsOf(body)).toEqual(book.countsOf(body.id));
      }),
      { numRuns: 12 },
    );
  });
});
