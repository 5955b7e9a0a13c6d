import { acceptCase } from './resolvers/case/accept-case.ts';
import { answerReferral } from './resolvers/case/answer-referral.ts';
import { ArrearsWarning, arrearsWarnings } from './resolvers/case/arrears-warnings.ts';
import { assignCase } from './resolvers/case/assign-case.ts';
import { caseById } from './resolvers/case/case-query.ts';
import { Case, CaseHandling, CaseRecovery } from './resolvers/case/case.ts';
import { myCases, OwnCase } from './resolvers/case/my-cases.ts';
import { cases } from './resolvers/case/cases.ts';
import { closeCase } from './resolvers/case/close-case.ts';
import { prolongCase } from './resolvers/case/prolong-case.ts';
import { receiveCase } from './resolvers/case/receive-case.ts';
import { recordRecovery } from './resolvers/case/record-recovery.ts';
import { referCase } from './resolvers/case/refer-case.ts';
import { resolveCase } from './resolvers/case/resolve-case.ts';
import { revealCasePersons } from './resolvers/case/reveal-case-persons.ts';
import { reviseCase } from './resolvers/case/revise-case.ts';
import { startCase } from './resolvers/case/start-case.ts';
import { closeServiceItem } from './resolvers/service-item/close-service-item.ts';
import { openServiceItem } from './resolvers/service-item/open-service-item.ts';
import { reviseServiceItem } from './resolvers/service-item/revise-service-item.ts';
import { serviceItem } from './resolvers/service-item/service-item-query.ts';
import { ServiceItem } from './resolvers/service-item/service-item.ts';
import { stateCaseRemainder } from './resolvers/case/state-case-remainder.ts';
import { withdrawCase } from './resolvers/case/withdraw-case.ts';

/** Root fields that read cases and service items. */
const caseQueries = { case: caseById, cases, myCases, arrearsWarnings, serviceItem };

/** Changes of them. */
const caseMutations = {
  ...{ receiveCase, reviseCase, acceptCase, assignCase, startCase, recordRecovery, referCase, answerReferral },
  ...{ prolongCase, resolveCase, withdrawCase, stateCaseRemainder, closeCase, revealCasePersons },
  ...{ openServiceItem, reviseServiceItem, closeServiceItem },
};

/** Their types. */
const caseTypes = { ServiceItem, Case, OwnCase, CaseHandling, CaseRecovery, ArrearsWarning };

/** Whatever tells of cases, and changes them. */
export const caseResolvers = { Query: caseQueries, Mutation: caseMutations, ...caseTypes };
