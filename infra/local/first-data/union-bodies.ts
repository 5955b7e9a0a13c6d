import { z } from 'zod';
import type { SystemApi } from '../../../functions/compose/system-api.ts';
import { makeChange, SYSTEMS } from './change.ts';
import type { PublishedBody } from './published-entities.ts';

const NATION = '000000';

const LEVELS = {
  national: 'NATIONAL',
  province: 'PROVINCE',
  city: 'CITY',
  county: 'COUNTY',
  development_zone: 'ZONE',
  township: 'TOWNSHIP',
  enterprise: 'EMPLOYER',
  federation: 'EMPLOYER',
} as const satisfies Record<PublishedBody['level'], string>;

/** The unions over several employers that the facts call `federation`: one of a building site, the others joint ones. */
function kindOf({ level, name_zh: name }: PublishedBody): 'FEDERATION' | 'BASE' | 'SITE' | 'JOINT' {
  if (level === 'enterprise') return 'BASE';
  if (level !== 'federation') return 'FEDERATION';
  return name.includes('项目') ? 'SITE' : 'JOINT';
}

const IMPLIED = '报道未点名此组织，由其数据推知。 Not named in the report; implied by its figures.';
const UNCERTAIN =
  '区划存疑：按报道所印录入，不代表该代码的区划。 As printed: the body is not that of the division whose code it carries.';
const INFERRED = '区划代码为推断。 The division code is inferred.';

const MONTH_FORM = /^\d{4}-\d{2}$/;

function remarksOf(body: PublishedBody): string[] {
  return [
    ...(body.facts ?? []),
    ...(body.office === undefined ? [] : [`办公地点 office: ${body.office}`]),
    ...(body.implied === true ? [IMPLIED] : []),
    ...(body.region_certainty === 'uncertain' ? [UNCERTAIN] : []),
    ...(body.region_certainty === 'inferred' ? [INFERRED] : []),
    ...(MONTH_FORM.test(body.founded ?? '')
      ? [`成立日期只印到月：${String(body.founded)}。 Only the month of its founding is printed.`]
      : []),
  ];
}

/** The first of the month where only the month is printed. */
function foundedOn({ founded }: PublishedBody): string | undefined {
  return founded !== undefined && MONTH_FORM.test(founded) ? `${founded}-01` : founded;
}

function foundingOf(body: PublishedBody, parentId: string | null): Record<string, unknown> {
  return {
    idempotencyKey: `first-data:found:${body.id}`,
    parentId,
    code: body.id,
    name: body.name_zh,
    nameEn: body.name_en,
    level: LEVELS[body.level],
    kind: kindOf(body),
    // A town's federation stands in its town; the facts give its county beside it.
    regionCode: body.township_code9 ?? body.region_code ?? NATION,
    foundedOn: foundedOn(body),
    remarks: remarksOf(body),
    sources: body.source,
  };
}

const stateSchema = z.object({ id: z.string(), version: z.number(), state: z.string() });
type BodyState = z.infer<typeof stateSchema>;

const ASK = 'unionBody { id version state }';
const FIND = 'query ($code: String!) { unionBody(by: { code: $code }) { id version state } }';

async function found(api: SystemApi, body: PublishedBody, parentId: string | null): Promise<BodyState> {
  const input = foundingOf(body, parentId);
  const change = { by: 'maker', field: 'foundUnionBody', inputType: 'FoundUnionBodyInput', ask: ASK, input } as const;
  return stateSchema.parse((await makeChange(api, change))['unionBody']);
}

/** The steps from a record to an active body: one system asks, the other approves. */
const STEPS = {
  PREPARING: { by: 'maker', field: 'submitUnionBody', inputType: 'UnionBodyTransitionInput' },
  PENDING_APPROVAL: { by: 'checker', field: 'approveUnionBody', inputType: 'ApproveUnionBodyInput' },
} as const;

async function takeStep(api: SystemApi, body: PublishedBody, state: BodyState): Promise<BodyState> {
  if (state.state !== 'PREPARING' && state.state !== 'PENDING_APPROVAL') return state;
  const { id, version } = state;
  const idempotencyKey = `first-data:${state.state}:${body.id}:${version}`;
  const founded = foundedOn(body);
  const day = founded === undefined ? { dayUnknown: true } : { effectiveOn: founded };
  const input = { idempotencyKey, id, expectedVersion: version, ...day };
  return stateSchema.parse((await makeChange(api, { ...STEPS[state.state], ask: ASK, input }))['unionBody']);
}

async function findBody(api: SystemApi, { id }: PublishedBody): Promise<BodyState | null> {
  const { unionBody } = await api(SYSTEMS.maker, FIND, { code: id });
  return stateSchema.nullable().parse(unionBody);
}

/** Takes a body from wherever an earlier load left it (null: nowhere) to ACTIVE; answers its id. */
async function bringIn(
  api: SystemApi,
  body: PublishedBody,
  from: { readonly parentId: string | null; readonly known: BodyState | null },
): Promise<string> {
  const recorded = from.known ?? (await found(api, body, from.parentId));
  const submitted = await takeStep(api, body, recorded);
  return (await takeStep(api, body, submitted)).id;
}

/**
 * Brings in every body, each as soon as its upper body is active; answers their ids by code. Without a root there are none
 * yet, so none is looked for.
 */
export async function bringInBodies(
  api: SystemApi,
  bodies: readonly PublishedBody[],
): Promise<ReadonlyMap<string, string>> {
  const root = bodies.find(({ parent }) => parent === null);
  const isFirstLoad = root === undefined || (await findBody(api, root)) === null;
  const started = new Map<string, Promise<string>>();
  const bring = (body: PublishedBody): Promise<string> => {
    const bringing = started.get(body.id) ?? bringBelow(body);
    started.set(body.id, bringing);
    return bringing;
  };
  const bringBelow = async (body: PublishedBody): Promise<string> => {
    const parent = bodies.find(({ id }) => id === body.parent);
    if (parent === undefined && body.parent !== null) {
      throw new Error(`${body.id} names no body above it: ${body.parent}`);
    }
    const parentId = parent === undefined ? null : await bring(parent);
    return bringIn(api, body, { parentId, known: isFirstLoad ? null : await findBody(api, body) });
  };
  return new Map(await Promise.all(bodies.map(async (body) => [body.id, await bring(body)] as const)));
}
