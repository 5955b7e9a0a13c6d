/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a card is named. Exactly one of both. */
export type CardNameInput = {
  /** The card's id. */
  readonly cardId?: string | null | undefined;
  /** The token as the bank made it, never a card number. */
  readonly token?: string | null | undefined;
};

/** A reserved discount whose charge was made. */
export type ConfirmDiscountInput = {
  /** The version the caller read. */
  readonly expectedVersion: number;
  /** The discount. */
  readonly id: string;
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: string;
  /** The bank's id of the transaction, 1 to 64 of letters, digits, `_` and `-`: the bank's file then counts it once. */
  readonly transactionId?: string | null | undefined;
};

/** What cut a discount below what the rule alone gives. */
export type DiscountCap =
  /** 预算封顶 */
  | 'CAPPED_BUDGET'
  /** 当日封顶 */
  | 'CAPPED_DAY'
  /** 当月封顶 */
  | 'CAPPED_MONTH'
  /** 单笔封顶 */
  | 'CAPPED_TRANSACTION'
  /** 当年封顶 */
  | 'CAPPED_YEAR';

/** Where a discount of the point of sale stands. */
export type DiscountState =
  /** 已取消 */
  | 'CANCELLED'
  /** 已确认 */
  | 'CONFIRMED'
  /** 预留已过期 */
  | 'EXPIRED'
  /** 已预留 */
  | 'RESERVED';

/** A reserved discount. */
export type DiscountStepInput = {
  /** The version the caller read. */
  readonly expectedVersion: number;
  /** The discount. */
  readonly id: string;
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. */
  readonly idempotencyKey: string;
};

/** A question of eligibility. Name exactly one of offerId and category. */
export type EligibilityInput = {
  /** The charge in fen, 1 to 99,999,999,999. */
  readonly amount: number;
  /** When the charge is made. Default: now. */
  readonly at?: string | null | undefined;
  /** The card. */
  readonly card: CardNameInput;
  /** Any offer of this category: then the one with the largest discount is chosen, of two the one with the smaller id. */
  readonly category?: OfferCategory | null | undefined;
  /** As known when, not later than now; then budgets are not asked, as in the reconciliation. Default: now, as at the point of sale. */
  readonly knownAt?: string | null | undefined;
  /** Where the charge is made. */
  readonly merchantId: string;
  /** The offer that is asked for. */
  readonly offerId?: string | null | undefined;
};

/** Why a card is not entitled, in the order of the checks. */
export type EligibilityReason =
  /** 未达最低消费 */
  | 'BELOW_MINIMUM'
  /** 优惠预算已用完 */
  | 'BUDGET_EXHAUSTED'
  /** 已注销或已换卡 */
  | 'CARD_CANCELLED'
  /** 已过有效期 */
  | 'CARD_EXPIRED'
  /** 已冻结 */
  | 'CARD_FROZEN'
  /** 已挂失 */
  | 'CARD_LOST'
  /** 未发卡或未激活 */
  | 'CARD_NOT_YET_ACTIVE'
  /** 没有此卡令牌 */
  | 'CARD_TOKEN_UNKNOWN'
  /** 不在优惠日或优惠时段 */
  | 'DAY_OR_TIME_EXCLUDED'
  /** 优惠金额为零 */
  | 'DISCOUNT_ZERO'
  /** 当日限额已用完 */
  | 'LIMIT_DAY'
  /** 当月限额已用完 */
  | 'LIMIT_MONTH'
  /** 当年限额已用完 */
  | 'LIMIT_YEAR'
  /** 商户类别被排除 */
  | 'MCC_EXCLUDED'
  /** 当时已不是会员 */
  | 'MEMBER_LEFT'
  /** 当时尚未入会 */
  | 'MEMBER_NOT_ENROLLED'
  /** 商户不在优惠范围内, 或协议未覆盖当日 */
  | 'MERCHANT_NOT_IN_OFFER'
  /** 没有此商户, 或不属于该卡的项目 */
  | 'MERCHANT_UNKNOWN'
  /** 优惠当时不生效 */
  | 'OFFER_NOT_ACTIVE'
  /** 没有此优惠, 或不属于该卡的项目 */
  | 'OFFER_UNKNOWN'
  /** 商户不在优惠地区 */
  | 'REGION_NOT_COVERED'
  /** 当时未年度注册 */
  | 'REGISTRATION_MISSING';

/** The language of a text made for a person. */
export type Locale =
  /** English. */
  | 'EN'
  /** Simplified Chinese. */
  | 'ZH_CN';

/** The seven categories of discounts (吃住行游购娱医). */
export type OfferCategory =
  /** 吃 Eating */
  | 'EATING'
  /** 娱 Entertainment */
  | 'ENTERTAINMENT'
  /** 住 Lodging */
  | 'LODGING'
  /** 医 Medical */
  | 'MEDICAL'
  /** 购 Shopping */
  | 'SHOPPING'
  /** 游 Tourism */
  | 'TOURISM'
  /** 行 Transport */
  | 'TRANSPORT';

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

/** A discount to reserve. Name exactly one of offerId and category. */
export type ReserveDiscountInput = {
  /** The charge in fen, 1 to 99,999,999,999. */
  readonly amount: number;
  /** The card. */
  readonly card: CardNameInput;
  /** Any offer of this category: then the one with the largest discount is chosen. */
  readonly category?: OfferCategory | null | undefined;
  /** For how many seconds it is reserved: 30 to 900. Default: 600. */
  readonly holdSeconds?: number | null | undefined;
  /** The caller's key for this call: 8 to 128 of letters, digits, `_`, `.`, `:` and `-`. One for each charge. */
  readonly idempotencyKey: string;
  /** Where the charge is made. */
  readonly merchantId: string;
  /** The offer that is asked for. */
  readonly offerId?: string | null | undefined;
};

export type AskEligibilityQueryVariables = Exact<{
  input: EligibilityInput;
  locale: Locale;
}>;

export type AskEligibilityQuery = {
  readonly eligibility: {
    readonly eligible: boolean;
    readonly capped: ReadonlyArray<DiscountCap>;
    readonly at: string;
    readonly decidedAt: string;
    readonly reasons: ReadonlyArray<{ readonly code: EligibilityReason; readonly message: string }>;
    readonly discount: { readonly fen: number; readonly yuan: string };
  };
};

export type FindDiscountQueryVariables = Exact<{
  id: string;
}>;

export type FindDiscountQuery = {
  readonly discount: {
    readonly id: string;
    readonly version: number;
    readonly state: DiscountState;
    readonly expiresAt: string;
    readonly discount: { readonly fen: number; readonly yuan: string };
  } | null;
};

export type ReserveDiscountMutationVariables = Exact<{
  input: ReserveDiscountInput;
  locale: Locale;
}>;

export type ReserveDiscountMutation = {
  readonly reserveDiscount: {
    readonly discount: {
      readonly id: string;
      readonly version: number;
      readonly state: DiscountState;
      readonly expiresAt: string;
      readonly discount: { readonly fen: number; readonly yuan: string };
    } | null;
    readonly problems: ReadonlyArray<
      | {
          readonly currentVersion: number | null;
          readonly code: ProblemCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
          readonly retryable: boolean;
        }
      | {
          readonly from: string;
          readonly code: ProblemCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
          readonly retryable: boolean;
        }
      | {
          readonly reasons: ReadonlyArray<EligibilityReason>;
          readonly code: ProblemCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
          readonly retryable: boolean;
        }
      | {
          readonly code: ProblemCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
          readonly retryable: boolean;
        }
    >;
    readonly receipt: { readonly id: string; readonly replayed: boolean } | null;
  };
};

export type ConfirmDiscountMutationVariables = Exact<{
  input: ConfirmDiscountInput;
  locale: Locale;
}>;

export type ConfirmDiscountMutation = {
  readonly confirmDiscount: {
    readonly discount: {
      readonly id: string;
      readonly version: number;
      readonly state: DiscountState;
      readonly expiresAt: string;
      readonly discount: { readonly fen: number; readonly yuan: string };
    } | null;
    readonly problems: ReadonlyArray<
      | {
          readonly currentVersion: number | null;
          readonly code: ProblemCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
          readonly retryable: boolean;
        }
      | {
          readonly from: string;
          readonly code: ProblemCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
          readonly retryable: boolean;
        }
      | {
          readonly reasons: ReadonlyArray<EligibilityReason>;
          readonly code: ProblemCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
          readonly retryable: boolean;
        }
      | {
          readonly code: ProblemCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
          readonly retryable: boolean;
        }
    >;
    readonly receipt: { readonly id: string; readonly replayed: boolean } | null;
  };
};

export type CancelDiscountMutationVariables = Exact<{
  input: DiscountStepInput;
  locale: Locale;
}>;

export type CancelDiscountMutation = {
  readonly cancelDiscount: {
    readonly discount: {
      readonly id: string;
      readonly version: number;
      readonly state: DiscountState;
      readonly expiresAt: string;
      readonly discount: { readonly fen: number; readonly yuan: string };
    } | null;
    readonly problems: ReadonlyArray<
      | {
          readonly currentVersion: number | null;
          readonly code: ProblemCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
          readonly retryable: boolean;
        }
      | {
          readonly from: string;
          readonly code: ProblemCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
          readonly retryable: boolean;
        }
      | {
          readonly reasons: ReadonlyArray<EligibilityReason>;
          readonly code: ProblemCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
          readonly retryable: boolean;
        }
      | {
          readonly code: ProblemCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
          readonly retryable: boolean;
        }
    >;
    readonly receipt: { readonly id: string; readonly replayed: boolean } | null;
  };
};

export type ReservedDiscountFragment = {
  readonly id: string;
  readonly version: number;
  readonly state: DiscountState;
  readonly expiresAt: string;
  readonly discount: { readonly fen: number; readonly yuan: string };
};

export type DiscountAnswerFragment = {
  readonly discount: {
    readonly id: string;
    readonly version: number;
    readonly state: DiscountState;
    readonly expiresAt: string;
    readonly discount: { readonly fen: number; readonly yuan: string };
  } | null;
  readonly problems: ReadonlyArray<
    | {
        readonly currentVersion: number | null;
        readonly code: ProblemCode;
        readonly message: string;
        readonly path: ReadonlyArray<string> | null;
        readonly retryable: boolean;
      }
    | {
        readonly from: string;
        readonly code: ProblemCode;
        readonly message: string;
        readonly path: ReadonlyArray<string> | null;
        readonly retryable: boolean;
      }
    | {
        readonly reasons: ReadonlyArray<EligibilityReason>;
        readonly code: ProblemCode;
        readonly message: string;
        readonly path: ReadonlyArray<string> | null;
        readonly retryable: boolean;
      }
    | {
        readonly code: ProblemCode;
        readonly message: string;
        readonly path: ReadonlyArray<string> | null;
        readonly retryable: boolean;
      }
  >;
  readonly receipt: { readonly id: string; readonly replayed: boolean } | null;
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
export const ReservedDiscountFragmentDoc = new TypedDocumentString(
  `
    fragment ReservedDiscount on Discount {
  id
  version
  state
  discount {
    fen
    yuan
  }
  expiresAt
}
    `,
  { fragmentName: 'ReservedDiscount' },
) as unknown as TypedDocumentString<ReservedDiscountFragment, unknown>;
export const DiscountAnswerFragmentDoc = new TypedDocumentString(
  `
    fragment DiscountAnswer on DiscountPayload {
  discount {
    ...ReservedDiscount
  }
  problems {
    code
    message(locale: $locale)
    path
    retryable
    ... on NotEligible {
      reasons
    }
    ... on IllegalTransition {
      from
    }
    ... on Conflict {
      currentVersion
    }
  }
  receipt {
    id
    replayed
  }
}
    fragment ReservedDiscount on Discount {
  id
  version
  state
  discount {
    fen
    yuan
  }
  expiresAt
}`,
  { fragmentName: 'DiscountAnswer' },
) as unknown as TypedDocumentString<DiscountAnswerFragment, unknown>;
export const AskEligibilityDocument = new TypedDocumentString(`
    query AskEligibility($input: EligibilityInput!, $locale: Locale!) {
  eligibility(input: $input) {
    eligible
    reasons {
      code
      message(locale: $locale)
    }
    discount {
      fen
      yuan
    }
    capped
    at
    decidedAt
  }
}
    `) as unknown as TypedDocumentString<AskEligibilityQuery, AskEligibilityQueryVariables>;
export const FindDiscountDocument = new TypedDocumentString(`
    query FindDiscount($id: ID!) {
  discount(id: $id) {
    ...ReservedDiscount
  }
}
    fragment ReservedDiscount on Discount {
  id
  version
  state
  discount {
    fen
    yuan
  }
  expiresAt
}`) as unknown as TypedDocumentString<FindDiscountQuery, FindDiscountQueryVariables>;
export const ReserveDiscountDocument = new TypedDocumentString(`
    mutation ReserveDiscount($input: ReserveDiscountInput!, $locale: Locale!) {
  reserveDiscount(input: $input) {
    ...DiscountAnswer
  }
}
    fragment ReservedDiscount on Discount {
  id
  version
  state
  discount {
    fen
    yuan
  }
  expiresAt
}
fragment DiscountAnswer on DiscountPayload {
  discount {
    ...ReservedDiscount
  }
  problems {
    code
    message(locale: $locale)
    path
    retryable
    ... on NotEligible {
      reasons
    }
    ... on IllegalTransition {
      from
    }
    ... on Conflict {
      currentVersion
    }
  }
  receipt {
    id
    replayed
  }
}`) as unknown as TypedDocumentString<ReserveDiscountMutation, ReserveDiscountMutationVariables>;
export const ConfirmDiscountDocument = new TypedDocumentString(`
    mutation ConfirmDiscount($input: ConfirmDiscountInput!, $locale: Locale!) {
  confirmDiscount(input: $input) {
    ...DiscountAnswer
  }
}
    fragment ReservedDiscount on Discount {
  id
  version
  state
  discount {
    fen
    yuan
  }
  expiresAt
}
fragment DiscountAnswer on DiscountPayload {
  discount {
    ...ReservedDiscount
  }
  problems {
    code
    message(locale: $locale)
    path
    retryable
    ... on NotEligible {
      reasons
    }
    ... on IllegalTransition {
      from
    }
    ... on Conflict {
      currentVersion
    }
  }
  receipt {
    id
    replayed
  }
}`) as unknown as TypedDocumentString<ConfirmDiscountMutation, ConfirmDiscountMutationVariables>;
export const CancelDiscountDocument = new TypedDocumentString(`
    mutation CancelDiscount($input: DiscountStepInput!, $locale: Locale!) {
  cancelDiscount(input: $input) {
    ...DiscountAnswer
  }
}
    fragment ReservedDiscount on Discount {
  id
  version
  state
  discount {
    fen
    yuan
  }
  expiresAt
}
fragment DiscountAnswer on DiscountPayload {
  discount {
    ...ReservedDiscount
  }
  problems {
    code
    message(locale: $locale)
    path
    retryable
    ... on NotEligible {
      reasons
    }
    ... on IllegalTransition {
      from
    }
    ... on Conflict {
      currentVersion
    }
  }
  receipt {
    id
    replayed
  }
}`) as unknown as TypedDocumentString<CancelDiscountMutation, CancelDiscountMutationVariables>;
