import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { POST_RUNBOOK_HEADINGS } from '../../infra/constructs/runbook-heading.ts';
import { statementsOf } from './job-template.ts';
import { onlyResourceOf, resourcesOf, synthesise, synthesisePosts, VARIANTS } from './synthesis.ts';

const RUNBOOK = readFileSync(join(import.meta.dirname, '../../docs/runbook.md'), 'utf8');
const arnSchema = z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) });
const targetSchema = z.object({
  Arn: arnSchema,
  RoleArn: arnSchema,
  DeadLetterConfig: z.object({ Arn: arnSchema }),
  RetryPolicy: z.object({ MaximumEventAgeInSeconds: z.number(), MaximumRetryAttempts: z.number() }),
});
const functionSchema = z.object({
  Timeout: z.number(),
  ReservedConcurrentExecutions: z.number(),
  DeadLetterConfig: z.object({ TargetArn: arnSchema }),
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
});
const alarmSchema = z.object({
  AlarmDescription: z.string(),
  AlarmActions: z.unknown().optional(),
  ComparisonOperator: z.string(),
  EvaluationPeriods: z.number(),
  MetricName: z.string(),
  Namespace: z.string(),
  Dimensions: z.unknown().optional(),
  Period: z.number(),
  Statistic: z.string(),
  Threshold: z.number(),
  TreatMissingData: z.string(),
});

/** A resource by the name of its construct: the part of its logical id before the hash. */
const named = (text: string): unknown => expect.stringMatching(new RegExp(`^${text}[0-9A-F]{8}$`));
const arnOf = (name: string): unknown => ({ 'Fn::GetAtt': [named(name), 'Arn'] });
const imported = (part: string): unknown => ({
  'Fn::ImportValue': expect.stringMatching(new RegExp(`FnGetAtt${part}`)) as unknown,
});

describe.each(VARIANTS)('posts ($variant)', ({ options }) => {
  const template = synthesisePosts(options);
  const functionOf = (name: string) => {
    const [found] = resourcesOf(template, 'AWS::Lambda::Function').filter(([id]) => id.startsWith(`${name}Function`));
    return functionSchema.parse(found?.[1].Properties);
  };
  const rightsOf = (holder: string) =>
    statementsOf(template, holder).map(({ Effect, Action, Resource }) => ({ Effect, Action, Resource }));
  const schedule = onlyResourceOf(template, 'AWS::Scheduler::Schedule').Properties;
  const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm').map(([, one]) => alarmSchema.parse(one.Properties));
  const alarmOf = (heading: string) =>
    alarms.filter(({ AlarmDescription: text }) => text.endsWith(`docs/runbook.md, "${heading}".`));

  it('are looked at every hour, ten minutes past, by the clock of Shanghai and not when it suits', () => {
    expect(schedule).toMatchObject({
      ...{ ScheduleExpression: 'cron(10 * * * ? *)', ScheduleExpressionTimezone: 'Asia/Shanghai', State: 'ENABLED' },
      FlexibleTimeWindow: { Mode: 'OFF' },
      KmsKeyArn: imported('Key'),
    });
  });

  it('are looked at by the function for it, called again for an hour, and a call that fails is kept', () => {
    const { Arn, DeadLetterConfig, RetryPolicy } = targetSchema.parse(schedule['Target']);
    expect([Arn, DeadLetterConfig.Arn]).toEqual([arnOf('ScheduleFunction'), arnOf('ScheduleDeadLetters')]);
    expect(RetryPolicy).toEqual({ MaximumEventAgeInSeconds: 3600, MaximumRetryAttempts: 5 });
  });

  it('are looked at by one run at a time, for a quarter of an hour; a run that fails is tried again, then kept', () => {
    const { Timeout, ReservedConcurrentExecutions, DeadLetterConfig } = functionOf('Schedule');
    expect({ Timeout, ReservedConcurrentExecutions }).toEqual({ Timeout: 900, ReservedConcurrentExecutions: 1 });
    expect(DeadLetterConfig.TargetArn).toEqual(arnOf('ScheduleDeadLetters'));
    expect(onlyResourceOf(template, 'AWS::Lambda::EventInvokeConfig').Properties).toMatchObject({
      ...{ FunctionName: { Ref: named('ScheduleFunction') }, Qualifier: '$LATEST' },
      ...{ MaximumEventAgeInSeconds: 3600, MaximumRetryAttempts: 2 },
    });
  });

  it('let the schedule call this function, leave its letters there, and use the key for both', () => {
    expect(rightsOf('HourlyRole')).toEqual([
      { Effect: 'Allow', Action: ['lambda:InvokeFunction'], Resource: arnOf('ScheduleFunction') },
      { Effect: 'Allow', Action: ['sqs:SendMessage'], Resource: arnOf('ScheduleDeadLetters') },
      { Effect: 'Allow', Action: ['kms:Decrypt', 'kms:GenerateDataKey'], Resource: imported('Key') },
    ]);
  });

  it('let schedules of this group alone take the role on', () => {
    const roles = resourcesOf(template, 'AWS::IAM::Role').filter(([id]) => id.startsWith('HourlyRole'));
    expect(roles.map(([, { Properties }]) => Properties['AssumeRolePolicyDocument'])).toMatchObject([
      {
        Statement: [
          {
            Principal: { Service: 'scheduler.amazonaws.com' },
            Condition: {
              StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' }, 'aws:SourceArn': arnOf('HourlyGroup') },
            },
          },
        ],
      },
    ]);
  });

  it('let a run read and write the table, without a scan and without the key of personal data', () => {
    const rights = rightsOf('ScheduleRole');
    const actions = rights.flatMap(({ Action }) => Action).filter((action) => /^(dynamodb|s3|events):/.test(action));
    expect(new Set(actions)).toEqual(
      new Set(
        ['BatchGetItem', 'ConditionCheckItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'].map(
          (action) => `dynamodb:${action}`,
        ),
      ),
    );
    expect(JSON.stringify(rights)).not.toMatch(/PersonalKey|"\*"/);
  });

  it('let the publisher put events on the bus alone, read the stream, and touch no item', () => {
    const rights = rightsOf('RemindRole').filter(({ Action }) => /^(dynamodb|events|s3|lambda):/.test(Action[0] ?? ''));
    expect(rights).toEqual([
      { Effect: 'Allow', Action: ['events:PutEvents'], Resource: arnOf('Reminders') },
      {
        Effect: 'Allow',
        Action: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
        Resource: imported('StoreTable\\w+StreamArn'),
      },
      { Effect: 'Allow', Action: ['dynamodb:ListStreams'], Resource: '*' },
    ]);
  });

  it('come from no managed policy, and name each action', () => {
    const roles = resourcesOf(template, 'AWS::IAM::Role');
    expect(roles.filter(([, { Properties }]) => Properties['ManagedPolicyArns'] !== undefined)).toEqual([]);
    expect(statementsOf(template, '').flatMap(({ Action }) => Action.filter((one) => one.includes('*')))).toEqual([]);
  });

  it('are told of where a reminder is new, and once where it stands in two feeds', () => {
    const { FilterCriteria } = onlyResourceOf(template, 'AWS::Lambda::EventSourceMapping').Properties;
    const [{ Pattern }] = z
      .object({ Filters: z.tuple([z.object({ Pattern: z.string() })]) })
      .parse(FilterCriteria).Filters;
    expect(JSON.parse(Pattern)).toEqual({
      eventName: ['INSERT'],
      dynamodb: { Keys: { sk: { S: [{ prefix: 'REMIND#' }] } }, NewImage: { first: { BOOL: [true] } } },
    });
  });

  it('are told of from the beginning of the stream, and a record that cannot be is kept and blocks no other', () => {
    expect(onlyResourceOf(template, 'AWS::Lambda::EventSourceMapping').Properties).toMatchObject({
      ...{ StartingPosition: 'TRIM_HORIZON', BisectBatchOnFunctionError: true, MaximumRetryAttempts: 10 },
      DestinationConfig: { OnFailure: { Destination: arnOf('RemindDeadLetters') } },
      FunctionName: { Ref: named('RemindFunction') },
    });
  });

  it('are told of on a bus of their own, under our key, whose name the stack answers', () => {
    expect(onlyResourceOf(template, 'AWS::Events::EventBus').Properties['KmsKeyIdentifier']).toEqual(imported('Key'));
    expect(template.Outputs['ReminderBusName']).toEqual({ Value: { Ref: named('Reminders') } });
    expect(functionOf('Remind').Environment.Variables).toEqual({ EVENT_BUS_NAME: { Ref: named('Reminders') } });
  });

  it('let nobody of another account put events on the bus or make rules on it', () => {
    expect(resourcesOf(template, 'AWS::Events::EventBusPolicy')).toEqual([]);
  });

  it('let EventBridge use the key for this very bus', () => {
    const name = z.string().parse(onlyResourceOf(template, 'AWS::Events::EventBus').Properties['Name']);
    const keys = resourcesOf(synthesise(options), 'AWS::KMS::Key').flatMap(([, { Properties }]) =>
      z
        .object({ Statement: z.array(z.looseObject({ Principal: z.unknown(), Condition: z.unknown().optional() })) })
        .parse(Properties['KeyPolicy'])
        .Statement.filter(({ Principal }) => JSON.stringify(Principal).includes('events.amazonaws.com')),
    );
    expect(keys).toHaveLength(1);
    expect(JSON.stringify(keys[0]?.Condition).split(`:event-bus/${name}"`)).toHaveLength(3);
  });

  it.each(POST_RUNBOOK_HEADINGS)('ring for "%s" once, with the impact that the runbook gives', (heading) => {
    const chapter = RUNBOOK.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
    const [alarm, ...others] = alarmOf(heading);
    expect(others).toEqual([]);
    const [, impact = 'none'] = /^(.+) Runbook: /.exec(alarm?.AlarmDescription ?? '') ?? [];
    expect(chapter).toContain(`**Impact.** ${impact}\n`);
    expect(['First look', 'What to do', 'Call'].filter((part) => !chapter.includes(`**${part}.**`))).toEqual([]);
  });

  it('ring for nothing that the runbook does not tell of', () => {
    expect(alarms).toHaveLength(POST_RUNBOOK_HEADINGS.length);
  });

  it('ring after three hours without a run that was done, where nothing is counted, too', () => {
    expect(alarmOf('The hourly run does not come')).toMatchObject([
      {
        ...{ MetricName: 'DAY_RUN_DONE', Statistic: 'Sum', Period: 3600, EvaluationPeriods: 3, Threshold: 1 },
        ...{ ComparisonOperator: 'LessThanThreshold', TreatMissingData: 'breaching' },
      },
    ]);
  });

  it.each([
    ['The hourly run fails', 'Errors', 'ScheduleFunction'],
    ['The hourly run is cut short', 'DAY_RUN_CUT_SHORT', undefined],
    ['Posts were left behind', 'DAY_RUN_DONE.left', undefined],
    ['A post cannot be brought up to date', 'DEFECT', undefined],
    ['An hourly run was given up', 'ApproximateNumberOfMessagesVisible', 'ScheduleDeadLetters'],
    ['A reminder was not published', 'ApproximateNumberOfMessagesVisible', 'RemindDeadLetters'],
  ])('ring for "%s" at the first one, and are silent when there is nothing to count', (heading, metric, of) => {
    const [alarm] = alarmOf(heading);
    expect(alarm).toMatchObject({
      ...{ MetricName: metric, Threshold: 1, EvaluationPeriods: 1, TreatMissingData: 'notBreaching' },
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    });
    expect(/"(?:Ref|Fn::GetAtt)":\[?"([A-Za-z]+)/.exec(JSON.stringify(alarm?.Dimensions ?? ''))?.[1]).toEqual(
      of === undefined ? undefined : (expect.stringMatching(new RegExp(`^${of}`)) as unknown),
    );
  });

  it('mail their alarms when there is an address', () => {
    const mailed = alarms.filter(({ AlarmActions }) => AlarmActions !== undefined);
    expect(mailed).toHaveLength(options['alarmEmail'] === undefined ? 0 : alarms.length);
  });
});
