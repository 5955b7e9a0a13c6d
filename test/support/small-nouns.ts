import type { AgreementTerms } from '#domain/agreement/decide-record.ts';
import type { FacilityOpening } from '#domain/facility/decide-open.ts';
import type { Appointment } from '#domain/officer/decide-record.ts';
import { day, region } from './builders.ts';

/** A person who takes the chair on the first day of 2024, but for the facts given. */
export function appointmentWith(facts: Partial<Appointment> = {}): Omit<Appointment, 'id'> {
  const from = day('2024-01-01');
  return { office: 'CHAIR', personName: '欧阳明', engagement: 'FULL_TIME', frontline: false, from, ...facts };
}

/** A wage agreement of the year 2024, but for the facts given. */
export function termsWith(facts: Partial<AgreementTerms> = {}): Omit<AgreementTerms, 'id'> {
  return {
    ...{ kind: 'WAGE_AGREEMENT' as const, title: '工资专项集体合同', unitsCovered: 12, workersCovered: 3400 },
    ...{ riseBasisPoints: 800, from: day('2024-01-01'), to: day('2025-01-01') },
    ...facts,
  };
}

/** A service station in 江山 that opened in 2020, but for the facts given. */
export function openingWith(facts: Partial<FacilityOpening> = {}): Omit<FacilityOpening, 'id'> {
  return {
    ...{ code: 'st-hushan', name: '虎山街道职工服务站', nameEn: null, kind: 'STATION' as const, location: null },
    ...{ regionCode: region('330881'), count: 1, countBound: 'EXACT' as const, services: [], sources: [] },
    ...{ serviceItems: null, windows: null, areaSquareMetres: null, costFen: null, costBound: null },
    openedOn: day('2020-05-01'),
    ...facts,
  };
}
