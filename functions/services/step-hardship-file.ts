import type { Act } from '#domain/act.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import type { Action } from '#domain/caller/permission.ts';
import type { LocalDate } from '#domain/day.ts';
import { decideSubmitFile } from '#domain/hardship/decide-draft.ts';
import { decideActivate, decideObject, decideObjection } from '#domain/hardship/decide-notice.ts';
import { decideReviewFile } from '#domain/hardship/decide-review.ts';
import { decideConfirmTier, decideProposeTier } from '#domain/hardship/decide-tier.ts';
import { decideCloseFile, decideFinishReview, decideStartReview } from '#domain/hardship/decide-yearly-review.ts';
import type {
  ClosingReason,
  HardshipFile,
  ReviewCause,
  ReviewDecision,
  ReviewStage,
} from '#domain/hardship/hardship-file.ts';
import type { HardshipTier } from '#domain/hardship/hardship-norm.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { draftFileChange } from './draft-hardship-change.ts';
import { followFileClosed } from './follow-file-closed.ts';
import { readFileFor, sealWords, type FileTarget } from './hardship-access.ts';
import type { Ports } from './ports.ts';
import { commandOf, concealedCommandOf, type Draft } from './run-command.ts';

type Outcome = Result<Decided<HardshipFile>, Problem>;

/** What a step decides on a file as it stands now. */
type Decide<Command> = (
  file: HardshipFile,
  command: Command,
  context: { readonly ports: Ports; readonly act: Act },
) => Outcome | Promise<Outcome>;

/** The draft of a step that takes a permission and concerns the file alone. */
function draftOf<Command extends FileTarget>(action: Action, decide: Decide<Command>) {
  return async (ports: Ports, act: Act, command: Command): Promise<Result<Draft<HardshipFile>, Problem>> => {
    const { id, expectedVersion } = command;
    const file = await readFileFor(ports, act, { id, expectedVersion, action });
    if (!file.ok) return file;
    const decided = await decide(file.value, command, { ports, act });
    if (!decided.ok) return decided;
    const followed = await followFileClosed(ports, act, { before: file.value, after: decided.value.state });
    const change = { before: file.value, decided: decided.value };
    const { audit, ...rest } = await draftFileChange(ports, change, followed.writes);
    return succeed({ ...rest, audit: [...audit, ...followed.audit] });
  };
}

/** Hands a draft to its reviewers. */
export const submitHardshipFile = commandOf(
  'submitHardshipFile',
  draftOf('hardshipFile:record', (file, _command, { act }) => decideSubmitFile(file, act)),
);

/** A reviewer's decision at a stage. */
export interface ReviewHardshipFile extends FileTarget {
  readonly stage: ReviewStage;
  readonly decision: ReviewDecision;
  readonly reason: string | null;
}

/** Passes, returns or rejects a file at its unit or above. */
export const reviewHardshipFile = concealedCommandOf(
  'reviewHardshipFile',
  draftOf<ReviewHardshipFile>('hardshipFile:review', async (file, { stage, decision, reason }, { ports, act }) => {
    const body = await ports.bodies.find(file.unionBodyId);
    if (body === undefined) throw new Error(`The hardship file ${file.id} names a body that does not exist.`);
    return decideReviewFile(file, { stage, decision, reason: await sealWords(ports, file.id, reason), body }, act);
  }),
);

/** What somebody said against a file, in the clear. */
interface ObjectToHardshipFile extends FileTarget {
  readonly text: string;
}

/** Records an objection to a public file, its text sealed. */
export const objectToHardshipFile = concealedCommandOf(
  'objectToHardshipFile',
  draftOf<ObjectToHardshipFile>('hardshipFile:report', async (file, { text }, { ports, act }) =>
    decideObject(file, await sealWords(ports, file.id, text), act),
  ),
);

/** What is decided of an objection. */
export interface DecideObjection extends FileTarget {
  readonly number: number;
  readonly decision: 'UPHELD' | 'DISMISSED';
  readonly note: string;
}

/** Upholds or dismisses an objection. */
export const decideHardshipObjection = concealedCommandOf(
  'decideObjection',
  draftOf<DecideObjection>('hardshipFile:review', async (file, { note, ...command }, { ports, act }) =>
    decideObjection(file, { ...command, note: await sealWords(ports, file.id, note) }, act),
  ),
);

/** Makes a file active whose notice has run. */
export const activateHardshipFile = commandOf(
  'activateHardshipFile',
  draftOf('hardshipFile:review', (file, _command, { act }) => decideActivate(file, act)),
);

/** Another tier than the norm gives. */
export interface ProposeTierOverride extends FileTarget {
  readonly tier: HardshipTier;
  readonly reason: string;
}

/** Proposes another tier. */
export const proposeTierOverride = concealedCommandOf(
  'proposeTierOverride',
  draftOf<ProposeTierOverride>('hardshipFile:record', async (file, { reason, ...command }, { ports, act }) =>
    decideProposeTier(file, { ...command, reason: await sealWords(ports, file.id, reason) }, act),
  ),
);

/** Confirms a proposed tier as a second person. */
export const confirmTierOverride = commandOf(
  'confirmTierOverride',
  draftOf('hardshipFile:review', (file, _command, { act }) => decideConfirmTier(file, act)),
);

/** Why a review begins. */
export interface StartHardshipReview extends FileTarget {
  readonly cause: ReviewCause;
  readonly reason: string | null;
}

/** Takes an active file under review. */
export const startHardshipReview = concealedCommandOf(
  'startHardshipReview',
  draftOf<StartHardshipReview>('hardshipFile:report', async (file, { reason, ...command }, { ports, act }) =>
    decideStartReview(file, { ...command, reason: await sealWords(ports, file.id, reason) }, act),
  ),
);

/** How a review ends; a closing reason closes the file. */
export interface FinishHardshipReview extends FileTarget {
  readonly closingReason: ClosingReason | null;
  readonly reason: string | null;
}

/** Finishes a review by the new income, or closes the file. */
export const finishHardshipReview = concealedCommandOf(
  'finishHardshipReview',
  draftOf<FinishHardshipReview>('hardshipFile:review', async (file, { reason, ...command }, { ports, act }) =>
    decideFinishReview(file, { ...command, reason: await sealWords(ports, file.id, reason) }, act),
  ),
);

/** Why a file is closed, and from which day on. */
export interface CloseHardshipFile extends FileTarget {
  readonly closingReason: ClosingReason;
  readonly closedOn: LocalDate | null;
  readonly reason: string | null;
}

/** Closes a file; household and persons are free for another one. */
export const closeHardshipFile = concealedCommandOf(
  'closeHardshipFile',
  draftOf<CloseHardshipFile>(
    'hardshipFile:review',
    async (file, { closedOn, reason: words, ...command }, { ports, act }) => {
      const reason = await sealWords(ports, file.id, words);
      return decideCloseFile(file, { ...command, reason, closedOn: closedOn ?? act.today }, act);
    },
  ),
);
