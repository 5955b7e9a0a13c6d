import { describe, expect, it } from 'vitest';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import { lastState } from '#domain/card/transitions.ts';
import { openScene, type BankScene, type SceneFacts } from '../../support/bank-files/bank-scene.ts';
import { DATE, statusText } from '../../support/bank-files/row-text.ts';
import { holderFor, sampleCard, tokenFor } from '../../support/bank-files/sample-world.ts';
import { diceOf } from '../../support/dice.ts';
import { createTestTable } from '../../support/engine.ts';
import { createMortalTable } from '../../support/mortal-table.ts';
import { openTestTable } from '../../support/ports.ts';

const table = await createTestTable();
const waiting = (name: string): BenefitCard => sampleCard({ name, states: [], tokens: [] });
const minute = (count: number): string => new Date(Date.parse(`${DATE}T08:00:00+08:00`) + count * 60_000).toISOString();

/** A card that is frozen and thawed, every minute a little more, from the end of the file to its beginning. */
const backAndForth = (changes: number): readonly string[] =>
  Array.from({ length: changes }, (_, count) =>
    statusText({ state: count % 2 === 0 ? 'FROZEN' : 'ACTIVATED', effectiveAt: minute(count) }),
  ).toReversed();

async function cardOf({ service }: BankScene, name: string): Promise<BenefitCard | undefined> {
  const token = tokenFor(name);
  return (await service.request().settlement.cardsByToken([token])).get(token);
}

describe('a holder whose card changes more often than one transaction takes', () => {
  const CHANGES = 150;
  const MIXED = [...backAndForth(CHANGES), statusText(), statusText({ state: 'REPLACED', effectiveAt: minute(11) })];

  it('has every change recorded, in the order in which they happened', async () => {
    const scene = await openScene(table);
    const job = await scene.sendWell('CARDSTATUS', backAndForth(CHANGES));
    expect(scene.classes(job)).toEqual(Array.from({ length: CHANGES }, () => 'APPLIED'));
    const states = (await cardOf(scene, 'a'))?.states.slice(-CHANGES) ?? [];
    expect(states.map(({ from }) => from)).toEqual(Array.from({ length: CHANGES }, (_, count) => minute(count)));
    const card = await cardOf(scene, 'a');
    expect(card && lastState(card).state).toBe('ACTIVATED');
  });

  it.each(['BEFORE', 'AFTER'] as const)(
    'is told the same by who takes its rows anew, killed %s a request',
    async (when) => {
      const calm = await openScene(table);
      const expected = calm.result(await calm.sendWell('CARDSTATUS', MIXED));
      const mortal = createMortalTable(openTestTable(table));
      const facts: SceneFacts = { ports: { through: mortal } };
      const scene = await openScene(table, facts);
      const { bank, ...file } = scene.file('CARDSTATUS', MIXED);
      const { id: jobId, run } = await scene.jobs.queue(scene.caller(bank), file);
      await scene.jobs.steps.inspect({ jobId, run });
      let deaths = 0;
      const dice = diceOf(5);
      for (let isDone = false; !isDone;) {
        mortal.dieAfter(6 + dice.below(8), when);
        isDone = await scene.jobs.steps.part({ jobId, run, part: 1 }).then(
          () => true,
          () => false,
        );
        if (!isDone) deaths += 1;
      }
      mortal.live();
      await scene.jobs.run({ id: jobId, run });
      expect(deaths).toBeGreaterThan(2);
      expect(scene.result(await scene.jobs.read(jobId))).toBe(expected);
      expect((await cardOf(scene, 'a'))?.states).toHaveLength(4 + CHANGES);
    },
  );
});

describe('a new token', () => {
  const issued = (holder: string, token: string): string =>
    statusText({ state: 'ISSUED', token, holderHash: holderFor(holder), effectiveAt: minute(0) });

  it('that two holders wait for in one file is linked to one, and of another holder for the other', async () => {
    const scene = await openScene(table, { cards: [waiting('v'), waiting('w')] });
    const rows = [issued('v', tokenFor('new')), issued('w', tokenFor('new'))];
    const job = await scene.sendWell('CARDSTATUS', rows);
    // Of one instant the line's bytes decide.
    const [first, holder] = (rows[0] ?? '') < (rows[1] ?? '') ? ['LINKED', 'v'] : ['HOLDER_MISMATCH', 'w'];
    expect(scene.classes(job)[0]).toBe(first);
    expect(scene.classes(job).toSorted()).toEqual(['HOLDER_MISMATCH', 'LINKED']);
    expect((await cardOf(scene, 'new'))?.holderHash).toBe(holderFor(holder));
  });

  it('that a card of another bank has is unknown, and links nothing', async () => {
    const theirs = sampleCard({ name: 'theirs', program: 'cprog_theirs' });
    const scene = await openScene(table, { cards: [theirs, waiting('w')] });
    const job = await scene.sendWell('CARDSTATUS', [issued('w', tokenFor('theirs')), issued('w', tokenFor('ours'))]);
    expect(scene.classes(job)).toEqual(['UNKNOWN_TO_UNION', 'LINKED']);
    expect((await cardOf(scene, 'theirs'))?.id).toBe(theirs.id);
  });
});
