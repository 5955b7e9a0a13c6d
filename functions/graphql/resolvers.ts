import type { CompleteResolvers } from './complete-resolvers.ts';
import { Label } from './resolvers/base/label.ts';
import { labels } from './resolvers/base/labels.ts';
import { Money } from './resolvers/base/money.ts';
import { Conflict, IllegalTransition, Problem, RuleProblem } from './resolvers/base/problem.ts';
import { RegionChange } from './resolvers/region/region-change.ts';
import { region } from './resolvers/region/region-query.ts';
import { Region } from './resolvers/region/region.ts';
import { regions } from './resolvers/region/regions.ts';
import { approveUnionBody } from './resolvers/union-body/approve-union-body.ts';
import { consentToUnionBodyMove } from './resolvers/union-body/consent-to-union-body-move.ts';
import { dissolveUnionBody } from './resolvers/union-body/dissolve-union-body.ts';
import { foundUnionBody } from './resolvers/union-body/found-union-body.ts';
import { mergeUnionBody } from './resolvers/union-body/merge-union-body.ts';
import { MoveToAnswer } from './resolvers/union-body/move-to-answer.ts';
import { moveUnionBody } from './resolvers/union-body/move-union-body.ts';
import { ParentLink } from './resolvers/union-body/parent-link.ts';
import { refuseUnionBodyMove } from './resolvers/union-body/refuse-union-body-move.ts';
import { rejectUnionBody } from './resolvers/union-body/reject-union-body.ts';
import { resumeUnionBody } from './resolvers/union-body/resume-union-body.ts';
import { reviseUnionBody } from './resolvers/union-body/revise-union-body.ts';
import { submitUnionBody } from './resolvers/union-body/submit-union-body.ts';
import { suspendUnionBody } from './resolvers/union-body/suspend-union-body.ts';
import { unionBodies } from './resolvers/union-body/union-bodies.ts';
import { UnionBodyMove } from './resolvers/union-body/union-body-move.ts';
import { unionBody } from './resolvers/union-body/union-body-query.ts';
import { UnionBody } from './resolvers/union-body/union-body.ts';
import { withdrawUnionBodyMove } from './resolvers/union-body/withdraw-union-body-move.ts';

/** Every resolver of the contract. One that is missing does not compile. */
export const resolvers: CompleteResolvers = {
  Query: { labels, region, regions, unionBody, unionBodies },
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
  Label,
  Money,
  Problem,
  RuleProblem,
  IllegalTransition,
  Conflict,
  Region,
  RegionChange,
  UnionBody,
  UnionBodyMove,
  MoveToAnswer,
  ParentLink,
};
