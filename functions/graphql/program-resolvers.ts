import { admitFromWaitList } from './resolvers/enrolment/admit-from-wait-list.ts';
import { approveEnrolment } from './resolvers/enrolment/approve-enrolment.ts';
import { enrolInProgram } from './resolvers/enrolment/enrol-in-program.ts';
import {
  BodyEnrollee,
  Enrollee,
  HouseholdEnrollee,
  MemberEnrollee,
  NonMemberEnrollee,
} from './resolvers/enrolment/enrollee.ts';
import { enrolment } from './resolvers/enrolment/enrolment-query.ts';
import { Enrolment } from './resolvers/enrolment/enrolment.ts';
import { enrolments } from './resolvers/enrolment/enrolments.ts';
import { exitEnrolment } from './resolvers/enrolment/exit-enrolment.ts';
import { myEnrolments } from './resolvers/enrolment/my-enrolments.ts';
import { mySupport } from './resolvers/enrolment/my-support.ts';
import { pauseEnrolment } from './resolvers/enrolment/pause-enrolment.ts';
import { ClaimProspect, EnrolmentProspect } from './resolvers/enrolment/prospects.ts';
import { rejectEnrolment } from './resolvers/enrolment/reject-enrolment.ts';
import { revealEnrollee } from './resolvers/enrolment/reveal-enrollee.ts';
import { resumeEnrolment } from './resolvers/enrolment/resume-enrolment.ts';
import { beginProgramSettlement } from './resolvers/program/begin-program-settlement.ts';
import { cancelProgramEdition } from './resolvers/program/cancel-program-edition.ts';
import { closeProgramEdition } from './resolvers/program/close-program-edition.ts';
import { createProgram } from './resolvers/program/create-program.ts';
import { draftProgramEdition } from './resolvers/program/draft-program-edition.ts';
import {
  AmountRule,
  AssessedAmount,
  CostBand,
  CostShareAmount,
  CoverRule,
  FixedAmount,
  GrantRule,
  TierAmount,
  TierAmounts,
} from './resolvers/program/edition-rules.ts';
import { endProgram } from './resolvers/program/end-program.ts';
import { openProgram } from './resolvers/program/open-program.ts';
import { programEdition } from './resolvers/program/program-edition-query.ts';
import { EditionTotals, ProgramEdition } from './resolvers/program/program-edition.ts';
import { program } from './resolvers/program/program-query.ts';
import { Program } from './resolvers/program/program.ts';
import { programs } from './resolvers/program/programs.ts';
import { publishedPrograms } from './resolvers/program/published-programs.ts';
import { reviseProgramEdition } from './resolvers/program/revise-program-edition.ts';
import { reviseProgram } from './resolvers/program/revise-program.ts';
import { settleProgramEdition } from './resolvers/program/settle-program-edition.ts';

/** Root fields that read programmes. */
const programQueries = {
  program,
  programs,
  publishedPrograms,
  programEdition,
  enrolment,
  enrolments,
  myEnrolments,
  mySupport,
};

/** Changes of them. */
const programMutations = {
  createProgram,
  reviseProgram,
  endProgram,
  draftProgramEdition,
  reviseProgramEdition,
  openProgram,
  closeProgramEdition,
  beginProgramSettlement,
  settleProgramEdition,
  cancelProgramEdition,
  enrolInProgram,
  approveEnrolment,
  rejectEnrolment,
  admitFromWaitList,
  pauseEnrolment,
  resumeEnrolment,
  exitEnrolment,
  revealEnrollee,
};

/** Their types. */
const programTypes = {
  Program,
  ProgramEdition,
  EditionTotals,
  CoverRule,
  GrantRule,
  AmountRule,
  FixedAmount,
  TierAmounts,
  TierAmount,
  CostShareAmount,
  CostBand,
  AssessedAmount,
  Enrolment,
  Enrollee,
  MemberEnrollee,
  HouseholdEnrollee,
  BodyEnrollee,
  NonMemberEnrollee,
  EnrolmentProspect,
  ClaimProspect,
};

/** Whatever tells of programmes, and changes them. */
export const programResolvers = { Query: programQueries, Mutation: programMutations, ...programTypes };
