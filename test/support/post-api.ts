import { expect } from 'vitest';
import * as z from 'zod';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { change, read, type Payload } from './operations.ts';
import type { Calls } from './post-driver.ts';
import { createSeededIds } from './ports.ts';
import { postWorldOf, type Household } from './post-world.ts';
import type { Persona, TestService } from './service.ts';

/** The day on which posts of a test are set up, claimed and agreed on unless it says otherwise. */
export const START = '2026-01-05';
/** What the post of a test is asked and paid for, in fen. */
export const MONTHLY = 30_000;

const SHOWS = 'virtualPost { id version state }';
const rowSchema = z.object({ id: z.string(), version: z.number(), state: z.string() });
const clientSchema = z.object({ apiClient: z.object({ version: z.number() }) });
const sponsorSchema = z.object({ id: z.string(), version: z.number() });
const problemsSchema = z.object({
  done: z.object({ problems: z.array(z.object({ code: z.string(), path: z.array(z.string()).nullable() })) }),
});

/** A post as far as it takes to name it again. */
export type PostRow = z.infer<typeof rowSchema>;

/** Who takes which step, and what goes with it. */
export interface PostStep {
  readonly by: Persona;
  readonly name: string;
  readonly more?: object;
}

/** Any change as it is sent: its name, and its input but for the idempotency key. */
export interface Sent {
  readonly by: Persona;
  readonly name: string;
  readonly input: object;
}

/** Virtual posts over the contract. Households are planted with active files; all else is asked for. */
export interface PostApi {
  readonly household: (body: UnionBody) => Promise<Household>;
  /** A sponsor of the base body of Zhejiang that counts there, but for the facts given. */
  readonly sponsor: (facts?: object, by?: Persona) => Promise<z.infer<typeof sponsorSchema>>;
  /** Lets a persona in anew with another scope, by the administrator of its federation. */
  readonly letIn: (persona: Persona, scope: object) => Promise<void>;
  /** Takes a step of a post; a refusal fails the test. */
  readonly step: (post: Pick<PostRow, 'id' | 'version'>, step: PostStep) => Promise<PostRow>;
  /** What became of a change: empty where it went through, `CODE place` where it or the whole request was refused. */
  readonly told: (sent: Sent) => Promise<string>;
  readonly draft: (facts?: object, by?: Persona) => Promise<PostRow>;
  readonly published: (facts?: object) => Promise<PostRow>;
  /** Claimed for the sponsor of `zhejiang-sponsor`, or for the one given. */
  readonly claimed: (sponsorId?: string) => Promise<PostRow>;
  readonly drafted: (terms?: object, sponsorId?: string) => Promise<PostRow>;
  readonly active: (terms?: object, sponsorId?: string) => Promise<PostRow>;
  /** A published post claimed, agreed on and in force. */
  readonly toActive: (published: PostRow, terms?: object, sponsorId?: string) => Promise<PostRow>;
}

const INPUT_TYPES: Readonly<Record<string, string>> = {
  ...{ withdrawVirtualPost: 'VirtualPostStepInput', activateVirtualPost: 'VirtualPostStepInput' },
  ...{ refuseClaim: 'VirtualPostStepInput', cancelClaim: 'VirtualPostStepInput' },
  ...{ resumeVirtualPost: 'DatedVirtualPostStepInput', releaseSponsor: 'DatedVirtualPostStepInput' },
  confirmStipend: 'StipendStepInput',
};

/** The type of the input of a change. */
function typeOf(name: string): string {
  return INPUT_TYPES[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
}

/** The terms of the year 2026, due on the first of each month, but for those given. */
export function termsWith(terms: object = {}): object {
  const days = { signedOn: '2026-01-04', from: '2026-01-01', to: '2027-01-01' };
  return { document: '江工帮〔2026〕7号', ...days, monthlyAmount: MONTHLY, graceDays: 20, ...terms };
}

/** The payment of January by a bank on the first day, but for the facts given. */
export function paymentWith(facts: object = {}): object {
  const proof = { evidence: 'BANK_TRANSFER', reference: 'HD-1' };
  return { month: '2026-01', amount: MONTHLY, paidOn: START, ...proof, ...facts };
}

/** The row a payload shows under `virtualPost`; a refusal fails the test. */
function rowOf(payload: Payload): PostRow {
  expect(payload.problems).toEqual([]);
  return rowSchema.parse(payload['virtualPost']);
}

/** Lets personas of a service in anew with other scopes. */
export function lettingIn(service: TestService): PostApi['letIn'] {
  return async (persona, scope) => {
    const { id, subject, name, role } = service.clients[persona];
    const admin = persona.startsWith('zhejiang') ? 'zhejiang-admin' : 'jiangxi-admin';
    const query = 'query ($id: ID!) { apiClient(id: $id) { version } }';
    const { version } = clientSchema.parse(await read(service, admin, { query, variables: { id } })).apiClient;
    const ended = { name: 'revokeApiClient', shows: '', input: { id, expectedVersion: version } };
    const begun = { name: 'registerApiClient', shows: '', input: { subject, name, role, scope } };
    for (const call of [ended, begun]) expect((await change(service, admin, call)).problems).toEqual([]);
    // A caller's record is remembered for so long.
    service.pass(30_000);
  };
}

function telling(service: TestService): PostApi['told'] {
  return async ({ by, name, input }) => {
    const query = `mutation ($input: ${typeOf(name)}!) { done: ${name}(input: $input) { problems { code path } } }`;
    const idempotencyKey = service.request().ids.next('Request');
    const { code, body } = await service.ask(by, query, { input: { idempotencyKey, ...input } });
    const [error] = body.errors ?? [];
    if (error !== undefined) {
      const { field } = error.extensions;
      const place = typeof field === 'string' ? field : /at "([^"]*)"/.exec(error.message)?.[1];
      return `${String(code)} ${String(place)}`;
    }
    const { problems } = problemsSchema.parse(body.data).done;
    return problems.map((problem) => `${problem.code} ${(problem.path ?? []).join('.')}`.trim()).join(', ');
  };
}

/** The ports of a service as the use cases take them, for what is planted. */
export function callsOf({ request, clock }: TestService): Calls {
  const act: Calls['act'] = (caller) => ({ caller, now: clock.now(), today: clock.today(), requestId: 'req_test' });
  return { request, clock, act, ids: createSeededIds('post api') };
}

/** Sets the clock to `START` and opens the posts of a service, with a sponsor as whose caller `zhejiang-sponsor` is let in. */
export async function openPostApi(service: TestService): Promise<PostApi & { readonly sponsorId: string }> {
  service.clock.set(START);
  const { base } = service.federations.zhejiang;
  const { household } = postWorldOf(callsOf(service));
  const letIn = lettingIn(service);
  let [codes, sponsors] = [0, 0];
  const step: PostApi['step'] = async ({ id, version }, { by, name, more = {} }) => {
    const target = name === 'claimVirtualPost' ? { id } : { id, expectedVersion: version };
    return rowOf(await change(service, by, { name, shows: SHOWS, type: typeOf(name), input: { ...target, ...more } }));
  };
  const sponsor: PostApi['sponsor'] = async (facts = {}, by = 'zhejiang-officer') => {
    sponsors += 1;
    const named = {
      name: `江山市第${String(sponsors)}自来水公司`,
      kind: 'ENTERPRISE',
      regionCode: '330881',
      mostPosts: 500,
    };
    const input = { unionBodyId: base.id, ...named, ...facts };
    const call = { name: 'registerSponsor', shows: 'sponsor { id version }', input };
    const payload = await change(service, by, call);
    expect(payload.problems).toEqual([]);
    return sponsorSchema.parse(payload['sponsor']);
  };
  const draft: PostApi['draft'] = async (facts = {}, by = 'zhejiang-officer') => {
    codes += 1;
    const named = { code: `GW-${String(codes)}`, title: '居家手工岗', askedAmount: MONTHLY };
    const of = 'hardshipFileId' in facts ? {} : { hardshipFileId: (await household(base)).file.id };
    const input = { ...of, personNumber: 1, ...named, ...facts };
    return rowOf(await change(service, by, { name: 'createVirtualPost', shows: SHOWS, input }));
  };
  const published: PostApi['published'] = async (facts) =>
    step(await draft(facts), {
      ...{ by: 'zhejiang-reviewer', name: 'publishVirtualPost', more: { until: '2026-07-01' } },
    });
  const { id: sponsorId } = await sponsor();
  await letIn('zhejiang-sponsor', { kind: 'SPONSOR', sponsorId });
  const claim = (post: PostRow, by = sponsorId): Promise<PostRow> =>
    step(post, { by: 'zhejiang-officer', name: 'claimVirtualPost', more: { sponsorId: by } });
  const agree = (post: PostRow, terms?: object): Promise<PostRow> =>
    step(post, { by: 'zhejiang-officer', name: 'draftPostAgreement', more: { agreement: termsWith(terms) } });
  const activate = (post: PostRow): Promise<PostRow> =>
    step(post, { by: 'zhejiang-reviewer', name: 'activateVirtualPost' });
  const claimed: PostApi['claimed'] = async (by) => claim(await published(), by);
  const drafted: PostApi['drafted'] = async (terms, by) => agree(await claimed(by), terms);
  const active: PostApi['active'] = async (terms, by) => activate(await drafted(terms, by));
  const toActive: PostApi['toActive'] = async (post, terms, by) => activate(await agree(await claim(post, by), terms));
  const told = telling(service);
  return { sponsorId, household, sponsor, letIn, step, told, draft, published, claimed, drafted, active, toActive };
}
