import { CardProgram } from './resolvers/card-program/card-program.ts';
import { cardProgram } from './resolvers/card-program/card-program-query.ts';
import { cardPrograms } from './resolvers/card-program/card-programs.ts';
import { createCardProgram } from './resolvers/card-program/create-card-program.ts';
import { createMerchant } from './resolvers/merchant/create-merchant.ts';
import { endMerchantAgreement } from './resolvers/merchant/end-merchant-agreement.ts';
import { Merchant } from './resolvers/merchant/merchant.ts';
import { merchant } from './resolvers/merchant/merchant-query.ts';
import { merchants } from './resolvers/merchant/merchants.ts';
import { recordMerchantAgreement } from './resolvers/merchant/record-merchant-agreement.ts';
import { reviseMerchant } from './resolvers/merchant/revise-merchant.ts';

/** Root fields that read cards and what they are good for. */
export const cardQueries = {
  cardProgram,
  cardPrograms,
  merchant,
  merchants,
} as const;

/** Changes of cards and of what they are good for. */
export const cardMutations = {
  createCardProgram,
  createMerchant,
  reviseMerchant,
  recordMerchantAgreement,
  endMerchantAgreement,
} as const;

/** Types that tell of cards and of what they are good for. */
export const cardTypes = {
  CardProgram,
  Merchant,
} as const;
