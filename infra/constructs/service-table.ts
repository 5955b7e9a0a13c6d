import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
  type Attribute,
} from 'aws-cdk-lib/aws-dynamodb';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { TABLE } from '../../functions/store/table.ts';
import type { ServiceKey } from './service-key.ts';

/** What the service does with items, alone or inside a transaction. Nobody scans. */
const ITEM_ACTIONS = [
  'dynamodb:BatchGetItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:DeleteItem',
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:Query',
  'dynamodb:UpdateItem',
];

/**
 * The one table, with the keys and indexes of functions/store/table.ts. It can be taken back to any second of the last 35 days,
 * cannot be deleted by mistake, and outlives the stack. The classic construct, because cdk-nag does not see `TableV2`.
 */
export class ServiceTable extends Construct {
  readonly table: Table;
  readonly #key: ServiceKey;

  constructor(scope: Construct, id: string, { key }: { readonly key: ServiceKey }) {
    super(scope, id);
    this.#key = key;
    this.table = new Table(this, 'Table', {
      partitionKey: text(TABLE.partitionKey),
      sortKey: text(TABLE.sortKey),
      timeToLiveAttribute: TABLE.timeToLive,
      stream: StreamViewType[TABLE.stream],
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const { name, partitionKey, sortKey } of TABLE.indexes) {
      this.table.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: text(partitionKey),
        sortKey: text(sortKey),
        projectionType: ProjectionType.ALL,
      });
    }
  }

  /** Lets a function read and write items and query the indexes, each named: no wildcard and no scan. */
  letUse(grantee: IGrantable): void {
    const { tableArn } = this.table;
    const indexArns = TABLE.indexes.map(({ name }) => `${tableArn}/index/${name}`);
    Grant.addToPrincipal({ grantee, actions: ITEM_ACTIONS, resourceArns: [tableArn] });
    Grant.addToPrincipal({ grantee, actions: ['dynamodb:Query'], resourceArns: indexArns });
    this.#key.letUse(grantee);
  }
}

function text(name: string): Attribute {
  return { name, type: AttributeType.STRING };
}
