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
import { endOfficerTerm } from './resolvers/officer/end-officer-term.ts';
import { OfficerTerm } from './resolvers/officer/officer-term.ts';
import { officers } from './resolvers/officer/officers.ts';
import { recordOfficer } from './resolvers/officer/record-officer.ts';
import { itemsOfFacility } from './resolvers/service-item/items-of-facility.ts';

/** Whatever tells of what a union body has: officers, units, facilities. */
export const bodyPartResolvers = {
  Query: {
    facility,
    facilities,
  },
  Mutation: {
    recordOfficer,
    endOfficerTerm,
    coverUnit,
    endUnitCover,
    openFacility,
    closeFacility,
  },
  OfficerTerm,
  CoveredUnit,
  Facility: { ...Facility, ...itemsOfFacility },
  UnionBody: { officers, coveredUnits, facilities: facilitiesOfBody },
};
