import { cardMutations, cardQueries, cardTypes } from './card-resolvers.ts';
import type { CompleteResolvers } from './complete-resolvers.ts';
import { Agreement } from './resolvers/agreement/agreement.ts';
import { agreements } from './resolvers/agreement/agreements.ts';
import { endAgreement } from './resolvers/agreement/end-agreement.ts';
import { recordAgreement } from './resolvers/agreement/record-agreement.ts';
import { apiClient } from './resolvers/api-client/api-client-query.ts';
import { ApiClient } from './resolvers/api-client/api-client.ts';
import { registerApiClient } from './resolvers/api-client/register-api-client.ts';
import { revokeApiClient } from './resolvers/api-client/revoke-api-client.ts';
import { viewer } from './resolvers/api-client/viewer.ts';
import { AuditEntry } from './resolvers/audit/audit-entry.ts';
import { auditTrail } from './resolvers/audit/audit-trail.ts';
import { Label } from './resolvers/base/label.ts';
import { labels } from './resolvers/base/labels.ts';
import { Money } from './resolvers/base/money.ts';
import { Conflict, IllegalTransition, NotEligible, Problem, RuleProblem } from './resolvers/base/problem.ts';
import { coverUnit } from './resolvers/covered-unit/cover-unit.ts';
import { CoveredUnit } from './resolvers/covered-unit/covered-unit.ts';
import { coveredUnits } from './resolvers/covered-unit/covered-units.ts';
import { endUnitCover } from './resolvers/covered-unit/end-unit-cover.ts';
import { closeFacility } from './resolvers/facility/close-facility.ts';
import { facilitiesOfBody } from './resolvers/facility/facilities-of-body.ts';
import { facilities } from './resolvers/facility/facilities.ts';
import { facility } from './resolvers/facility/facility-query.ts';
import { Facility } from './resolvers/facility/facility.ts';
import { openFacility } from './resolvers/facility/open-facility.ts';
import { dashboard } from './resolvers/figure/dashboard.ts';
import { figure } from './resolvers/figure/figure-query.ts';
import { Figure } from './resolvers/figure/figure.ts';
import { figures } from './resolvers/figure/figures.ts';
import { importFigures } from './resolvers/figure/import-figures.ts';
import { indicator } from './resolvers/figure/indicator-query.ts';
import { Indicator } from './resolvers/figure/indicator.ts';
import { indicators } from './resolvers/figure/indicators.ts';
import { withdrawFigure } from './resolvers/figure/withdraw-figure.ts';
import { reconciliationMutations, reconciliationQueries, reconciliationTypes } from './reconciliation-resolvers.ts';
import { dashboardVirtualPosts } from './resolvers/stipend/dashboard-virtual-posts.ts';
import { postMutations, postQueries, postTypes } from './post-resolvers.ts';
import { programMutations, programQueries, programTypes } from './program-resolvers.ts';
import { peopleMutations, peopleQueries, peopleTypes } from './people-resolvers.ts';
import { transfersToAnswer } from './resolvers/member/transfers-to-answer.ts';
import { revealHardshipPerson } from './resolvers/hardship/reveal-hardship-person.ts';
import { hardshipFiles } from './resolvers/hardship/hardship-files.ts';
import { cancelJob } from './resolvers/job/cancel-job.ts';
import { createUpload } from './resolvers/job/create-upload.ts';
import { job } from './resolvers/job/job-query.ts';
import { FileProblem, Job, JobFile, RowOutcomes } from './resolvers/job/job.ts';
import { jobs } from './resolvers/job/jobs.ts';
import { resumeJob } from './resolvers/job/resume-job.ts';
import { startJob } from './resolvers/job/start-job.ts';
import { Upload } from './resolvers/job/upload.ts';
import { node, Node } from './resolvers/node/node.ts';
import { nodes } from './resolvers/node/nodes.ts';
import { endOfficerTerm } from './resolvers/officer/end-officer-term.ts';
import { OfficerTerm } from './resolvers/officer/officer-term.ts';
import { officers } from './resolvers/officer/officers.ts';
import { recordOfficer } from './resolvers/officer/record-officer.ts';
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
import { StateSpan } from './resolvers/union-body/state-span.ts';
import { submitUnionBody } from './resolvers/union-body/submit-union-body.ts';
import { suspendUnionBody } from './resolvers/union-body/suspend-union-body.ts';
import { unionBodies } from './resolvers/union-body/union-bodies.ts';
import { UnionBodyMove } from './resolvers/union-body/union-body-move.ts';
import { unionBody } from './resolvers/union-body/union-body-query.ts';
import { UnionBody } from './resolvers/union-body/union-body.ts';
import { withdrawUnionBodyMove } from './resolvers/union-body/withdraw-union-body-move.ts';

/** Every resolver of the contract. One that is missing does not compile. */
export const resolvers: CompleteResolvers = {
  Query: {
    labels,
    region,
    regions,
    unionBody,
    unionBodies,
    node,
    nodes,
    viewer,
    facility,
    facilities,
    figure,
    figures,
    indicator,
    indicators,
    dashboard,
    ...peopleQueries,
    ...cardQueries,
    ...reconciliationQueries,
    ...postQueries,
    ...programQueries,
    auditTrail,
    apiClient,
    hardshipFiles,
    job,
    jobs,
  },
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
    recordOfficer,
    endOfficerTerm,
    coverUnit,
    endUnitCover,
    openFacility,
    closeFacility,
    recordAgreement,
    endAgreement,
    importFigures,
    withdrawFigure,
    ...peopleMutations,
    ...cardMutations,
    ...reconciliationMutations,
    ...postMutations,
    ...programMutations,
    registerApiClient,
    revokeApiClient,
    revealHardshipPerson,
    createUpload,
    startJob,
    cancelJob,
    resumeJob,
  },
  Label,
  Money,
  Problem,
  RuleProblem,
  IllegalTransition,
  Conflict,
  NotEligible,
  Region,
  RegionChange,
  UnionBody: { ...UnionBody, officers, coveredUnits, facilities: facilitiesOfBody, agreements, transfersToAnswer },
  UnionBodyMove,
  MoveToAnswer,
  ParentLink,
  StateSpan,
  AuditEntry,
  Node,
  ...peopleTypes,
  ...cardTypes,
  ...reconciliationTypes,
  ...postTypes,
  ...programTypes,
  Dashboard: { virtualPosts: dashboardVirtualPosts },
  OfficerTerm,
  CoveredUnit,
  Facility,
  Agreement,
  Figure,
  Indicator,
  ApiClient,
  Job,
  JobFile,
  FileProblem,
  RowOutcomes,
  Upload,
};
