import { activateHardshipFile } from './resolvers/hardship/activate-hardship-file.ts';
import { closeHardshipFile } from './resolvers/hardship/close-hardship-file.ts';
import { confirmTierOverride } from './resolvers/hardship/confirm-tier-override.ts';
import { decideObjection } from './resolvers/hardship/decide-objection.ts';
import { finishHardshipReview } from './resolvers/hardship/finish-hardship-review.ts';
import { hardshipFile } from './resolvers/hardship/hardship-file-query.ts';
import { HardshipFile } from './resolvers/hardship/hardship-file.ts';
import { hardshipFiles } from './resolvers/hardship/hardship-files.ts';
import { HardshipTierOverride } from './resolvers/hardship/hardship-tier-override.ts';
import { objectToHardshipFile } from './resolvers/hardship/object-to-hardship-file.ts';
import { openHardshipFile } from './resolvers/hardship/open-hardship-file.ts';
import { proposeTierOverride } from './resolvers/hardship/propose-tier-override.ts';
import { revealHardshipPerson } from './resolvers/hardship/reveal-hardship-person.ts';
import { reviewHardshipFile } from './resolvers/hardship/review-hardship-file.ts';
import { reviseHardshipFile } from './resolvers/hardship/revise-hardship-file.ts';
import { startHardshipReview } from './resolvers/hardship/start-hardship-review.ts';
import { submitHardshipFile } from './resolvers/hardship/submit-hardship-file.ts';

/** Whatever tells of hardship files, and changes them. */
export const hardshipResolvers = {
  Query: {
    hardshipFile,
    hardshipFiles,
  },
  Mutation: {
    openHardshipFile,
    reviseHardshipFile,
    submitHardshipFile,
    reviewHardshipFile,
    objectToHardshipFile,
    decideObjection,
    activateHardshipFile,
    proposeTierOverride,
    confirmTierOverride,
    startHardshipReview,
    finishHardshipReview,
    closeHardshipFile,
    revealHardshipPerson,
  },
  HardshipFile,
  HardshipTierOverride,
};
