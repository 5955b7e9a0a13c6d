import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  resourcesOf,
  synthesise,
  VARIANTS,
  type Options,
  type SynthesisedResource,
  type SynthesisedTemplate,
} from './synthesis.ts';

const oneOrMore = z.union([z.unknown().array(), z.unknown().transform((value) => [value])]);
const statementSchema = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Action: z.union([z.string().array(), z.string().transform((action) => [action])]),
  Resource: oneOrMore.optional(),
  Principal: z.unknown().optional(),
  Condition: z.unknown().optional(),
});
const documentSchema = z.object({ Statement: z.array(statementSchema) });

interface Statement extends z.output<typeof statementSchema> {
  /** The resource that holds the statement. */
  readonly holder: string;
  readonly type: string;
}

/** The only statements that may name every resource, and why. */
const WIDE = {
  'AWS::KMS::Key': 'in a key policy the resource * is the key itself',
} as const satisfies Record<string, string>;

/** The only wildcard action that is allowed: the account administers the key through IAM, else nobody could. */
const KEY_ADMINISTRATION = 'kms:*';

/** Files are named by ids below one of two words. */
const areFiles = (resources: unknown): boolean =>
  !JSON.stringify(resources)
    .replaceAll(/"\/(?:uploads|jobs)\/\*"/g, '')
    .includes('*');

const TABLE_ACTIONS = [
  'dynamodb:BatchGetItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:DeleteItem',
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:Query',
  'dynamodb:UpdateItem',
];

describe.each(VARIANTS)('rights ($variant)', ({ options }) => {
  const allowed = () => statementsOf(synthesise(options)).filter(({ Effect }) => Effect === 'Allow');

  it('name each action, but for the administration of the key by its account', () => {
    const wide = allowed().filter(({ Action }) => Action.some((action) => action.includes('*')));
    const administration = { type: 'AWS::KMS::Key', Action: [KEY_ADMINISTRATION] };
    expect(wide.map(({ type, Action }) => ({ type, Action }))).toEqual([administration, administration]);
    expect(wide.filter(({ Principal }) => !JSON.stringify(Principal).includes(':root'))).toEqual([]);
  });

  it('name each resource, but for key policies', () => {
    const wide = allowed().filter(({ Resource }) => Resource !== undefined && JSON.stringify(Resource).includes('*'));
    expect(wide.filter(({ type, Resource }) => !(type in WIDE) && !areFiles(Resource))).toEqual([]);
  });

  it('let a service use the key for this account only', () => {
    const services = allowed().filter(
      ({ type, Principal }) => type === 'AWS::KMS::Key' && JSON.stringify(Principal).includes('Service'),
    );
    expect(services.map(({ Condition }) => JSON.stringify(Condition).includes('AWS::AccountId'))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("on the key of personal data are the function's alone, and in the context of its key ring only", () => {
    const [keyId] = personalKeyOf(options);
    const resource = { 'Fn::GetAtt': [keyId, 'Arn'] };
    const granted = allowed().filter(({ Resource }) => JSON.stringify(Resource ?? '') === JSON.stringify([resource]));
    expect(granted.map(({ Action, Condition }) => ({ Action, Condition }))).toEqual([
      {
        Action: ['kms:Decrypt', 'kms:Encrypt'],
        Condition: {
          StringEquals: {
            'kms:EncryptionContext:service': 'niangjia',
            'kms:EncryptionContext:purpose': 'personal-data-keys',
          },
        },
      },
    ]);
    expect(granted.map(({ type }) => type)).toEqual(['AWS::IAM::Policy']);
    expect(granted.map(({ holder }) => holder)).toEqual([expect.stringMatching(/^GraphqlRole/)]);
  });

  it('on the table are those of single items, batches, transactions and queries, never a scan', () => {
    const actions = allowed().flatMap(({ Action }) => Action.filter((action) => action.startsWith('dynamodb:')));
    expect([...new Set(actions)].toSorted()).toEqual(TABLE_ACTIONS);
  });

  it('on the indexes end at queries', () => {
    const onIndexes = allowed().filter(({ Resource }) => JSON.stringify(Resource ?? '').includes('/index/'));
    expect(onIndexes.map(({ Action }) => Action)).toEqual([['dynamodb:Query']]);
  });

  it('leave the key of personal data to rotate, and to outlive the stack', () => {
    const [, key] = personalKeyOf(options);
    expect(key.Properties['EnableKeyRotation']).toBe(true);
    expect([key.DeletionPolicy, key.UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
    expect(JSON.stringify(key.Properties['KeyPolicy'])).not.toContain('Service');
  });

  it('come from no managed policy', () => {
    const roles = resourcesOf(synthesise(options), 'AWS::IAM::Role');
    expect(roles.map(([, { Properties }]) => Properties['ManagedPolicyArns'])).toEqual(roles.map(() => undefined));
  });

  it('let only the front invoke the function', () => {
    const permissions = resourcesOf(synthesise(options), 'AWS::Lambda::Permission');
    const front = options['front'] === 'alb' ? 'elasticloadbalancing.amazonaws.com' : 'apigateway.amazonaws.com';
    expect(new Set(permissions.map(([, { Properties }]) => Properties['Principal']))).toEqual(new Set([front]));
  });

  it('refuse queues, topics and buckets without TLS', () => {
    const template = synthesise(options);
    const types = ['AWS::SQS::Queue', 'AWS::SNS::Topic', 'AWS::S3::Bucket'];
    const needing = types.flatMap((type) => resourcesOf(template, type));
    const refusing = statementsOf(template).filter(
      ({ Effect, Condition }) =>
        Effect === 'Deny' && JSON.stringify(Condition).includes('"aws:SecureTransport":"false"'),
    );
    expect(refusing).toHaveLength(needing.length);
  });
});

/** The key of personal data: the one that says so. */
function personalKeyOf(options: Options): readonly [string, SynthesisedResource] {
  const keys = resourcesOf(synthesise(options), 'AWS::KMS::Key');
  const key = keys.find(([, { Properties }]) => String(Properties['Description']).includes('personal data'));
  if (key === undefined) throw new Error('The stack has no key for personal data.');
  return key;
}

/** Every statement of every policy: of roles, keys, queues and topics, and who may take a role on. */
function statementsOf(template: SynthesisedTemplate): readonly Statement[] {
  return Object.entries(template.Resources).flatMap(([holder, { Type: type, Properties }]) =>
    ['PolicyDocument', 'KeyPolicy', 'AssumeRolePolicyDocument'].flatMap((name) => {
      const document = documentSchema.optional().parse(Properties[name]);
      return (document?.Statement ?? []).map((statement) => ({ ...statement, holder, type }));
    }),
  );
}
