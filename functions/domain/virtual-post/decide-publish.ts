import type { Act } from '../act.ts';
import type { LocalDate } from '../day.ts';
import { addDays } from '../day.ts';
import type { HardshipFile } from '../hardship/hardship-file.ts';
import { mayReceiveAid } from '../hardship/standing.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed } from '../result.ts';
import { decideOnPost, type PostDecision } from './advance.ts';
import { refusePerson } from './decide-draft.ts';
import type { VirtualPost } from './virtual-post.ts';

/** How long a post may be published at most. */
const LONGEST_PUBLICATION_DAYS = 366;

/**
 * What speaks against new aid by the file today: PUBLISH_WITHOUT_ACTIVE_FILE, AID_AFTER_REVIEW_OVERDUE, and CAPACITY_NOT_REDUCED
 * once the person is able to work again, or is on the file no more.
 */
export function refuseNewAid(
  file: Pick<HardshipFile, 'steps' | 'household'>,
  { personNumber }: Pick<VirtualPost, 'personNumber'>,
  day: LocalDate,
): Problem | undefined {
  const aid = mayReceiveAid(file, day);
  if (aid.ok) return refusePerson(file, personNumber) && ruleProblem('CAPACITY_NOT_REDUCED', 'id');
  return aid.failure.code === 'HARDSHIP_FILE_NOT_ACTIVE' ? ruleProblem('PUBLISH_WITHOUT_ACTIVE_FILE') : aid.failure;
}

/** From which day on a post is published, and the first one on which it is no more. */
export interface PublishTerms {
  readonly on: LocalDate | null;
  readonly until: LocalDate;
}

/**
 * Shows a draft to sponsors, by another than set it up (APPROVE_OWN), while its household may receive new aid. `until` lies
 * after today and at most a year after the first day (INPUT_INVALID).
 */
export function decidePublishPost(
  stored: VirtualPost,
  { terms, file }: { readonly terms: PublishTerms; readonly file: HardshipFile },
  act: Act,
): PostDecision {
  const { on, until } = terms;
  const decide = (post: VirtualPost, from: LocalDate) => {
    if (post.makers.includes(act.caller.id)) return fail(ruleProblem('APPROVE_OWN'));
    const refusal = refuseNewAid(file, post, act.today);
    if (refusal !== undefined) return fail(refusal);
    const fits = until > act.today && until <= addDays(from, LONGEST_PUBLICATION_DAYS);
    if (!fits) return fail(ruleProblem('INPUT_INVALID', 'until'));
    return succeed({ to: 'PUBLISHED' as const, facts: { publication: { from, until } } });
  };
  return decideOnPost(stored, { action: 'PUBLISH', ...(on === null ? {} : { on }), decide }, act);
}

/** Takes a post back that nobody has claimed. */
export function decideWithdrawPost(stored: VirtualPost, act: Act): PostDecision {
  const decide = () => succeed({ to: 'WITHDRAWN' as const });
  return decideOnPost(stored, { action: 'WITHDRAW', decide }, act);
}
