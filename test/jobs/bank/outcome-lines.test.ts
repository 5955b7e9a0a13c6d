import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OutcomeLines } from '../../../functions/jobs/bank/outcome-lines.ts';

async function written(outcomes: readonly (readonly [number, string])[]): Promise<string> {
  const lines = new OutcomeLines();
  for (const [line, text] of outcomes) lines.add(line, text);
  expect(lines.length).toBe(outcomes.length);
  return (await buffer(lines.inOrder())).toString();
}

it('come out in the order of the file, whatever the order in which they were added', async () => {
  const drawn = fc.uniqueArray(fc.tuple(fc.nat(4_000_000), fc.stringMatching(/^[A-Z0-9|,-]{0,80}$/)), {
    selector: ([line]) => line,
    maxLength: 60,
  });
  await fc.assert(
    fc.asyncProperty(drawn, async (outcomes) => {
      const inOrder = outcomes.toSorted(([left], [right]) => left - right);
      expect(await written(outcomes)).toBe(inOrder.map(([, text]) => `${text}\n`).join(''));
    }),
  );
});

it('are all there where there are many', async () => {
  const outcomes = Array.from(
    { length: 5000 },
    (_, index) => [5000 - index, `D|${5000 - index}|${'x'.repeat(60)}`] as const,
  );
  expect(await written(outcomes)).toBe(
    outcomes
      .toReversed()
      .map(([, text]) => `${text}\n`)
      .join(''),
  );
});

it('of a length that none may have are refused, and not cut off', () => {
  const lines = new OutcomeLines();
  expect(() => lines.add(2, 'x'.repeat(1024))).toThrow('longer than any may be');
  lines.add(2, 'x'.repeat(1023));
  expect(lines.length).toBe(1);
});
