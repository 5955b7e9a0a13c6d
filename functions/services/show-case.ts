import type { Act } from '#domain/act.ts';
import { openFen, type Case, type CasePerson } from '#domain/case/case.ts';
import { allowedCaseActions, PERMISSION_OF_CASE_ACTION, type CaseAction } from '#domain/case/transitions.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { maskMobile, maskPersonName } from '#domain/personal/mask.ts';
import { isCaseInCharge, openCaseSecrets } from './case-access.ts';
import type { Ports } from './ports.ts';

function masked({ name, mobile }: CasePerson): CasePerson {
  return { name: maskPersonName(name), mobile: mobile === null ? null : maskMobile(mobile) };
}

/** Workers of a case who are no members, masked. */
export async function showPersons(ports: Ports, found: Case): Promise<readonly CasePerson[]> {
  return (await openCaseSecrets(ports, found)).persons.map(masked);
}

/** Who brings a case for the workers, masked; null where they come themselves. */
export async function showAgent(ports: Ports, found: Case): Promise<CasePerson | null> {
  const { agent } = await openCaseSecrets(ports, found);
  return agent === null ? null : masked(agent);
}

/** What was said, in the clear: for whoever was found to be allowed to see the case. */
export async function showDetails(ports: Ports, found: Case): Promise<string | null> {
  return (await openCaseSecrets(ports, found)).details;
}

/** What the case's state would let whoever asks do: a body that handed it on, nothing. */
export async function listCaseActions(ports: Ports, act: Act, found: Case): Promise<readonly CaseAction[]> {
  if (!(await isCaseInCharge(ports, act, found))) return [];
  const { id, role } = act.caller;
  const isOpen = openFen(found) > 0;
  const mayConfirm = found.remainder !== null && found.remainder.statedBy !== id && mayDo(role, 'case:decide');
  return allowedCaseActions(found).filter((action) => {
    if (!mayDo(role, PERMISSION_OF_CASE_ACTION[action])) return false;
    if (action === 'STATE_REMAINDER' || action === 'RECORD_RECOVERY') return isOpen;
    return action !== 'CLOSE' || !isOpen || mayConfirm;
  });
}
