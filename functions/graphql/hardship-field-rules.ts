import type { FieldRules } from './field-rule.ts';

/** Which permission each root field and each type takes that tells of hardship files. */
export const HARDSHIP_RULES = {
  Query: {
    hardshipFile: 'hardshipFile:read',
    hardshipFiles: 'hardshipFile:read',
  },
  Mutation: {
    openHardshipFile: 'hardshipFile:record',
    reviseHardshipFile: 'hardshipFile:record',
    submitHardshipFile: 'hardshipFile:record',
    reviewHardshipFile: 'hardshipFile:review',
    objectToHardshipFile: 'hardshipFile:report',
    decideObjection: 'hardshipFile:review',
    activateHardshipFile: 'hardshipFile:review',
    proposeTierOverride: 'hardshipFile:record',
    confirmTierOverride: 'hardshipFile:review',
    startHardshipReview: 'hardshipFile:report',
    finishHardshipReview: 'hardshipFile:review',
    closeHardshipFile: 'hardshipFile:review',
    revealHardshipPerson: 'hardshipFile:reveal',
  },
  types: {
    HardshipFile: 'hardshipFile:read',
    HardshipFileConnection: 'hardshipFile:read',
    HardshipFileEdge: 'hardshipFile:read',
    HardshipFilePayload: 'hardshipFile:read',
    HardshipStep: 'hardshipFile:read',
    HardshipPerson: 'hardshipFile:read',
    HardshipHousing: 'hardshipFile:read',
    HardshipExclusion: 'hardshipFile:read',
    HardshipEvidence: 'hardshipFile:read',
    HardshipIncome: 'hardshipFile:read',
    HardshipTierOverride: 'hardshipFile:read',
    HardshipReview: 'hardshipFile:read',
    HardshipNotice: 'hardshipFile:read',
    HardshipObjection: 'hardshipFile:read',
    RevealedHardshipPerson: 'hardshipFile:reveal',
    RevealHardshipPersonPayload: 'hardshipFile:reveal',
  },
} as const satisfies FieldRules;
