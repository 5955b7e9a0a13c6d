import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { rankedTop, type Ranked } from '#domain/evaluation/evaluation-result.ts';
import type { Evaluation, EvaluationState, SupervisionNotice } from '#domain/evaluation/evaluation.ts';
import type { EvaluationScheme } from '#domain/evaluation/scheme.ts';
import type { EvaluationSchemeId, UnionBodyId } from '#domain/ids.ts';
import { isRowVisible } from './body-row.ts';
import { lineOfCaller } from './caller-line.ts';
import { evaluationSight, findEvaluationScheme, holdsBody } from './evaluation-access.ts';
import { keepVisible } from './keep-visible.ts';
import { listBodyRows, type BodyRowsPlace } from './list-body-rows.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Placed, Slice, SliceRequest } from './ports/slice.ts';

/** A page of the schemes that bodies in the caller's scope keep. */
export function listEvaluationSchemes(
  ports: Ports,
  act: Act,
  { place, page }: { readonly place: BodyRowsPlace; readonly page: SliceRequest },
): Promise<Slice<EvaluationScheme> | undefined> {
  const rows = { noun: 'evaluationScheme', action: 'evaluationScheme:read', rows: ports.evaluationSchemes } as const;
  return listBodyRows(ports, act, { query: { ...rows, place, wanted: () => true }, page });
}

/** Which evaluations to list: by a scheme, or those that bodies keep. */
export interface EvaluationQuery {
  readonly place:
    | { readonly kind: 'SCHEME'; readonly schemeId: EvaluationSchemeId; readonly period: string | null }
    | ({ readonly kind: 'BODY' } & BodyRowsPlace);
  readonly state: EvaluationState | null;
}

/** A page of evaluations that the caller may see. */
export async function listEvaluations(
  ports: Ports,
  act: Act,
  { query, page }: { readonly query: EvaluationQuery; readonly page: SliceRequest },
): Promise<Slice<Evaluation> | undefined> {
  const { place, state } = query;
  if (!mayDo(act.caller.role, 'evaluation:read')) return NO_ROWS;
  const wanted = (evaluation: Evaluation): boolean => state === null || evaluation.state === state;
  if (place.kind === 'BODY') {
    const rows = { noun: 'evaluation', action: 'evaluation:read', rows: ports.evaluations } as const;
    return listBodyRows(ports, act, { query: { ...rows, place, wanted }, page });
  }
  if ((await findEvaluationScheme(ports, act, place.schemeId)) === undefined) return NO_ROWS;
  const visible = async (evaluation: Evaluation): Promise<boolean> => {
    const sight = await evaluationSight(ports, act, evaluation);
    return sight !== undefined && sight !== 'NOTIFIED';
  };
  return keepVisible((request) => ports.evaluations.ofScheme(place, request), page, { visible, wanted });
}

/** The most ranks a board shows, and the most rows it is made of: where more share the last rank, the board ends with them. */
export const MOST_RANKS_SHOWN = 50;
const MOST_ROWS = 100;

/** A place on a board. */
export type BoardRow = Ranked<Evaluation>;

/** Which board to read. */
export interface BoardQuery {
  readonly schemeId: EvaluationSchemeId;
  readonly period: string;
  readonly top: number;
}

const totalIn = ({ result }: Evaluation): number => result?.totalHundredths ?? 0;

/** The board (红榜) of a scheme and period: for those in whose scope its body stands, and for all below that body. */
export async function readBoard(
  ports: Ports,
  act: Act,
  { schemeId, period, top }: BoardQuery,
): Promise<readonly BoardRow[]> {
  if (!mayDo(act.caller.role, 'evaluationBoard:read')) return [];
  const scheme = await ports.evaluationSchemes.find(schemeId);
  if (scheme === undefined) return [];
  const { unionBodyId } = scheme;
  const isKept = await isRowVisible(ports, act, { noun: 'evaluationBoard', bodyId: unionBodyId });
  const isSeen = isKept || (await lineOfCaller(ports, act)).some(({ id }) => id === unionBodyId);
  if (!isSeen) return [];
  return rankedTop(await ports.evaluations.onBoard({ schemeId, period }, MOST_ROWS), top, totalIn);
}

/** A notice with the evaluation that it rests on. */
export interface ShownNotice extends SupervisionNotice {
  readonly evaluation: Evaluation;
}

/** A notice of an evaluation. */
export function noticesOf(evaluation: Evaluation): readonly ShownNotice[] {
  return evaluation.notices.map((notice) => ({ ...notice, evaluation }));
}

async function noticeAt(ports: Ports, { item, position }: Placed<{ evaluationId: Evaluation['id']; number: number }>) {
  const { evaluationId, number } = item;
  // A page may hear of a notice before the replica it asks does.
  const isKnown = (one: Evaluation | undefined): boolean => (one?.notices.length ?? 0) >= number;
  const found = await ports.evaluations.find(evaluationId);
  const evaluation = isKnown(found) ? found : await ports.evaluations.read(evaluationId);
  const notice = evaluation === undefined ? undefined : noticesOf(evaluation).find((one) => one.number === number);
  if (notice === undefined) throw new Error(`A list names a notice of ${evaluationId}, which does not exist.`);
  return { item: notice, position };
}

/** A page of the supervision notices to a body in the caller's scope. */
export async function listNotices(
  ports: Ports,
  act: Act,
  {
    query,
    page,
  }: { readonly query: { readonly unionBodyId: UnionBodyId; readonly openOnly: boolean }; readonly page: SliceRequest },
): Promise<Slice<ShownNotice>> {
  const { unionBodyId, openOnly } = query;
  if (!mayDo(act.caller.role, 'evaluation:read') || !(await holdsBody(ports, act, unionBodyId))) return NO_ROWS;
  const read = async (request: SliceRequest): Promise<Slice<ShownNotice>> => {
    const slice = await ports.evaluations.noticesTo(unionBodyId, request);
    return { ...slice, items: await Promise.all(slice.items.map((placed) => noticeAt(ports, placed))) };
  };
  return keepVisible(read, page, { wanted: ({ answer }) => !openOnly || answer === null });
}
