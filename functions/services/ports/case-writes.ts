import type { ArrearsWarning } from '#domain/case/arrears.ts';
import type { CaseId, MemberId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';

/** The writes by which cases are found and counted. */
export type CaseWrite =
  /** Enters a case into the list of a body that took it or had it, where it stays. */
  | { readonly type: 'LIST_CASE'; readonly caseId: CaseId; readonly federation: RegionCode; readonly path: string }
  /** Enters a case into the list of a member that it names, where it stays. */
  | { readonly type: 'LIST_OWN_CASE'; readonly caseId: CaseId; readonly memberId: MemberId }
  /** Puts what a body warns of an employer under the version that was read, which is one less. */
  | { readonly type: 'SAVE_ARREARS'; readonly warning: ArrearsWarning };
