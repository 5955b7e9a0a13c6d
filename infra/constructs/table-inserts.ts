import { Grant } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { acceptWildcards } from './accepted-wildcards.ts';
import type { ServiceFunction } from './service-function.ts';
import type { ServiceTable } from './service-table.ts';

/** Which new items are heard of. */
interface HeardItems {
  readonly sortKeyPrefix: string;
  /** What the item has to hold besides, as the stream writes it; anything unless told. */
  readonly image?: Readonly<Record<string, { readonly BOOL: readonly boolean[] }>>;
}

interface TableInsertsProps {
  readonly table: ServiceTable;
  readonly listener: ServiceFunction;
  readonly of: HeardItems;
}

const READ_STREAM = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'];

/**
 * Lets a function hear of new items from the table's stream, in the order of the table: none is lost, and none comes early. What it
 * gives up ten times, halved down to the one record that it cannot do, goes to its dead letters, and the shard goes on. DynamoDB
 * bears two listeners on a stream.
 */
export class TableInserts extends EventSourceMapping {
  constructor(scope: Construct, id: string, { table, listener, of }: TableInsertsProps) {
    const { lambda, deadLetters } = listener;
    const streamArn = streamOf(table);
    super(scope, id, {
      ...{ target: lambda, eventSourceArn: streamArn, startingPosition: StartingPosition.TRIM_HORIZON },
      ...{ batchSize: 10, retryAttempts: 10, bisectBatchOnError: true },
      onFailure: { bind: () => ({ destination: deadLetters.queueArn }) },
      filters: [{ pattern: JSON.stringify(patternOf(of)) }],
    });
    const read = Grant.addToPrincipal({ grantee: lambda, actions: READ_STREAM, resourceArns: [streamArn] });
    // Listing streams knows no resource; see the service authorization reference of DynamoDB.
    const list = Grant.addToPrincipal({ grantee: lambda, actions: ['dynamodb:ListStreams'], resourceArns: ['*'] });
    Grant.addToPrincipal({ grantee: lambda, actions: ['sqs:SendMessage'], resourceArns: [deadLetters.queueArn] });
    read.applyBefore(this);
    list.applyBefore(this);
    acceptWildcards(listener, 'dynamodb:ListStreams takes no resource.', ['*']);
  }
}

function patternOf({ sortKeyPrefix, image }: HeardItems): object {
  const keys = { sk: { S: [{ prefix: sortKeyPrefix }] } };
  return { eventName: ['INSERT'], dynamodb: { Keys: keys, ...(image !== undefined && { NewImage: image }) } };
}

function streamOf({ table }: ServiceTable): string {
  if (table.tableStreamArn === undefined) throw new Error('The table has no stream.');
  return table.tableStreamArn;
}
