import { Queue } from 'aws-cdk-lib/aws-sqs';
import { describe, expect, it } from 'vitest';
import { buildPlanned, resourcesOf, synthesise, VARIANTS } from './synthesis.ts';

/** What AWS does not offer in China. */
const NOT_IN_CHINA = /^AWS::(Cognito|XRay|Lambda::Url|AppSync|CloudFront|ApplicationSignals|RUM)/;

describe.each(VARIANTS)('the stack ($variant)', ({ options }) => {
  it('passes cdk-nag', () => {
    expect(() => synthesise(options)).not.toThrow();
  });

  it('keeps its logs under the key of the service, for a month in dev and a year in prod', () => {
    const groups = resourcesOf(synthesise(options), 'AWS::Logs::LogGroup');
    const [[keyId] = []] = resourcesOf(synthesise(options), 'AWS::KMS::Key');
    const kept = {
      RetentionInDays: options['stage'] === 'prod' ? 365 : 30,
      KmsKeyId: { 'Fn::GetAtt': [keyId, 'Arn'] },
    };
    expect(groups.map(([, { Properties }]) => Properties)).toEqual([kept, kept].slice(0, groups.length));
    expect(groups).toHaveLength(2);
  });

  it('keeps logs and dead letters when it is deleted in prod, and cleans up in dev', () => {
    const template = synthesise(options);
    const records = [...resourcesOf(template, 'AWS::Logs::LogGroup'), ...resourcesOf(template, 'AWS::SQS::Queue')];
    const policy = options['stage'] === 'prod' ? 'Retain' : 'Delete';
    expect(records.map(([, { DeletionPolicy }]) => DeletionPolicy)).toEqual(records.map(() => policy));
  });

  it('writes no partition and no account by hand', () => {
    const text = JSON.stringify(synthesise(options));
    expect(text.match(/arn:aws[^"]*|\b\d{12}\b/g)).toBeNull();
  });

  it('gives no resource a name that a second stage in the account would collide with', () => {
    const named = Object.values(synthesise(options).Resources).filter(({ Properties }) =>
      [
        'TableName',
        'FunctionName',
        'QueueName',
        'TopicName',
        'RoleName',
        'LogGroupName',
        'AlarmName',
        'BucketName',
      ].some((name) => typeof Properties[name] === 'string'),
    );
    expect(named).toEqual([]);
  });
});

describe.each(VARIANTS.filter(({ options }) => options['profile'] === 'china'))(
  'in China ($variant)',
  ({ options }) => {
    it('uses only what the partition has', () => {
      const types = Object.values(synthesise(options).Resources).map(({ Type }) => Type);
      expect(types.filter((type) => NOT_IN_CHINA.test(type))).toEqual([]);
    });

    it('stands in Ningxia unless told', () => {
      expect(JSON.stringify(synthesise(options))).toContain('cn-northwest-1');
    });
  },
);

describe('cdk-nag', () => {
  it('stops the synthesis at a finding that nobody acknowledged', () => {
    const { app, stack } = buildPlanned();
    new Queue(stack, 'Planted');
    expect(() => app.synth()).toThrow(/[Vv]alidation/);
  });
});

describe('the options of an operator', () => {
  it.each([
    { options: { stage: 'test' }, names: '-c stage' },
    { options: { profile: 'mars' }, names: '-c profile' },
    { options: { profile: 'china', region: 'eu-central-1' }, names: '-c region' },
    { options: { profile: 'global', region: 'cn-north-1' }, names: '-c region' },
    { options: { architecture: 'riscv' }, names: '-c architecture' },
    { options: { front: 'url' }, names: '-c front' },
    { options: { front: 'alb', origins: 'https://board.example.cn' }, names: '-c origins' },
    { options: { origins: 'http://board.example.cn' }, names: '-c origins' },
    { options: { concurrency: '0' }, names: '-c concurrency' },
    { options: { tokenIssuer: 'http://login.example.cn' }, names: '-c tokenIssuer' },
    { options: { tokenJwksUrl: 'login.example.cn/keys' }, names: '-c tokenJwksUrl' },
    { options: { alarmEmail: 'duty' }, names: '-c alarmEmail' },
  ])('are refused when wrong, by name and with the place to read on: $options', ({ options, names }) => {
    expect(() => synthesise(options)).toThrow(names);
    expect(() => synthesise(options)).toThrow('docs/deploy.md');
  });

  it('are all left out for a stage to try out', () => {
    expect(synthesise()).toEqual(synthesise({ stage: 'dev', profile: 'global' }));
  });

  it('place the stack where they say', () => {
    expect(JSON.stringify(synthesise({ profile: 'china', region: 'cn-north-1' }))).toContain('cn-north-1');
  });
});
