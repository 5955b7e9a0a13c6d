import { z } from 'zod';
import type { SystemApi } from '../../../../functions/compose/system-api.ts';
import { makeChange } from '../change.ts';
import type { EditionFacts } from './editions.ts';

/** An edition as far as it takes to go on with it. */
export const editionSchema = z.object({ id: z.string(), version: z.number(), state: z.string(), name: z.string() });
export type Edition = z.infer<typeof editionSchema>;

const ASK = 'programEdition { id version state name }';
const editionIn = (payload: Readonly<Record<string, unknown>>): Edition =>
  editionSchema.parse(payload['programEdition']);

/** The steps from a draft to an edition that is over, of which nobody takes places or claims any more: two systems, in turns. */
const STEPS: Readonly<Record<string, { readonly by: 'maker' | 'checker'; readonly field: string }>> = {
  DRAFT: { by: 'checker', field: 'openProgram' },
  OPEN: { by: 'maker', field: 'closeProgramEdition' },
  CLOSED: { by: 'maker', field: 'beginProgramSettlement' },
  SETTLING: { by: 'checker', field: 'settleProgramEdition' },
};

/** Where an edition belongs; `edition` is what an earlier load left of it. */
export interface EditionPlace {
  readonly programId: string;
  readonly code: string;
  readonly previousId: string | null;
  readonly edition: Edition | undefined;
}

/** Takes an edition from wherever an earlier load left it to its end; answers its id. */
export async function bringInEdition(api: SystemApi, place: EditionPlace, facts: EditionFacts): Promise<string> {
  const { programId, code, previousId } = place;
  const keyOf = (step: string) => `first-data:edition:${code}:${facts.from}:${step}`;
  const draft = async (): Promise<Edition> => {
    const input = { idempotencyKey: keyOf('draft'), programId, ...facts, previousId };
    const names = { field: 'draftProgramEdition', inputType: 'DraftProgramEditionInput', ask: ASK } as const;
    return editionIn(await makeChange(api, { by: 'maker', ...names, input }));
  };
  let edition = place.edition ?? (await draft());
  for (let step = STEPS[edition.state]; step !== undefined; step = STEPS[edition.state]) {
    const { id, version, state } = edition;
    const input = { idempotencyKey: keyOf(state), id, expectedVersion: version };
    edition = editionIn(await makeChange(api, { ...step, inputType: 'ProgramEditionStepInput', ask: ASK, input }));
  }
  return edition.id;
}
