import { SaxesParser } from 'saxes';
import { FileRefusal } from '../file-refusal.ts';

/** What a reader of XML hears, by the local names of elements. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Far above any cell: keeps a text without an end from filling the memory. */
const LONGEST_TEXT_BYTES = 2_000_000;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Feeds a listener with the content, and yields after each piece, so that what was heard can be taken away. No entity but the
 * five of XML is known, so nothing in the content can grow.
 */
export async function* readXml(content: AsyncIterable<Uint8Array>, listener: XmlListener): AsyncGenerator<void> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let quietBytes = 0;
  parser.on('error', () => {
    throw new FileRefusal('WORKBOOK_MALFORMED');
  });
  parser.on('opentag', ({ name, attributes }) => {
    quietBytes = 0;
    listener.open?.(localName(name), attributes);
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => {
    quietBytes = 0;
    listener.close?.(localName(name));
  });
  for await (const piece of content) {
    quietBytes += piece.length;
    if (quietBytes > LONGEST_TEXT_BYTES) throw new FileRefusal('WORKBOOK_TOO_LARGE');
    parser.write(decoder.decode(piece, { stream: true }));
    yield;
  }
  parser.close();
}

/** Feeds a listener with the whole content. */
export async function hearXml(content: AsyncIterable<Uint8Array>, listener: XmlListener): Promise<void> {
  for await (const _piece of readXml(content, listener)) continue;
}
