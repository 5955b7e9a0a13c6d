import type { Act } from '#domain/act.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import { decideApplyForCard } from '#domain/card/decide-apply.ts';
import { memberSpans } from '#domain/card/follow-memberships.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { CardProgramId, MemberId } from '#domain/ids.ts';
import { noteCard } from '#domain/member/note-card.ts';
import type { Member } from '#domain/member/member.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { isOwnRecord } from './card-access.ts';
import { findCardProgram } from './card-program-access.ts';
import { cardDraft } from './card-writes.ts';
import { regionsOfBodies } from './follow-cards.ts';
import { holderHashOf } from './holder-hash.ts';
import { readVisibleMember, recordsOf, standingRecord } from './member-access.ts';
import { openProgramsOf } from './one-open-card.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';

/** Who applies for which card. */
export interface ApplyForCard {
  readonly idempotencyKey: string;
  readonly memberId: MemberId;
  readonly cardProgramId: CardProgramId;
}

/** The record that stands for the person: one that the caller sees, or the caller's own. */
async function readHolder(ports: Ports, act: Act, id: MemberId): Promise<Member | undefined> {
  if (!mayDo(act.caller.role, 'benefitCard:apply')) return undefined;
  if (act.caller.role !== 'MEMBER') return (await readVisibleMember(ports, act, id))?.record;
  const isOwn = await isOwnRecord(ports, act, id);
  return isOwn ? standingRecord(ports.members.read, await ports.members.read(id)) : undefined;
}

async function draft(ports: Ports, act: Act, command: ApplyForCard): Promise<Result<Draft<BenefitCard>, Problem>> {
  const [member, program] = await Promise.all([
    readHolder(ports, act, command.memberId),
    findCardProgram(ports, act, command.cardProgramId),
  ]);
  if (member === undefined) return fail(ruleProblem('NOT_FOUND', 'memberId'));
  if (program === undefined) return fail(ruleProblem('NOT_FOUND', 'cardProgramId'));
  const records = await recordsOf(ports.members.read, member);
  const open = await openProgramsOf(ports, records);
  if (open.includes(program.id)) return fail(ruleProblem('SECOND_OPEN_CARD', 'memberId'));
  const regionOf = await regionsOfBodies(ports, records);
  const applied = decideApplyForCard(
    {
      ...{ id: ports.ids.next('BenefitCard'), program, memberId: member.id, regionOf },
      holderHash: await holderHashOf(ports, program, member),
      memberships: memberSpans(records, regionOf, program.regionCode),
    },
    act,
  );
  if (!applied.ok) return applied;
  const card = cardDraft(null, applied.value);
  const [, ...duplicates] = records;
  const noted = noteCard([member, ...duplicates], applied.value.state.id, act);
  if (!noted.ok) return noted;
  const { state, audit } = noted.value;
  const save = { type: 'SAVE', noun: 'member', state, readVersion: member.version } as const;
  return succeed({
    ...card,
    writes: [...card.writes, save],
    audit: [...card.audit, { subjectId: member.id, facts: audit }],
  });
}

/** Applies for a card of a programme for a member in the caller's scope, or for the caller itself. */
export const applyForCard = commandOf('applyForCard', draft);
