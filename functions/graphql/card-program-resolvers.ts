import { bank } from './resolvers/bank/bank-query.ts';
import { Bank } from './resolvers/bank/bank.ts';
import { banks } from './resolvers/bank/banks.ts';
import { registerBank } from './resolvers/bank/register-bank.ts';
import { reviseBank } from './resolvers/bank/revise-bank.ts';
import { applyForCard } from './resolvers/benefit-card/apply-for-card.ts';
import { reapplyForCard } from './resolvers/benefit-card/reapply-for-card.ts';
import { registerCard } from './resolvers/benefit-card/register-card.ts';
import { rejectCardApplication } from './resolvers/benefit-card/reject-card-application.ts';
import { cardProgram } from './resolvers/card-program/card-program-query.ts';
import { CardProgram } from './resolvers/card-program/card-program.ts';
import { cardPrograms } from './resolvers/card-program/card-programs.ts';
import { createCardProgram } from './resolvers/card-program/create-card-program.ts';
import { revealHolderKey } from './resolvers/card-program/reveal-holder-key.ts';
import { fillIssueBatch } from './resolvers/issue-batch/fill-issue-batch.ts';
import { issueBatch } from './resolvers/issue-batch/issue-batch-query.ts';
import { IssueBatch, IssueLine } from './resolvers/issue-batch/issue-batch.ts';
import { issueBatches } from './resolvers/issue-batch/issue-batches.ts';
import { openIssueBatch } from './resolvers/issue-batch/open-issue-batch.ts';
import { sendIssueBatch } from './resolvers/issue-batch/send-issue-batch.ts';

/** Whatever tells of banks and card programmes, and issues cards. */
export const cardProgramResolvers = {
  Query: {
    bank,
    banks,
    cardProgram,
    cardPrograms,
    issueBatch,
    issueBatches,
  },
  Mutation: {
    registerBank,
    reviseBank,
    createCardProgram,
    revealHolderKey,
    applyForCard,
    reapplyForCard,
    rejectCardApplication,
    registerCard,
    openIssueBatch,
    fillIssueBatch,
    sendIssueBatch,
  },
  Bank,
  CardProgram,
  IssueBatch,
  IssueLine,
};
