import type { UnionBodyId } from '../ids.ts';
import type { RegionCode } from '../region/region-code.ts';
import { openFen, type Case, type CaseEmployer } from './case.ts';

/** Open cases of arrears of one employer at one body: what the body warns of. */
export interface ArrearsWarning {
  readonly version: number;
  readonly unionBodyId: UnionBodyId;
  readonly bodyPath: string;
  readonly federation: RegionCode;
  readonly employer: CaseEmployer;
  readonly openCases: number;
  readonly people: number;
  readonly openFen: number;
}

/** By what an employer is told from others at a body: its credit code, or its name where it has none. */
export function employerName({ creditCode, name }: CaseEmployer): string {
  return creditCode ?? name;
}

type Place = Pick<ArrearsWarning, 'unionBodyId' | 'bodyPath' | 'federation' | 'employer'>;
type Counts = Pick<ArrearsWarning, 'openCases' | 'people' | 'openFen'>;

/** What a change of a case adds to the warning of an employer at a body. */
export type ArrearsChange = Place & Counts;

/** What a case counts for: one of arrears, until it is withdrawn or closed. */
function countedOf(found: Case | null): ArrearsChange | undefined {
  if (found?.kind !== 'ARREARS' || found.employer === null) return undefined;
  if (found.state === 'WITHDRAWN' || found.state === 'CLOSED') return undefined;
  const { unionBodyId, bodyPath, federation, employer, people } = found;
  return { unionBodyId, bodyPath, federation, employer, openCases: 1, people, openFen: openFen(found) };
}

const nameOf = ({ bodyPath, employer }: Place): string => `${bodyPath}#${employerName(employer)}`;

/** What a change of a case adds to which warnings; those that stay as they are left out. */
export function arrearsBetween(before: Case | null, after: Case): readonly ArrearsChange[] {
  const [left, come] = [countedOf(before), countedOf(after)];
  const gone = left && { ...left, openCases: -1, people: -left.people, openFen: -left.openFen };
  if (gone === undefined || come === undefined || nameOf(gone) !== nameOf(come))
    return [gone, come].filter((one) => one !== undefined);
  const joined = {
    ...come,
    ...{ openCases: 0, people: come.people + gone.people, openFen: come.openFen + gone.openFen },
  };
  const isSame = joined.people === 0 && joined.openFen === 0 && left?.employer.name === come.employer.name;
  return isSame ? [] : [joined];
}

/** The warning after a change: the employer goes by the name it was given last. */
export function warningAfter(warning: ArrearsWarning | undefined, change: ArrearsChange): ArrearsWarning {
  const { version = 0, openCases = 0, people = 0, openFen: open = 0 } = warning ?? {};
  return {
    ...change,
    version: version + 1,
    openCases: openCases + change.openCases,
    people: people + change.people,
    openFen: open + change.openFen,
  };
}
