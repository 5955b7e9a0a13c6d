import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Figure } from '#domain/figure/figure.ts';
import { ruleProblem, type RuleCode } from '#domain/problem.ts';
import type { Marker, Write } from '#services/ports/writes.ts';
import { actionOf } from '#store/write-actions.ts';
import type { Place } from './place.ts';
import { parentsOf, type Federation } from './federation.ts';

const MOST_PUTS = 25;

function bodyWrites({ bodies }: Federation): readonly Write[] {
  const parents = parentsOf(bodies);
  return bodies.flatMap((state): Write[] => [
    { type: 'SAVE', noun: 'unionBody', state, readVersion: 0 },
    claim({ space: 'UNION_BODY_CODE', name: state.code }, state.id, 'CODE_TAKEN'),
    ...state.parentLinks.map(({ parentId, from, to }): Write => {
      return { type: 'LINK', parentId, link: { childId: state.id, from, to, mayHaveChildren: parents.has(state.id) } };
    }),
    ...(state.creditCode === null
      ? []
      : [claim({ space: 'CREDIT_CODE', name: state.creditCode }, state.id, 'CREDIT_CODE_TAKEN')]),
  ]);
}

function claim(marker: Marker, ownerId: string, code: RuleCode): Write {
  return { type: 'CLAIM', marker, ownerId, taken: ruleProblem(code) };
}

function figureWrites(figures: readonly Figure[]): readonly Write[] {
  const used = new Map(figures.map((figure) => [figure.indicator, figure]));
  const names = [...used.values()].map(({ id, indicator: code, printedLabel, unit }): Write => {
    return { type: 'NAME_INDICATOR', indicator: { code, nameZh: printedLabel, nameEn: code, unit, namedBy: id } };
  });
  return [...names, ...figures.map((state): Write => ({ type: 'SAVE', noun: 'figure', state, readVersion: 0 }))];
}

async function put(client: DynamoDBDocumentClient, table: string, writes: readonly Write[]): Promise<void> {
  const items = writes.map((write) => actionOf(write, table).Put?.Item ?? {});
  let open: object[] = items.map((Item) => ({ PutRequest: { Item } }));
  while (open.length > 0) {
    const answer = await client.send(new BatchWriteCommand({ RequestItems: { [table]: open } }));
    open = answer.UnprocessedItems?.[table] ?? [];
  }
}

/** Puts the bodies and figures into the table the fast way, as the service itself would have left them. */
export async function load(place: Place, federation: Federation, figures: readonly Figure[]): Promise<void> {
  await putAll(place, [...bodyWrites(federation), ...figureWrites(figures)]);
}

/** Puts what writes put into the table, the fast way. */
export async function putAll(place: Place, writes: readonly Write[]): Promise<void> {
  for (let start = 0; start < writes.length; start += MOST_PUTS) {
    await put(place.client, place.tableName, writes.slice(start, start + MOST_PUTS));
  }
}
