import type { Construct } from 'constructs';
import { ENV } from '../functions/platform/env.ts';
import { chosenOrAsked } from './constructs/asked-at-deployment.ts';
import type { Stage } from './stage.ts';

/** The variables a deployed function is given: all of `ENV` but the endpoint override, which belongs to one machine. */
type DeployedVariable = Exclude<(typeof ENV)[keyof typeof ENV], typeof ENV.dynamoDbEndpoint | typeof ENV.objectUrl>;

/** What of the stack the function has to find. */
export interface StackPlaces {
  readonly tableName: string;
  readonly personalKeyArn: string;
  readonly bucketName: string;
}

/** Lambda unpacks the asset to `/var/task`; infra/bundle.ts puts the reference data into its folder `data`. */
export const DEPLOYED_DATA_FOLDER = '/var/task/data';

const URL_PATTERN = 'https://.+';

/** Names and values of the GraphQL function's environment. */
export function functionEnvironment(
  scope: Construct,
  stage: Stage,
  { tableName, personalKeyArn, bucketName }: StackPlaces,
): Readonly<Record<DeployedVariable, string>> {
  const { issuer, audience, jwksUrl } = stage.token;
  return {
    [ENV.stage]: stage.name,
    [ENV.tableName]: tableName,
    [ENV.tokenIssuer]: chosenOrAsked(scope, 'TokenIssuer', {
      chosen: issuer,
      description: 'the issuer of the access tokens, e.g. https://login.example.cn/realms/union',
      pattern: URL_PATTERN,
    }),
    [ENV.tokenAudience]: chosenOrAsked(scope, 'TokenAudience', {
      chosen: audience,
      description: 'the audience that access tokens must name, e.g. niangjia',
      pattern: '.+',
    }),
    [ENV.tokenJwksUrl]: chosenOrAsked(scope, 'TokenJwksUrl', {
      chosen: jwksUrl,
      description: 'the public keys of the issuer, e.g. https://login.example.cn/realms/union/keys',
      pattern: URL_PATTERN,
    }),
    [ENV.dataFolder]: DEPLOYED_DATA_FOLDER,
    [ENV.personalKey]: `kms:${personalKeyArn}`,
    [ENV.objectStore]: `s3:${bucketName}`,
    [ENV.logLevel]: stage.logLevel,
  };
}
