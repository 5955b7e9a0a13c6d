/** The lines of a text in blocks, each as many as came together; a line ends with a line feed and nothing else. */
export async function* readLineBlocks(content: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let open = '';
  for await (const piece of content) {
    const lines = (open + decoder.decode(piece, { stream: true })).split('\n');
    open = lines.pop() ?? '';
    if (lines.length > 0) yield lines;
  }
  open += decoder.decode();
  if (open !== '') yield [open];
}

const PIECE_CHARACTERS = 262_144;

/** Lines as a text, in pieces of some size. */
export async function* writeLines(lines: Iterable<string>): AsyncGenerator<Uint8Array> {
  let text = '';
  for (const line of lines) {
    text += `${line}\n`;
    if (text.length < PIECE_CHARACTERS) continue;
    yield await Promise.resolve(Buffer.from(text, 'utf8'));
    text = '';
  }
  if (text !== '') yield Buffer.from(text, 'utf8');
}
