import type { MembershipState } from '../__generated__/documents.ts';
import { readClock } from '../clock.ts';
import { EXIT_CODES, type ExitCode } from '../exit-codes.ts';
import type { PartFile } from '../part-file.ts';
import { explainFailure } from '../run-command.ts';
import { ServiceFailure } from '../service-client.ts';
import type { Session } from '../session.ts';
import { Stop } from '../stop.ts';
import { sayOfExport } from './export-words.ts';
import { headerLine, memberLine } from './member-columns.ts';
import { findBody, readMemberPages } from './read-members.ts';

/** Which members, and where they go. */
export interface MembersToExport {
  readonly bodyCode: string;
  readonly subtree: boolean;
  readonly asOf: string | undefined;
  readonly state: MembershipState | undefined;
  /** Opened once the first page has arrived. */
  readonly openOutput: () => Promise<PartFile>;
}

const BYTE_ORDER_MARK = '\u{FEFF}';
const CHINA_HOURS = 8;
const PAGES_PER_LINE = 10;

/** Today in China: every page is asked for the same day, also over midnight. */
function today(): string {
  return new Date(readClock() + CHINA_HOURS * 3_600_000).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

interface PageLines {
  readonly lines: string;
  /** How many members there are up to here. */
  readonly count: number;
}

async function* linesOfPages(session: Session, members: MembersToExport): AsyncGenerator<PageLines> {
  const { printer, language } = session;
  const { bodyCode, subtree, asOf, state } = members;
  const unionBodyId = await findBody(session, bodyCode);
  if (unionBodyId === undefined) {
    throw new Stop(EXIT_CODES.SERVICE_FAILED, sayOfExport(language, 'BODY_UNKNOWN', bodyCode));
  }
  const day = asOf ?? today();
  const filter = { unionBodyId, subtree, asOf: day, ...(state === undefined ? {} : { state }) };
  let [count, pages] = [0, 0];
  for await (const page of readMemberPages(session, { filter, day })) {
    const head = pages === 0 ? BYTE_ORDER_MARK + headerLine(language) : '';
    count += page.length;
    pages += 1;
    yield { lines: head + page.map(memberLine).join(''), count };
    const text = sayOfExport(language, 'PROGRESS', count);
    printer.progress({ label: '', done: count, whole: undefined, count: text });
    if (!printer.hasTerminal && pages % PAGES_PER_LINE === 0) printer.line(text);
  }
}

/** Writes every page as it arrives; a file gets its name only when all have. Answers the exit code. */
export async function exportMembers(session: Session, members: MembersToExport): Promise<ExitCode> {
  let output: PartFile | undefined;
  let exported = 0;
  try {
    for await (const { lines, count } of linesOfPages(session, members)) {
      output ??= await members.openOutput();
      await output.write(lines);
      exported = count;
    }
    await output?.complete();
    session.printer.line(sayOfExport(session.language, 'DONE', exported));
    return EXIT_CODES.DONE;
  } catch (error) {
    if (output === undefined) throw error;
    await output.discard();
    if (!(error instanceof ServiceFailure)) throw error;
    const reason = explainFailure(session, error);
    throw new Stop(EXIT_CODES.PART_WRITTEN, sayOfExport(session.language, 'BROKEN_OFF', reason));
  }
}
