/**
 * The values of a text of one JSON value per line, one at a time. A line ends with a line feed and nothing else: JSON may hold
 * the separators U+2028 and U+2029, at which Node's own reader of lines would part it.
 */
export async function* readNdjson(content: AsyncIterable<Uint8Array>): AsyncGenerator {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let open = '';
  for await (const piece of content) {
    const lines = (open + decoder.decode(piece, { stream: true })).split('\n');
    open = lines.pop() ?? '';
    for (const line of lines) if (line !== '') yield JSON.parse(line);
  }
  open += decoder.decode();
  if (open !== '') yield JSON.parse(open);
}

const PIECE_CHARACTERS = 65_536;

/** Values as a text of one JSON value per line, in pieces of some size. */
export async function* writeNdjson(values: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  let text = '';
  for await (const value of values) {
    text += `${JSON.stringify(value)}\n`;
    if (text.length < PIECE_CHARACTERS) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
  }
  if (text !== '') yield Buffer.from(text, 'utf8');
}
