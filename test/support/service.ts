import { join } from 'node:path';
import * as z from 'zod';
import type { ApiClient, Role, Scope } from '#domain/caller/caller.ts';
import { createTokenCheck } from '#platform/identity.ts';
import type { EventLog, LogEvents } from '#platform/logger.ts';
import type { HttpAnswer } from '#graphql/http-answer.ts';
import type { HttpEvent } from '#graphql/http-request.ts';
import { rememberTokens } from '#platform/remembered-tokens.ts';
import { createCallerLookup } from '#graphql/identify-caller.ts';
import { createLambda } from '#graphql/lambda.ts';
import { startServer } from '#graphql/server.ts';
import type { Ports } from '#services/ports.ts';
import type { TableClient } from '#store/document-client.ts';
import { createAdapters, createPorts } from '../../functions/compose.ts';
import type { SponsorId } from '#domain/ids.ts';
import { region } from './builders.ts';
import { createTestTable } from './engine.ts';
import { gatewayEvent, type TestRequest } from './http-event.ts';
import { createSeededIds, createTestClock, openTestTable, type TestClock } from './ports.ts';
import { startTestIssuer, type TestIssuer } from './token-issuer.ts';
import { saveTwoFederations, type Federation, type TwoFederations } from './two-federations.ts';
import { OBJECTS } from './objects.ts';
import { PERSONAL_KEY } from './personal-key.ts';

const DATA_FOLDER = join(import.meta.dirname, '../../data');

const errorSchema = z.object({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  locations: z.unknown().optional(),
  extensions: z.looseObject({ code: z.string(), messageZh: z.string().optional() }),
});
const bodySchema = z.object({
  data: z.unknown().optional(),
  errors: z.array(errorSchema).optional(),
  extensions: z.looseObject({}).optional(),
});

/** An answer as a caller gets it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly body: z.infer<typeof bodySchema>;
  /** The code of its first error; undefined when there is none. */
  readonly code: string | undefined;
}

/** One line of the log. */
export interface LogLine {
  readonly level: 'info' | 'error';
  readonly event: keyof LogEvents;
  readonly fields: Readonly<Record<string, unknown>>;
}

const PERSONA_ROLES = {
  admin: 'PROVINCE_ADMIN',
  officer: 'OFFICER',
  reviewer: 'REVIEWER',
  dashboard: 'DASHBOARD',
  bank: 'BANK',
  partner: 'PARTNER',
  member: 'MEMBER',
  sponsor: 'SPONSOR',
} as const satisfies Record<string, Role>;

type RoleName = keyof typeof PERSONA_ROLES;

/** A caller of the test: one per role in each of the two federations. */
export type Persona = `${'zhejiang' | 'jiangxi'}-${RoleName}`;

/** What a test settles itself. */
export interface ServiceOptions {
  /** Another way to the same table, e.g. one on which faults are injected. */
  readonly through?: (table: TableClient) => TableClient;
  /** What is left of the ports of a request, e.g. with one that fails. */
  readonly ports?: (ports: Ports) => Ports;
}

/** The whole service over a table of its own: the very function that is deployed, with real tokens. */
export interface TestService {
  readonly handle: (event: HttpEvent) => Promise<HttpAnswer>;
  readonly federations: TwoFederations;
  readonly clients: Readonly<Record<Persona, ApiClient>>;
  readonly issuer: TestIssuer;
  readonly clock: TestClock;
  readonly log: LogLine[];
  /** The ports of a new request. */
  readonly request: () => Ports;
  /** The value of the Authorization header of a persona. */
  readonly authorization: (persona: Persona) => Promise<string>;
  /** Asks over POST as a persona. */
  readonly ask: (persona: Persona, query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  /** Sends any request as a persona. */
  readonly send: (request: TestRequest, persona: Persona) => Promise<Answer>;
  /** Lets milliseconds pass on the clock by which callers' records are kept. */
  readonly pass: (milliseconds: number) => void;
}

/** Reads an answer of the function. */
export function readAnswer({ statusCode, headers, body }: HttpAnswer): Answer {
  const parsed = bodySchema.parse(JSON.parse(body));
  return { status: statusCode, headers, text: body, body: parsed, code: parsed.errors?.[0]?.extensions.code };
}

function scopeOf(role: RoleName, province: string, { upper }: Federation): Scope {
  const regionCode = region(province);
  if (role === 'officer' || role === 'reviewer') return { kind: 'BODY', bodyId: upper.id, regionCode };
  if (role === 'bank') return { kind: 'CARD_PROGRAM', cardProgram: `${province}-card`, regionCode };
  if (role === 'sponsor') return { kind: 'SPONSOR', sponsorId: `spon_${province}` as SponsorId, regionCode };
  return role === 'member' ? { kind: 'SELF', regionCode } : { kind: 'REGION', regionCode };
}

function personasOf(ports: Ports, federations: TwoFederations): Record<Persona, ApiClient> {
  const clients = new Map<string, ApiClient>();
  for (const [name, province] of [
    ['zhejiang', '330000'],
    ['jiangxi', '360000'],
  ] as const) {
    for (const [role, value] of Object.entries(PERSONA_ROLES)) {
      const subject = `${name}-${role}`;
      const scope = scopeOf(role as RoleName, province, federations[name]);
      const id = ports.ids.of('ApiClient', subject);
      const registered = { registeredAt: ports.clock.now(), revokedAt: null };
      clients.set(subject, { id, version: 1, subject, name: subject, role: value, scope, ...registered });
    }
  }
  return Object.fromEntries(clients) as Record<Persona, ApiClient>;
}

async function saveClients(ports: Ports, clients: readonly ApiClient[]): Promise<void> {
  const [first] = clients;
  if (first === undefined) throw new Error('the test has no callers');
  const id = ports.ids.next('Receipt');
  const receipt = { id, actorId: first.id, key: id, fingerprint: '', at: ports.clock.now(), answer: null };
  const writes = clients.map((state) => ({ type: 'SAVE', noun: 'apiClient', state, readVersion: 0 }) as const);
  const { outcome } = await ports.ledger.commit({ writes, audit: [], receipt });
  if (outcome !== 'COMMITTED') throw new Error(`the callers of the test were not saved: ${outcome}`);
}

function recordingLog(lines: LogLine[]): EventLog {
  return {
    info: (event, fields) => void lines.push({ level: 'info', event, fields: { ...fields } }),
    error: (event, fields) => void lines.push({ level: 'error', event, fields: { ...fields } }),
  };
}

/** Starts the service, with two federations and their callers in it. Call it at the top of a file or a `describe`. */
export async function startService(options: ServiceOptions = {}): Promise<TestService> {
  const table = await createTestTable();
  const issuer = await startTestIssuer();
  const opened = openTestTable(table);
  const clock = createTestClock('2026-11-20');
  const ids = createSeededIds(table.tableName);
  const place = {
    tableName: table.tableName,
    dynamoDbEndpoint: table.endpoint,
    dataFolder: DATA_FOLDER,
    personalKey: PERSONAL_KEY,
    ...OBJECTS,
  };
  const adapters = { ...createAdapters(place), clock, ids, table: opened };
  const request = (): Ports => createPorts(adapters);
  const federations = await saveTwoFederations(request());
  const clients = personasOf(request(), federations);
  await saveClients(request(), Object.values(clients));
  const served = { ...adapters, table: options.through?.(opened) ?? opened };
  const shaped = options.ports ?? ((ports) => ports);
  const log: LogLine[] = [];
  let milliseconds = 0;
  const events = recordingLog(log);
  const requestId = (): string => ids.next('Request');
  const trust = { issuer: issuer.url, audience: issuer.audience, jwksUrl: issuer.jwksUrl };
  const handle = createLambda({
    server: await startServer({ showStoreUse: true, log: events, reference: requestId }),
    identify: createCallerLookup({
      checkToken: rememberTokens(createTokenCheck(trust), () => Date.now()),
      findClient: (subject) => createPorts(served).clients.findBySubject(subject),
      milliseconds: () => milliseconds,
    }),
    portsFor: (meter) => shaped(createPorts(served, { meter, withCapacity: true })),
    log: events,
    milliseconds: () => milliseconds,
    requestId,
  });
  const authorization = async (persona: Persona): Promise<string> => `Bearer ${await issuer.tokenFor(persona)}`;
  const send = async (request: TestRequest, persona: Persona): Promise<Answer> => {
    const headers = { authorization: await authorization(persona), ...request.headers };
    return readAnswer(await handle(gatewayEvent({ ...request, headers })));
  };
  return {
    ...{ handle, federations, clients, issuer, clock, log, request, authorization, send },
    ask: (persona, query, variables = {}) => {
      const headers = { 'content-type': 'application/json' };
      return send({ headers, body: JSON.stringify({ query, variables }) }, persona);
    },
    pass: (passed) => {
      milliseconds += passed;
    },
  };
}
