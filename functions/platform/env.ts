import * as z from 'zod';

/** The names of the environment variables the functions read; CDK sets exactly these. */
export const ENV = {
  stage: 'STAGE',
  tableName: 'TABLE_NAME',
  dynamoDbEndpoint: 'DYNAMODB_ENDPOINT',
  tokenIssuer: 'TOKEN_ISSUER',
  tokenAudience: 'TOKEN_AUDIENCE',
  tokenJwksUrl: 'TOKEN_JWKS_URL',
  dataFolder: 'DATA_FOLDER',
  logLevel: 'LOG_LEVEL',
} as const;

const envSchema = z.object({
  [ENV.stage]: z.enum(['local', 'dev', 'prod']),
  [ENV.tableName]: z.string().min(3),
  [ENV.dynamoDbEndpoint]: z.url().optional(),
  [ENV.tokenIssuer]: z.url(),
  [ENV.tokenAudience]: z.string().min(1),
  [ENV.tokenJwksUrl]: z.url(),
  [ENV.dataFolder]: z.string().min(1),
  [ENV.logLevel]: z.enum(['DEBUG', 'INFO', 'WARN', 'ERROR']).default('INFO'),
});

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
  readonly logLevel: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR';
}

/** Reads and checks the environment; throws one error that names every variable that is missing or wrong. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const parsed = envSchema.safeParse(source);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is not complete. ${faults.join('; ')}`);
  }
  const env = parsed.data;
  return {
    stage: env.STAGE,
    tableName: env.TABLE_NAME,
    dynamoDbEndpoint: env.DYNAMODB_ENDPOINT,
    tokenIssuer: env.TOKEN_ISSUER,
    tokenAudience: env.TOKEN_AUDIENCE,
    tokenJwksUrl: env.TOKEN_JWKS_URL,
    dataFolder: env.DATA_FOLDER,
    logLevel: env.LOG_LEVEL,
  };
}
