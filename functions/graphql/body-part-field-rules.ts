import type { FieldRules } from './field-rule.ts';

/** Which permission each root field and each type takes that tells of what a union body has: officers, units, facilities. */
export const BODY_PART_RULES = {
  Query: {
    facility: 'facility:read',
    facilities: 'facility:read',
  },
  Mutation: {
    recordOfficer: 'officer:record',
    endOfficerTerm: 'officer:record',
    coverUnit: 'coveredUnit:record',
    endUnitCover: 'coveredUnit:record',
    openFacility: 'facility:record',
    closeFacility: 'facility:record',
  },
  types: {
    OfficerTerm: 'officer:read',
    OfficerTermConnection: 'officer:read',
    OfficerTermEdge: 'officer:read',
    OfficerTermPayload: 'officer:read',
    CoveredUnit: 'coveredUnit:read',
    CoveredUnitConnection: 'coveredUnit:read',
    CoveredUnitEdge: 'coveredUnit:read',
    CoveredUnitPayload: 'coveredUnit:read',
    UnitCover: 'coveredUnit:read',
    Facility: 'facility:read',
    FacilityConnection: 'facility:read',
    FacilityEdge: 'facility:read',
    FacilityPayload: 'facility:read',
  },
} as const satisfies FieldRules;
