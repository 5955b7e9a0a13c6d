import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { TABLE } from '../../functions/store/table.ts';
import { createTestTable } from '../support/engine.ts';
import { onlyResourceOf, resourcesOf, synthesise, VARIANTS } from './synthesis.ts';

describe.each(VARIANTS)('the table ($variant)', ({ options }) => {
  const table = () => onlyResourceOf(synthesise(options), 'AWS::DynamoDB::Table');
  const property = (name: string) => table().Properties[name];

  it('has the keys of functions/store/table.ts', () => {
    expect(property('KeySchema')).toEqual([
      { AttributeName: TABLE.partitionKey, KeyType: 'HASH' },
      { AttributeName: TABLE.sortKey, KeyType: 'RANGE' },
    ]);
  });

  it('has the indexes of functions/store/table.ts, whole items each', () => {
    expect(property('GlobalSecondaryIndexes')).toEqual(
      TABLE.indexes.map(({ name, partitionKey, sortKey }) => ({
        IndexName: name,
        KeySchema: [
          { AttributeName: partitionKey, KeyType: 'HASH' },
          { AttributeName: sortKey, KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'ALL' },
      })),
    );
  });

  it('forgets expired items by the attribute of functions/store/table.ts', () => {
    expect(property('TimeToLiveSpecification')).toEqual({ AttributeName: TABLE.timeToLive, Enabled: true });
  });

  it('hands on the old and the new image of each change', () => {
    expect(property('StreamSpecification')).toEqual({ StreamViewType: TABLE.stream });
  });

  it('can be taken back to any second', () => {
    expect(property('PointInTimeRecoverySpecification')).toEqual({ PointInTimeRecoveryEnabled: true });
  });

  it('is paid per request', () => {
    expect(property('BillingMode')).toBe('PAY_PER_REQUEST');
  });

  it('cannot be deleted by mistake and outlives its stack', () => {
    expect(property('DeletionProtectionEnabled')).toBe(true);
    expect(table()).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  it('is encrypted with the key of the service, which rotates and outlives the stack', () => {
    const [[keyId, key] = []] = resourcesOf(synthesise(options), 'AWS::KMS::Key');
    expect(property('SSESpecification')).toEqual({
      SSEEnabled: true,
      SSEType: 'KMS',
      KMSMasterKeyId: { 'Fn::GetAtt': [keyId, 'Arn'] },
    });
    expect(key).toMatchObject({ DeletionPolicy: 'Retain', Properties: { EnableKeyRotation: true } });
  });

  it('has no name of its own, so that a second stage fits into the account', () => {
    expect(property('TableName')).toBeUndefined();
  });
});

describe('the table on one machine', async () => {
  const { client, tableName } = await createTestTable();

  it('has the keys and indexes of the deployed one', async () => {
    const { Table: local } = await client.send(new DescribeTableCommand({ TableName: tableName }));
    const { Properties: deployed } = onlyResourceOf(synthesise(), 'AWS::DynamoDB::Table');
    expect({
      keys: deployed['KeySchema'],
      indexes: deployed['GlobalSecondaryIndexes'],
    }).toEqual({
      keys: local?.KeySchema,
      indexes: local?.GlobalSecondaryIndexes?.map(({ IndexName, KeySchema, Projection }) => ({
        IndexName,
        KeySchema,
        Projection,
      })).toSorted((a, b) => String(a.IndexName).localeCompare(String(b.IndexName))),
    });
  });
});
