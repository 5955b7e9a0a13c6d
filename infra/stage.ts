import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Env } from '../functions/platform/env.ts';
import type { OperatorChoices } from './operator-choices.ts';

type StageName = OperatorChoices['stage'];
type ProfileName = OperatorChoices['profile'];

/** What differs between a stage for trying out and the one people rely on. */
interface StageFacts {
  /** Chinese law asks operators of networks to keep their logs for six months (网络安全法, 第二十一条). */
  readonly logRetention: RetentionDays;
  /** Whether logs and dead letters outlive a deleted stack; the table and its key always do. */
  readonly keepsRecords: boolean;
  readonly requestsPerSecond: number;
  readonly requestBurst: number;
  /** Executions of the function at the same time: the ceiling of cost, and of what one stage may take from the account. */
  readonly concurrency: number;
  readonly logLevel: Env['logLevel'];
}

/** What differs between the partitions. */
interface ProfileFacts {
  readonly region: string;
  readonly architecture: 'arm64' | 'x86_64';
  /** Printed at synthesis: what law or the partition asks for beside the template. */
  readonly note?: string;
}

const STAGES = {
  dev: {
    logRetention: RetentionDays.ONE_MONTH,
    keepsRecords: false,
    requestsPerSecond: 20,
    requestBurst: 40,
    concurrency: 10,
    logLevel: 'DEBUG',
  },
  prod: {
    logRetention: RetentionDays.ONE_YEAR,
    keepsRecords: true,
    requestsPerSecond: 500,
    requestBurst: 1000,
    concurrency: 200,
    logLevel: 'INFO',
  },
} as const satisfies Record<StageName, StageFacts>;

const PROFILES: Record<ProfileName, ProfileFacts> = {
  global: { region: 'ap-southeast-1', architecture: 'arm64' },
  china: {
    region: 'cn-northwest-1',
    // Lambda on arm64 is not confirmed for both China regions: `-c architecture=arm64` where it is offered.
    architecture: 'x86_64',
    note: '中国区对外提供服务须先办理 ICP 备案 / A public endpoint in China needs an ICP filing on the account first (docs/deploy.md)',
  },
};

/** Everything the stack needs to know about where it goes. */
export interface Stage extends StageFacts, ProfileFacts {
  readonly name: StageName;
  readonly profile: ProfileName;
  /** `api`: HTTP API. `alb`: a load balancer in its place, where an account may not publish APIs. */
  readonly front: 'api' | 'alb';
  /** The sites whose pages may call the API from a browser; none by default. */
  readonly origins: readonly string[];
  readonly alarmEmail: string | undefined;
  /** Left open here, CloudFormation asks for it at deployment and stops without it. */
  readonly certificateArn: string | undefined;
  readonly token: TokenSettings;
}

/** Whose tokens are believed. What is left open here, CloudFormation asks for at deployment and stops without it. */
interface TokenSettings {
  readonly issuer: string | undefined;
  readonly audience: string | undefined;
  readonly jwksUrl: string | undefined;
}

/** Completes what the operator chose with what the stage and the profile say. */
export function completeStage(choices: OperatorChoices): Stage {
  const stage = STAGES[choices.stage];
  const profile = PROFILES[choices.profile];
  return {
    ...stage,
    ...profile,
    name: choices.stage,
    profile: choices.profile,
    region: choices.region ?? profile.region,
    architecture: choices.architecture ?? profile.architecture,
    concurrency: choices.concurrency ?? stage.concurrency,
    front: choices.front,
    origins: choices.origins ?? [],
    alarmEmail: choices.alarmEmail,
    certificateArn: choices.certificateArn,
    token: { issuer: choices.tokenIssuer, audience: choices.tokenAudience, jwksUrl: choices.tokenJwksUrl },
  };
}
