import type { Act } from '#domain/act.ts';
import { decideWithdrawFigure } from '#domain/figure/decide-withdraw.ts';
import type { Figure } from '#domain/figure/figure.ts';
import type { FigureId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { checkVersion } from './draft-body-change.ts';
import { draftChange } from './draft-change.ts';
import { mayImportInto } from './figure-access.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A figure that is taken back, and why. */
export interface WithdrawFigure {
  readonly idempotencyKey: string;
  readonly id: FigureId;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** The figure as it stands now: NOT_FOUND where the caller may not import its like, CONFLICT where it has changed. */
async function readFor(ports: Ports, act: Act, command: WithdrawFigure): Promise<Result<Figure, Problem>> {
  const [figure] = await ports.figures.readAll([command.id]);
  const mayChange = figure !== undefined && mayImportInto(ports, act, figure.regionCode);
  return mayChange ? checkVersion(figure, command.expectedVersion) : fail(ruleProblem('NOT_FOUND', 'id'));
}

async function draft(ports: Ports, act: Act, command: WithdrawFigure): Promise<Result<Draft<Figure>, Problem>> {
  const figure = await readFor(ports, act, command);
  if (!figure.ok) return figure;
  const decided = decideWithdrawFigure(figure.value, command.reason, act);
  if (!decided.ok) return decided;
  const readVersion = figure.value.version;
  const save = { type: 'SAVE', noun: 'figure', state: decided.value.state, readVersion } as const;
  return succeed(draftChange(decided.value, [save]));
}

/** Takes back a figure that the caller could import: it leaves every list and total, and is still found by its id. */
export const withdrawFigure = commandOf('withdrawFigure', draft);
