import { isAscii, isUtf8 } from 'node:buffer';
import { FileRefusal } from '../file-refusal.ts';

/** The encodings a text may have. */
export type TextEncoding = 'utf-8' | 'gb18030';

const LINE_FEED = 10;
/** Far above any line of a list; keeps a file without line ends from filling the memory. */
const LONGEST_LINE_BYTES = 1_048_576;
/** Characters that Chinese text is written with, of three bytes each in UTF-8. */
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u2010-\u2027]/gu;
/** Two characters in GB18030 are taken for UTF-8 by chance now and then; three for two Chinese ones hardly ever. */
const LEAST_CHINESE = 2;
const LAST_ASCII = 0x7f;
/** Where GB 2312 keeps its signs and characters, which nearly all of a text in GB18030 is written with. */
const COMMON = { first: 0xa1, lastLead: 0xf7, last: 0xfe } as const;

/** Whether the line reads as GB18030 of common characters only, as what is UTF-8 by chance nearly always does. */
function isCommonGb(line: Uint8Array): boolean {
  for (let at = 0; at < line.length; at += 1) {
    const lead = line[at] ?? 0;
    if (lead <= LAST_ASCII) continue;
    at += 1;
    const trail = line[at] ?? 0;
    const isCommon = lead >= COMMON.first && lead <= COMMON.lastLead && trail >= COMMON.first && trail <= COMMON.last;
    if (!isCommon) return false;
  }
  return true;
}

/**
 * Whether a line of valid UTF-8 is so on purpose: it makes no sense in GB18030, or holds Chinese. A few signs of other
 * scripts that are common Chinese in GB18030 (`é` is 茅 there) say nothing.
 */
function isMeantAsUtf8(line: Uint8Array): boolean {
  if (!isCommonGb(line)) return true;
  return (new TextDecoder().decode(line).match(CHINESE) ?? []).length >= LEAST_CHINESE;
}

/** Looks at the bytes of a text line by line, in one pass, to tell its encoding; keeps no more than a line. */
export class TextSurvey {
  #line = 1;
  #open: Uint8Array[] = [];
  #openBytes = 0;
  #firstUtf8: number | undefined;
  #firstOther: number | undefined;

  /** Takes the next piece; CSV_MALFORMED for a line without an end. */
  add(piece: Uint8Array): void {
    let start = 0;
    for (let end = piece.indexOf(LINE_FEED); end !== -1; end = piece.indexOf(LINE_FEED, start)) {
      this.#close(piece.subarray(start, end));
      start = end + 1;
    }
    this.#keep(piece.subarray(start));
  }

  /** The encoding, once all was taken. FILE_ENCODING_MIXED at the first line that is not as those before. */
  end(): TextEncoding {
    this.#close(new Uint8Array());
    if (this.#firstOther === undefined) return 'utf-8';
    if (this.#firstUtf8 === undefined) return 'gb18030';
    throw new FileRefusal('FILE_ENCODING_MIXED', { line: Math.max(this.#firstUtf8, this.#firstOther) });
  }

  #keep(rest: Uint8Array): void {
    this.#openBytes += rest.length;
    if (this.#openBytes > LONGEST_LINE_BYTES) throw new FileRefusal('CSV_MALFORMED', { line: this.#line });
    if (rest.length > 0) this.#open.push(Uint8Array.from(rest));
  }

  #close(rest: Uint8Array): void {
    const line = this.#open.length === 0 ? rest : Buffer.concat([...this.#open, rest]);
    if (!isAscii(line)) this.#judge(line);
    this.#open = [];
    this.#openBytes = 0;
    this.#line += 1;
  }

  #judge(line: Uint8Array): void {
    if (!isUtf8(line)) this.#firstOther ??= this.#line;
    else if (this.#firstUtf8 === undefined && isMeantAsUtf8(line)) this.#firstUtf8 = this.#line;
  }
}
