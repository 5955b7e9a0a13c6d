import { expect, it } from 'vitest';
import { addDays } from '#domain/day.ts';
import { MOST_REPORTED_COUNTS, MOST_STANDARDS } from '#domain/union-body/decide-revise.ts';
import { done, driverOf, refusal } from '../support/body-driver.ts';
import { adminOf, day } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';

const service = createTestPorts(await createTestTable(), { now: '2024-06-15' });
const MOST = 2_147_483_647;
/** As many items of a standard as the contract takes, each of the longest text in the widest characters. */
const items = Array.from({ length: 20 }, () => '\u{20000}'.repeat(50));
const dayOf = (index: number) => addDays(day('2000-01-01'), index);

it('a body whose lists are as full as they may be, of the longest texts, is still stored with its audit entry', async () => {
  const met = { name: 'SIX_HAVES', items, stars: null } as const;
  const numbers = {
    employees: MOST,
    members: MOST,
    women: MOST,
    migrants: MOST,
    hardship: MOST,
    registeredUnits: MOST,
  };
  const body = await plantBelow(service, null, {
    standards: Array.from({ length: MOST_STANDARDS }, (_, index) => ({ ...met, on: dayOf(index) })),
    reportedCounts: Array.from({ length: MOST_REPORTED_COUNTS }, (_, index) => ({ ...numbers, on: dayOf(-index) })),
  });
  const driver = driverOf(service);
  const admin = adminOf('000000');
  const standard = { ...met, on: dayOf(0), items: [...items.slice(1), '有阵地'] };
  const counts = { ...numbers, hardship: 0, on: dayOf(0) };
  const revised = await done(driver.revise(admin, body, { standard, counts }));
  expect(revised.standards.at(-1)).toEqual(standard);
  expect(revised.reportedCounts[0]).toEqual(counts);
  expect(await service.request().bodies.read(body.id)).toEqual(revised);
  expect(await refusal(driver.revise(admin, revised, { standard: { ...standard, on: dayOf(40) } }))).toBe('LIST_FULL');
});
