let table: ReadonlyMap<string, Buffer> | undefined;

/** The two-byte characters of GB18030, found by decoding all of them. */
function encodings(): ReadonlyMap<string, Buffer> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, Buffer>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const bytes = Buffer.from([lead, trail]);
      const text = decoder.decode(bytes);
      if (Array.from(text).length === 1 && text !== '\u{FFFD}') found.set(text, bytes);
    }
  }
  return found;
}

/** A text in GB18030, as a spreadsheet in China saves it. */
export function gb18030(text: string): Buffer {
  const known = (table ??= encodings());
  return Buffer.concat(Array.from(text).map((letter) => known.get(letter) ?? Buffer.from(letter, 'latin1')));
}
