/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A job to stop. */
export type CancelJobInput = {
  /** The job. */
  readonly id: string;
  /** Makes the call repeatable. */
  readonly idempotencyKey: string;
};

/** A file to be sent. */
export type CreateUploadInput = {
  /** `text/csv`, or `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`; of a bank's file `text/plain` or `application/gzip`. */
  readonly contentType: string;
  /** What to call it in answers, 1 to 120 characters; a bank's file is known by it; folders are left out, and `*` stands for a person's card, bank or mobile number. */
  readonly fileName: string;
  /** Makes the call repeatable. */
  readonly idempotencyKey: string;
  /** What its rows are. */
  readonly kind: JobKind;
  /** SHA-256 of its content in hexadecimal; no other content is taken. */
  readonly sha256: string;
  /** Its size in bytes: 1 to 200,000,000, of a bank's file 0 to 1,073,741,824. */
  readonly size: number;
};

/** Kinds of identity documents. */
export type DocumentType =
  /** 外国人永久居留身份证 */
  | 'FOREIGN_PERMANENT_RESIDENCE'
  /** 港澳居民来往内地通行证、居住证 */
  | 'HONG_KONG_MACAO_PERMIT'
  /** 军官证、士兵证 */
  | 'MILITARY_ID'
  /** 其他 */
  | 'OTHER'
  /** 护照 */
  | 'PASSPORT'
  /** 居民身份证: 18 characters that pass GB 11643. */
  | 'RESIDENT_ID'
  /** 台湾居民来往大陆通行证、居住证 */
  | 'TAIWAN_PERMIT';

/** Employment status (就业状况) 1 to 9 of the real-name roster. */
export type EmploymentStatus =
  /** 待(下)岗 (2) */
  | 'AWAITING_POST'
  /** 退养（内退）(7) */
  | 'EARLY_RETIRED'
  /** 在岗 (1) */
  | 'ON_POST'
  /** 其他 (9) */
  | 'OTHER'
  /** 退职 (6) */
  | 'RESIGNED_WITH_PENSION'
  /** 退休 (4) */
  | 'RETIRED'
  /** 病休 (8) */
  | 'SICK_LEAVE'
  /** 失业 (3) */
  | 'UNEMPLOYED'
  /** 离休 (5) */
  | 'VETERAN_RETIRED';

/** One row as it stands in the file; every cell as text. */
export type FigureRowInput = {
  /** `bound`. */
  readonly bound: string;
  /** `id`: names one figure within its division, 1 to 64 letters, digits, `.`, `_` or `-`. */
  readonly id: string;
  /** `indicator`: a known code, of the catalogue that ships with the service or of an earlier import; lower-case letters, digits and `_`. */
  readonly indicator: string;
  /** `indicator_zh`. */
  readonly indicatorZh: string;
  /** `kind`. */
  readonly kind: string;
  /** The line in the file, for messages; the header is line 1. */
  readonly line: number;
  /** `period_end`: a day or empty. */
  readonly periodEnd: string;
  /** `period_start`: a day or empty. */
  readonly periodStart: string;
  /** `program`. */
  readonly program: string;
  /** `region_code`. */
  readonly regionCode: string;
  /** `region_name`. */
  readonly regionName: string;
  /** `source`: the title of the report. */
  readonly source: string;
  /** `union_body`. */
  readonly unionBody: string;
  /** `unit`. */
  readonly unit: string;
  /** `value`: a plain decimal number. A ratio is a fraction (0.85, not 85); a count of things, e.g. people, is whole and not negative when `kind` is a statistic or COUNT_OF_LIST. */
  readonly value: string;
};

/** Why a whole file was refused. */
export type FileProblemCode =
  /** It is no proper archive, or unpacks to more than 20 times its size. */
  | 'ARCHIVE_UNSAFE'
  /** Its business date lies ahead. */
  | 'BUSINESS_DATE_FUTURE'
  /** Its business date is more than 30 days ago. */
  | 'BUSINESS_DATE_TOO_OLD'
  /** The trailer tells another hash. */
  | 'CHECKSUM_MISMATCH'
  /** A column that every row needs is missing. */
  | 'COLUMN_MISSING'
  /** A column stands there twice. */
  | 'COLUMN_REPEATED'
  /** A column has a name that nobody knows. */
  | 'COLUMN_UNKNOWN'
  /** The trailer tells another number of rows. */
  | 'COUNT_MISMATCH'
  /** A quote is not closed, or a row is far too long. */
  | 'CSV_MALFORMED'
  /** The same rows came with another file. */
  | 'DUPLICATE_CONTENT'
  /** It has no bytes. */
  | 'EMPTY'
  /** It is not in the encoding that its header tells. */
  | 'ENCODING_INVALID'
  /** It is not the file that was announced. */
  | 'FILE_DAMAGED'
  /** It has no rows. */
  | 'FILE_EMPTY'
  /** Some lines are UTF-8 and others GB18030. */
  | 'FILE_ENCODING_MIXED'
  /** Its text is neither UTF-8 nor GB18030. */
  | 'FILE_ENCODING_UNKNOWN'
  /** Its text is UTF-16. */
  | 'FILE_ENCODING_UTF16'
  /** It is neither CSV nor a workbook. */
  | 'FILE_FORM_UNKNOWN'
  /** It has more rows than a job takes. */
  | 'FILE_TOO_MANY_ROWS'
  /** Its first line is no header, or not of its name. */
  | 'HEADER_INVALID'
  /** The first line names no known column. */
  | 'HEADER_NOT_FOUND'
  /** It is not called as a bank's file is. */
  | 'NAME_FORMAT'
  /** The month of its business date is sealed. */
  | 'PERIOD_SEALED'
  /** Name, header and sender are not one bank. */
  | 'SENDER_MISMATCH'
  /** Nobody registered the bank of its name. */
  | 'SENDER_UNKNOWN'
  /** A file with an earlier sequence number is missing. */
  | 'SEQUENCE_GAP'
  /** A file with its sequence number was accepted before. */
  | 'SEQUENCE_REUSED'
  /** The trailer tells other sums. */
  | 'SUM_MISMATCH'
  /** It has more than 4,000,000 rows or 1 GiB. */
  | 'TOO_LARGE'
  /** Its last line is no trailer. */
  | 'TRAILER_MISSING'
  /** The workbook cannot be read. */
  | 'WORKBOOK_MALFORMED'
  /** The workbook unpacks to far more than a list holds. */
  | 'WORKBOOK_TOO_LARGE';

/** Rows of reported figures. */
export type ImportFiguresInput = {
  /** Check only: nothing is written. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** Makes the call repeatable. */
  readonly idempotencyKey: string;
  /** What to do with known ids of other content, or withdrawn. Default: CREATE. */
  readonly mode?: ImportMode | null | undefined;
  /** The rows, 1 to 33. */
  readonly rows: ReadonlyArray<FigureRowInput>;
};

/** What to do with a row whose id is known already, with other content or withdrawn. */
export type ImportMode =
  /** Refuse it. */
  | 'CREATE'
  /** Correct the figure, or bring a withdrawn one back; the old content stays in the audit trail. Its division and row id stay: other ones are another figure. */
  | 'REVISE';

/** Why a job failed, which is no fault of the file's. */
export type JobFailure =
  /** The machinery broke off more often than it tries again. Resume the job. */
  | 'BROKEN_OFF'
  /** Whoever started or sent it may call no longer. */
  | 'CALLER_GONE'
  /** Rows and outcomes do not add up. Tell support. Of a list, start another job on the same file: this one cannot be resumed. Of a bank's file, resume the job: all its rows are done anew. */
  | 'ROWS_UNACCOUNTED';

/** The files a job gives back. */
export type JobFileKind =
  /** What is wrong with which cell or field, and what to do. */
  | 'ERRORS'
  /** Of a bank's file, at once: whether it was accepted, and what to do. */
  | 'RECEIPT'
  /** The outcome and the id of every row; of a bank's file its class, with counts and a hash at the end. */
  | 'RESULT'
  /** Of a bank's file: counts and sums by class, offer and reason, and the verdict. */
  | 'SUMMARY';

/** What the rows of a file are. */
export type JobKind =
  /** 银行卡状态文件：一行一张卡 */
  | 'CARDSTATUS'
  /** 项目发放回单：一行为银行对一笔发放的一个结果 */
  | 'DISBURSEMENTS'
  /** 银行优惠交易文件：一行一笔消费或退款 */
  | 'DISCOUNT'
  /** 项目参加名单：一行一个会员、家庭、组织、单位或非会员 */
  | 'ENROLMENTS'
  /** 会员：实名制 19 列名册，前加工会编码，一行一个会员 */
  | 'MEMBERS'
  /** 商户：普惠卡项目的优惠商户，可带协议起止日期，一行一个商户 */
  | 'MERCHANTS'
  /** 优惠：一行一个优惠，带整条规则 */
  | 'OFFERS'
  /** 岗位待遇发放表：一行一个岗位的一个月 */
  | 'STIPENDS'
  /** 工会组织：一行一个组织，可带涵盖单位 */
  | 'UNION_BODIES';

/** What to do with the rows. */
export type JobMode =
  /** Record what is new; what exists with other facts is rejected. */
  | 'CREATE'
  /** Tell what would become of each row in an UPSERT and write none. */
  | 'DRY_RUN'
  /** Record what is new and revise what exists. */
  | 'UPSERT';

/** Where a job stands. */
export type JobState =
  /** 已取消 */
  | 'CANCELLED'
  /** 完成 */
  | 'COMPLETED'
  /** 完成，部分行未通过 */
  | 'COMPLETED_WITH_ERRORS'
  /** 失败 */
  | 'FAILED'
  /** 汇总中 */
  | 'FINISHING'
  /** 检查文件 */
  | 'INSPECTING'
  /** 排队 */
  | 'QUEUED'
  /** 文件被退回 */
  | 'REFUSED'
  /** 处理中 */
  | 'RUNNING';

/** The language of a text made for a person. */
export type Locale =
  /** English. */
  | 'EN'
  /** Simplified Chinese. */
  | 'ZH_CN';

/** Which members to list. */
export type MemberFilter = {
  /** The day; today by default. Bodies count by where they stood on that day. */
  readonly asOf?: string | null | undefined;
  /** Only with these pinyin initials, e.g. `zsf` for 张三丰; 1 to 50 characters. */
  readonly initials?: string | null | undefined;
  /** Only migrant workers, or only others. */
  readonly migrant?: boolean | null | undefined;
  /** Only of exactly this name, 1 to 50 characters. Not together with `initials`. */
  readonly name?: string | null | undefined;
  /** Only those in this state there on that day: each person has one, that of the last membership there; an ended one counts until another begins. Default: active or retained, a transfer waiting or not. */
  readonly state?: MembershipState | null | undefined;
  /** Whether members of the bodies below it count too. Default: false. */
  readonly subtree?: boolean | null | undefined;
  /** The body. */
  readonly unionBodyId: string;
  /** Only of this employer, as written; 1 to 200 characters. */
  readonly workUnit?: string | null | undefined;
};

/** What a member takes on besides membership. */
export type MemberRole =
  /** 积极分子 */
  | 'ACTIVIST'
  /** 职工代表 */
  | 'DELEGATE'
  /** 工会小组长 */
  | 'GROUP_LEADER'
  /** 劳动保护监督检查员 */
  | 'LABOUR_INSPECTOR'
  /** 调解员 */
  | 'MEDIATOR'
  /** 志愿者 */
  | 'VOLUNTEER';

/** Where a membership stands. */
export type MembershipState =
  /** 在籍 */
  | 'ACTIVE'
  /** 申请中 */
  | 'APPLIED'
  /** 已撤回申请 */
  | 'CANCELLED'
  /** 去世 */
  | 'DECEASED'
  /** 除名 */
  | 'EXPELLED'
  /** 未批准 */
  | 'REJECTED'
  /** 保留会籍 */
  | 'RETAINED'
  /** 已转出 */
  | 'TRANSFERRED'
  /** 转移中: a transfer waits for consents; underneath the membership is active or retained as before. */
  | 'TRANSFERRING'
  /** 退会 */
  | 'WITHDRAWN';

/** Every code a problem may carry. */
export type ProblemCode =
  /** No account is named that the claim could be paid to. */
  | 'ACCOUNT_MISSING'
  /** The public notice of the hardship file has not hung for all its days. */
  | 'ACTIVATE_BEFORE_NOTICE_END'
  /** Only the bank's file brings a card into a state of the bank's axis. */
  | 'ACTIVATE_BY_UNION'
  /** No agreement was drafted for the claim. */
  | 'ACTIVATE_WITHOUT_AGREEMENT'
  /** A body is made active only from a pending approval. */
  | 'ACTIVATE_WITHOUT_APPROVAL'
  /** Somebody objected to the hardship file, and that is not decided yet. */
  | 'ACTIVATE_WITH_OPEN_OBJECTION'
  /** The agreement has ended already. */
  | 'AGREEMENT_ENDED'
  /** The merchant has another agreement on one of these days. */
  | 'AGREEMENT_OVERLAPS'
  /** The hardship file is past the day it was due for review: it gives no new aid. */
  | 'AID_AFTER_REVIEW_OVERDUE'
  /** Another sponsor has claimed the post, and it is reserved or held. */
  | 'ALREADY_CLAIMED'
  /** The participant is registered for this activity already. */
  | 'ALREADY_REGISTERED'
  /** Only a member of a body in the region of the programme applies for its card. */
  | 'APPLY_WITHOUT_MEMBERSHIP'
  /** The public notice still hangs. */
  | 'APPROVE_BEFORE_NOTICE_END'
  /** The edition has not so much left. */
  | 'APPROVE_OVER_BUDGET'
  /** The claimant would be given more in the year than the category's cap. */
  | 'APPROVE_OVER_CAP'
  /** Whoever founded, revised or submitted a body, or asked for its move, cannot be the one to agree. */
  | 'APPROVE_OWN'
  /** Results, a certificate or a placement rest on the attendance. */
  | 'ATTENDANCE_SETTLED'
  /** The date lies before the body's founding. */
  | 'BACKDATE_BEFORE_BODY_FOUNDED'
  /** The date lies before the upper body's founding. */
  | 'BACKDATE_BEFORE_PARENT'
  /** The person joins before the body was founded. */
  | 'BACKDATE_JOIN_BEFORE_BODY_FOUNDED'
  /** A registration begins today, or where the last one ends. */
  | 'BACKDATE_REGISTRATION'
  /** The claim is a line of a batch already. */
  | 'BATCH_TWICE'
  /** The batch was not approved, or not sent. */
  | 'BATCH_UNAPPROVED'
  /** The body is closed and cannot be changed. */
  | 'BODY_CLOSED'
  /** The body is not active today. */
  | 'BODY_NOT_ACTIVE'
  /** The body is not approved, or was not on that day, and covers no units. */
  | 'BODY_NOT_APPROVED'
  /** Suggestions to the call are not decided on. */
  | 'CALL_HAS_OPEN_SUBMISSIONS'
  /** The call has given prizes. */
  | 'CALL_HAS_PRIZES'
  /** The suggestions of the call are not judged: that has not begun, or is over. */
  | 'CALL_NOT_JUDGING'
  /** The call takes no suggestions today: it is not open, or its days are not these. */
  | 'CALL_NOT_OPEN'
  /** The batch was sent to the bank. */
  | 'CANCEL_SENT_BATCH'
  /** Something of the edition was paid. */
  | 'CANCEL_WITH_PAYMENTS'
  /** Results of the activity stand. */
  | 'CANCEL_WITH_RESULTS'
  /** The person's working capacity is not recorded as reduced. */
  | 'CAPACITY_NOT_REDUCED'
  /** No card has this token, and none waits for it. */
  | 'CARD_UNKNOWN_TO_UNION'
  /** A sum of the case is open, and nobody said why the rest is not owed. */
  | 'CASE_WITH_OPEN_SUM'
  /** The edition was opened, and its rules are frozen. */
  | 'CHANGE_RULE_WHILE_OPEN'
  /** The tier that was announced or given changes by a review alone. */
  | 'CHANGE_TIER_WITHOUT_REVIEW'
  /** What happened on the day lies in the waiting period. */
  | 'CLAIM_IN_WAITING_PERIOD'
  /** What happened on the day is not covered, or of no day of the edition. */
  | 'CLAIM_OUTSIDE_COVER'
  /** The post is for a household of somebody who owns or leads the sponsor. */
  | 'CLAIM_OWN_HOUSEHOLD'
  /** It is claimed later than the rule allows. */
  | 'CLAIM_TOO_LATE'
  /** The post is not shown to sponsors, or no more. */
  | 'CLAIM_UNPUBLISHED'
  /** A text holds a card number, or is one: 13 to 19 digits with their check digit. Cards are named by their tokens. */
  | 'CLEAR_PAN_REFUSED'
  /** The caller is revoked already, or the one who asks is. */
  | 'CLIENT_REVOKED'
  /** An open body already carries this code. */
  | 'CODE_TAKEN'
  /** A membership goes over only after both bodies have consented. */
  | 'COMPLETE_WITHOUT_BOTH_CONSENTS'
  /** The object was changed since it was read. */
  | 'CONFLICT'
  /** Not more than half of those present at the workers' congress voted for the agreement. */
  | 'CONGRESS_NOT_PASSED'
  /** This side has already consented to the move. */
  | 'CONSENT_ALREADY_GIVEN'
  /** The credit code fails GB 32100, or a base union's does not start with 81. */
  | 'CREDIT_CODE_INVALID'
  /** An open body already carries this credit code. */
  | 'CREDIT_CODE_TAKEN'
  /** The evaluation has no criterion of this code. */
  | 'CRITERION_UNKNOWN'
  /** The lines of the batch are not as many, or do not come to so much, as was declared. */
  | 'DECLARED_TOTAL_DIFFERS'
  /** Open bodies stand below the body, or stood or were to stand there up to a later day. */
  | 'DISSOLVE_WITH_OPEN_CHILDREN'
  /** Editions of programmes that the body runs are open. */
  | 'DISSOLVE_WITH_OPEN_EDITIONS'
  /** The body still keeps hardship files that have not ended. */
  | 'DISSOLVE_WITH_OPEN_HARDSHIP_FILES'
  /** The body still has open memberships. */
  | 'DISSOLVE_WITH_OPEN_MEMBERS'
  /** Virtual posts of the body are open. */
  | 'DISSOLVE_WITH_OPEN_POSTS'
  /** Papers that the rule asks for are missing, or the content of one was not sent. */
  | 'DOCUMENTS_MISSING'
  /** The document number is not valid, or contradicts the birth date or sex. */
  | 'DOCUMENT_INVALID'
  /** The claimant was given in the year what excludes this, by whatever federation (不重复救助). */
  | 'DOUBLE_AID'
  /** The record is linked as a duplicate already, or is not. */
  | 'DUPLICATE_LINKED'
  /** The duty has ended. */
  | 'DUTY_ENDED'
  /** The edition takes no enrolments, or none of this kind, at present. */
  | 'EDITION_NOT_OPEN'
  /** The month is confirmed and changes no more. */
  | 'EDIT_CONFIRMED_MONTH'
  /** The membership has ended and stays as it is. */
  | 'EDIT_ENDED_MEMBERSHIP'
  /** The batch is no draft any more. */
  | 'EDIT_LOCKED_BATCH'
  /** The effective date lies before the object's last transition, or before something recorded that relies on it. */
  | 'EFFECTIVE_DATE_BEFORE_LAST'
  /** The effective date lies in the future and the action cannot be scheduled. */
  | 'EFFECTIVE_DATE_IN_FUTURE'
  /** A move may be scheduled a year ahead at most. */
  | 'EFFECTIVE_DATE_TOO_FAR'
  /** A payment is disputed: settle that first. A post whose term is over ends by itself then. */
  | 'END_WITH_DISPUTED_MONTH'
  /** What the row is about is on record with other facts, and the mode CREATE revises nothing. */
  | 'EXISTS_WITH_OTHER_DATA'
  /** An expulsion names its decision, for which a roster has no column. */
  | 'EXPEL_WITHOUT_DECISION'
  /** The facility is closed already. */
  | 'FACILITY_CLOSED'
  /** A file does not change this fact of what is on record. */
  | 'FACT_NOT_REVISABLE'
  /** A count, such as people or households, is negative. */
  | 'FIGURE_COUNT_NEGATIVE'
  /** A count, such as people or households, has a fraction. */
  | 'FIGURE_COUNT_NOT_WHOLE'
  /** The row's kind, bound, unit or period is not of the format, or a text is too long or holds invisible characters. */
  | 'FIGURE_FORM_INVALID'
  /** The same id stands twice for one division in one import. */
  | 'FIGURE_ID_REPEATED'
  /** A figure of this division with this id exists, with other content or withdrawn; import with REVISE to correct it or have it back. */
  | 'FIGURE_ID_TAKEN'
  /** A ratio is a fraction from -1 to 10: 0.85, not 85. */
  | 'FIGURE_RATIO_OUT_OF_RANGE'
  /** The value is not a plain decimal number. */
  | 'FIGURE_VALUE_INVALID'
  /** The row lacks a required value. */
  | 'FIGURE_VALUE_MISSING'
  /** The figure is withdrawn already. */
  | 'FIGURE_WITHDRAWN'
  /** The fund has not so much left. */
  | 'FUND_OVERDRAWN'
  /** The hardship file is not active on that day: it gives no aid. */
  | 'HARDSHIP_FILE_NOT_ACTIVE'
  /** No norm is in force for the body's division by which income could be measured. */
  | 'HARDSHIP_NORM_MISSING'
  /** The income per head lies above every tier of the norm, or an exclusion is recorded. */
  | 'HARDSHIP_TIER_NOT_MET'
  /** The holder hash is not that of the card's holder. */
  | 'HOLDER_MISMATCH'
  /** The recipient has this honour, or is nominated for it, in this edition. */
  | 'HONOUR_TAKEN'
  /** The results, the rating or the prize do not stand, or are not the recipient's. */
  | 'HONOUR_WITHOUT_RESULT'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The state does not allow the action. */
  | 'ILLEGAL_TRANSITION'
  /** The indicator is known with another unit. */
  | 'INDICATOR_UNIT_DIFFERS'
  /** Nobody knows the indicator; only a caller whose scope is the whole nation may bring it in. */
  | 'INDICATOR_UNKNOWN'
  /** A value of the input is not of its form or range; `path` names it. Texts hold no controls, zero-width, bidi or private-use characters. */
  | 'INPUT_INVALID'
  /** The interval ends before it starts. */
  | 'INTERVAL_INVALID'
  /** The batch holds no application. */
  | 'ISSUE_BATCH_EMPTY'
  /** Another job of the same content is under way or has done the work: the older one is not resumed beside it. */
  | 'JOB_SUPERSEDED'
  /** A job on a file of the bank with a business date in the month is under way, failed, or was over a moment ago. */
  | 'JOB_UNDER_WAY'
  /** Whoever submitted a suggestion does not judge it. */
  | 'JUDGE_OWN'
  /** Nothing is known as of an instant that is still to come. */
  | 'KNOWN_AT_IN_FUTURE'
  /** A body's level must lie below its upper body's. */
  | 'LEVEL_NOT_BELOW_PARENT'
  /** There are as many entries as there may be: of a body, person, file, card, merchant, discount, batch or post, or offers to choose from. */
  | 'LIST_FULL'
  /** The main person is no member, or has left and no reason is given why the person still stands for the household. */
  | 'MAIN_MEMBER_LEFT'
  /** The new upper body is not active, or was not on that day. */
  | 'MOVE_TO_INACTIVE_PARENT'
  /** A body cannot be moved under itself or a body below it. */
  | 'MOVE_UNDER_OWN_DESCENDANT'
  /** By the rule the claim comes to nothing. */
  | 'NOTHING_TO_GRANT'
  /** The notice is answered. */
  | 'NOTICE_ANSWERED'
  /** The card is not entitled to the discount; the problem carries the reasons. */
  | 'NOT_ELIGIBLE'
  /** The object does not exist or is outside the caller's scope. */
  | 'NOT_FOUND'
  /** No transfer is open: none was requested, it is settled, or its time is over. */
  | 'NO_OPEN_TRANSFER'
  /** The body has no move that waits or is still ahead. */
  | 'NO_PENDING_MOVE'
  /** No prize is proposed for the suggestion, or that was decided. */
  | 'NO_PRIZE_PROPOSED'
  /** No proposed tier waits to be confirmed. */
  | 'NO_TIER_OVERRIDE'
  /** Nobody proposed that the month is not paid, or that was decided. */
  | 'NO_WAIVER_PROPOSED'
  /** The objection is decided already. */
  | 'OBJECTION_DECIDED'
  /** An offer begins, changes or ends now or later: what was granted before stays as it was. */
  | 'OFFER_BACKDATED'
  /** A version of an offer that has begun is not edited; a later instant begins a new one. */
  | 'OFFER_EDIT_IN_PLACE'
  /** The offer is over at that instant already. */
  | 'OFFER_ENDED'
  /** Another version of the offer is to begin then or later; end it first. */
  | 'OFFER_VERSION_OVERLAP'
  /** The office is held already; end that term first. */
  | 'OFFICE_HELD'
  /** The region lies outside the caller's scope. */
  | 'OUTSIDE_SCOPE'
  /** The upper body is not active, or was not on that day. */
  | 'PARENT_INACTIVE'
  /** A root exists already: name the upper body. */
  | 'PARENT_REQUIRED'
  /** The registration was taken back. */
  | 'PARTICIPATION_WITHDRAWN'
  /** What was paid is not what the month comes to. */
  | 'PAY_AMOUNT_DIFFERS'
  /** The month is not due yet, or was not on the day it was paid. */
  | 'PAY_BEFORE_DUE'
  /** The month is not owed: the agreement was cut short. */
  | 'PAY_CANCELLED_MONTH'
  /** The post is suspended, or was when the month would have fallen due. */
  | 'PAY_SUSPENDED_MONTH'
  /** The account took no payments on that day, or none is open. */
  | 'PAY_TO_CLOSED_ACCOUNT'
  /** The month is paid already. */
  | 'PAY_TWICE_SAME_MONTH'
  /** The month was waived. */
  | 'PAY_WAIVED_MONTH'
  /** A break of the month is not settled, or waits for its charge. */
  | 'PERIOD_HAS_OPEN_BREAKS'
  /** The month is not over. */
  | 'PERIOD_NOT_OVER'
  /** The month is sealed already. */
  | 'PERIOD_SEALED'
  /** A free text or an idempotency key holds the number of a person's identity card or mobile, or of the account of the post that it is about; such numbers have fields of their own. */
  | 'PERSONAL_NUMBER_IN_TEXT'
  /** A person with this document is known, under another name or in another record. */
  | 'PERSON_EXISTS'
  /** A person of the household is in another open hardship file of the federation. */
  | 'PERSON_IN_TWO_FILES'
  /** All prizes of this rank are given. */
  | 'PRIZE_TAKEN'
  /** The call has no prize of this rank. */
  | 'PRIZE_UNKNOWN'
  /** The programme has ended: nothing new of it begins. */
  | 'PROGRAM_ENDED'
  /** The household's hardship file is not active. */
  | 'PUBLISH_WITHOUT_ACTIVE_FILE'
  /** No place is left. */
  | 'QUOTA_FULL'
  /** Whoever is ranked has not attended. */
  | 'RANKED_WITHOUT_ATTENDING'
  /** A worse rank has a better score, or equal ranks have different ones. */
  | 'RANK_AGAINST_SCORE'
  /** Ranks do not follow from 1 on, or a tie does not leave the next ranks out. */
  | 'RANK_GAP'
  /** A dissolved body stays dissolved; found a new one. */
  | 'REACTIVATE_DISSOLVED'
  /** A merged body stays merged; its successor carries on. */
  | 'REACTIVATE_MERGED'
  /** More is recorded as recovered than is open of the sum at stake. */
  | 'RECOVERY_EXCEEDS_STAKE'
  /** A case is not handed to the body that handles it. */
  | 'REFER_TO_SELF'
  /** More is refunded than was charged. */
  | 'REFUND_EXCEEDS_CHARGE'
  /** A body's division must lie within its upper body's. */
  | 'REGION_OUTSIDE_PARENT'
  /** The region code is not in the division table, had ended, or is the nation's where something has to stand. */
  | 'REGION_UNKNOWN'
  /** The card is not activated at the bank. */
  | 'REGISTER_UNACTIVATED'
  /** The holder is no member today in the region of the programme. */
  | 'REGISTER_WITHOUT_MEMBERSHIP'
  /** The last day of the activity is over. */
  | 'REGISTRATION_CLOSED'
  /** The registration may be renewed from 30 days before its end on. */
  | 'REGISTRATION_NOT_DUE'
  /** A person who was expelled rejoins by application and review only. */
  | 'REJOIN_EXPELLED_WITHOUT_REVIEW'
  /** A closed or rejected hardship file stays so; a return is a new file that cites it. */
  | 'REOPEN_CLOSED'
  /** A cancelled card is never replaced. */
  | 'REPLACE_CANCELLED'
  /** A contest ends once its results stand and none wait. */
  | 'RESULTS_NOT_CONFIRMED'
  /** Results of this trade wait for a decision already. */
  | 'RESULTS_PENDING'
  /** The membership has ended and cannot be retained. */
  | 'RETAIN_AFTER_WITHDRAWAL'
  /** The upper review takes a caller whose scope reaches above the body that keeps the file. */
  | 'REVIEW_NOT_ABOVE'
  /** The income was not recorded anew since the review began. */
  | 'REVIEW_WITHOUT_INCOME'
  /** A caller cannot revoke itself. */
  | 'REVOKE_OWN'
  /** The volunteer holds the role then. */
  | 'ROLE_HELD'
  /** A rule of the edition is not met; `path` names it. */
  | 'RULE_NOT_MET'
  /** This judge has scored the suggestion. */
  | 'SCORED_ALREADY'
  /** The points of the criterion are given by another: by its juror, or by those in charge. */
  | 'SCORED_BY_JUROR'
  /** A criterion has no points. */
  | 'SCORES_INCOMPLETE'
  /** More points than the criterion has. */
  | 'SCORE_ABOVE_MOST'
  /** The claimant has claimed in the edition already, or for this event. */
  | 'SECOND_CLAIM_SAME_PERIOD'
  /** Whoever is named is in the edition already, by one of its names. */
  | 'SECOND_ENROLMENT'
  /** The subject has an evaluation by this scheme for the period. */
  | 'SECOND_EVALUATION'
  /** The person has an open card of this programme already. */
  | 'SECOND_OPEN_CARD'
  /** The cadre is linked so already. */
  | 'SECOND_OPEN_DUTY'
  /** The household has an open hardship file already; a draft counts. */
  | 'SECOND_OPEN_FILE'
  /** The person has an open membership or application already. */
  | 'SECOND_OPEN_MEMBERSHIP'
  /** The caller has an open objection against the hardship file already. */
  | 'SECOND_OPEN_OBJECTION'
  /** The household has an open post already. */
  | 'SECOND_OPEN_POST'
  /** A transfer is open already. */
  | 'SECOND_OPEN_TRANSFER'
  /** The member is a volunteer of the body already. */
  | 'SECOND_VOLUNTEER'
  /** Whoever recorded a hardship file, is declared a relative, or has checked it before cannot check it here. */
  | 'SELF_REVIEW'
  /** The record of service is confirmed or refused. */
  | 'SERVICE_DECIDED'
  /** The service item is not offered, or was not on that day. */
  | 'SERVICE_ITEM_CLOSED'
  /** The volunteer's time for the activity is recorded for that day. */
  | 'SERVICE_TWICE'
  /** The volunteer held no role on that day. */
  | 'SERVICE_WITHOUT_ROLE'
  /** Claims of the edition are open. */
  | 'SETTLE_WITH_OPEN_CLAIMS'
  /** The sponsor has ended and claims nothing more. */
  | 'SPONSOR_CLOSED'
  /** The sponsor holds as many posts as it may. */
  | 'SPONSOR_LIMIT'
  /** No agreement holds this month, or it is not the caller's to see. */
  | 'STIPEND_MONTH_UNKNOWN'
  /** A caller with this subject may call already, or was revoked outside the caller's scope. */
  | 'SUBJECT_TAKEN'
  /** The successor of a merger must be another body that is active, and was on that day. */
  | 'SUCCESSOR_INVALID'
  /** The term is over already. */
  | 'TERM_ENDED'
  /** A tier was proposed beside the norm and no second person has confirmed it. */
  | 'TIER_OVERRIDE_UNCONFIRMED'
  /** More rows than a call takes, which is 33. */
  | 'TOO_MANY_ROWS'
  /** The topic is none of the call, or the call names topics and the suggestion none. */
  | 'TOPIC_UNKNOWN'
  /** Another discount was confirmed with this transaction. */
  | 'TRANSACTION_TAKEN'
  /** The membership of an expelled person cannot be transferred. */
  | 'TRANSFER_EXPELLED'
  /** The body that is to take the member in is not active. */
  | 'TRANSFER_TO_INACTIVE_BODY'
  /** The membership is in that body already. */
  | 'TRANSFER_TO_SELF'
  /** A body has one open upper body; another move is still pending. */
  | 'TWO_OPEN_PARENTS'
  /** The unit is covered by a body on one of these days already. */
  | 'UNIT_COVERED_ALREADY'
  /** The unit is not covered by this body on this day. */
  | 'UNIT_NOT_COVERED'
  /** The file has not arrived, or not whole. */
  | 'UPLOAD_MISSING'
  /** The file is larger than 200 MB. */
  | 'UPLOAD_TOO_LARGE'
  /** The duty does not hold on the day of the visit. */
  | 'VISIT_OUTSIDE_DUTY'
  /** The month is paid. */
  | 'WAIVE_PAID'
  /** The weights of the criteria are not 10,000 basis points together. */
  | 'WEIGHTS_DO_NOT_SUM';

/** A job to set going again. */
export type ResumeJobInput = {
  /** The job. */
  readonly id: string;
  /** Makes the call repeatable. */
  readonly idempotencyKey: string;
};

/** What a row of a bank's file was found to be; each row is one of them. */
export type RowClass =
  /** A state or an expiry was recorded. */
  | 'APPLIED'
  /** Told before with other content; no effect. */
  | 'CONFLICT'
  /** More was granted than was due. */
  | 'DISCOUNT_OVER'
  /** Less was granted than was due. */
  | 'DISCOUNT_UNDER'
  /** Told before with the same content; no effect. */
  | 'DUPLICATE'
  /** Not granted to a card that was entitled. */
  | 'ENTITLED_NOT_GRANTED'
  /** Granted to a card that was not entitled. */
  | 'GRANTED_NOT_ENTITLED'
  /** The card is of another holder; no effect. */
  | 'HOLDER_MISMATCH'
  /** A state that may not follow; no effect. */
  | 'ILLEGAL_TRANSITION'
  /** The history before the last state was corrected. */
  | 'LATE_APPLIED'
  /** A new token joined its card, or an application was issued. */
  | 'LINKED'
  /** What was due is what the bank granted or took back. */
  | 'MATCHED'
  /** The charge of a refund is not known so far. */
  | 'ORPHAN_REFUND'
  /** Another discount was taken back than was due. */
  | 'REFUND_DISCOUNT_MISMATCH'
  /** Refunds pass their charge; no effect. */
  | 'REFUND_EXCEEDS_CHARGE'
  /** Not taken, with a code and a field; see the file of errors. */
  | 'REFUSED'
  /** Nothing new. */
  | 'UNCHANGED'
  /** Nothing waits for the token; no effect. */
  | 'UNKNOWN_TO_UNION';

/** What became of a row. */
export type RowOutcome =
  /** A new figure. */
  | 'CREATED'
  /** It was refused; see the problems. */
  | 'REJECTED'
  /** The figure was corrected, or brought back. */
  | 'REVISED'
  /** It stood already with the same content. */
  | 'UNCHANGED';

/** Sex by GB/T 2261.1. */
export type Sex =
  /** 女 (2) */
  | 'FEMALE'
  /** 男 (1) */
  | 'MALE'
  /** 未说明 (9) */
  | 'NOT_SAID'
  /** 未知 (0) */
  | 'UNKNOWN';

/** Skill levels (技能等级) 1 to 5, the highest first. */
export type SkillLevel =
  /** 高级 (3) */
  | 'ADVANCED'
  /** 初级 (5) */
  | 'ELEMENTARY'
  /** 中级 (4) */
  | 'INTERMEDIATE'
  /** 高级技师 (1) */
  | 'SENIOR_TECHNICIAN'
  /** 技师 (2) */
  | 'TECHNICIAN';

/** A job to start. */
export type StartJobInput = {
  /** Work again on a file that was worked on before. Default: false. */
  readonly again?: boolean | null | undefined;
  /** Makes the call repeatable. */
  readonly idempotencyKey: string;
  /** What to do with its rows; a bank's file takes UPSERT only. */
  readonly mode: JobMode;
  /** The file that was sent. A reviewer may take one of union bodies that another caller sent, and approves what is in it. */
  readonly uploadId: string;
};

/** What a job on a bank's file comes to, the worst first. */
export type Verdict =
  /** Something has to be looked at. */
  | 'BREAKS'
  /** The job failed, which is no fault of the file's. */
  | 'FAILED'
  /** Bank and federation agree. */
  | 'RECONCILED'
  /** Nothing but refunds whose charge may still come. */
  | 'RECONCILED_WITH_PENDING'
  /** The file was refused. */
  | 'REFUSED';

/** Which posts to list: of a body, or of a sponsor. */
export type VirtualPostFilter = {
  /** Only posts with a month that is overdue, or only all others. */
  readonly overdue?: boolean | null | undefined;
  /** Posts that this sponsor has claimed, also those that it holds no more. A sponsor's own caller may leave it out. */
  readonly sponsorId?: string | null | undefined;
  /** Only posts in this state. */
  readonly state?: VirtualPostState | null | undefined;
  /** Also those of bodies that stand below it today. */
  readonly subtree?: boolean;
  /** Posts that this body keeps. */
  readonly unionBodyId?: string | null | undefined;
};

/** States of a virtual post (虚拟岗位). */
export type VirtualPostState =
  /** 在岗 */
  | 'ACTIVE'
  /** 已认领，待签约 */
  | 'CLAIMED'
  /** 草稿 */
  | 'DRAFT'
  /** 期满 */
  | 'ENDED'
  /** 发布期满 */
  | 'EXPIRED'
  /** 已发布 */
  | 'PUBLISHED'
  /** 待换认领单位 */
  | 'SEEKING_SPONSOR'
  /** 暂停 */
  | 'SUSPENDED'
  /** 提前终止 */
  | 'TERMINATED'
  /** 已撤回 */
  | 'WITHDRAWN';

export type BodyToExportQueryVariables = Exact<{
  code: string;
}>;

export type BodyToExportQuery = { readonly unionBody: { readonly id: string } | null };

export type MembersToExportQueryVariables = Exact<{
  filter: MemberFilter;
  day: string;
  after?: string | null | undefined;
}>;

export type MembersToExportQuery = {
  readonly members: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly documentType: DocumentType;
      readonly documentNumber: string;
      readonly birthYear: number | null;
      readonly sex: Sex;
      readonly ethnicity: string | null;
      readonly mobile: string | null;
      readonly state: MembershipState;
      readonly unionBody: { readonly id: string; readonly code: string; readonly name: string } | null;
      readonly membershipOn: {
        readonly state: MembershipState;
        readonly from: string;
        readonly unionBody: { readonly id: string; readonly code: string; readonly name: string } | null;
      } | null;
      readonly attributes: {
        readonly migrant: boolean | null;
        readonly employment: EmploymentStatus | null;
        readonly workUnit: string | null;
        readonly skillLevel: SkillLevel | null;
        readonly education: string | null;
        readonly roles: ReadonlyArray<MemberRole>;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type JobFactsFragment = {
  readonly id: string;
  readonly kind: JobKind;
  readonly mode: JobMode;
  readonly fileName: string;
  readonly state: JobState;
  readonly startedAt: string;
  readonly cancelRequested: boolean;
  readonly rows: number | null;
  readonly failure: JobFailure | null;
  readonly outcomes: {
    readonly created: number;
    readonly updated: number;
    readonly unchanged: number;
    readonly rejected: number;
    readonly duplicate: number;
    readonly notDone: number;
  };
  readonly files: ReadonlyArray<{
    readonly kind: JobFileKind;
    readonly url: string;
    readonly bytes: number;
    readonly sha256: string;
  }>;
  readonly problems: ReadonlyArray<{
    readonly code: FileProblemCode;
    readonly message: string;
    readonly line: number | null;
    readonly columns: ReadonlyArray<string>;
  }>;
};

export type BankFactsFragment = {
  readonly id: string;
  readonly verdict: Verdict | null;
  readonly classes: ReadonlyArray<{ readonly class: RowClass; readonly rows: number }>;
  readonly accepted: { readonly businessDate: string; readonly sequence: number } | null;
};

type ProblemFacts_Conflict_Fragment = {
  readonly code: ProblemCode;
  readonly message: string;
  readonly path: ReadonlyArray<string> | null;
};

type ProblemFacts_IllegalTransition_Fragment = {
  readonly code: ProblemCode;
  readonly message: string;
  readonly path: ReadonlyArray<string> | null;
};

type ProblemFacts_NotEligible_Fragment = {
  readonly code: ProblemCode;
  readonly message: string;
  readonly path: ReadonlyArray<string> | null;
};

type ProblemFacts_RuleProblem_Fragment = {
  readonly code: ProblemCode;
  readonly message: string;
  readonly path: ReadonlyArray<string> | null;
};

export type ProblemFactsFragment =
  | ProblemFacts_Conflict_Fragment
  | ProblemFacts_IllegalTransition_Fragment
  | ProblemFacts_NotEligible_Fragment
  | ProblemFacts_RuleProblem_Fragment;

export type JobQueryVariables = Exact<{
  id: string;
  locale: Locale;
}>;

export type JobQuery = {
  readonly job: {
    readonly id: string;
    readonly kind: JobKind;
    readonly mode: JobMode;
    readonly fileName: string;
    readonly state: JobState;
    readonly startedAt: string;
    readonly cancelRequested: boolean;
    readonly rows: number | null;
    readonly failure: JobFailure | null;
    readonly verdict: Verdict | null;
    readonly outcomes: {
      readonly created: number;
      readonly updated: number;
      readonly unchanged: number;
      readonly rejected: number;
      readonly duplicate: number;
      readonly notDone: number;
    };
    readonly files: ReadonlyArray<{
      readonly kind: JobFileKind;
      readonly url: string;
      readonly bytes: number;
      readonly sha256: string;
    }>;
    readonly problems: ReadonlyArray<{
      readonly code: FileProblemCode;
      readonly message: string;
      readonly line: number | null;
      readonly columns: ReadonlyArray<string>;
    }>;
    readonly classes: ReadonlyArray<{ readonly class: RowClass; readonly rows: number }>;
    readonly accepted: { readonly businessDate: string; readonly sequence: number } | null;
  } | null;
};

export type JobsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  locale: Locale;
}>;

export type JobsQuery = {
  readonly jobs: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: JobKind;
      readonly mode: JobMode;
      readonly fileName: string;
      readonly state: JobState;
      readonly startedAt: string;
      readonly cancelRequested: boolean;
      readonly rows: number | null;
      readonly failure: JobFailure | null;
      readonly outcomes: {
        readonly created: number;
        readonly updated: number;
        readonly unchanged: number;
        readonly rejected: number;
        readonly duplicate: number;
        readonly notDone: number;
      };
      readonly files: ReadonlyArray<{
        readonly kind: JobFileKind;
        readonly url: string;
        readonly bytes: number;
        readonly sha256: string;
      }>;
      readonly problems: ReadonlyArray<{
        readonly code: FileProblemCode;
        readonly message: string;
        readonly line: number | null;
        readonly columns: ReadonlyArray<string>;
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type CreateUploadMutationVariables = Exact<{
  input: CreateUploadInput;
  locale: Locale;
}>;

export type CreateUploadMutation = {
  readonly createUpload: {
    readonly upload: {
      readonly id: string;
      readonly url: string;
      readonly method: string;
      readonly headers: ReadonlyArray<{ readonly name: string; readonly value: string }>;
    } | null;
    readonly problems: ReadonlyArray<
      | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
      | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
      | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
      | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
    >;
  };
};

export type StartJobMutationVariables = Exact<{
  input: StartJobInput;
  locale: Locale;
}>;

export type StartJobMutation = {
  readonly startJob: {
    readonly job: { readonly id: string } | null;
    readonly problems: ReadonlyArray<
      | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
      | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
      | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
      | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
    >;
    readonly receipt: { readonly id: string; readonly replayed: boolean } | null;
  };
};

export type CancelJobMutationVariables = Exact<{
  input: CancelJobInput;
  locale: Locale;
}>;

export type CancelJobMutation = {
  readonly cancelJob: {
    readonly job: { readonly id: string } | null;
    readonly problems: ReadonlyArray<
      | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
      | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
      | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
      | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
    >;
  };
};

export type ResumeJobMutationVariables = Exact<{
  input: ResumeJobInput;
  locale: Locale;
}>;

export type ResumeJobMutation = {
  readonly resumeJob: {
    readonly job: { readonly id: string } | null;
    readonly problems: ReadonlyArray<
      | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
      | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
      | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
      | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
    >;
  };
};

export type ImportFiguresMutationVariables = Exact<{
  input: ImportFiguresInput;
  locale: Locale;
}>;

export type ImportFiguresMutation = {
  readonly importFigures: {
    readonly rows: ReadonlyArray<{
      readonly line: number;
      readonly outcome: RowOutcome;
      readonly problems: ReadonlyArray<
        | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
        | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
        | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
        | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
      >;
    }>;
    readonly problems: ReadonlyArray<
      | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
      | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
      | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
      | { readonly code: ProblemCode; readonly message: string; readonly path: ReadonlyArray<string> | null }
    >;
    readonly receipt: { readonly id: string; readonly replayed: boolean } | null;
  };
};

export type PostFactsFragment = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly regionCode: string;
  readonly state: VirtualPostState;
  readonly askedAmount: { readonly yuan: string };
  readonly balance: {
    readonly overdueMonths: number;
    readonly scheduled: { readonly yuan: string };
    readonly paid: { readonly yuan: string };
    readonly open: { readonly yuan: string };
    readonly overdue: { readonly yuan: string };
  };
};

export type BodyOfPostsQueryVariables = Exact<{
  code: string;
}>;

export type BodyOfPostsQuery = { readonly unionBody: { readonly id: string } | null };

export type PostsQueryVariables = Exact<{
  filter: VirtualPostFilter;
  after?: string | null | undefined;
}>;

export type PostsQuery = {
  readonly virtualPosts: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly title: string;
      readonly regionCode: string;
      readonly state: VirtualPostState;
      readonly askedAmount: { readonly yuan: string };
      readonly balance: {
        readonly overdueMonths: number;
        readonly scheduled: { readonly yuan: string };
        readonly paid: { readonly yuan: string };
        readonly open: { readonly yuan: string };
        readonly overdue: { readonly yuan: string };
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type BoardQueryVariables = Exact<{
  regionCode: string;
  after?: string | null | undefined;
}>;

export type BoardQuery = {
  readonly publishedPosts: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly title: string;
      readonly regionCode: string;
      readonly publishedUntil: string | null;
      readonly askedAmount: { readonly yuan: string };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const JobFactsFragmentDoc = new TypedDocumentString(
  `
    fragment JobFacts on Job {
  id
  kind
  mode
  fileName
  state
  startedAt
  cancelRequested
  rows
  outcomes {
    created
    updated
    unchanged
    rejected
    duplicate
    notDone
  }
  files {
    kind
    url
    bytes
    sha256
  }
  problems {
    code
    message(locale: $locale)
    line
    columns
  }
  failure
}
    `,
  { fragmentName: 'JobFacts' },
) as unknown as TypedDocumentString<JobFactsFragment, unknown>;
export const BankFactsFragmentDoc = new TypedDocumentString(
  `
    fragment BankFacts on Job {
  id
  verdict
  classes {
    class
    rows
  }
  accepted {
    businessDate
    sequence
  }
}
    `,
  { fragmentName: 'BankFacts' },
) as unknown as TypedDocumentString<BankFactsFragment, unknown>;
export const ProblemFactsFragmentDoc = new TypedDocumentString(
  `
    fragment ProblemFacts on Problem {
  code
  message(locale: $locale)
  path
}
    `,
  { fragmentName: 'ProblemFacts' },
) as unknown as TypedDocumentString<ProblemFactsFragment, unknown>;
export const PostFactsFragmentDoc = new TypedDocumentString(
  `
    fragment PostFacts on VirtualPost {
  id
  code
  title
  regionCode
  state
  askedAmount {
    yuan
  }
  balance {
    scheduled {
      yuan
    }
    paid {
      yuan
    }
    open {
      yuan
    }
    overdue {
      yuan
    }
    overdueMonths
  }
}
    `,
  { fragmentName: 'PostFacts' },
) as unknown as TypedDocumentString<PostFactsFragment, unknown>;
export const BodyToExportDocument = new TypedDocumentString(`
    query BodyToExport($code: String!) {
  unionBody(by: {code: $code}) {
    id
  }
}
    `) as unknown as TypedDocumentString<BodyToExportQuery, BodyToExportQueryVariables>;
export const MembersToExportDocument = new TypedDocumentString(`
    query MembersToExport($filter: MemberFilter!, $day: LocalDate!, $after: String) {
  members(filter: $filter, first: 100, after: $after) {
    nodes {
      id
      name
      documentType
      documentNumber
      birthYear
      sex
      ethnicity
      mobile
      state
      unionBody {
        id
        code
        name
      }
      membershipOn(day: $day) {
        state
        from
        unionBody {
          id
          code
          name
        }
      }
      attributes(asOf: $day) {
        migrant
        employment
        workUnit
        skillLevel
        education
        roles
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MembersToExportQuery, MembersToExportQueryVariables>;
export const JobDocument = new TypedDocumentString(`
    query Job($id: ID!, $locale: Locale!) {
  job(id: $id) {
    ...JobFacts
    ...BankFacts
  }
}
    fragment JobFacts on Job {
  id
  kind
  mode
  fileName
  state
  startedAt
  cancelRequested
  rows
  outcomes {
    created
    updated
    unchanged
    rejected
    duplicate
    notDone
  }
  files {
    kind
    url
    bytes
    sha256
  }
  problems {
    code
    message(locale: $locale)
    line
    columns
  }
  failure
}
fragment BankFacts on Job {
  id
  verdict
  classes {
    class
    rows
  }
  accepted {
    businessDate
    sequence
  }
}`) as unknown as TypedDocumentString<JobQuery, JobQueryVariables>;
export const JobsDocument = new TypedDocumentString(`
    query Jobs($first: Int!, $after: String, $locale: Locale!) {
  jobs(first: $first, after: $after) {
    nodes {
      ...JobFacts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment JobFacts on Job {
  id
  kind
  mode
  fileName
  state
  startedAt
  cancelRequested
  rows
  outcomes {
    created
    updated
    unchanged
    rejected
    duplicate
    notDone
  }
  files {
    kind
    url
    bytes
    sha256
  }
  problems {
    code
    message(locale: $locale)
    line
    columns
  }
  failure
}`) as unknown as TypedDocumentString<JobsQuery, JobsQueryVariables>;
export const CreateUploadDocument = new TypedDocumentString(`
    mutation CreateUpload($input: CreateUploadInput!, $locale: Locale!) {
  createUpload(input: $input) {
    upload {
      id
      url
      method
      headers {
        name
        value
      }
    }
    problems {
      ...ProblemFacts
    }
  }
}
    fragment ProblemFacts on Problem {
  code
  message(locale: $locale)
  path
}`) as unknown as TypedDocumentString<CreateUploadMutation, CreateUploadMutationVariables>;
export const StartJobDocument = new TypedDocumentString(`
    mutation StartJob($input: StartJobInput!, $locale: Locale!) {
  startJob(input: $input) {
    job {
      id
    }
    problems {
      ...ProblemFacts
    }
    receipt {
      id
      replayed
    }
  }
}
    fragment ProblemFacts on Problem {
  code
  message(locale: $locale)
  path
}`) as unknown as TypedDocumentString<StartJobMutation, StartJobMutationVariables>;
export const CancelJobDocument = new TypedDocumentString(`
    mutation CancelJob($input: CancelJobInput!, $locale: Locale!) {
  cancelJob(input: $input) {
    job {
      id
    }
    problems {
      ...ProblemFacts
    }
  }
}
    fragment ProblemFacts on Problem {
  code
  message(locale: $locale)
  path
}`) as unknown as TypedDocumentString<CancelJobMutation, CancelJobMutationVariables>;
export const ResumeJobDocument = new TypedDocumentString(`
    mutation ResumeJob($input: ResumeJobInput!, $locale: Locale!) {
  resumeJob(input: $input) {
    job {
      id
    }
    problems {
      ...ProblemFacts
    }
  }
}
    fragment ProblemFacts on Problem {
  code
  message(locale: $locale)
  path
}`) as unknown as TypedDocumentString<ResumeJobMutation, ResumeJobMutationVariables>;
export const ImportFiguresDocument = new TypedDocumentString(`
    mutation ImportFigures($input: ImportFiguresInput!, $locale: Locale!) {
  importFigures(input: $input) {
    rows {
      line
      outcome
      problems {
        code
        message(locale: $locale)
        path
      }
    }
    problems {
      code
      message(locale: $locale)
      path
    }
    receipt {
      id
      replayed
    }
  }
}
    `) as unknown as TypedDocumentString<ImportFiguresMutation, ImportFiguresMutationVariables>;
export const BodyOfPostsDocument = new TypedDocumentString(`
    query BodyOfPosts($code: String!) {
  unionBody(by: {code: $code}) {
    id
  }
}
    `) as unknown as TypedDocumentString<BodyOfPostsQuery, BodyOfPostsQueryVariables>;
export const PostsDocument = new TypedDocumentString(`
    query Posts($filter: VirtualPostFilter!, $after: String) {
  virtualPosts(filter: $filter, first: 100, after: $after) {
    nodes {
      ...PostFacts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PostFacts on VirtualPost {
  id
  code
  title
  regionCode
  state
  askedAmount {
    yuan
  }
  balance {
    scheduled {
      yuan
    }
    paid {
      yuan
    }
    open {
      yuan
    }
    overdue {
      yuan
    }
    overdueMonths
  }
}`) as unknown as TypedDocumentString<PostsQuery, PostsQueryVariables>;
export const BoardDocument = new TypedDocumentString(`
    query Board($regionCode: RegionCode!, $after: String) {
  publishedPosts(regionCode: $regionCode, first: 100, after: $after) {
    nodes {
      id
      code
      title
      regionCode
      askedAmount {
        yuan
      }
      publishedUntil
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
