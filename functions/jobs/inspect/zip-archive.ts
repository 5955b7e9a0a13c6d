import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { FileRefusal } from '../file-refusal.ts';

/** A workbook has a few dozen entries; an archive of many more is none. */
const MOST_ENTRIES = 1000;
/** What one entry may unpack to: a sheet of the most rows a job takes is far below. */
const LARGEST_ENTRY_BYTES = 400_000_000;
/** XML of lists packs to a tenth or a fiftieth; what packs far better was made to fill a disk. */
const HIGHEST_RATIO = 250;
/** Small entries may pack as well as they like. */
const ALWAYS_FINE_BYTES = 1_000_000;

function check({ compressedSize, uncompressedSize }: Entry): void {
  if (uncompressedSize <= ALWAYS_FINE_BYTES) return;
  const isBomb = uncompressedSize > LARGEST_ENTRY_BYTES || uncompressedSize > compressedSize * HIGHEST_RATIO;
  if (isBomb) throw new FileRefusal('WORKBOOK_TOO_LARGE');
}

/** The entries of an archive by name; their sizes are checked before one is unpacked, and again while it is. */
export class ZipArchive {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  /** Opens an archive on disk; WORKBOOK_TOO_LARGE for one that unpacks to far more than it is. */
  static async open(path: string): Promise<ZipArchive> {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
    const entries = new Map<string, Entry>();
    try {
      if (zip.entryCount > MOST_ENTRIES) throw new FileRefusal('WORKBOOK_TOO_LARGE');
      for await (const entry of zip.eachEntry()) {
        check(entry);
        entries.set(entry.fileName, entry);
      }
    } catch (error) {
      zip.close();
      throw error;
    }
    return new ZipArchive(zip, entries);
  }

  /** The content of an entry, unpacked piece by piece; undefined when there is none of this name. */
  async read(name: string): Promise<AsyncIterable<Uint8Array> | undefined> {
    const entry = this.#entries.get(name);
    if (entry === undefined) return undefined;
    return (await this.#zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>;
  }

  close(): void {
    this.#zip.close();
  }
}
