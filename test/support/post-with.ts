import type { ApiClientId, HardshipFileId, HouseholdId, SponsorId, VirtualPostId } from '#domain/ids.ts';
import type { Instant } from '#domain/day.ts';
import type { Fen } from '#domain/money.ts';
import type { PostAgreement, PostClaim } from '#domain/virtual-post/post-claim.ts';
import type { StipendMonth } from '#domain/virtual-post/stipend-month.ts';
import type { PostState, PostStep, VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { parseYearMonth } from '#domain/year-month.ts';
import { bodyId, day, region } from './builders.ts';

const OFFICER = 'ac_officer' as ApiClientId;
const SPONSOR = 'spon_01kptxsponsor' as SponsorId;
const NOON = '2026-03-02T04:00:00.000Z' as Instant;
const ASKED = 80_000 as Fen;

/** A step to a state on a day. */
export function stepTo(state: PostState, on: string): PostStep {
  return { state, from: day(on), recordedAt: NOON, by: OFFICER, reason: null };
}

/** A post in 江山 that is published up to the end of May 2026, but for the facts given. */
export function publishedPostWith(facts: Partial<VirtualPost> = {}): VirtualPost {
  return {
    ...{ id: 'post_01kptxpost' as VirtualPostId, version: 2, code: 'JS-2026-0017', title: '居家照护岗位' },
    ...{ askedFen: ASKED, unionBodyId: bodyId('01kptxbody'), bodyPath: '330000/330800/330881' },
    ...{ federation: region('330000'), regionCode: region('330881'), hardshipFileId: 'hf_1' as HardshipFileId },
    ...{ householdId: 'hh_1' as HouseholdId, personNumber: 1, personNames: [], memberIds: [], state: 'PUBLISHED' },
    ...{ steps: [stepTo('DRAFT', '2026-03-01'), stepTo('PUBLISHED', '2026-03-02')], makers: [OFFICER] },
    ...{ publication: { from: day('2026-03-02'), until: day('2026-06-01') }, claims: [], agreements: [], months: [] },
    ...{ suspensions: [], accounts: [], plannedEnd: null, endTold: false },
    ...facts,
  };
}

/** A claim of a sponsor in Shanghai that reserves the post up to 19 March 2026, but for the facts given. */
export function postClaimWith(facts: Partial<PostClaim> = {}): PostClaim {
  return {
    ...{ number: 1, sponsorId: SPONSOR, sponsorRegion: region('310115'), claimedBy: OFFICER, claimedAt: NOON },
    ...{ claimedOn: day('2026-03-05'), reservedUntil: day('2026-03-19'), state: 'RESERVED', returnsTo: 'PUBLISHED' },
    draft: null,
    ...facts,
  };
}

/** The agreement of that sponsor from April 2026 to March 2027. */
function postAgreement(): PostAgreement {
  return {
    ...{ number: 1, claim: 1, sponsorId: SPONSOR, sponsorRegion: region('310115'), document: 'XY-17' },
    ...{ signedOn: day('2026-03-10'), from: day('2026-04-01'), to: day('2027-04-01'), endsOn: day('2027-04-01') },
    ...{ monthlyFen: ASKED, firstMonth: 'FULL', lastMonth: 'FULL', payDay: 10, graceDays: 7 },
    ...{ draftedBy: OFFICER, approvedBy: OFFICER },
  };
}

/** April 2026 of that agreement, in a state. */
export function aprilIn(state: StipendMonth['state']): StipendMonth {
  const month = parseYearMonth('2026-04');
  if (month === undefined) throw new Error('April is a month.');
  return {
    ...{ month, agreement: 1, fen: ASKED, dueOn: day('2026-04-10'), overdueFrom: day('2026-04-18'), state },
    ...{ cancelledFor: null, rows: [], confirmedBy: null, disputes: [], waivers: [] },
  };
}

/** A post that the sponsor pays for since 1 April 2026, but for the facts given. */
export function activePostWith(facts: Partial<VirtualPost> = {}): VirtualPost {
  const { steps } = publishedPostWith();
  return publishedPostWith({
    ...{
      version: 5,
      state: 'ACTIVE',
      steps: [...steps, stepTo('CLAIMED', '2026-03-05'), stepTo('ACTIVE', '2026-04-01')],
    },
    ...{ claims: [postClaimWith({ state: 'AGREED' })], agreements: [postAgreement()], months: [aprilIn('SCHEDULED')] },
    ...facts,
  });
}
