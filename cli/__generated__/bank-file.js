// Made of functions/jobs/bank/offline-check.ts: the service judges by the same code.
// functions/domain/bank-file/advice.ts
var FILE_ADVICE = {
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
};
var ROW_ADVICE = {
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
};

// functions/domain/bank-file/bank-file-code.ts
var BANK_FILE_CODES = [
  'NAME_FORMAT',
  'SENDER_UNKNOWN',
  'SENDER_MISMATCH',
  'HEADER_INVALID',
  'ENCODING_INVALID',
  'TOO_LARGE',
  'ARCHIVE_UNSAFE',
  'EMPTY',
  'TRAILER_MISSING',
  'COUNT_MISMATCH',
  'SUM_MISMATCH',
  'CHECKSUM_MISMATCH',
  'BUSINESS_DATE_FUTURE',
  'BUSINESS_DATE_TOO_OLD',
  'PERIOD_SEALED',
  'DUPLICATE_CONTENT',
  'SEQUENCE_REUSED',
  'SEQUENCE_GAP',
];

// functions/domain/bank-file/bank-row-code.ts
var BANK_ROW_CODES = [
  'FIELD_MISSING',
  'FIELD_FORMAT',
  'AMOUNT_INVALID',
  'TIME_WITHOUT_OFFSET',
  'OPERATION_UNKNOWN',
  'CLEAR_PAN_REFUSED',
  'CARD_TOKEN_UNKNOWN',
  'MERCHANT_UNKNOWN',
  'OFFER_UNKNOWN',
  'ORIGINAL_NOT_A_CHARGE',
  'TIME_IN_FUTURE',
];

// functions/domain/result.ts
function succeed(value) {
  return { ok: true, value };
}
function fail(failure) {
  return { ok: false, failure };
}

// functions/domain/day.ts
var DAY_MILLISECONDS = 864e5;
var SHANGHAI_OFFSET_MILLISECONDS = 8 * 36e5;
var DAY_FORM = /^(?:1[89]|2\d)\d{2}-\d{2}-\d{2}$/;
function parseLocalDate(text) {
  if (!DAY_FORM.test(text)) return fail({ code: 'DATE_INVALID', text });
  const time = Date.parse(`${text}T00:00:00.000Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return exists ? succeed(text) : fail({ code: 'DATE_INVALID', text });
}
var HOUR_AT = 'YYYY-MM-DDT'.length;
var NEXT_DAY_FROM = '16';
function dayOf(instant) {
  const written = instant.slice(0, 'YYYY-MM-DD'.length);
  return instant.slice(HOUR_AT, HOUR_AT + 2) < NEXT_DAY_FROM ? written : dayAfter(written);
}
var LAST_COMMON_DATE = 28;
var DATE_AT = 'YYYY-MM-'.length;
function dayAfter(day) {
  const next = Number(day.slice(DATE_AT)) + 1;
  if (next > LAST_COMMON_DATE) return addDays(day, 1);
  return `${day.slice(0, DATE_AT)}${next < 10 ? '0' : ''}${next}`;
}
function startOf(day) {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) - SHANGHAI_OFFSET_MILLISECONDS).toISOString();
}
function lastInstantOf(day) {
  return new Date(Date.parse(startOf(day)) + DAY_MILLISECONDS - 1).toISOString();
}
function addDays(day, days) {
  const time = Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MILLISECONDS;
  return new Date(time).toISOString().slice(0, 10);
}

// functions/domain/bank-file/file-kind.ts
var MOST_BANK_ROWS = 4e6;
var MOST_BANK_BYTES = 1073741824;
var MOST_EXPANSION = 20;
var OLDEST_BANK_FILE_DAYS = 30;

// functions/domain/bank-file/decide-acceptance.ts
function refusalOfAcceptance({ name, today, isSealed, isRepeated, lastSequence }) {
  if (name.businessDate > today) return 'BUSINESS_DATE_FUTURE';
  if (name.businessDate < addDays(today, -OLDEST_BANK_FILE_DAYS)) return 'BUSINESS_DATE_TOO_OLD';
  if (isSealed) return 'PERIOD_SEALED';
  if (isRepeated) return 'DUPLICATE_CONTENT';
  if (name.sequence <= lastSequence) return 'SEQUENCE_REUSED';
  return name.sequence > lastSequence + 1 ? 'SEQUENCE_GAP' : void 0;
}

// functions/domain/bank/bank.ts
var CODE_FORM = /^[A-Z0-9]{2,12}$/;
function isBankCode(text) {
  return CODE_FORM.test(text);
}

// functions/domain/bank-file/file-name.ts
var NAME_FORM = /^([A-Z0-9]{2,12})\.(CARDSTATUS|DISCOUNT)\.(\d{4})(\d{2})(\d{2})\.(\d{6})\.txt(\.gz)?$/;
var SEQUENCE_DIGITS = 6;
function parseFileName(name) {
  const parts = NAME_FORM.exec(name);
  if (parts === null) return void 0;
  const [, bankCode = '', kind = '', year = '', month = '', date = '', digits = '', archive] = parts;
  const day = parseLocalDate(`${year}-${month}-${date}`);
  const sequence = Number(digits);
  if (!day.ok || sequence === 0) return void 0;
  return {
    ...{ bankCode, kind, businessDate: day.value, sequence },
    isArchive: archive !== void 0,
  };
}
function dayDigits(day) {
  return day.replaceAll('-', '');
}
function sequenceDigits(sequence) {
  return String(sequence).padStart(SEQUENCE_DIGITS, '0');
}

// functions/domain/bank-file/file-header.ts
var FIELDS = 8;
function parseHeader(line, name) {
  const fields = line.split('|');
  const [mark, version, bankCode = '', kind, day, sequence, encoding, form] = fields;
  if (mark !== 'H' || version !== '1' || !isBankCode(bankCode)) return 'HEADER_INVALID';
  if (bankCode !== name.bankCode) return 'SENDER_MISMATCH';
  const isOfName =
    kind === name.kind && day === dayDigits(name.businessDate) && sequence === sequenceDigits(name.sequence);
  if (fields.length !== FIELDS || !isOfName) return 'HEADER_INVALID';
  if (encoding !== 'UTF-8' && encoding !== 'GB18030') return 'HEADER_INVALID';
  if (form !== 'DELTA' && (form !== 'FULL' || kind === 'DISCOUNT')) return 'HEADER_INVALID';
  return { encoding, form };
}
function headerLine(name, { encoding, form }) {
  const { bankCode, kind, businessDate, sequence } = name;
  return ['H', '1', bankCode, kind, dayDigits(businessDate), sequenceDigits(sequence), encoding, form].join('|');
}

// functions/domain/reconciliation/row-class.ts
var ROW_CLASSES = [
  'REFUSED',
  'DUPLICATE',
  'CONFLICT',
  'MATCHED',
  'GRANTED_NOT_ENTITLED',
  'ENTITLED_NOT_GRANTED',
  'DISCOUNT_OVER',
  'DISCOUNT_UNDER',
  'REFUND_DISCOUNT_MISMATCH',
  'REFUND_EXCEEDS_CHARGE',
  'ORPHAN_REFUND',
  'APPLIED',
  'UNCHANGED',
  'LINKED',
  'LATE_APPLIED',
  'ILLEGAL_TRANSITION',
  'UNKNOWN_TO_UNION',
  'HOLDER_MISMATCH',
];
var FINDINGS = [
  'MCC_DIFFERS',
  'BENEFIT_ON_NOT_ENTITLED',
  'BENEFIT_OFF_BUT_ENTITLED',
  'MISSING_AT_BANK',
  'BUDGET_EXCEEDED',
];
var NO_BREAK = /* @__PURE__ */ new Set([
  ...['MATCHED', 'DUPLICATE', 'APPLIED', 'UNCHANGED', 'LINKED', 'LATE_APPLIED'],
  'MCC_DIFFERS',
]);
function isBreak(found) {
  return !NO_BREAK.has(found);
}
var BREAK_KINDS = [...ROW_CLASSES, ...FINDINGS].filter(isBreak);

// functions/jobs/bank/bank-file-refusal.ts
var BankFileRefusal = class extends Error {
  name = 'BankFileRefusal';
  code;
  /** Null where its trailer was not reached. */
  counted;
  constructor(code, counted = null) {
    super(code);
    this.code = code;
    this.counted = counted;
  }
};

// functions/jobs/bank/file-seal.ts
import { createHash } from 'node:crypto';

// functions/domain/bank-file/file-trailer.ts
var TRAILER_FORM = /^T\|(\d{1,9})\|(-?\d{1,30})\|(-?\d{1,30})\|([0-9a-f]{64})$/;
function parseTrailer(line) {
  const parts = TRAILER_FORM.exec(line);
  if (parts === null) return void 0;
  const [, rows = '', first = '', second = '', sha256 = ''] = parts;
  return { rows: Number(rows), sums: [BigInt(first), BigInt(second)], sha256 };
}
function compareTrailer(told, found) {
  if (told.rows !== found.rows) return 'COUNT_MISMATCH';
  if (told.sums[0] !== found.sums[0] || told.sums[1] !== found.sums[1]) return 'SUM_MISMATCH';
  return told.sha256 === found.sha256 ? void 0 : 'CHECKSUM_MISMATCH';
}
function trailerLine({ rows, sums, sha256 }) {
  return `T|${rows}|${sums[0]}|${sums[1]}|${sha256}`;
}
var EXACT = 2 ** 52;
var ExactSum = class {
  #whole = 0n;
  #part = 0;
  /** Adds an amount of at most 2^52 in size. */
  add(amount) {
    this.#part += amount;
    if (this.#part > EXACT || this.#part < -EXACT) this.#carry();
  }
  /** Adds a sum of any size. */
  addWhole(sum) {
    this.#whole += sum;
  }
  /** The sum so far. */
  get value() {
    this.#carry();
    return this.#whole;
  }
  #carry() {
    this.#whole += BigInt(this.#part);
    this.#part = 0;
  }
};

// functions/domain/card/card-token.ts
var TOKEN_FORM = /^[a-z0-9]{1,8}:[0-9a-f]{64}$/;
var HASH_FORM = /^[0-9a-f]{64}$/;
function parseCardToken(text) {
  return TOKEN_FORM.test(text) ? succeed(text) : fail({ code: 'CARD_TOKEN_INVALID' });
}
function isHolderHash(text) {
  return HASH_FORM.test(text);
}

// functions/domain/eligibility/eligibility.ts
var LARGEST_AMOUNT = 99999999999;

// functions/domain/bank-file/bank-instant.ts
var FORM =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?(Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)?$/;
var LAST_COMMON_DATE2 = '28';
function isDay(text) {
  const month = text.slice('YYYY-'.length, 'YYYY-MM'.length);
  const date = text.slice('YYYY-MM-'.length);
  const isCommon = text.startsWith('20') && month >= '01' && month <= '12' && date >= '01' && date <= LAST_COMMON_DATE2;
  return isCommon || parseLocalDate(text).ok;
}
var HOUR_AT2 = 'YYYY-MM-DDT'.length;
var FRACTION_AT = 'YYYY-MM-DDTHH:MM:SS'.length;
var SHANGHAI_HOURS = 8;
function sameDayInstant(text, offset) {
  const hour = Number(text.slice(HOUR_AT2, HOUR_AT2 + 2)) - (offset === 'Z' ? 0 : SHANGHAI_HOURS);
  if (hour < 0 || (offset !== 'Z' && offset !== '+08:00')) return void 0;
  const fraction = text.slice(FRACTION_AT, text.length - offset.length);
  const milliseconds = fraction === '' ? '.000' : fraction.padEnd('.000'.length, '0');
  return `${text.slice(0, HOUR_AT2)}${hour < 10 ? '0' : ''}${hour}${text.slice(HOUR_AT2 + 2, FRACTION_AT)}${milliseconds}Z`;
}
function readBankInstant(text) {
  const parts = FORM.exec(text);
  if (parts === null || !isDay(parts[1] ?? '')) return fail('FIELD_FORMAT');
  const offset = parts[2];
  if (offset === void 0) return fail('TIME_WITHOUT_OFFSET');
  return succeed(sameDayInstant(text, offset) ?? new Date(text).toISOString());
}

// functions/domain/luhn.ts
var ZERO = 48;
var NINE = 57;
function passesLuhn(text) {
  let sum = 0;
  let isDoubled = false;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const unit = text.charCodeAt(at);
    if (unit < ZERO || unit > NINE) return false;
    const counted = isDoubled ? (unit - ZERO) * 2 : unit - ZERO;
    sum += counted > 9 ? counted - 9 : counted;
    isDoubled = !isDoubled;
  }
  return sum % 10 === 0;
}

// functions/domain/bank-file/clear-pan.ts
var FEWEST_DIGITS = 13;
var MOST_DIGITS = 19;
function isLengthOfPan(length) {
  return length >= FEWEST_DIGITS && length <= MOST_DIGITS;
}
function isClearPan(field) {
  return isLengthOfPan(field.length) && passesLuhn(field);
}

// functions/domain/bank-file/row-fields.ts
var RANK = {
  ...{ FIELD_MISSING: 0, FIELD_FORMAT: 1, AMOUNT_INVALID: 2 },
  ...{ TIME_WITHOUT_OFFSET: 3, OPERATION_UNKNOWN: 4, CLEAR_PAN_REFUSED: 5 },
};
var PAN_REMOVED = '\0';
function isPanField(field) {
  return field === PAN_REMOVED || isClearPan(field);
}
function fieldsOf(line) {
  return line.startsWith('D|') ? line.slice(2).split('|') : void 0;
}
var NO_ROW = { code: 'FIELD_FORMAT', field: 'record' };
var PAN_IN_ROW = { code: 'CLEAR_PAN_REFUSED', field: 'record' };
function refusalOfRow(line, { names, codeOf }) {
  const fields = fieldsOf(line);
  if (fields === void 0) return line.split('|').some(isPanField) ? PAN_IN_ROW : NO_ROW;
  const surplus = fields.slice(names.length);
  let first;
  if (surplus.length > 0) first = surplus.some(isPanField) ? PAN_IN_ROW : NO_ROW;
  for (const [index, name] of names.entries()) {
    const field = fields[index] ?? '';
    const code = isPanField(field) ? 'CLEAR_PAN_REFUSED' : codeOf(name, field, fields);
    if (code !== void 0 && (first === void 0 || RANK[code] < RANK[first.code])) first = { code, field: name };
  }
  return first;
}

// functions/domain/bank-file/discount-row.ts
var DISCOUNT_FIELDS = [
  'transactionId',
  'operation',
  'originalTransactionId',
  'token',
  'merchantCode',
  'offerCode',
  'mcc',
  'at',
  'grossFen',
  'discountFen',
];
var ID_FORM = /^[A-Za-z0-9_-]{1,64}$/;
var NUMBER_FORM = /^\d{13,19}$/;
var CODE_FORM2 = /^[A-Z0-9-]{1,32}$/;
var MCC_FORM = /^\d{4}$/;
var TIME_PART = 8;
var AMOUNT_FORM = /^(?:0|[1-9]\d{0,10})$/;
function isBareNumber(text) {
  return NUMBER_FORM.test(text);
}
function isTransactionId(text) {
  return ID_FORM.test(text) && !isBareNumber(text);
}
function readAmount(field, least, most) {
  if (!AMOUNT_FORM.test(field)) return void 0;
  const fen = Number(field);
  return fen >= least && fen <= most ? fen : void 0;
}
function amountsOf(operation, gross, discount) {
  const sign = operation === 'C' ? 1 : operation === 'R' ? -1 : 0;
  if (sign === 0) return void 0;
  const grossFen = readAmount(gross, 1, LARGEST_AMOUNT);
  const discountFen = grossFen === void 0 ? void 0 : readAmount(discount, 0, grossFen);
  if (grossFen === void 0 || discountFen === void 0) return void 0;
  return { grossFen: sign * grossFen, discountFen: sign * discountFen };
}
var FORMS = {
  transactionId: isTransactionId,
  token: (field) => parseCardToken(field).ok,
  merchantCode: (field) => CODE_FORM2.test(field),
  offerCode: (field) => CODE_FORM2.test(field),
  mcc: (field) => MCC_FORM.test(field),
};
var GROSS_AT = DISCOUNT_FIELDS.indexOf('grossFen');
var OPERATION_AT = DISCOUNT_FIELDS.indexOf('operation');
function isAmount(name, field, fields) {
  const gross = readAmount(fields[GROSS_AT] ?? '', 1, LARGEST_AMOUNT);
  if (name === 'grossFen') return gross !== void 0;
  return name !== 'discountFen' || readAmount(field, 0, gross ?? LARGEST_AMOUNT) !== void 0;
}
function codeOfOriginal(field, operation) {
  if (field === '') return operation === 'R' ? 'FIELD_MISSING' : void 0;
  return operation === 'C' || !isTransactionId(field) ? 'FIELD_FORMAT' : void 0;
}
var DISCOUNT_FORM = {
  names: DISCOUNT_FIELDS,
  codeOf: (name, field, fields) => {
    if (name === 'originalTransactionId') return codeOfOriginal(field, fields[OPERATION_AT] ?? '');
    if (field === '') return 'FIELD_MISSING';
    if (FORMS[name]?.(field) === false) return 'FIELD_FORMAT';
    if (name === 'operation') return field === 'C' || field === 'R' ? void 0 : 'OPERATION_UNKNOWN';
    if (!isAmount(name, field, fields)) return 'AMOUNT_INVALID';
    const instant = name === 'at' ? readBankInstant(field) : void 0;
    return instant?.ok === false ? instant.failure : void 0;
  },
};
var ROW_FORM =
  /^D\|([A-Za-z0-9_-]{1,64})\|(?:C\|()|R\|([A-Za-z0-9_-]{1,64}))\|([a-z0-9]{1,8}:[0-9a-f]{64})\|([A-Z0-9-]{1,32})\|([A-Z0-9-]{1,32})\|(\d{4})\|([\dTZ:.+-]{20,29})\|([1-9]\d{0,10})\|(0|[1-9]\d{0,10})$/;
function readWellFormed(line) {
  const parts = ROW_FORM.exec(line);
  if (parts === null) return void 0;
  const [, transactionId = '', charge, original = '', token = '', merchantCode = '', offerCode = '', mcc = ''] = parts;
  if (isBareNumber(transactionId) || isBareNumber(original)) return void 0;
  if (isPanField(merchantCode) || isPanField(offerCode)) return void 0;
  const at = readBankInstant(parts[TIME_PART] ?? '');
  const grossFen = Number(parts[TIME_PART + 1]);
  const discountFen = Number(parts[TIME_PART + 2]);
  if (!at.ok || grossFen > LARGEST_AMOUNT || discountFen > grossFen) return void 0;
  return {
    ...{ transactionId, operation: charge === '' ? 'C' : 'R', originalTransactionId: original },
    ...{ token, merchantCode, offerCode, mcc, at: at.value },
    ...{ grossFen, discountFen },
  };
}
function parseDiscountRow(line) {
  const row = readWellFormed(line);
  if (row !== void 0) return succeed(row);
  return fail(refusalOfRow(line, DISCOUNT_FORM) ?? { code: 'FIELD_FORMAT', field: 'record' });
}

// functions/domain/card/benefit-card.ts
var BANK_STATES = ['ISSUED', 'ACTIVATED', 'FROZEN', 'LOST', 'REPLACED', 'CANCELLED'];
var CARD_STATES = ['APPLIED', 'SENT_TO_BANK', 'REJECTED_BY_BANK', ...BANK_STATES];

// functions/domain/bank-file/card-status-row.ts
var CARD_STATUS_FIELDS = ['token', 'last4', 'holderHash', 'state', 'effectiveAt', 'benefit', 'expiresOn'];
var LAST4_FORM = /^\d{4}$/;
var STATES = new Set(BANK_STATES);
var FORMS2 = {
  token: (field) => parseCardToken(field).ok,
  last4: (field) => LAST4_FORM.test(field),
  holderHash: isHolderHash,
  state: (field) => STATES.has(field),
  benefit: (field) => field === '0' || field === '1',
  expiresOn: (field) => parseLocalDate(field).ok,
};
var CARD_STATUS_FORM = {
  names: CARD_STATUS_FIELDS,
  codeOf: (name, field) => {
    if (field === '') return 'FIELD_MISSING';
    if (FORMS2[name]?.(field) === false) return 'FIELD_FORMAT';
    const instant = name === 'effectiveAt' ? readBankInstant(field) : void 0;
    return instant?.ok === false ? instant.failure : void 0;
  },
};
function parseCardStatusRow(line) {
  const refusal = refusalOfRow(line, CARD_STATUS_FORM);
  if (refusal !== void 0) return fail(refusal);
  const [token = '', last4 = '', holderHash = '', state = '', time = '', benefit, expiresOn = ''] =
    fieldsOf(line) ?? [];
  const effectiveAt = readBankInstant(time);
  if (!effectiveAt.ok) return fail({ code: effectiveAt.failure, field: 'effectiveAt' });
  return succeed({
    ...{ token, last4, holderHash, state },
    ...{ effectiveAt: effectiveAt.value, benefit: benefit === '1', expiresOn },
  });
}

// functions/domain/bank-file/row-sums.ts
var AFTER_MARK = 1;
var OPERATION_AT2 = DISCOUNT_FIELDS.indexOf('operation') + AFTER_MARK;
var GROSS_AT2 = DISCOUNT_FIELDS.indexOf('grossFen') + AFTER_MARK;
var DISCOUNT_AT = DISCOUNT_FIELDS.indexOf('discountFen') + AFTER_MARK;
var BENEFIT_AT = CARD_STATUS_FIELDS.indexOf('benefit') + AFTER_MARK;
var RowSums = class {
  #kind;
  #first = new ExactSum();
  #second = new ExactSum();
  constructor(kind) {
    this.#kind = kind;
  }
  /** Adds a row by its fields, of which the first is its mark. */
  add(fields) {
    if (this.#kind === 'DISCOUNT') this.#addAmounts(fields);
    else this.#addFlag(fields.at(BENEFIT_AT));
  }
  /** Both sums so far. */
  get values() {
    return [this.#first.value, this.#second.value];
  }
  #addAmounts(fields) {
    const amounts = amountsOf(fields.at(OPERATION_AT2) ?? '', fields.at(GROSS_AT2) ?? '', fields.at(DISCOUNT_AT) ?? '');
    if (amounts === void 0) return;
    this.#first.add(amounts.grossFen);
    this.#second.add(amounts.discountFen);
  }
  #addFlag(flag) {
    if (flag === '1') this.#first.add(1);
    if (flag === '0') this.#second.add(1);
  }
};

// functions/jobs/bank/line-blocks.ts
import { isAscii, isUtf8 } from 'node:buffer';
var LINE_FEED = 10;
var LONGEST_LINE_BYTES = 1048576;
var LineBlocks = class {
  #open = Buffer.alloc(0);
  /** The lines that are known not to be the last; undefined where there are none yet. */
  push(piece) {
    const all = this.#open.length === 0 ? Buffer.from(piece) : Buffer.concat([this.#open, piece]);
    const end = all.lastIndexOf(LINE_FEED);
    const cut = end <= 0 ? -1 : all.lastIndexOf(LINE_FEED, end - 1);
    this.#open = all.subarray(cut + 1);
    if (all.length - 1 - end > LONGEST_LINE_BYTES) throw new BankFileRefusal('TOO_LARGE');
    return cut === -1 ? void 0 : all.subarray(0, cut + 1);
  }
  /** What is left at the end: the last line, and the one before it where the last has no line end. */
  end() {
    const isClosed = this.#open.at(-1) === LINE_FEED;
    const cut = this.#open.lastIndexOf(LINE_FEED, isClosed ? -2 : void 0);
    const last = this.#open.subarray(cut + 1).toString('latin1');
    return {
      before: cut === -1 ? void 0 : this.#open.subarray(0, cut + 1),
      last: last.replace(/\r?\n$/, ''),
    };
  }
};
function createDecoder(encoding) {
  const decoder = new TextDecoder(encoding === 'UTF-8' ? 'utf-8' : 'gb18030', { fatal: true, ignoreBOM: true });
  return (bytes) => {
    if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    if (encoding === 'UTF-8' && !isUtf8(bytes)) throw new BankFileRefusal('ENCODING_INVALID');
    try {
      return decoder.decode(bytes);
    } catch {
      throw new BankFileRefusal('ENCODING_INVALID');
    }
  };
}

// functions/jobs/bank/file-seal.ts
var BankFileSeal = class {
  header;
  #hash = createHash('sha256');
  #decode;
  #sums;
  #rows = 0;
  #bytes;
  constructor(name, header) {
    this.header = Buffer.from(`${headerLine(name, header)}
`);
    this.#bytes = this.header.length;
    this.#hash.update(this.header);
    this.#decode = createDecoder(header.encoding);
    this.#sums = new RowSums(name.kind);
  }
  /** Takes whole lines, and hands each on with its number among the rows. */
  add(block, take) {
    this.#bytes += block.length;
    if (this.#bytes > MOST_BANK_BYTES) throw new BankFileRefusal('TOO_LARGE');
    this.#hash.update(block);
    const lines = this.#decode(block).replace(/\r?\n$/, '');
    for (const line of lines.split(/\r?\n/)) {
      this.#rows += 1;
      if (this.#rows > MOST_BANK_ROWS) throw new BankFileRefusal('TOO_LARGE');
      this.#sums.add(line.split('|'));
      take(line, this.#rows);
    }
  }
  /** The last line of the file. */
  trailer() {
    const sha256 = this.#hash.digest('hex');
    return Buffer.from(`${trailerLine({ rows: this.#rows, sums: this.#sums.values, sha256 })}
`);
  }
};

// functions/jobs/bank/row-judge.ts
function createRowJudge({ kind, businessDate }) {
  const end = lastInstantOf(businessDate);
  if (kind === 'DISCOUNT') {
    return (line) => {
      const row = parseDiscountRow(line);
      if (!row.ok) return row.failure;
      return row.value.at > end ? { code: 'TIME_IN_FUTURE', field: 'at' } : void 0;
    };
  }
  return (line) => {
    const row = parseCardStatusRow(line);
    if (!row.ok) return row.failure;
    return row.value.effectiveAt > end ? { code: 'TIME_IN_FUTURE', field: 'effectiveAt' } : void 0;
  };
}

// functions/jobs/bank/survey-file.ts
import { isAscii as isAscii2 } from 'node:buffer';
import { createHash as createHash2 } from 'node:crypto';

// functions/jobs/bank/row-cursor.ts
var MARK = 124;
var LINE_FEED2 = 10;
var NUL = 0;
var USUAL_FIELDS = 32;
var RowCursor = class {
  /** The line in the file: 1 is the header. */
  line = 1;
  /** Where the row begins in the block, and where it ends: at its line feed. */
  start = 0;
  end = 0;
  /** How many fields the row has, its mark being one. */
  fields = 0;
  /** Whether a byte of it is 0. */
  hasNul = false;
  #block = Buffer.alloc(0);
  #ends = new Int32Array(USUAL_FIELDS);
  /** The block that it goes over. */
  get block() {
    return this.#block;
  }
  /** Goes on to another block. */
  enter(block) {
    this.#block = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
    this.end = -1;
  }
  /** Goes to the next row; false behind the last one of the block. */
  next() {
    const block = this.#block;
    let place = this.end + 1;
    if (place >= block.length) return false;
    this.start = place;
    this.hasNul = false;
    let fields = 0;
    for (; ; place += 1) {
      const byte = block[place] ?? LINE_FEED2;
      if (byte === MARK) fields = this.#endField(fields, place);
      else if (byte === LINE_FEED2) break;
      else if (byte === NUL) this.hasNul = true;
    }
    this.fields = this.#endField(fields, place);
    this.end = place;
    this.line += 1;
    return true;
  }
  /** Where a field begins in the block; where it ends where the row has not so many. */
  startOf(index) {
    if (index >= this.fields) return this.end;
    return index === 0 ? this.start : (this.#ends[index - 1] ?? 0) + 1;
  }
  /** Where a field ends in the block. */
  endOf(index) {
    return index < this.fields ? (this.#ends[index] ?? 0) : this.end;
  }
  /** A field; undefined where the row has not so many. */
  at(index) {
    return index < this.fields ? this.#block.toString('utf8', this.startOf(index), this.endOf(index)) : void 0;
  }
  /** The row as it stands there. */
  get text() {
    return this.#block.toString('utf8', this.start, this.end);
  }
  #endField(index, place) {
    if (index === this.#ends.length) {
      const more = new Int32Array(index * 2);
      more.set(this.#ends);
      this.#ends = more;
    }
    this.#ends[index] = place;
    return index + 1;
  }
};

// functions/jobs/bank/unpack.ts
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
var isOfGzip = (error) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');
async function* gunzipped(content, packedBytes) {
  const source = Readable.from(content, { objectMode: false });
  const plain = createGunzip();
  source.once('error', (error) => plain.destroy(error));
  let bytes = 0;
  try {
    for await (const piece of source.pipe(plain)) {
      bytes += piece.length;
      if (bytes > packedBytes * MOST_EXPANSION) throw new BankFileRefusal('ARCHIVE_UNSAFE');
      yield piece;
    }
  } catch (error) {
    throw isOfGzip(error) ? new BankFileRefusal('ARCHIVE_UNSAFE') : error;
  } finally {
    source.destroy();
    plain.destroy();
  }
}
async function* unpack(content, { isArchive, bytes }) {
  let read = 0;
  for await (const piece of isArchive && bytes > 0 ? gunzipped(content, bytes) : content) {
    read += piece.length;
    if (read > MOST_BANK_BYTES) throw new BankFileRefusal('TOO_LARGE');
    yield piece;
  }
}

// functions/jobs/bank/survey-file.ts
var LINE_FEED3 = 10;
var CARRIAGE_RETURN = 13;
var Surveyor = class {
  #name;
  #take;
  #before = createHash2('sha256');
  #rowsHash = createHash2('sha256');
  #sums;
  #header;
  #decode;
  #row = new RowCursor();
  constructor(name, take) {
    this.#name = name;
    this.#take = take;
    this.#sums = new RowSums(name.kind);
  }
  /** Takes whole lines; the first of all is the header. */
  add(block) {
    this.#before.update(block);
    const rows = this.#decode === void 0 ? this.#addHeader(block) : block;
    if (rows.length > 0) this.#addRows(rows);
  }
  /** Compares all that was taken with the last line. */
  end(last) {
    if (this.#header === void 0) {
      this.#readHeader(last);
      throw new BankFileRefusal('TRAILER_MISSING');
    }
    const told = parseTrailer(last);
    if (told === void 0) {
      this.#decode?.(Buffer.from(last, 'latin1'));
      throw new BankFileRefusal('TRAILER_MISSING');
    }
    const rows = this.#row.line - 1;
    const sha256 = this.#before.copy().digest('hex');
    const code = compareTrailer(told, { rows, sums: this.#sums.values, sha256 });
    if (code !== void 0) throw new BankFileRefusal(code, { rows, sha256 });
    return { header: this.#header, rows, sha256, rowsSha256: this.#rowsHash.digest('hex') };
  }
  #addHeader(block) {
    const end = block.indexOf(LINE_FEED3) + 1;
    const line = Buffer.from(block.subarray(0, end)).toString('latin1');
    this.#readHeader(line.replace(/\r?\n$/, ''));
    return block.subarray(end);
  }
  #readHeader(line) {
    const header = parseHeader(line, this.#name);
    if (typeof header === 'string') throw new BankFileRefusal(header);
    this.#header = header;
    this.#decode = createDecoder(header.encoding);
  }
  #addRows(block) {
    const rows = this.#asPlain(block);
    this.#rowsHash.update(rows);
    const row = this.#row;
    row.enter(rows);
    while (row.next()) {
      const isTooLong = row.end - row.start > LONGEST_LINE_BYTES;
      if (isTooLong || row.line - 1 > MOST_BANK_ROWS) throw new BankFileRefusal('TOO_LARGE');
      this.#sums.add(row);
      this.#take(row);
    }
  }
  /** Lines in UTF-8 that end with a line feed alone, as nearly all are. */
  #asPlain(block) {
    if (isAscii2(block) && !block.includes(CARRIAGE_RETURN)) return block;
    const text = this.#decode?.(block) ?? '';
    return Buffer.from(text.replaceAll('\r\n', '\n'), 'utf8');
  }
};
async function surveyBankFile({ name, content, bytes }, { take, settle }) {
  const blocks = new LineBlocks();
  const surveyor = new Surveyor(name, take);
  let isEmpty = true;
  for await (const piece of unpack(content, { isArchive: name.isArchive, bytes })) {
    if (piece.length === 0) continue;
    isEmpty = false;
    const block = blocks.push(piece);
    if (block === void 0) continue;
    surveyor.add(block);
    await settle();
  }
  if (isEmpty) throw new BankFileRefusal('EMPTY');
  const { before, last } = blocks.end();
  if (before !== void 0) surveyor.add(before);
  const survey = surveyor.end(last);
  await settle();
  return survey;
}

// functions/jobs/bank/offline-check.ts
var FILE_CODES = BANK_FILE_CODES;
var ROW_CODES = BANK_ROW_CODES;
function isNameOfBreak(name) {
  return isBreak(name);
}
var ADVICE_ON_FILES = FILE_ADVICE;
var ADVICE_ON_ROWS = ROW_ADVICE;
function refusalOfDay(name, now) {
  const known = { isSealed: false, isRepeated: false, lastSequence: name.sequence - 1 };
  return refusalOfAcceptance({ name, today: dayOf(now), ...known });
}
function createTally(name, refuse) {
  const judge = createRowJudge(name);
  const counts = { rows: 0, refused: 0 };
  return {
    counts,
    take: (text, line) => {
      counts.rows += 1;
      const refusal = judge(text);
      if (refusal === void 0) return;
      counts.refused += 1;
      refuse({ line, field: refusal.field, code: refusal.code });
    },
  };
}
async function refusalOf(reading) {
  try {
    return await reading();
  } catch (error) {
    if (error instanceof BankFileRefusal) return error.code;
    throw error;
  }
}
async function checkBankFile(file, { refuse, settle }) {
  const name = parseFileName(file.name);
  if (name === void 0) return { refusal: 'NAME_FORMAT', rows: 0, refused: 0 };
  const { counts, take } = createTally(name, refuse);
  const refusal = await refusalOf(async () => {
    const content = { name, content: file.content, bytes: file.bytes };
    await surveyBankFile(content, { take: ({ text, line }) => take(text, line), settle });
    return refusalOfDay(name, file.now);
  });
  return { refusal, ...counts };
}
var MOST_TIMES_LARGER = MOST_EXPANSION;
function nameOfFile(file) {
  const { bankCode, kind, day, sequence, isArchive } = file;
  const name = `${bankCode}.${kind}.${day}.${sequenceDigits(sequence)}.txt${isArchive ? '.gz' : ''}`;
  const parsed = parseFileName(name);
  if (parsed === void 0 || typeof parseHeader(headerLine(parsed, file), parsed) === 'string') return void 0;
  return name;
}
var LINE_FEED4 = Buffer.from('\n');
async function* wholeLines(content) {
  const blocks = new LineBlocks();
  for await (const piece of content) {
    const block = blocks.push(piece);
    if (block !== void 0) yield block;
  }
  const { before, last } = blocks.end();
  if (before !== void 0) yield before;
  if (last !== '') yield Buffer.concat([Buffer.from(last, 'latin1'), LINE_FEED4]);
}
async function signBankFile(file, rows, { refuse, write }) {
  const name = parseFileName(nameOfFile(file) ?? '');
  if (name === void 0) return { refusal: 'NAME_FORMAT', rows: 0, refused: 0 };
  const seal = new BankFileSeal(name, file);
  const { counts, take } = createTally(name, refuse);
  const refusal = await refusalOf(async () => {
    await write(seal.header);
    for await (const block of wholeLines(rows)) {
      seal.add(block, take);
      if (counts.refused === 0) await write(block);
    }
    if (counts.refused === 0) await write(seal.trailer());
    return void 0;
  });
  return { refusal, ...counts };
}
export {
  ADVICE_ON_FILES,
  ADVICE_ON_ROWS,
  FILE_CODES,
  MOST_TIMES_LARGER,
  ROW_CODES,
  checkBankFile,
  isNameOfBreak,
  nameOfFile,
  signBankFile,
};
