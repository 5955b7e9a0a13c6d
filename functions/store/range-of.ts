import type { Range } from './read-slice.ts';

/** What ElectroDB says a query asks; only the parts that name the partition and the prefix are read. */
interface QueryParameters {
  readonly IndexName?: string;
  readonly ExpressionAttributeValues?: Readonly<Record<string, unknown>>;
}

const INDEX_NAMES = ['gsi1', 'gsi2', 'gsi3'] as const;

/** The range an ElectroDB query covers: its partition, and the prefix where it has one. */
export function rangeOf(parameters: QueryParameters): Range {
  const values = parameters.ExpressionAttributeValues ?? {};
  const partition = String(values[':pk']);
  const prefix = typeof values[':sk1'] === 'string' ? values[':sk1'] : '';
  const index = INDEX_NAMES.find((name) => name === parameters.IndexName);
  return index === undefined ? { partition, prefix } : { index, partition, prefix };
}
