import { dayOf } from '#domain/day.ts';
import { plantCardWorld, type CardWorld } from './card-world.ts';
import type { Answer, Persona, TestService } from './service.ts';
import type { TestPorts } from './ports.ts';

/** All fields of a decision. */
const DECISION = `eligible reasons { code message } discount { fen yuan } capped offer { id code } at decidedAt evidence {
  cardInterval { state from to } membershipInterval { unionBodyId from to } registrationInterval { from to }
  offerVersion { offerId number from } merchantAgreement { merchantId number from to } }`;
const ASK = `query ($input: EligibilityInput!) { eligibility(input: $input) { ${DECISION} } }`;
const BATCH = `query ($inputs: [EligibilityInput!]!) { eligibilityBatch(inputs: $inputs) {
  decision { ${DECISION} } problem { code message path } } }`;
const DISCOUNT = 'discount { id version state discount { fen } } problems { code message path } receipt { replayed }';

type Facts = Readonly<Record<string, unknown>>;
type Change = 'reserveDiscount' | 'confirmDiscount' | 'cancelDiscount' | 'refundDiscount';

const INPUTS = {
  reserveDiscount: 'ReserveDiscountInput',
  confirmDiscount: 'ConfirmDiscountInput',
  cancelDiscount: 'DiscountStepInput',
  refundDiscount: 'RefundDiscountInput',
} as const satisfies Record<Change, string>;

/** The ports of a whole service, for what a test plants in its table. */
export function planterOf({ request, clock }: TestService): Pick<TestPorts, 'request' | 'act' | 'clock' | 'ids'> {
  const { ids } = request();
  return {
    ...{ request, clock, ids },
    act: (caller) => {
      const now = clock.now();
      return { caller, now, today: dayOf(now), requestId: ids.next('Request') };
    },
  };
}

/** The API of eligibility and discounts, as the till of Zhejiang asks unless a persona is named. */
export interface EligibilityApi {
  readonly world: CardWorld;
  readonly ask: (input: Facts, persona?: Persona) => Promise<Answer>;
  readonly askAll: (inputs: readonly Facts[]) => Promise<Answer>;
  readonly change: (name: Change, input: Facts, persona?: Persona) => Promise<Answer>;
}

/** Sets up the card programme that the callers of Zhejiang see, and how they ask. */
export async function eligibilityApi(service: TestService): Promise<EligibilityApi> {
  const world = await plantCardWorld(planterOf(service), service.federations.zhejiang, '330000-card');
  return {
    world,
    ask: (input, persona = 'zhejiang-partner') => service.ask(persona, ASK, { input }),
    askAll: (inputs) => service.ask('zhejiang-partner', BATCH, { inputs }),
    change: (name, input, persona = 'zhejiang-partner') =>
      service.ask(persona, `mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) { ${DISCOUNT} } }`, { input }),
  };
}
