import type { FileCode, RowCode } from '../__generated__/bank-file.js';
import type { Language, Sentence } from '../language.ts';

const OF_THE_SERVICE: Sentence = { zh: '由服务判断。', en: 'The service tells.' };

const FILES = {
  NAME_FORMAT: {
    zh: '文件名须为 <银行>.<CARDSTATUS 或 DISCOUNT>.<yyyymmdd>.<六位序号>.txt 或 .txt.gz，序号从 000001 起。',
    en: 'Name the file <BANK>.<CARDSTATUS or DISCOUNT>.<yyyymmdd>.<six digits>.txt or .txt.gz; the first number is 000001.',
  },
  SENDER_UNKNOWN: OF_THE_SERVICE,
  SENDER_MISMATCH: {
    zh: '首行的银行与文件名不同。请改正其中之一。',
    en: 'The first line names another bank than the file name. Correct one of them.',
  },
  HEADER_INVALID: {
    zh: '首行须为 H|1|银行|类别|yyyymmdd|序号|UTF-8 或 GB18030|FULL 或 DELTA，与文件名一致，前面没有 BOM；DISCOUNT 只能是 DELTA。',
    en: 'The first line is H|1|BANK|KIND|yyyymmdd|number|UTF-8 or GB18030|FULL or DELTA as in the file name, without a byte order mark; DISCOUNT is DELTA.',
  },
  ENCODING_INVALID: {
    zh: '文件中有首行所写编码之外的字节。请按该编码重新导出。',
    en: 'There are bytes that the encoding of the first line does not have. Export the file in that encoding.',
  },
  TOO_LARGE: {
    zh: '超过 4,000,000 行、1 GiB，或一行过长。请分成几个文件。',
    en: 'More than 4,000,000 rows, 1 GiB, or one line is too long. Part the file.',
  },
  ARCHIVE_UNSAFE: {
    zh: '不是完整的 gzip，或解压后超过其 20 倍。请重新压缩，或不压缩发送。',
    en: 'It is no whole gzip, or unpacks to more than 20 times its size. Pack it anew, or send it unpacked.',
  },
  EMPTY: {
    zh: '文件没有内容。当天没有数据也须有首行和末行。',
    en: 'There is nothing in the file. A day without rows has a first and a last line, too.',
  },
  TRAILER_MISSING: {
    zh: '末行须为 T|行数|合计一|合计二|sha256。文件可能被截断，请重新导出。',
    en: 'The last line is T|rows|sum1|sum2|sha256. The file may be cut off: export it again.',
  },
  COUNT_MISMATCH: {
    zh: '行数与末行不符。请重新导出。',
    en: 'The last line tells another number of rows. Export the file again.',
  },
  SUM_MISMATCH: {
    zh: '合计与末行不符。格式有误的金额或标志不计入。请改正后重新计算。',
    en: 'The last line tells other sums. An amount or flag of a wrong form adds nothing. Correct them, and sum up again.',
  },
  CHECKSUM_MISMATCH: {
    zh: 'sha256 与末行之前的字节不符，换行符也计入。请重新导出。',
    en: 'The sha256 is not that of all bytes before the last line, line ends included. Export the file again.',
  },
  BUSINESS_DATE_FUTURE: {
    zh: '业务日期晚于今天（北京时间）。请改正，或到那天再发送。',
    en: 'The business date is later than today in Shanghai. Correct it, or send the file on that day.',
  },
  BUSINESS_DATE_TOO_OLD: {
    zh: '业务日期早于 30 天之前。请与工会联系。',
    en: 'The business date is more than 30 days back. Speak to the federation.',
  },
  PERIOD_SEALED: OF_THE_SERVICE,
  DUPLICATE_CONTENT: OF_THE_SERVICE,
  SEQUENCE_REUSED: OF_THE_SERVICE,
  SEQUENCE_GAP: OF_THE_SERVICE,
} satisfies Record<FileCode, Sentence>;

const ROWS = {
  FIELD_MISSING: { zh: '请填写此字段。', en: 'Fill in the field.' },
  FIELD_FORMAT: { zh: '请按规定的格式填写。', en: 'Give the field the form it has to have.' },
  AMOUNT_INVALID: {
    zh: '请填写以分为单位的整数，消费 1 至 99999999999，优惠不超过消费。',
    en: 'Give whole fen: 1 to 99999999999, and no more discount than that.',
  },
  TIME_WITHOUT_OFFSET: { zh: '请在时间后面加上时差，如 +08:00。', en: 'Add the offset to the time, such as +08:00.' },
  OPERATION_UNKNOWN: { zh: '请填 C（消费）或 R（退款）。', en: 'Give C for a charge, R for a refund.' },
  CLEAR_PAN_REFUSED: {
    zh: '此字段是卡号，或与卡号形式相同。请换成令牌（niangjia bank tokenise）；编号前面请加一个字母。',
    en: 'The field is a card number, or has the form of one. Give its token (niangjia bank tokenise); put a letter in front of an id.',
  },
  CARD_TOKEN_UNKNOWN: OF_THE_SERVICE,
  MERCHANT_UNKNOWN: OF_THE_SERVICE,
  OFFER_UNKNOWN: OF_THE_SERVICE,
  ORIGINAL_NOT_A_CHARGE: OF_THE_SERVICE,
  TIME_IN_FUTURE: {
    zh: '时间晚于业务日期结束。请改正时间，或放到那天的文件里。',
    en: 'The time is after the end of the business date. Correct it, or put the row into the file of that day.',
  },
} satisfies Record<RowCode, Sentence>;

/** What to do about a file that is refused. */
export function adviseOnFile(language: Language, code: FileCode): string {
  return FILES[code][language];
}

/** What to do about a row that is refused. */
export function adviseOnRow(language: Language, code: RowCode): string {
  return ROWS[code][language];
}
