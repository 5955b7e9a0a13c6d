import { agreements } from './resolvers/agreement/agreements.ts';
import { agreement } from './resolvers/agreement/agreement-query.ts';
import { Agreement, Bargaining } from './resolvers/agreement/agreement.ts';
import { agreementsByLine } from './resolvers/agreement/agreements-query.ts';
import { answerBargainingOffer } from './resolvers/agreement/answer-bargaining-offer.ts';
import { fileAgreement } from './resolvers/agreement/file-agreement.ts';
import { lapseBargainingOffer } from './resolvers/agreement/lapse-bargaining-offer.ts';
import { startBargaining } from './resolvers/agreement/start-bargaining.ts';
import { endAgreement } from './resolvers/agreement/end-agreement.ts';
import { recordAgreement } from './resolvers/agreement/record-agreement.ts';

/** Root fields that read agreements. */
const agreementQueries = { agreement, agreements: agreementsByLine };

/** Changes of them. */
const agreementMutations = {
  ...{ recordAgreement, endAgreement, fileAgreement },
  ...{ answerBargainingOffer, startBargaining, lapseBargainingOffer },
};

/** Their types. */
const agreementTypes = { Agreement, Bargaining };

/** Whatever tells of agreements, and changes them. */
export const agreementResolvers = {
  Query: agreementQueries,
  Mutation: agreementMutations,
  ...agreementTypes,
  UnionBody: { agreements },
};
