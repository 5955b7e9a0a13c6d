import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { VirtualPostId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { AccountSecrets, VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { refuseAccountIn } from './account-in-text.ts';
import type { Ports } from './ports.ts';
import { findVirtualPost, sightOf, sponsorOfCaller } from './post-access.ts';
import { commandOf, type CommandResult, type Draft } from './run-command.ts';
import { hasToPay, presentAccount } from './show-post.ts';

/** Of which post a caller wants to read the account in the clear, and why. */
export interface RevealStipendAccount {
  readonly idempotencyKey: string;
  readonly id: VirtualPostId;
  readonly reason: string;
}

/** The post, if the caller may see it and pays into it or checks that: a sponsor while it has months to pay. */
async function findFor(ports: Ports, act: Act, id: VirtualPostId): Promise<VirtualPost | undefined> {
  if (!mayDo(act.caller.role, 'virtualPost:revealAccount')) return undefined;
  const post = await findVirtualPost(ports, act, id);
  const sight = post === undefined ? undefined : await sightOf(ports, act, post);
  if (post === undefined || sight === undefined) return undefined;
  if (sight === 'WHOLE') return post;
  return sponsorOfCaller(act) !== null && hasToPay(sight, post) ? post : undefined;
}

type Revealed = Pick<VirtualPost, 'id'>;

async function draft(ports: Ports, act: Act, command: RevealStipendAccount): Promise<Result<Draft<Revealed>, Problem>> {
  const { id, reason } = command;
  const post = await findFor(ports, act, id);
  if (post === undefined) return fail(ruleProblem('NOT_FOUND', 'id'));
  const account = presentAccount(post);
  if (account === undefined) return fail(ruleProblem('PAY_TO_CLOSED_ACCOUNT', 'id'));
  const problem = await refuseAccountIn(ports, post, { text: reason, path: ['reason'] });
  if (problem !== undefined) return fail(problem);
  const changes = [{ field: `account ${String(account.number)}`, from: null, to: null }];
  const facts = { action: 'REVEAL_ACCOUNT', effectiveOn: act.today, reason, changes };
  return succeed({ state: { id }, writes: [], audit: [{ subjectId: id, facts }] });
}

const leaveTrace = commandOf('revealStipendAccount', draft);

/**
 * Answers the account that stipends are paid into in the clear, and leaves an audit entry that says who read it and why. A repeated
 * call answers its receipt and null: to read again takes another key.
 */
export async function revealStipendAccount(
  ports: Ports,
  act: Act,
  command: RevealStipendAccount,
): Promise<CommandResult<AccountSecrets | null>> {
  const traced = await leaveTrace(ports, act, command);
  if (!traced.ok) return traced;
  const { receipt } = traced.value;
  if (receipt.replayed) return succeed({ state: null, receipt });
  const post = await findFor(ports, act, command.id);
  const account = post === undefined ? undefined : presentAccount(post);
  if (account === undefined) return succeed({ state: null, receipt });
  const state = (await ports.vault.open(command.id, account.secrets)) as AccountSecrets;
  return succeed({ state, receipt });
}
