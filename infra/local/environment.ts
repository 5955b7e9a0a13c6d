import { ENV } from '../../functions/platform/env.ts';

/** Where this run of the service finds its parts. */
export interface LocalPlaces {
  readonly url: string;
  readonly endpoint: string;
  readonly tableName: string;
  readonly dataFolder: string;
  readonly personalKey: string;
  /** The folder where files lie that were sent, and what was made of them. */
  readonly objectFolder: string;
}

/** Who the local tokens are for. */
export const LOCAL_AUDIENCE = 'niangjia';

/**
 * The environment of the functions on one machine. The AWS names see to it that no credentials, profile or region of
 * the person's own reach the local engine, or the cloud by mistake.
 */
export function localEnvironment({ url, ...places }: LocalPlaces): Record<string, string> {
  return {
    [ENV.stage]: 'local',
    [ENV.tableName]: places.tableName,
    [ENV.dynamoDbEndpoint]: places.endpoint,
    [ENV.tokenIssuer]: `${url}/issuer`,
    [ENV.tokenAudience]: LOCAL_AUDIENCE,
    [ENV.tokenJwksUrl]: `${url}/issuer/jwks`,
    [ENV.dataFolder]: places.dataFolder,
    [ENV.personalKey]: places.personalKey,
    [ENV.objectStore]: `file:${places.objectFolder}`,
    [ENV.objectUrl]: `${url}/objects`,
    [ENV.logLevel]: process.env[ENV.logLevel] ?? 'WARN',
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SESSION_TOKEN: '',
    AWS_PROFILE: '',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}
