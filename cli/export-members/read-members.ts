import { z } from 'zod';
import { BodyToExportDocument, MembersToExportDocument, type MemberFilter } from '../__generated__/documents.ts';
import { callService } from '../service-client.ts';
import type { Session } from '../session.ts';

const bodySchema = z.object({ code: z.string().nullable(), name: z.string() }).nullable();
const text = z.string().nullable();
const memberSchema = z.object({
  ...{ id: z.string(), name: z.string(), documentType: z.string(), documentNumber: z.string() },
  ...{ birthYear: z.number().nullable(), sex: z.string(), ethnicity: text, mobile: text },
  state: z.string(),
  unionBody: bodySchema,
  membershipOn: z.object({ state: z.string(), from: z.string(), unionBody: bodySchema }).nullable(),
  attributes: z.object({
    ...{ migrant: z.boolean().nullable(), employment: text, workUnit: text, skillLevel: text },
    ...{ education: text, roles: z.array(z.string()) },
  }),
});
const pageSchema = z.object({
  members: z.object({
    nodes: z.array(memberSchema),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

/** A member as the service tells of it; personal values are masked. */
export type MemberAnswer = z.infer<typeof memberSchema>;

/** The id of the body with this code; undefined when there is none in the caller's scope. */
export async function findBody({ address }: Session, code: string): Promise<string | undefined> {
  const answer = z.object({ unionBody: z.object({ id: z.string() }).nullable() });
  return (await callService(address, { document: BodyToExportDocument, variables: { code }, answer })).unionBody?.id;
}

/** Which members, on which day. */
export interface MembersOfDay {
  readonly filter: MemberFilter;
  readonly day: string;
}

type MemberPage = z.infer<typeof pageSchema>['members'];

async function readPage({ address }: Session, members: MembersOfDay, after: string | null): Promise<MemberPage> {
  const variables = { ...members, after };
  return (await callService(address, { document: MembersToExportDocument, variables, answer: pageSchema })).members;
}

/** The members, a page at a time. */
export async function* readMemberPages(
  session: Session,
  members: MembersOfDay,
): AsyncGenerator<readonly MemberAnswer[]> {
  let after: string | null = null;
  do {
    const page: MemberPage = await readPage(session, members, after);
    yield page.nodes;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}
