import { FileRefusal } from './file-refusal.ts';
import { readBytes, type FileSurvey } from './survey-file.ts';

const BYTE_ORDER_MARK = '\u{FEFF}';

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw new FileRefusal('FILE_ENCODING_UNKNOWN');
  }
}

/** The file as text in pieces: decoded, without a byte order mark, every line end a line feed. */
export async function* readText(file: FileSurvey, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder(file.encoding, { fatal: true, ignoreBOM: true });
  let isFirst = true;
  let carry = '';
  for await (const chunk of readBytes(file.path)) {
    let text = carry + decode(decoder, chunk);
    if (isFirst && text.startsWith(BYTE_ORDER_MARK)) text = text.slice(1);
    isFirst &&= text === '';
    // A carriage return at the end may be half of a line end.
    carry = text.endsWith('\r') ? '\r' : '';
    yield (carry === '' ? text : text.slice(0, -1)).replaceAll(/\r\n?/g, '\n');
    onBytes(chunk.length);
  }
  yield (carry + decode(decoder)).replaceAll(/\r\n?/g, '\n');
}
