import { expect, it } from 'vitest';
import type { TableClient } from '#store/document-client.ts';
import { openScene } from '../../support/bank-files/bank-scene.ts';
import { DATE, statusText } from '../../support/bank-files/row-text.ts';
import { sampleCard, tokenFor } from '../../support/bank-files/sample-world.ts';
import { createTestTable } from '../../support/engine.ts';
import { openTestTable } from '../../support/ports.ts';

const table = await createTestTable();

/** A table whose list of open cards comes late: it answers as it did the first time. */
function lateTable({ client, tableName }: TableClient): TableClient {
  const answers = new Map<string, object>();
  const send = async (command: Parameters<typeof client.send>[0]): Promise<object> => {
    const asked = JSON.stringify(command.input);
    const known = answers.get(asked);
    if (known !== undefined) return known;
    const answer: object = await client.send(command);
    if (asked.includes('CARDS#OPEN#')) answers.set(asked, answer);
    return answer;
  };
  return { tableName, client: { send: send as typeof client.send } };
}

it('a card that gets its new token in the very file is not missing, though lists know of it a moment later', async () => {
  const lost = sampleCard({
    name: 'a',
    states: [
      ['ISSUED', '2026-01-02T10:00:00+08:00'],
      ['LOST', '2026-06-01T10:00:00+08:00'],
    ],
  });
  const missed = sampleCard({ name: 'b' });
  const scene = await openScene(table, {
    ...{ cards: [lost, missed], ports: { through: lateTable(openTestTable(table)) } },
  });
  const before = await scene.send('CARDSTATUS', [], { form: 'FULL' });
  expect(scene.told(before).map(({ record, id }) => [record, id])).toEqual(
    [tokenFor('a'), tokenFor('b')].toSorted().map((token) => ['M', token]),
  );
  const row = statusText({ token: tokenFor('a2'), state: 'ISSUED', effectiveAt: `${DATE}T10:00:00+08:00` });
  const job = await scene.send('CARDSTATUS', [row], { form: 'FULL' });
  expect(scene.told(job).map(({ record, id, class: found }) => [record, id, found])).toEqual([
    ['D', tokenFor('a2'), 'LINKED'],
    ['M', tokenFor('b'), 'MISSING_AT_BANK'],
  ]);
});
