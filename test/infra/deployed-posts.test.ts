import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ENV } from '../../functions/platform/env.ts';
import { actionOf } from '../../functions/store/write-actions.ts';
import { BUNDLE_LIMIT, bundleRemind, bundleSchedule, type Bundle } from '../../infra/bundle.ts';
import { region } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { reminderOf } from '../remind/told-changes.ts';
import { runAsset, type DeployedFunction } from './deployed-function.ts';

const scratch = mkdtempSync(join(tmpdir(), 'niangjia-posts-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

const AWS = { AWS_REGION: 'local', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' };
const DUE = reminderOf('STIPEND_DUE');
const itemSchema = z.object({ pk: z.string(), sk: z.string(), state: z.string() });
const putSchema = z.object({ Entries: z.array(z.record(z.string(), z.unknown())) });

describe('the deployed hourly run', async () => {
  const table = await createTestTable();
  let bundle: Bundle;
  let deployed: DeployedFunction;

  beforeAll(async () => {
    bundle = await bundleSchedule(join(scratch, 'schedule'));
    const { folder } = bundle;
    deployed = await runAsset(folder, {
      ...{ ...AWS, [ENV.stage]: 'dev', [ENV.tableName]: table.tableName, [ENV.dynamoDbEndpoint]: table.endpoint },
      ...{ [ENV.tokenIssuer]: 'https://login.example.cn', [ENV.tokenAudience]: 'niangjia' },
      ...{ [ENV.tokenJwksUrl]: 'https://login.example.cn/jwks', [ENV.dataFolder]: join(folder, 'data') },
      ...{ [ENV.personalKey]: 'kms:alias/niangjia-bundle-test', [ENV.objectStore]: 's3:files-of-the-test' },
      [ENV.logLevel]: 'INFO',
    });
    return deployed.stop;
  });

  it('finds nothing to do in an empty table', async () => {
    expect(await deployed.invoke({})).toEqual({ changed: 0, left: 0, cutShort: false, defects: 0 });
  });

  it('is as small as the service itself has to be', () => {
    expect(bundle.bytes).toBeLessThanOrEqual(BUNDLE_LIMIT);
  });
});

describe('the deployed publisher of reminders', () => {
  const asked: { readonly target: unknown; readonly entries: readonly Record<string, unknown>[] }[] = [];
  let bus: Server;
  let bundle: Bundle;
  let deployed: DeployedFunction;

  beforeAll(async () => {
    bus = createServer((request, response) => {
      void text(request).then((body) => {
        const { Entries: entries } = putSchema.parse(JSON.parse(body));
        asked.push({ target: request.headers['x-amz-target'], entries });
        response.setHeader('content-type', 'application/x-amz-json-1.1');
        response.end(JSON.stringify({ FailedEntryCount: 0, Entries: entries.map(() => ({ EventId: 'event' })) }));
      });
    }).listen(0, '127.0.0.1');
    await once(bus, 'listening');
    const { port } = z.object({ port: z.number() }).parse(bus.address());
    bundle = await bundleRemind(join(scratch, 'remind'));
    deployed = await runAsset(bundle.folder, {
      ...{ ...AWS, EVENT_BUS_NAME: 'reminders', AWS_ENDPOINT_URL_EVENTBRIDGE: `http://127.0.0.1:${port}` },
    });
    return async () => {
      await deployed.stop();
      bus.close();
    };
  });

  it('puts a reminder of the stream on the bus', async () => {
    const action = actionOf({ type: 'REMIND', reminder: DUE, federation: region('330000') }, 'any');
    const { pk, sk, state } = itemSchema.parse(action.Put?.Item);
    const NewImage = { pk: { S: pk }, sk: { S: sk }, first: { BOOL: true }, state: { S: state } };
    await deployed.invoke({ Records: [{ eventName: 'INSERT', dynamodb: { NewImage } }] });
    expect(asked.map(({ target }) => target)).toEqual(['AWSEvents.PutEvents']);
    const [entry] = asked.flatMap(({ entries }) => entries);
    expect(entry).toEqual({
      ...{ EventBusName: 'reminders', Source: 'niangjia.posts', DetailType: 'STIPEND_DUE' },
      ...{ Time: Math.floor(Date.parse(DUE.at) / 1000), Detail: JSON.stringify(DUE) },
    });
  });

  it('loads the client of the bus when it first needs it', () => {
    expect(bundle.files.filter((file) => file.includes('client-eventbridge'))).toEqual([]);
    expect(bundle.files.filter((file) => file.includes('/functions/store/'))).toEqual([]);
  });
});
