import type { BankFileCode } from './bank-file-code.ts';
import type { BankRowCode } from './bank-row-code.ts';

/** What happened and what to do next, for a person, in Chinese and in English. */
export interface Advice {
  readonly zh: string;
  readonly en: string;
}

/** What is said of a file that is refused as a whole. Its sequence number stays free. */
export const FILE_ADVICE = {
  NAME_FORMAT: {
    zh: '文件名不符合“银行.种类.日期.序号.txt”或 .txt.gz，或种类与申报的不一致。请按约定命名后重新发送。',
    en: 'The name is not BANK.KIND.yyyymmdd.nnnnnn.txt or .txt.gz, or of another kind than was announced. Rename the file and send it again.',
  },
  SENDER_UNKNOWN: {
    zh: '文件名中的银行代码没有登记。请核对代码，或请工会先登记银行。',
    en: 'Nobody registered the bank of the name. Check the code, or ask the federation to register the bank.',
  },
  SENDER_MISMATCH: {
    zh: '文件名、文件头与发送方不是同一家银行。请以本行代码生成文件并由本行发送。',
    en: 'Name, header and sender are not one bank. Make the file under your own code and send it yourself.',
  },
  HEADER_INVALID: {
    zh: '第一行不是约定的文件头，或与文件名的日期、种类、序号不一致（UTF-8 不得带 BOM）。请重新生成文件头。',
    en: 'The first line is no proper header, or says another date, kind or sequence than the name (UTF-8 without BOM). Make the header anew.',
  },
  ENCODING_INVALID: {
    zh: '文件内容不是文件头所说的编码。请按 UTF-8 或 GB18030 重新导出。',
    en: 'The content is not in the encoding that the header tells. Export it anew in UTF-8 or GB18030.',
  },
  TOO_LARGE: {
    zh: '文件超过 4,000,000 行或 1 GiB，或有一行过长。请拆成几个文件，序号依次递增。',
    en: 'There are more than 4,000,000 rows or 1 GiB, or a line is far too long. Cut the file into several, with a sequence number each.',
  },
  ARCHIVE_UNSAFE: {
    zh: '压缩包已损坏，或解压后超过其大小的 20 倍。请用 gzip 重新压缩，或直接发送 .txt。',
    en: 'The archive is damaged, or unpacks to more than 20 times its size. Pack it anew with gzip, or send the .txt.',
  },
  EMPTY: {
    zh: '文件没有内容。当天没有数据时，请发送只有文件头和文件尾的文件。',
    en: 'The file has no bytes. Where nothing happened that day, send a file of header and trailer.',
  },
  TRAILER_MISSING: {
    zh: '最后一行不是文件尾，文件可能被截断。请完整地重新发送，序号不变。',
    en: 'The last line is no trailer: the file may be cut off. Send it again whole, under the same sequence number.',
  },
  COUNT_MISMATCH: {
    zh: '文件尾的行数与实际行数不一致。请核对后用同一序号重新发送。',
    en: 'The trailer tells another number of rows than there are. Check it and send the file again under the same sequence number.',
  },
  SUM_MISMATCH: {
    zh: '文件尾的合计与各行不一致。请核对后用同一序号重新发送。',
    en: 'The sums of the trailer are not those of the rows. Check them and send the file again under the same sequence number.',
  },
  CHECKSUM_MISMATCH: {
    zh: '文件尾的 SHA-256 与文件内容不一致，内容可能在途中改变。请重新发送。',
    en: 'The SHA-256 of the trailer is not that of the content: it may have changed on its way. Send it again.',
  },
  BUSINESS_DATE_FUTURE: {
    zh: '业务日期晚于今天。请在该日结束后发送。',
    en: 'The business date lies ahead. Send the file once that day has come.',
  },
  BUSINESS_DATE_TOO_OLD: {
    zh: '业务日期早于 30 天之前。请与工会商定补报方式。',
    en: 'The business date is more than 30 days ago. Agree with the federation on how to tell of it.',
  },
  PERIOD_SEALED: {
    zh: '该月份已封账。请把后来的事项放入封账之后的日期的文件，作为更正。',
    en: 'The month is sealed. Tell of what came later in a file of a later date, as a correction.',
  },
  DUPLICATE_CONTENT: {
    zh: '相同的数据行已随另一日期或序号的文件收到。请核对是否重复发送。',
    en: 'The same rows came with a file of another date or sequence number. Check whether this one was sent by mistake.',
  },
  SEQUENCE_REUSED: {
    zh: '该序号已有收到的文件。请使用下一个序号。',
    en: 'A file with this sequence number was accepted. Use the next one.',
  },
  SEQUENCE_GAP: {
    zh: '之前的序号尚未收到。请先发送缺少的文件，再发送本文件。',
    en: 'A file with an earlier sequence number is missing. Send that one first, then this one.',
  },
} as const satisfies Record<BankFileCode, Advice>;

/** What is said of a row that is refused; the other rows go on. */
export const ROW_ADVICE = {
  FIELD_MISSING: { zh: '缺少必填字段，请补上。', en: 'A field is missing. Fill it in.' },
  FIELD_FORMAT: { zh: '字段格式不对，请按约定更正。', en: 'A field is not of its form. Correct it.' },
  AMOUNT_INVALID: {
    zh: '金额须为整数分：总额 1 至 99,999,999,999，优惠 0 至总额。',
    en: 'Amounts are whole fen: gross 1 to 99,999,999,999, discount 0 to gross.',
  },
  TIME_WITHOUT_OFFSET: {
    zh: '时间须带时区，例如 2026-03-31T23:59:59+08:00。',
    en: 'The time needs an offset, e.g. 2026-03-31T23:59:59+08:00.',
  },
  OPERATION_UNKNOWN: {
    zh: '操作须为 C（消费）或 R（退款）。',
    en: 'The operation is C for a charge or R for a refund.',
  },
  CLEAR_PAN_REFUSED: {
    zh: '字段中是明文卡号。请改为令牌，切勿发送卡号。',
    en: 'The field is a card number in the clear. Send a token; never send card numbers.',
  },
  CARD_TOKEN_UNKNOWN: {
    zh: '没有本行项目的卡使用过此令牌。请先以 CARDSTATUS 文件上报该卡。',
    en: 'No card of your programmes ever had this token. Tell of the card in a CARDSTATUS file first.',
  },
  MERCHANT_UNKNOWN: {
    zh: '该卡项目中没有此商户代码。请核对，或请工会登记商户。',
    en: "The card's programme knows no such merchant. Check the code, or ask the federation to record the merchant.",
  },
  OFFER_UNKNOWN: {
    zh: '该卡项目中没有此优惠代码。请核对，或请工会登记优惠。',
    en: "The card's programme knows no such offer. Check the code, or ask the federation to create the offer.",
  },
  ORIGINAL_NOT_A_CHARGE: {
    zh: '原交易是一笔退款。请填写消费交易的编号。',
    en: 'The original transaction is a refund. Name the charge.',
  },
  TIME_IN_FUTURE: {
    zh: '时间晚于业务日期。请放入该日期的文件。',
    en: 'The time lies after the business date. Put the row into the file of its day.',
  },
} as const satisfies Record<BankRowCode, Advice>;
