import type { Act } from '#domain/act.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import { followDocument } from '#domain/card/follow-document.ts';
import { followMemberships, memberSpans } from '#domain/card/follow-memberships.ts';
import type { BenefitCardId, MemberId, UnionBodyId } from '#domain/ids.ts';
import type { Member } from '#domain/member/member.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import { bodyOrDefect } from './body-line.ts';
import { cardDraft } from './card-writes.ts';
import { holderHashOf } from './holder-hash.ts';
import { recordsOf } from './member-access.ts';
import type { Ports } from './ports.ts';
import type { Draft } from './run-command.ts';

/** What else a change writes and leaves in the trail. */
export type Followed = Pick<Draft<unknown>, 'writes' | 'audit'>;

const NOTHING: Followed = { writes: [], audit: [] };

const joined = (followed: readonly Followed[]): Followed => ({
  writes: followed.flatMap(({ writes }) => writes),
  audit: followed.flatMap(({ audit }) => audit),
});

/** The division of each body that a person was ever in; a body's division never changes. */
export async function regionsOfBodies(
  ports: Ports,
  records: readonly Pick<Member, 'memberships'>[],
): Promise<(id: UnionBodyId) => RegionCode> {
  const ids = new Set(records.flatMap(({ memberships }) => memberships.map(({ unionBodyId }) => unionBodyId)));
  const regions = new Map(
    await Promise.all(
      [...ids].map(async (id) => [id, (await bodyOrDefect(ports.bodies.find, id)).regionCode] as const),
    ),
  );
  return (id) => {
    const region = regions.get(id);
    if (region === undefined) throw new Error(`The body ${id} of a membership was not read.`);
    return region;
  };
}

async function readCards(ports: Ports, ids: readonly BenefitCardId[]): Promise<readonly BenefitCard[]> {
  const cards = await Promise.all(ids.map(ports.benefitCards.read));
  return cards.flatMap((card) => card ?? []);
}

const cardIdsOf = (records: readonly Member[]): readonly BenefitCardId[] => records.flatMap(({ cards }) => cards ?? []);

/** What the cards of a record mean to their bank when its document was corrected: each programme has a key of its own. */
export async function followDocumentOfCards(
  ports: Ports,
  act: Act,
  { before, after }: { readonly before: Member; readonly after: Member },
): Promise<Followed> {
  if (before.documentIndex === after.documentIndex) return NOTHING;
  const cards = await readCards(ports, after.cards ?? []);
  const drafts = await Promise.all(
    cards.map(async (card) => {
      const program = await ports.cardPrograms.read(card.program.id);
      if (program === undefined) throw new Error(`The programme of the card ${card.id} is not there.`);
      const change = followDocument(card, await holderHashOf(ports, program, after), act);
      return change === undefined ? [] : [cardDraft(card, change)];
    }),
  );
  return joined(drafts.flat());
}

/** The cards of people whose records are these, brought up to date with the memberships that the records tell of. */
async function followRecords(ports: Ports, act: Act, records: readonly Member[]): Promise<Followed> {
  const [cards, regionOf] = await Promise.all([readCards(ports, cardIdsOf(records)), regionsOfBodies(ports, records)]);
  const drafts = cards.flatMap((card) => {
    const change = followMemberships(card, memberSpans(records, regionOf, card.program.regionCode), act);
    return change === undefined ? [] : [cardDraft(card, change)];
  });
  return joined(drafts);
}

/** Whether a record may lead to a card at all: most people have none, and no linked records. */
const mayHaveCards = ({ duplicateOf, cards, duplicates }: Member): boolean =>
  duplicateOf === null && ((cards ?? []).length > 0 || duplicates.length > 0);

/**
 * What changes of records mean for the cards of their people, by all records that lead to each. The records given stand for
 * what is in the table. For people without cards nothing is read.
 */
export async function followCards(ports: Ports, act: Act, changed: readonly Member[]): Promise<Followed> {
  const known = new Map(changed.map((record) => [record.id, record]));
  const read = async (id: MemberId): Promise<Member | undefined> => known.get(id) ?? ports.members.read(id);
  const followed = await Promise.all(
    changed.filter(mayHaveCards).map(async (record) => {
      const records = await recordsOf(read, record);
      return cardIdsOf(records).length === 0 ? NOTHING : followRecords(ports, act, records);
    }),
  );
  return joined(followed);
}
