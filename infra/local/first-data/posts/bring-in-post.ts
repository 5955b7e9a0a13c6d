import { z } from 'zod';
import type { SystemApi } from '../../../../functions/compose/system-api.ts';
import { makeChange, SYSTEMS, type Change } from '../change.ts';
import { rowSchema, type Row } from './bring-in-household.ts';
import { PINGHU, type PinghuHousehold } from './pinghu.ts';

const ASK = 'virtualPost { id version state }';
const FIND = `query ($id: ID!) { virtualPost(id: $id) { id version state claims { draft { document } } } }`;
const foundSchema = rowSchema.extend({ claims: z.array(z.object({ draft: z.object({}).nullable() })) });

type Step = Pick<Change, 'by' | 'field' | 'inputType'> & { readonly input?: Readonly<Record<string, unknown>> };

async function stepPost(api: SystemApi, post: Row, { input, ...step }: Step): Promise<Row> {
  const idempotencyKey = `first-data:${step.field}:${post.id}:${post.version}`;
  const target = step.field === 'claimVirtualPost' ? { id: post.id } : { id: post.id, expectedVersion: post.version };
  const payload = await makeChange(api, { ...step, ask: ASK, input: { idempotencyKey, ...target, ...input } });
  return rowSchema.parse(payload['virtualPost']);
}

/** Sets up the post of a household's active file. */
export async function createPost(api: SystemApi, { code }: PinghuHousehold, hardshipFileId: string): Promise<Row> {
  const input = {
    ...{ idempotencyKey: `first-data:post:${code}`, hardshipFileId, personNumber: 1, code },
    ...{ title: `平湖虚拟岗位 ${code}`, askedAmount: PINGHU.monthlyFen },
  };
  const names = { field: 'createVirtualPost', inputType: 'CreateVirtualPostInput' } as const;
  return rowSchema.parse((await makeChange(api, { by: 'maker', ...names, ask: ASK, input }))['virtualPost']);
}

const agreementOf = ({ code }: PinghuHousehold) => ({
  ...{ document: `认领协议 ${code}`, signedOn: `${PINGHU.year}-01-03`, from: `${PINGHU.year}-01-01` },
  ...{ to: `${PINGHU.year + 1}-01-01`, monthlyAmount: PINGHU.monthlyFen, payDay: 15 },
});

async function stepClaimed(api: SystemApi, post: Row, household: PinghuHousehold): Promise<Row> {
  const { claims } = foundSchema.parse((await api(SYSTEMS.maker, FIND, { id: post.id }))['virtualPost']);
  if (claims.at(-1)?.draft == null) {
    const input = { agreement: agreementOf(household) };
    const names = { field: 'draftPostAgreement', inputType: 'DraftPostAgreementInput' } as const;
    return stepPost(api, post, { by: 'maker', ...names, input });
  }
  return stepPost(api, post, { by: 'checker', field: 'activateVirtualPost', inputType: 'VirtualPostStepInput' });
}

/** Takes a post, from wherever an earlier load left it, to where its agreement is in force. */
export async function bringToActive(
  api: SystemApi,
  post: Row,
  given: { readonly household: PinghuHousehold; readonly sponsorId: string },
): Promise<void> {
  const { household, sponsorId } = given;
  const step = (): Promise<Row> | undefined => {
    switch (post.state) {
      case 'DRAFT': {
        const names = { field: 'publishVirtualPost', inputType: 'PublishVirtualPostInput' } as const;
        return stepPost(api, post, { by: 'checker', ...names, input: { until: `${PINGHU.year}-03-01` } });
      }
      case 'PUBLISHED': {
        const names = { field: 'claimVirtualPost', inputType: 'ClaimVirtualPostInput' } as const;
        return stepPost(api, post, { by: 'maker', ...names, input: { sponsorId } });
      }
      case 'CLAIMED':
        return stepClaimed(api, post, household);
      default:
        return undefined;
    }
  };
  const next = await step();
  if (next !== undefined) await bringToActive(api, next, given);
}
