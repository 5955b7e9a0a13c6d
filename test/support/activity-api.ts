import { expect } from 'vitest';
import * as z from 'zod';
import type { Member } from '#domain/member/member.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { plantMember } from './household.ts';
import { change, type Payload } from './operations.ts';
import { lettingIn, type PostApi } from './post-api.ts';
import type { Persona, TestService } from './service.ts';

const rowSchema = z.object({ id: z.string(), version: z.number(), state: z.string() });
const problemsSchema = z.object({
  done: z.object({ problems: z.array(z.object({ code: z.string(), path: z.array(z.string()).nullable() })) }),
});

/** A row as far as it takes to name it again. */
export type Row = z.infer<typeof rowSchema>;

/** Any change as it is sent: its name, and its input but for the idempotency key. */
export interface Sent {
  readonly by: Persona;
  readonly name: string;
  readonly input: object;
}

/** Activities and honours over the contract. Members are planted; all else is asked for. */
export interface ActivityApi {
  readonly member: (body: UnionBody) => Promise<Member>;
  /** Lets a persona in anew with another scope. */
  readonly letIn: PostApi['letIn'];
  /** Makes a change; a refusal fails the test. */
  readonly make: (sent: Sent) => Promise<Row>;
  /** Takes a step of a row; a refusal fails the test. */
  readonly step: (
    row: Pick<Row, 'id' | 'version'>,
    sent: Omit<Sent, 'input'> & { readonly more?: object },
  ) => Promise<Row>;
  /** What became of a change: empty where it went through, `CODE place` where it was refused. */
  readonly told: (sent: Sent) => Promise<string>;
  /** An activity of the base body of Zhejiang in 江山 from 10 to 12 January 2026, but for the facts given. */
  readonly planned: (facts?: object) => Promise<Row>;
  readonly opened: (facts?: object) => Promise<Row>;
  /** Registers somebody for an activity by the officer. */
  readonly register: (activity: Pick<Row, 'id'>, facts: object) => Promise<Row>;
  /** An activity that runs, with those who came. */
  readonly attended: (activity: Pick<Row, 'id' | 'version'>, rows: readonly Row[]) => Promise<Row>;
}

const PAYLOAD_NAMES: Readonly<Record<string, string>> = {
  ...{ registerForActivity: 'participation', withdrawParticipation: 'participation' },
  ...{ recordCertificate: 'participation', recordPlacement: 'participation' },
  ...{ proposeContestResults: 'contestResult', decideContestResults: 'contestResult' },
  openFacility: 'facility',
};
const INPUT_TYPES: Readonly<Record<string, string>> = {
  ...{ openActivity: 'ActivityStepInput', startActivity: 'ActivityStepInput', startHonourReview: 'HonourStepInput' },
};

function payloadOf(name: string): string {
  return PAYLOAD_NAMES[name] ?? (name.includes('Honour') ? 'honour' : 'activity');
}

/** The type of the input of a change. */
function typeOf(name: string): string {
  return INPUT_TYPES[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
}

function rowOf(payload: Payload, name: string): Row {
  expect(payload.problems).toEqual([]);
  return rowSchema.parse(payload[payloadOf(name)]);
}

function telling(service: TestService): ActivityApi['told'] {
  return async ({ by, name, input }) => {
    const query = `mutation ($input: ${typeOf(name)}!) { done: ${name}(input: $input) { problems { code path } } }`;
    const idempotencyKey = service.request().ids.next('Request');
    const { body } = await service.ask(by, query, { input: { idempotencyKey, ...input } });
    const [error] = body.errors ?? [];
    if (error !== undefined) return `${error.extensions.code} ${error.message}`;
    const { problems } = problemsSchema.parse(body.data).done;
    return problems.map((problem) => `${problem.code} ${(problem.path ?? []).join('.')}`.trim()).join(', ');
  };
}

/** The facts of an activity to plan, but for those given. */
export function planWith(unionBodyId: string, facts: object = {}): object {
  const place = 'facilityId' in facts ? {} : { regionCode: '330881' };
  const days = { from: '2026-01-10', to: '2026-01-12' };
  return { unionBodyId, title: '职工趣味活动', ...place, ...days, details: { session: { theme: 'SPORT' } }, ...facts };
}

/** Opens the activities of a service, on 5 January 2026. */
export function openActivityApi(service: TestService): ActivityApi {
  service.clock.set('2026-01-05');
  const { base } = service.federations.zhejiang;
  let members = 900;
  const make: ActivityApi['make'] = async ({ by, name, input }) => {
    const shows = `${payloadOf(name)} { id version state }`;
    return rowOf(await change(service, by, { name, shows, type: typeOf(name), input: { ...input } }), name);
  };
  const step: ActivityApi['step'] = ({ id, version }, { by, name, more = {} }) =>
    make({ by, name, input: { id, expectedVersion: version, ...more } });
  const planned: ActivityApi['planned'] = (facts = {}) =>
    make({ by: 'zhejiang-officer', name: 'planActivity', input: planWith(base.id, facts) });
  return {
    ...{ make, step, planned, told: telling(service), letIn: lettingIn(service) },
    member: (body) => {
      members += 1;
      return plantMember(service.request(), { body, order: members });
    },
    opened: async (facts) => step(await planned(facts), { by: 'zhejiang-officer', name: 'openActivity' }),
    register: ({ id }, facts) =>
      make({ by: 'zhejiang-officer', name: 'registerForActivity', input: { activityId: id, ...facts } }),
    attended: async (activity, rows) => {
      const running = await step(activity, { by: 'zhejiang-officer', name: 'startActivity' });
      const marks = rows.map(({ id }) => ({ participationId: id, attended: true }));
      return step(running, { by: 'zhejiang-officer', name: 'recordAttendance', more: { marks } });
    },
  };
}
