import { approveUnionBody } from './resolvers/union-body/approve-union-body.ts';
import { consentToUnionBodyMove } from './resolvers/union-body/consent-to-union-body-move.ts';
import { dissolveUnionBody } from './resolvers/union-body/dissolve-union-body.ts';
import { foundUnionBody } from './resolvers/union-body/found-union-body.ts';
import { mergeUnionBody } from './resolvers/union-body/merge-union-body.ts';
import { moveUnionBody } from './resolvers/union-body/move-union-body.ts';
import { refuseUnionBodyMove } from './resolvers/union-body/refuse-union-body-move.ts';
import { rejectUnionBody } from './resolvers/union-body/reject-union-body.ts';
import { resumeUnionBody } from './resolvers/union-body/resume-union-body.ts';
import { reviseUnionBody } from './resolvers/union-body/revise-union-body.ts';
import { submitUnionBody } from './resolvers/union-body/submit-union-body.ts';
import { suspendUnionBody } from './resolvers/union-body/suspend-union-body.ts';
import { withdrawUnionBodyMove } from './resolvers/union-body/withdraw-union-body-move.ts';

/** The changes of union bodies. */
export const bodyChangeResolvers = {
  Mutation: {
    foundUnionBody,
    submitUnionBody,
    approveUnionBody,
    rejectUnionBody,
    suspendUnionBody,
    resumeUnionBody,
    mergeUnionBody,
    dissolveUnionBody,
    moveUnionBody,
    consentToUnionBodyMove,
    refuseUnionBodyMove,
    withdrawUnionBodyMove,
    reviseUnionBody,
  },
};
