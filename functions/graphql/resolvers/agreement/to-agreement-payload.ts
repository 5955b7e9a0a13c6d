import { findAgreement } from '#services/list-agreements.ts';
import { changesOf, targetsOf } from '../../run-change.ts';

/** How long the texts of an agreement may be. */
export const AGREEMENT_TEXTS = { title: { atMost: 200 }, note: { atMost: 300 }, filing: { atMost: 64 } };

/** The agreement a change is about. */
export const parseAgreementTarget = targetsOf('Agreement');

/** Runs a change of an agreement if its input could be read, and answers its payload. */
export const toAgreementPayload = changesOf('agreement', findAgreement);
