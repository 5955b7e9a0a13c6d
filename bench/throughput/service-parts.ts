import { createLocalJWKSet } from 'jose';
import { dayOf } from '#domain/day.ts';
import type { RequestContext } from '#graphql/context.ts';
import { createCallerLookup } from '#graphql/identify-caller.ts';
import { monotonicMilliseconds } from '#platform/clock.ts';
import { createTokenCheck } from '#platform/identity.ts';
import { rememberTokens } from '#platform/remembered-tokens.ts';
import { createStoreMeter, type StoreMeter } from '#platform/store-meter.ts';
import type { Ports } from '#services/ports.ts';
import { createAdapters, createPorts, type Adapters } from '../../functions/compose.ts';
import { CALLER } from './page-of-bodies.ts';
import type { PeerSetup } from './peer.ts';
import { openStubTable } from './stub-engine.ts';
import { stubBodies } from './stub-ports.ts';
import { AUDIENCE, ISSUER } from './trust.ts';

/** What every peer shares: the check of the token, and the ports of a request over the stubbed store. */
export interface ServiceParts {
  readonly adapters: Adapters;
  readonly identify: ReturnType<typeof createCallerLookup>;
  readonly portsFor: (meter: StoreMeter) => Ports;
  /** The context of a request once its token was checked; what a resolver of any peer is given. */
  readonly contextFor: (authorization: string | undefined) => Promise<RequestContext>;
}

/** Makes them. */
export function createServiceParts(setup: PeerSetup): ServiceParts {
  const table = openStubTable();
  const place = {
    tableName: table.tableName,
    dynamoDbEndpoint: undefined,
    dataFolder: setup.dataFolder,
    personalKey: 'file:unused',
  };
  const adapters: Adapters = { ...createAdapters(place), table };
  adapters.regions();
  const trust = { issuer: ISSUER, audience: AUDIENCE, jwksUrl: `${ISSUER}/jwks` };
  const identify = createCallerLookup({
    checkToken: rememberTokens(createTokenCheck(trust, createLocalJWKSet(setup.jwks)), () => Date.now()),
    findClient: () => Promise.resolve(CALLER),
    milliseconds: monotonicMilliseconds,
  });
  const portsFor = (meter: StoreMeter): Ports => {
    const ports = createPorts(adapters, { meter, withCapacity: false });
    return setup.store === 'ports' ? stubBodies(ports) : ports;
  };
  return {
    adapters,
    identify,
    portsFor,
    contextFor: (authorization) => contextFor({ identify, portsFor }, authorization),
  };
}

async function contextFor(
  { identify, portsFor }: Pick<ServiceParts, 'identify' | 'portsFor'>,
  authorization: string | undefined,
): Promise<RequestContext> {
  const identified = await identify(authorization, undefined);
  if (!identified.known) throw new Error(`the bench's token was refused: ${identified.reason}`);
  const meter = createStoreMeter();
  const ports = portsFor(meter);
  const now = ports.clock.now();
  const act = { caller: identified.caller, now, today: dayOf(now), requestId: 'req_bench' };
  return { act, ports, meter, cost: undefined };
}
