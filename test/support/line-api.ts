import { expect } from 'vitest';
import * as z from 'zod';
import type { Role } from '#domain/caller/caller.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { bodyId, bodyWith, day, link, region } from './builders.ts';
import { change, read, type Payload } from './operations.ts';
import type { Persona, TestService } from './service.ts';
import { saveBodies } from './two-federations.ts';

const clientSchema = z.object({ apiClient: z.object({ version: z.number() }) });
const doneSchema = z.object({
  done: z.object({ problems: z.array(z.object({ code: z.string(), path: z.array(z.string()).nullable() })) }),
});

/** A change as it is sent: by whom, its name, what it shows and its input but for the idempotency key. */
export interface Asked {
  readonly by: Persona;
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly shows?: string;
  /** The type of the input where it is not named after the change. */
  readonly type?: string;
}

/** A county federation with two bodies below it, in the federation of Zhejiang, and callers of theirs. */
export interface Line {
  readonly county: UnionBody;
  readonly park: UnionBody;
  readonly street: UnionBody;
  /** An officer of the county, one of the park and one of the street; and a reviewer of the county. */
  readonly atCounty: Persona;
  readonly atPark: Persona;
  readonly atStreet: Persona;
  readonly checker: Persona;
  /** Makes a change; a refusal fails the test. */
  readonly done: (asked: Asked) => Promise<Payload>;
  /** What became of a change: empty where it went through, `CODE place` where it was refused. */
  readonly told: (asked: Asked) => Promise<string>;
}

function bodiesOf(service: TestService) {
  const { upper } = service.federations.zhejiang;
  const above = [...upper.foundingLine, upper.id];
  const county = bodyWith({
    ...{ id: bodyId('county'), code: 'county', name: '江山市总工会', level: 'COUNTY', kind: 'FEDERATION' },
    ...{ parentLinks: [link('zhejiangupper', '2020-01-01')], foundingLine: above, regionCode: region('330881') },
  });
  const below = (name: string, chinese: string): UnionBody =>
    bodyWith({
      ...{ id: bodyId(name), code: name, name: chinese, level: 'TOWNSHIP', kind: 'FEDERATION' },
      ...{ parentLinks: [link('county', '2020-01-01')], foundingLine: [...above, county.id] },
      foundedOn: day('2020-01-01'),
    });
  return { county, park: below('park', '江山木门园区工会'), street: below('street', '虎山街道总工会') };
}

async function letIn(
  service: TestService,
  persona: Persona,
  { role, body }: { readonly role: Role; readonly body: UnionBody },
): Promise<void> {
  const { id, subject, name } = service.clients[persona];
  const query = 'query ($id: ID!) { apiClient(id: $id) { version } }';
  const data = await read(service, 'zhejiang-admin', { query, variables: { id } });
  const { version } = clientSchema.parse(data).apiClient;
  const ended = { name: 'revokeApiClient', shows: '', input: { id, expectedVersion: version } };
  const scope = { kind: 'BODY', bodyId: body.id };
  const begun = { name: 'registerApiClient', shows: '', input: { subject, name, role, scope } };
  for (const call of [ended, begun]) expect((await change(service, 'zhejiang-admin', call)).problems).toEqual([]);
}

const typeOf = ({ name, type }: Asked): string => type ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;

/** Plants the bodies and lets their callers in. */
export async function openLine(service: TestService): Promise<Line> {
  const bodies = bodiesOf(service);
  await saveBodies(service.request(), Object.values(bodies));
  const callers = { atCounty: 'zhejiang-officer', atPark: 'zhejiang-partner', atStreet: 'zhejiang-member' } as const;
  const checker = 'zhejiang-reviewer';
  await letIn(service, callers.atCounty, { role: 'OFFICER', body: bodies.county });
  await letIn(service, callers.atPark, { role: 'OFFICER', body: bodies.park });
  await letIn(service, callers.atStreet, { role: 'OFFICER', body: bodies.street });
  await letIn(service, checker, { role: 'REVIEWER', body: bodies.county });
  // A caller's record is remembered for so long.
  service.pass(30_000);
  return {
    ...{ ...bodies, ...callers, checker },
    done: async (asked) => {
      const { by, name, input, shows = '' } = asked;
      const payload = await change(service, by, { name, shows, input, type: typeOf(asked) });
      expect(payload.problems).toEqual([]);
      return payload;
    },
    told: async (asked) => {
      const query = `mutation ($input: ${typeOf(asked)}!) { done: ${asked.name}(input: $input) { problems { code path } } }`;
      const idempotencyKey = service.request().ids.next('Request');
      const data = await read(service, asked.by, { query, variables: { input: { idempotencyKey, ...asked.input } } });
      const { problems } = doneSchema.parse(data).done;
      return problems.map(({ code, path }) => `${code} ${(path ?? []).join('.')}`.trim()).join(', ');
    },
  };
}
