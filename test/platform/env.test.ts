import { describe, expect, it } from 'vitest';
import { ENV, parseEnv } from '#platform/env.ts';

const KEY = 'kms:arn:aws-cn:kms:cn-northwest-1:000000000000:key/one';
const WHOLE = {
  [ENV.stage]: 'prod',
  [ENV.tableName]: 'tbl',
  [ENV.tokenIssuer]: 'https://issuer.example.cn',
  [ENV.tokenAudience]: 'niangjia',
  [ENV.tokenJwksUrl]: 'https://issuer.example.cn/jwks',
  [ENV.dataFolder]: 'data',
  [ENV.personalKey]: KEY,
  [ENV.objectStore]: 's3:files',
};

describe('the environment', () => {
  it('is read into what the functions know of their place; the log level is INFO unless it is said', () => {
    expect(parseEnv(WHOLE)).toEqual({
      ...{
        stage: 'prod',
        tableName: 'tbl',
        dynamoDbEndpoint: undefined,
        dataFolder: 'data',
        personalKey: KEY,
        objectStore: 's3:files',
        objectUrl: undefined,
        logLevel: 'INFO',
      },
      ...{ tokenIssuer: 'https://issuer.example.cn', tokenAudience: 'niangjia' },
      tokenJwksUrl: 'https://issuer.example.cn/jwks',
    });
  });

  it.each(['DEBUG', 'INFO', 'WARN', 'ERROR'])('takes the log level %s', (level) => {
    expect(parseEnv({ ...WHOLE, [ENV.logLevel]: level }).logLevel).toBe(level);
  });

  it('takes the address of a local engine', () => {
    const endpoint = 'http://127.0.0.1:8000';
    expect(parseEnv({ ...WHOLE, [ENV.dynamoDbEndpoint]: endpoint }).dynamoDbEndpoint).toBe(endpoint);
  });

  it.each(['kms:alias/niangjia', 'kms:arn:aws:kms:eu-central-1:000000000000:alias/niangjia'])(
    'takes the master key %s',
    (place) => {
      expect(parseEnv({ ...WHOLE, [ENV.personalKey]: place }).personalKey).toBe(place);
    },
  );

  it('takes a master key in a file on one machine only', () => {
    const file = { ...WHOLE, [ENV.personalKey]: 'file:key' };
    expect(parseEnv({ ...file, [ENV.stage]: 'local' }).personalKey).toBe('file:key');
    expect(() => parseEnv({ ...file, [ENV.stage]: 'dev' })).toThrow('PERSONAL_KEY must be kms:');
  });

  it.each([
    [ENV.stage, undefined],
    [ENV.stage, 'production'],
    [ENV.tableName, undefined],
    [ENV.tableName, 'tb'],
    [ENV.dynamoDbEndpoint, ''],
    [ENV.dynamoDbEndpoint, '127.0.0.1:8000'],
    [ENV.tokenIssuer, undefined],
    [ENV.tokenIssuer, 'issuer.example.cn'],
    [ENV.tokenAudience, undefined],
    [ENV.tokenAudience, ''],
    [ENV.tokenJwksUrl, 'keys'],
    [ENV.dataFolder, ''],
    [ENV.personalKey, undefined],
    [ENV.personalKey, 'key'],
    [ENV.personalKey, 'file:key'],
    [ENV.personalKey, 'kms:'],
    [ENV.personalKey, 'kms:arn:aws-cn:s3:::bucket'],
    [ENV.logLevel, ''],
    [ENV.logLevel, 'info'],
  ])('is refused by the name of the variable when %s is %j', (name, value) => {
    expect(() => parseEnv({ ...WHOLE, [name]: value })).toThrow(
      new RegExp(`^The environment is not complete\\. ${name} must be [^;]+$`),
    );
  });

  it('is refused with every fault at once', () => {
    expect(() => parseEnv({})).toThrow(
      'The environment is not complete. STAGE must be one of local, dev, prod; TABLE_NAME must be the name of a table; ' +
        'TOKEN_ISSUER must be a URL; TOKEN_AUDIENCE must be a text; TOKEN_JWKS_URL must be a URL; DATA_FOLDER must be a folder',
    );
  });
});
