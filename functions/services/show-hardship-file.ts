import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { checksOwn, isAbove } from '#domain/hardship/checkers.ts';
import type {
  HardshipFile,
  HardshipReview,
  HardshipStep,
  NoticeWindow,
  Objection,
  TierOverride,
} from '#domain/hardship/hardship-file.ts';
import type { HardshipTier } from '#domain/hardship/hardship-norm.ts';
import type { HouseholdPerson } from '#domain/hardship/household.ts';
import { allowedActions, PERMISSION_OF_ACTION, type HardshipAction } from '#domain/hardship/transitions.ts';
import { maskPersonName } from '#domain/personal/mask.ts';
import type { Sealed } from '#domain/personal/sealed.ts';
import { openPersons, openWords } from './hardship-access.ts';
import type { Ports } from './ports.ts';

/** A person of a household as lists and files show one: the name masked. */
export interface ShownPerson extends Omit<HouseholdPerson, 'documentIndex' | 'knownBy'> {
  readonly name: string;
}

/** The persons of a file with their names masked. */
export async function showPersons(ports: Ports, file: HardshipFile): Promise<readonly ShownPerson[]> {
  const secrets = await openPersons(ports, file);
  return file.household.persons.map(({ documentIndex: _, knownBy: __, ...person }) => {
    const found = secrets.find(({ number }) => number === person.number);
    if (found === undefined) throw new Error(`Person ${String(person.number)} of ${file.id} has no sealed facts.`);
    return { ...person, name: maskPersonName(found.name) };
  });
}

/** What may hang in public: nobody is named in full, and no document, account or income is in it. */
export interface PublicNotice extends NoticeWindow {
  readonly name: string;
  readonly heads: number;
  readonly tier: HardshipTier | null;
}

/** The public notice of a file; undefined before there is one. */
export async function showPublicNotice(ports: Ports, file: HardshipFile): Promise<PublicNotice | undefined> {
  const { notice, tier, income } = file;
  if (notice === null) return undefined;
  const [main] = await showPersons(ports, file);
  if (main === undefined) throw new Error(`The hardship file ${file.id} has no main person.`);
  return { ...notice, name: main.name, heads: income.heads, tier };
}

/** An objection with its text. */
export interface ShownObjection extends Omit<Objection, 'text' | 'note'> {
  readonly text: string;
  readonly note: string | null;
}

/** The objections to a file with their texts and what was decided of them, which the vault holds. */
export async function showObjections(ports: Ports, file: HardshipFile): Promise<readonly ShownObjection[]> {
  return Promise.all(
    file.objections.map(async (objection) => {
      const { note } = objection;
      const text = await openWords(ports, file.id, objection.text);
      return { ...objection, text, note: note === null ? null : await openWords(ports, file.id, note) };
    }),
  );
}

type WithReason<Part> = Omit<Part, 'reason'> & { readonly reason: string | null };

/** A step of a file with its reason. */
export type ShownStep = WithReason<HardshipStep>;
/** A reviewer's decision with its reason. */
export type ShownReview = WithReason<HardshipReview>;

/** Parts of a file with their reasons in the clear, which the vault holds. */
export function showReasons<Part extends { readonly reason: Sealed | null }>(
  ports: Ports,
  file: Pick<HardshipFile, 'id'>,
  parts: readonly Part[],
): Promise<readonly WithReason<Part>[]> {
  return Promise.all(
    parts.map(async (part) => {
      const { reason } = part;
      return { ...part, reason: reason === null ? null : await openWords(ports, file.id, reason) };
    }),
  );
}

/** Another tier than the norm gives, with its reason. */
export interface ShownOverride extends Omit<TierOverride, 'reason'> {
  readonly reason: string;
}

/** The tier that was proposed with its reason; undefined where none was. */
export async function showOverride(ports: Ports, { id, override }: HardshipFile): Promise<ShownOverride | undefined> {
  return override === null ? undefined : { ...override, reason: await openWords(ports, id, override.reason) };
}

/** What the caller may do with the file now: what its state allows, the role permits, and is no check of the caller's own doing. */
export async function listHardshipActions(
  ports: Ports,
  act: Act,
  file: HardshipFile,
): Promise<readonly HardshipAction[]> {
  const { role, id, scope } = act.caller;
  const body = await ports.bodies.find(file.unionBodyId);
  return allowedActions(file, act.today).filter((action) => {
    if (!mayDo(role, PERMISSION_OF_ACTION[action]) || checksOwn(file, action, id)) return false;
    return action !== 'REVIEW_ABOVE' || (body !== undefined && isAbove(scope, body));
  });
}
