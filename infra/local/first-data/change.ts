import { z } from 'zod';
import type { SystemApi } from '../../../functions/compose/system-api.ts';

/** The systems that bring the first data in: what the one makes, another checks, and a third where two have to. */
export const SYSTEMS = {
  maker: 'first-data-maker',
  checker: 'first-data-checker',
  upper: 'first-data-upper',
} as const;

/** A change of the contract: its field, with what else to ask of its payload. */
export interface Change {
  readonly by: keyof typeof SYSTEMS;
  readonly field: string;
  readonly inputType: string;
  readonly ask: string;
  readonly input: Readonly<Record<string, unknown>>;
}

const problemsSchema = z.object({ problems: z.array(z.object({ code: z.string(), message: z.string() })) });

/** Makes one change and answers its payload; throws on any refusal whose code is not `expected`. */
export async function makeChange(
  api: SystemApi,
  change: Change,
  ...expected: readonly string[]
): Promise<Readonly<Record<string, unknown>>> {
  const { by, field, inputType, ask, input } = change;
  const document = `mutation ($input: ${inputType}!) { payload: ${field}(input: $input) { ${ask} problems { code message } } }`;
  const { payload } = await api(SYSTEMS[by], document, { input });
  const { problems } = problemsSchema.parse(payload);
  const refusal = problems.find(({ code }) => !expected.includes(code));
  if (refusal !== undefined) {
    throw new Error(`${field} ${String(input['idempotencyKey'])}: ${refusal.code}, ${refusal.message}`);
  }
  return z.record(z.string(), z.unknown()).parse(payload);
}
