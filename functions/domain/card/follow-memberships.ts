import type { Act } from '../act.ts';
import { UNKNOWN_START, type LocalDate } from '../day.ts';
import type { UnionBodyId } from '../ids.ts';
import type { Member, Membership } from '../member/member.ts';
import { isMemberState } from '../member/membership.ts';
import { isWithin, type RegionCode } from '../region/region-code.ts';
import type { BenefitCard, CardMembership } from './benefit-card.ts';
import { actAfter, changeCard, instantsOf, type CardChange } from './card-change.ts';

/** The days of a membership in which the person was a member, active or retained. */
interface MemberSpan {
  readonly unionBodyId: UnionBodyId;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** Member states that follow each other are one span; what was never a member's, an application, is none. */
function spansOf({ unionBodyId, steps }: Membership): readonly MemberSpan[] {
  const spans: MemberSpan[] = [];
  let from: LocalDate | null = null;
  for (const step of steps) {
    if (isMemberState(step.state)) from ??= step.from;
    else if (from !== null) {
      if (from !== step.from) spans.push({ unionBodyId, from, to: step.from });
      from = null;
    }
  }
  return from === null ? spans : [...spans, { unionBodyId, from, to: null }];
}

/** For which days the holder was a member in the region of the card's programme, by all records of the person. */
export function memberSpans(
  records: readonly Pick<Member, 'memberships'>[],
  regionOf: (id: UnionBodyId) => RegionCode,
  programRegion: RegionCode,
): readonly MemberSpan[] {
  const memberships = records.flatMap((record) => record.memberships);
  return memberships.filter(({ unionBodyId }) => isWithin(regionOf(unionBodyId), programRegion)).flatMap(spansOf);
}

const isSame = (left: MemberSpan, right: MemberSpan): boolean =>
  left.unionBodyId === right.unionBodyId && left.from === right.from && left.to === right.to;

const earliest = (days: readonly LocalDate[]): LocalDate => days.toSorted()[0] ?? UNKNOWN_START;
/** The latest end; null where one of them is open. */
const latest = (ends: readonly (LocalDate | null)[]): LocalDate | null =>
  ends.includes(null)
    ? null
    : (ends
        .flatMap((end) => end ?? [])
        .toSorted()
        .at(-1) ?? null);

/**
 * Brings a card up to date with the memberships of its holder: spans that stand no more are superseded now, new ones
 * recorded now. Undefined where nothing is another.
 */
export function followMemberships(card: BenefitCard, spans: readonly MemberSpan[], asked: Act): CardChange | undefined {
  const act = actAfter(card, asked);
  const isCurrent = ({ supersededAt }: CardMembership): boolean => supersededAt === null;
  const known = card.memberships.filter(isCurrent);
  const gone = known.filter((one) => !spans.some((span) => isSame(span, one)));
  const added = spans.filter((span) => !known.some((one) => isSame(one, span)));
  if (gone.length === 0 && added.length === 0) return undefined;
  const memberships = [
    ...card.memberships.map((one) => (gone.includes(one) ? { ...one, supersededAt: act.now } : one)),
    ...added.map((span): CardMembership => ({ ...span, recordedAt: act.now, supersededAt: null })),
  ];
  const touched = [...gone, ...added];
  const span = { from: earliest(touched.map(({ from }) => from)), to: latest(touched.map(({ to }) => to)) };
  const told = { ...instantsOf(span), reason: 'MEMBERSHIP' as const };
  return changeCard(card, { action: 'FOLLOW_MEMBERSHIP', facts: { memberships }, told }, act);
}
