import { openSystemApi } from '../../../functions/compose/system-api.ts';
import type { SystemPlace } from '../../../functions/compose/system-adapters.ts';
import { openSystemBank } from '../../../functions/compose/system-bank.ts';
import { findPersona } from '../personas.ts';
import { bringInCards } from './cards/bring-in-cards.ts';
import { bringInCatalogue } from './cards/bring-in-catalogue.ts';
import { EXAMPLE_PROGRAMS } from './cards/example-programs.ts';
import { registerCaller } from './callers.ts';

/**
 * Brings in an example card programme for each of the two federations: merchants, offers, and cards of invented holders, of
 * whom the personas of members are one each. What is there already stays as it is.
 */
export async function bringInExampleCards(place: SystemPlace, bodyIds: ReadonlyMap<string, string>): Promise<void> {
  const atOnce = { ...place, countsAtOnce: true };
  const systems = { api: openSystemApi(atOnce), bank: openSystemBank(atOnce) };
  const bodyOf = (code: string): string => {
    const id = bodyIds.get(code);
    if (id === undefined) throw new Error(`the published facts have no body ${code}`);
    return id;
  };
  const bringIn = async (program: (typeof EXAMPLE_PROGRAMS)[number]): Promise<void> => {
    const programId = await bringInCatalogue(systems.api, program, bodyOf(program.sponsor));
    const memberId = await bringInCards(systems, { program, programId, bodyId: bodyOf(program.holders.body) });
    const persona = findPersona(program.memberPersona);
    if (persona === undefined) throw new Error(`there is no persona ${program.memberPersona}`);
    const { subject, name, role } = persona;
    const scope = { kind: 'SELF', regionCode: program.regionCode, memberId };
    await registerCaller(systems.api, { subject, name, role, scope });
  };
  await Promise.all(EXAMPLE_PROGRAMS.map(bringIn));
}
