/** The names of the environment variables the functions read; CDK sets exactly these. */
export const ENV = {
  stage: 'STAGE',
  tableName: 'TABLE_NAME',
  dynamoDbEndpoint: 'DYNAMODB_ENDPOINT',
  tokenIssuer: 'TOKEN_ISSUER',
  tokenAudience: 'TOKEN_AUDIENCE',
  tokenJwksUrl: 'TOKEN_JWKS_URL',
  dataFolder: 'DATA_FOLDER',
  personalKey: 'PERSONAL_KEY',
  objectStore: 'OBJECT_STORE',
  objectUrl: 'OBJECT_URL',
  logLevel: 'LOG_LEVEL',
} as const;

/** What KMS binds the wrapped keys of personal data to. CDK lets the function use the master key in this context only. */
export const PERSONAL_KEY_CONTEXT = { service: 'niangjia', purpose: 'personal-data-keys' } as const;

/** What a function knows of the place it runs in. Parsed once, at start. */
export interface Env {
  readonly stage: 'local' | 'dev' | 'prod';
  readonly tableName: string;
  /** Set on one machine and in tests only; deployed functions use the service's own endpoint. */
  readonly dynamoDbEndpoint: string | undefined;
  readonly tokenIssuer: string;
  readonly tokenAudience: string;
  readonly tokenJwksUrl: string;
  /** The folder that holds the reference data shipped beside the code (regions). */
  readonly dataFolder: string;
  /**
   * Where the master key is that wraps the keys of personal facts: `kms:` and the ARN or alias of a key; at the stage
   * `local` it may be `file:` and a path.
   */
  readonly personalKey: string;
  /** Where files lie: `s3:` and a bucket, or `file:` and a folder. */
  readonly objectStore: string;
  /** Where files are sent to and read from on one machine, or an S3 of one's own; unset where deployed. */
  readonly objectUrl: string | undefined;
  readonly logLevel: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR';
}

type Check = (text: string) => boolean;

const isUrl: Check = (text) => URL.canParse(text);
const isFilled: Check = (text) => text !== '';
const KMS_PLACE = /^kms:(arn:[a-z-]+:kms:[a-z0-9-]+:\d{12}:(key|alias)\/.+|alias\/.+)$/;
const isKeyPlace =
  (stage: Env['stage']): Check =>
  (text) =>
    KMS_PLACE.test(text) || (stage === 'local' && /^file:.+/.test(text));
const KEY_PLACE = 'kms: and the ARN or alias of a key, or file: and a path where STAGE is local';
const isObjectPlace: Check = (text) => /^(?:file|s3):.+/.test(text);
/** DynamoDB takes no shorter name. */
const isTableName: Check = (text) => text.length >= 3;

/**
 * Reads and checks the environment; throws one error that names every variable that is missing or wrong. Not with zod, as
 * everywhere else: reading eight texts is not worth a twelfth of the bundle (ADR 0006).
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const faults: string[] = [];

  const read = (name: string, isRight: Check, wanted: string): string => {
    const text = source[name] ?? '';
    if (!isRight(text)) faults.push(`${name} must be ${wanted}`);
    return text;
  };
  const choose = <Choice extends string>(name: string, choices: readonly [Choice, ...Choice[]], text = ''): Choice => {
    const chosen = choices.find((choice) => choice === text);
    if (chosen === undefined) faults.push(`${name} must be one of ${choices.join(', ')}`);
    return chosen ?? choices[0];
  };

  const stage = choose(ENV.stage, ['local', 'dev', 'prod'], source[ENV.stage]);
  const env: Env = {
    stage,
    tableName: read(ENV.tableName, isTableName, 'the name of a table'),
    dynamoDbEndpoint:
      source[ENV.dynamoDbEndpoint] === undefined ? undefined : read(ENV.dynamoDbEndpoint, isUrl, 'a URL or unset'),
    tokenIssuer: read(ENV.tokenIssuer, isUrl, 'a URL'),
    tokenAudience: read(ENV.tokenAudience, isFilled, 'a text'),
    tokenJwksUrl: read(ENV.tokenJwksUrl, isUrl, 'a URL'),
    dataFolder: read(ENV.dataFolder, isFilled, 'a folder'),
    personalKey: read(ENV.personalKey, isKeyPlace(stage), KEY_PLACE),
    objectStore: read(ENV.objectStore, isObjectPlace, 'file: and a folder, or s3: and a bucket'),
    objectUrl: source[ENV.objectUrl] === undefined ? undefined : read(ENV.objectUrl, isUrl, 'a URL or unset'),
    logLevel: choose(ENV.logLevel, ['DEBUG', 'INFO', 'WARN', 'ERROR'], source[ENV.logLevel] ?? 'INFO'),
  };
  if (faults.length > 0) throw new Error(`The environment is not complete. ${faults.join('; ')}`);
  return env;
}
