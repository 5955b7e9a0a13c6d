import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ENV, parseEnv } from '../../functions/platform/env.ts';
import { DEPLOYED_DATA_FOLDER } from '../../infra/function-environment.ts';
import { onlyResourceOf, resourcesOf, synthesise, VARIANTS, type Options } from './synthesis.ts';

const reference = z.object({ Ref: z.string() }).transform(({ Ref }) => Ref);
const attribute = z
  .object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) })
  .transform((value) => value['Fn::GetAtt'][0]);
const functionSchema = z.object({
  Architectures: z.tuple([z.string()]),
  DeadLetterConfig: z.object({ TargetArn: attribute }),
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
  Handler: z.string(),
  LoggingConfig: z.object({ LogGroup: reference, LogFormat: z.string() }),
  ReservedConcurrentExecutions: z.number(),
  Runtime: z.string(),
  Timeout: z.number(),
  TracingConfig: z.unknown().optional(),
});

const ISSUER = {
  tokenIssuer: 'https://login.example.cn/realms/union',
  tokenAudience: 'niangjia',
  tokenJwksUrl: 'https://login.example.cn/realms/union/keys',
};

describe.each(VARIANTS)('every function ($variant)', ({ options }) => {
  const template = () => synthesise(options);
  const functions = () =>
    resourcesOf(template(), 'AWS::Lambda::Function').map(([, { Properties }]) => functionSchema.parse(Properties));

  it('is one of ours: no construct brings a hidden one along', () => {
    expect(functions().map(({ Handler }) => Handler)).toEqual(['index.handler']);
  });

  it('runs on Node.js 24 and ends before the gateway hangs up', () => {
    expect(functions().filter(({ Runtime, Timeout }) => Runtime !== 'nodejs24.x' || Timeout >= 30)).toEqual([]);
  });

  it('has a share of the concurrency of the account', () => {
    const share = options['stage'] === 'prod' ? 200 : 10;
    expect(functions().map(({ ReservedConcurrentExecutions }) => ReservedConcurrentExecutions)).toEqual([share]);
  });

  it('writes JSON into a log group of its own', () => {
    const groups = functions().map(({ LoggingConfig }) => LoggingConfig.LogGroup);
    expect(groups.map((group) => template().Resources[group]?.Type)).toEqual(['AWS::Logs::LogGroup']);
    expect(functions().map(({ LoggingConfig }) => LoggingConfig.LogFormat)).toEqual(['JSON']);
  });

  it('leaves what it gives up in an encrypted queue for two weeks', () => {
    const queues = functions().map(({ DeadLetterConfig }) => template().Resources[DeadLetterConfig.TargetArn]);
    const [[keyId] = []] = resourcesOf(template(), 'AWS::KMS::Key');
    expect(queues.map((queue) => queue?.Properties)).toEqual([
      { KmsMasterKeyId: { 'Fn::GetAtt': [keyId, 'Arn'] }, MessageRetentionPeriod: 14 * 24 * 3600 },
    ]);
  });

  it('is not traced: Lambda has no tracing in China', () => {
    expect(functions().filter(({ TracingConfig }) => TracingConfig !== undefined)).toEqual([]);
  });

  it('gets all variables of functions/platform/env.ts but the endpoint of one machine', () => {
    const names = Object.values(ENV).filter((name) => name !== ENV.dynamoDbEndpoint && name !== ENV.objectUrl);
    expect(functions().map(({ Environment }) => Object.keys(Environment.Variables).toSorted())).toEqual([
      names.toSorted(),
    ]);
  });
});

describe('the environment', () => {
  const KEY = 'kms:arn:aws-cn:kms:cn-northwest-1:000000000000:key/named-by-cloudformation';
  const variables = (options: Options) =>
    functionSchema.parse(onlyResourceOf(synthesise(options), 'AWS::Lambda::Function').Properties).Environment.Variables;

  it.each(['dev', 'prod'])('of %s is one that the function accepts', (stage) => {
    const given = z.record(z.string(), z.string()).parse({
      ...variables({ stage, ...ISSUER }),
      [ENV.tableName]: 'named-by-cloudformation',
      [ENV.personalKey]: KEY,
      [ENV.objectStore]: 's3:named-too',
    });
    expect(parseEnv(given)).toMatchObject({
      stage,
      tokenIssuer: ISSUER.tokenIssuer,
      tokenAudience: ISSUER.tokenAudience,
      tokenJwksUrl: ISSUER.tokenJwksUrl,
      dataFolder: DEPLOYED_DATA_FOLDER,
      dynamoDbEndpoint: undefined,
    });
  });

  it('names the table of the stack', () => {
    const [[tableId] = []] = resourcesOf(synthesise(), 'AWS::DynamoDB::Table');
    expect(variables({})[ENV.tableName]).toEqual({ Ref: tableId });
  });

  it('names the key of personal data of the stack', () => {
    const keys = resourcesOf(synthesise(), 'AWS::KMS::Key');
    const [keyId] = keys.find(([, { Properties }]) => String(Properties['Description']).includes('personal')) ?? [];
    expect(variables({})[ENV.personalKey]).toEqual({ 'Fn::Join': ['', ['kms:', { 'Fn::GetAtt': [keyId, 'Arn'] }]] });
  });

  it('asks at deployment for an issuer that was not chosen: no default, so CloudFormation stops and names it', () => {
    const { Parameters } = synthesise();
    const asked = Object.entries(Parameters).filter(([, parameter]) => !('Default' in parameter));
    expect(asked.map(([name]) => name)).toEqual(['TokenIssuer', 'TokenAudience', 'TokenJwksUrl']);
    expect(asked.filter(([, { Description }]) => !String(Description).includes('e.g. '))).toEqual([]);
  });

  it('asks for nothing when the issuer was chosen', () => {
    const { Parameters } = synthesise(ISSUER);
    expect(Object.values(Parameters).filter((parameter) => !('Default' in parameter))).toEqual([]);
  });
});

describe('the architecture', () => {
  it.each([
    { options: { profile: 'global' }, architecture: 'arm64' },
    { options: { profile: 'china' }, architecture: 'x86_64' },
    { options: { profile: 'china', architecture: 'arm64' }, architecture: 'arm64' },
    { options: { profile: 'global', architecture: 'x86_64' }, architecture: 'x86_64' },
  ])('for $options is $architecture', ({ options, architecture }) => {
    const { Properties } = onlyResourceOf(synthesise(options), 'AWS::Lambda::Function');
    expect(functionSchema.parse(Properties).Architectures).toEqual([architecture]);
  });
});
