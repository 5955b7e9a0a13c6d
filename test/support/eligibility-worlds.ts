import {
  BANK_STATES,
  CARD_STATES,
  type CardMembership,
  type CardStateChange,
  type CardTokenUse,
} from '#domain/card/benefit-card.ts';
import type { CardToken } from '#domain/card/card-token.ts';
import type {
  CardFacts,
  EligibilityFacts,
  EligibilityRequest,
  MerchantFacts,
} from '#domain/eligibility/eligibility.ts';
import type { MerchantId, UnionBodyId } from '#domain/ids.ts';
import type { MerchantAgreement, MerchantDetails } from '#domain/merchant/merchant.ts';
import type { Instant } from '#domain/day.ts';
import type { Fen } from '#domain/money.ts';
import type { RecordedSpan } from '#domain/recorded.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import { diceOf } from './dice.ts';
import { offersOf } from './eligibility-offers.ts';
import {
  CATEGORY_CODES,
  DAY,
  dayFrom,
  HOUR,
  inRecordedOrder,
  instantNear,
  instantOf,
  PROGRAMS,
  recorded,
  REGIONS,
  type Scene,
} from './eligibility-scene.ts';

/** Facts and a question about them, all drawn from one seed. */
export interface EligibilityWorld {
  readonly facts: EligibilityFacts;
  readonly request: EligibilityRequest;
}

const TOKENS = ['a', 'b', 'c', 'd'].map((name) => `k1:${name}` as CardToken);
const AMOUNTS = [1, 2, 99, 100, 9_999, 10_000, 12_345, 99_999_999_998, 99_999_999_999].map((amount) => amount as Fen);
const BODIES = ['ub_one', 'ub_two'].map((id) => id as UnionBodyId);
/** Month ends, a leap day, the end of a year, and days of every weekday. */
const DATES = ['2024-02-29', '2025-12-31', '2026-01-01', '2026-03-31', '2026-06-05', '2026-06-06', '2026-06-07'];
const TIMES = [0, 1, DAY - 1, 9 * HOUR, 9 * HOUR - 1, 9 * HOUR + 1, 12 * HOUR, 16 * HOUR, 23 * HOUR + 59 * 60_000];

/** Those of the bank twice as often. */
const STATES = [...CARD_STATES, ...BANK_STATES];

function statesOf(scene: Scene): readonly CardStateChange[] {
  const { dice, at, trouble } = scene;
  const state = (name: CardStateChange['state'], from: Instant): CardStateChange => ({
    state: name,
    from,
    recordedAt: recorded(scene),
  });
  if (dice.chance(trouble)) {
    return inRecordedOrder(dice.times(dice.below(6), () => state(dice.pick(STATES), instantNear(scene))));
  }
  const activated = at - dice.pick([0, 0, 1, DAY]);
  const later = dice.chance(0.3) ? [state(dice.pick(STATES), instantOf(at + dice.pick([1, 1, DAY])))] : [];
  const first = [state('ISSUED', instantOf(activated - DAY)), state('ACTIVATED', instantOf(activated))];
  return inRecordedOrder([...first, ...later]);
}

function tokensOf(scene: Scene): readonly CardTokenUse[] {
  const { dice, at, trouble } = scene;
  const use = (token: CardToken, from: Instant): CardTokenUse => ({
    token,
    lastFour: '0000',
    from,
    recordedAt: recorded(scene),
  });
  if (dice.chance(trouble)) {
    return inRecordedOrder(dice.times(dice.below(5), () => use(dice.pick(TOKENS.slice(0, 3)), instantNear(scene))));
  }
  const [own = dice.pick(TOKENS), other = own] = TOKENS;
  const uses = [use(own, instantOf(at - dice.pick([0, 0, 1, DAY])))];
  if (dice.chance(0.3)) uses.push(use(other, instantOf(at + dice.pick([1, 1, DAY]))));
  return inRecordedOrder(uses);
}

/** Spans of days that cover the day of the scene, or lie anywhere around it; with some that were superseded. */
function spansOf(scene: Scene): readonly RecordedSpan[] {
  const { dice, trouble } = scene;
  const span = (from: number, to: number | null, recordedAt = recorded(scene)): RecordedSpan => ({
    from: dayFrom(scene, from),
    to: to === null ? null : dayFrom(scene, to),
    recordedAt,
    supersededAt: null,
  });
  if (!dice.chance(trouble)) {
    const own = span(-dice.pick([0, 0, 1, 400]), dice.pick([null, 1, 1, 30]));
    return dice.chance(0.3) ? inRecordedOrder([own, span(-900, -dice.pick([500, 900]))]) : [own];
  }
  const offset = (): number => dice.pick([0, 0, 1, 1, -1, -30, 30]);
  const spans = dice.times(dice.below(4), () => {
    const [from, to] = [offset(), offset()].toSorted((left, right) => left - right);
    return span(from ?? 0, dice.chance(0.2) ? null : (to ?? 0));
  });
  return inRecordedOrder(spans.flatMap((one) => supersede(scene, one)));
}

/** Now and then a span gives way to another one that is recorded at the same instant. */
function supersede(scene: Scene, span: RecordedSpan): readonly RecordedSpan[] {
  const { dice } = scene;
  const again = recorded(scene);
  if (again < span.recordedAt || dice.chance(0.5)) return [span];
  const to = dice.pick([dayFrom(scene, 0), dayFrom(scene, 1), dayFrom(scene, 30), span.from]);
  const old = { ...span, supersededAt: again };
  return dice.chance(0.3) || to < span.from ? [old] : [old, { ...span, to, recordedAt: again }];
}

function registrationsOf(scene: Scene): CardFacts['registrations'] {
  return spansOf(scene).map(({ from, to, recordedAt }) => ({ from, to: to ?? dayFrom(scene, 365), recordedAt }));
}

function membershipsOf(scene: Scene): readonly CardMembership[] {
  return spansOf(scene).map((span) => ({ ...span, unionBodyId: scene.dice.pick(BODIES) }));
}

function cardOf(scene: Scene): CardFacts {
  const { dice, trouble, programId } = scene;
  const expiries = dice
    .times(dice.chance(trouble) ? dice.below(4) : 1, () =>
      dayFrom(scene, dice.pick([0, 0, 1, 400, dice.chance(trouble) ? -1 : 1])),
    )
    .map((expiresOn) => ({ expiresOn, recordedAt: recorded(scene) }));
  return {
    program: { id: programId, code: 'GHLK', regionCode: '330000' as RegionCode },
    states: statesOf(scene),
    tokens: tokensOf(scene),
    expiries: inRecordedOrder(expiries),
    registrations: registrationsOf(scene),
    memberships: membershipsOf(scene),
  };
}

function merchantOf(scene: Scene): MerchantFacts {
  const { dice, trouble, programId } = scene;
  const detail = (): MerchantDetails => ({
    name: '',
    regionCode: dice.pick(REGIONS.slice(0, 5)),
    mcc: dice.pick(CATEGORY_CODES),
    address: null,
    recordedAt: recorded(scene),
  });
  const details = dice.chance(trouble) ? dice.times(dice.below(4), detail) : [detail()];
  const agreements: readonly MerchantAgreement[] = spansOf(scene).map((span, place) => ({
    ...span,
    number: place + 1,
  }));
  return {
    id: 'mc_ours' as MerchantId,
    programId: dice.chance(trouble / 4) ? dice.pick(PROGRAMS) : programId,
    details: inRecordedOrder(details),
    agreements,
  };
}

/** The world of a seed: the same one for the same seed, always. */
export function worldOf(seed: number): EligibilityWorld {
  const dice = diceOf(seed);
  const midnight = Date.parse(`${dice.pick(DATES)}T00:00:00+08:00`);
  const at = midnight + dice.pick(TIMES);
  const knownAt = at + dice.pick([0, 1, -1, DAY, 40 * DAY, -40 * DAY]);
  const [programId] = PROGRAMS;
  if (programId === undefined) throw new Error('there is no programme');
  const scene: Scene = { dice, at, midnight, knownAt, trouble: dice.pick([0, 0.03, 0.03, 0.15, 0.5]), programId };
  const request: EligibilityRequest = {
    token: dice.chance(0.2) ? null : dice.chance(scene.trouble) ? dice.pick(TOKENS) : (TOKENS[0] ?? null),
    category: dice.chance(0.4) ? dice.pick(['EATING', 'MEDICAL']) : null,
    amountFen: dice.pick(AMOUNTS),
    at: instantOf(at),
    knownAt: instantOf(knownAt),
    channel: dice.pick(['POINT_OF_SALE', 'RECONCILIATION']),
  };
  const merchant = dice.chance(scene.trouble / 4) ? undefined : merchantOf(scene);
  const card = dice.chance(scene.trouble / 8) ? undefined : cardOf(scene);
  const { offers, usage } = offersOf(scene, { request, merchant });
  return { facts: { card, offers, merchant, usage }, request };
}
