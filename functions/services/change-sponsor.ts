import type { Act } from '#domain/act.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { decideCloseSponsor, decideRegisterSponsor, decideReviseSponsor } from '#domain/sponsor/decide-sponsor.ts';
import { sponsorName, type Sponsor, type SponsorFacts } from '#domain/sponsor/sponsor.ts';
import { checkPlace } from './check-place.ts';
import { draftChange, stillAs } from './draft-change.ts';
import { findVisibleMember } from './member-access.ts';
import type { Ports } from './ports.ts';
import type { Marker, Write } from './ports/writes.ts';
import { readBodyFor } from './row-access.ts';
import { commandOf, type Draft } from './run-command.ts';
import { readSponsorTarget, type SponsorTarget } from './sponsor-access.ts';

function markerOf(sponsor: Sponsor): Marker {
  return { space: 'SPONSOR', name: `${sponsor.federation}/${sponsorName(sponsor)}` };
}

/** The sponsor under its version, and the name that nobody else of the federation has while it may claim. */
function sponsorWrites(before: Sponsor | null, after: Sponsor): readonly Write[] {
  const held = before?.closedOn === null ? markerOf(before) : null;
  const hold = after.closedOn === null ? markerOf(after) : null;
  const ownerId = after.id;
  const taken = ruleProblem('CREDIT_CODE_TAKEN', after.creditCode === null ? 'name' : 'creditCode');
  const isSame = held?.name === hold?.name;
  return [
    { type: 'SAVE', noun: 'sponsor', state: after, readVersion: before?.version ?? 0 },
    ...(hold === null || isSame ? [] : [{ type: 'CLAIM', marker: hold, ownerId, taken } as const]),
    ...(held === null || isSame ? [] : [{ type: 'RELEASE', marker: held, ownerId } as const]),
  ];
}

/** What speaks against facts by what they name: a division that is none, members whom the caller does not see. */
async function refuseNamed(ports: Ports, act: Act, facts: Partial<SponsorFacts>): Promise<Problem | undefined> {
  const { regionCode, relatedMemberIds = [] } = facts;
  const place = regionCode === undefined ? undefined : checkPlace(ports, act, regionCode);
  if (place !== undefined) return place;
  const members = await Promise.all(relatedMemberIds.map((id) => findVisibleMember(ports, act, id)));
  return members.includes(undefined) ? ruleProblem('NOT_FOUND', 'relatedMemberIds') : undefined;
}

/** A sponsor to register with a union body. */
export interface RegisterSponsor {
  readonly idempotencyKey: string;
  readonly unionBodyId: UnionBodyId;
  readonly facts: SponsorFacts;
}

async function draftNew(ports: Ports, act: Act, command: RegisterSponsor): Promise<Result<Draft<Sponsor>, Problem>> {
  const { unionBodyId, facts } = command;
  const body = await readBodyFor(ports, act, { id: unionBodyId, action: 'sponsor:record' });
  if (body === undefined) return fail(ruleProblem('NOT_FOUND', 'unionBodyId'));
  const problem = await refuseNamed(ports, act, facts);
  if (problem !== undefined) return fail(problem);
  const decided = decideRegisterSponsor({ id: ports.ids.next('Sponsor'), body, facts }, act);
  if (!decided.ok) return decided;
  return succeed(draftChange(decided.value, [...sponsorWrites(null, decided.value.state), stillAs(body)]));
}

/** Registers an employer or agency as a sponsor. CREDIT_CODE_TAKEN where it is one of the federation already. */
export const registerSponsor = commandOf('registerSponsor', draftNew);

function draftOf<Command extends SponsorTarget>(
  decide: (sponsor: Sponsor, command: Command, act: Act) => Result<Decided<Sponsor>, Problem>,
  named: (command: Command) => Partial<SponsorFacts>,
) {
  return async (ports: Ports, act: Act, command: Command): Promise<Result<Draft<Sponsor>, Problem>> => {
    const sponsor = await readSponsorTarget(ports, act, command);
    if (!sponsor.ok) return sponsor;
    const problem = await refuseNamed(ports, act, named(command));
    if (problem !== undefined) return fail(problem);
    const decided = decide(sponsor.value, command, act);
    if (!decided.ok) return decided;
    return succeed(draftChange(decided.value, sponsorWrites(sponsor.value, decided.value.state)));
  };
}

/** What is to be recorded anew of a sponsor; what is left out stays. */
export interface ReviseSponsor extends SponsorTarget {
  readonly facts: Partial<SponsorFacts>;
}

/** Revises what is recorded of a sponsor. */
export const reviseSponsor = commandOf(
  'reviseSponsor',
  draftOf<ReviseSponsor>(
    (sponsor, { facts }, act) => decideReviseSponsor(sponsor, facts, act),
    ({ facts }) => facts,
  ),
);

/** Ends a sponsor: it claims nothing more. */
export const closeSponsor = commandOf(
  'closeSponsor',
  draftOf<SponsorTarget>(
    (sponsor, _command, act) => decideCloseSponsor(sponsor, act),
    () => ({}),
  ),
);
