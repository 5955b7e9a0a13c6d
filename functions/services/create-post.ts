import type { Act } from '#domain/act.ts';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import type { HardshipFileId, VirtualPostId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { isOpen } from '#domain/union-body/union-body.ts';
import { openedAccount, type NewAccount } from '#domain/virtual-post/decide-account.ts';
import { decideCreatePost } from '#domain/virtual-post/decide-draft.ts';
import type { AccountSecrets, PostTerms, VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { refuseAccountIn } from './account-in-text.ts';
import { findRowBody } from './body-row.ts';
import { stillAs } from './draft-change.ts';
import { openPersons, placeOfFile } from './hardship-access.ts';
import type { Ports } from './ports.ts';
import { draftPostChange } from './post-writes.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A post to be set up for a person of a hardship file. */
export interface CreatePost {
  readonly idempotencyKey: string;
  readonly hardshipFileId: HardshipFileId;
  readonly personNumber: number;
  readonly code: string;
  readonly terms: PostTerms;
}

const LAST_DIGITS = 4;

/** An account sealed for a post or whatever else is paid to it, with what may be shown and compared of it. */
export async function sealAccount(ports: Ports, id: string, secrets: AccountSecrets): Promise<NewAccount> {
  const { account } = secrets;
  const [sealed, index] = await Promise.all([
    ports.vault.seal(id, secrets),
    ports.vault.blind('STIPEND_ACCOUNT', account),
  ]);
  return { lastFour: account.slice(-LAST_DIGITS), index, secrets: sealed };
}

/** The account that the file names for the person; null where it names none. */
async function accountInFile(
  ports: Ports,
  file: HardshipFile,
  { id, personNumber }: { readonly id: VirtualPostId; readonly personNumber: number },
): Promise<NewAccount | null> {
  const person = (await openPersons(ports, file)).find(({ number }) => number === personNumber);
  if (person?.bankAccount == null) return null;
  const { name: holder, bankName, bankAccount: account } = person;
  return sealAccount(ports, id, { holder, bankName, account });
}

async function draft(ports: Ports, act: Act, command: CreatePost): Promise<Result<Draft<VirtualPost>, Problem>> {
  const { hardshipFileId, personNumber, code, terms } = command;
  const missing = fail(ruleProblem('NOT_FOUND', 'hardshipFileId'));
  if (!mayDo(act.caller.role, 'virtualPost:record')) return missing;
  const file = await ports.hardshipFiles.read(hardshipFileId);
  const body = file === undefined ? undefined : await findRowBody(ports, act, placeOfFile(file));
  if (file === undefined || body === undefined) return missing;
  if (!isOpen(body)) return fail(ruleProblem('BODY_CLOSED', 'hardshipFileId'));
  const id = ports.ids.next('VirtualPost');
  const found = await accountInFile(ports, file, { id, personNumber });
  const account = found === null ? null : openedAccount(found, [], act);
  const accounts = account === null ? [] : [account];
  const problem = await refuseAccountIn(ports, { accounts }, { text: terms.title, path: ['title'] });
  if (problem !== undefined) return fail(problem);
  const decided = decideCreatePost({ id, code, terms, file, regionCode: body.regionCode, personNumber, account }, act);
  if (!decided.ok) return decided;
  const asRead = [{ type: 'REQUIRE_FILE', id: file.id, version: file.version } as const, stillAs(body)];
  return succeed(draftPostChange({ before: null, decided: decided.value }, act, asRead));
}

/** Sets up a draft of a post. SECOND_OPEN_POST where the household has one, CODE_TAKEN. */
export const createVirtualPost = commandOf('createVirtualPost', draft);
