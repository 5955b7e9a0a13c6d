import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileRefusal } from '../../functions/jobs/file-refusal.ts';
import { TextSurvey } from '../../functions/jobs/inspect/text-survey.ts';
import { gb18030 } from '../support/gb18030.ts';

const HEADER = 'name,unit\n';
const utf8 = (text: string): Buffer => Buffer.from(`${text}\n`);
const gb = (text: string): Buffer => Buffer.concat([gb18030(text), Buffer.from('\n')]);

/** The encoding of these lines below a header, or the line at which they are mixed. */
function survey(...lines: readonly Buffer[]): string {
  const taken = new TextSurvey();
  try {
    for (const line of [Buffer.from(HEADER), ...lines]) taken.add(line);
    return taken.end();
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return `${error.problem.code} ${error.problem.line ?? ''}`;
  }
}

/** Characters of GB 2312's first level, which names and addresses are written with: leads 0xb0 to 0xd7. */
const common = fc
  .tuple(fc.integer({ min: 0xb0, max: 0xd6 }), fc.integer({ min: 0xa1, max: 0xfe }))
  .map((bytes) => new TextDecoder('gb18030').decode(Uint8Array.from(bytes)));
const other = fc.constantFrom('·', 'é', '😀', 'ü', 'Ж', 'a', '1', ',', '—', '…', '（');
/** Certainly GB18030: a lead no UTF-8 begins with. */
const CERTAIN_GB = gb('张三');

describe('the encoding of a text', () => {
  it.each(['买买提·艾力', '阿依·汗', '李·四', '李é四五', '艾·尼', '阿·卜杜', '王😀五六', '😀', '王', '一·二', '·王'])(
    'is mixed where a line in GB18030 stands among lines such as %s in UTF-8',
    (name) => {
      for (const unit of ['', '厂', '工厂', '工厂一', '工厂一二', 'Factory']) {
        const lines = Array.from({ length: 3 }, () => utf8(`${name},${unit}`));
        expect(survey(...lines, CERTAIN_GB)).toBe('FILE_ENCODING_MIXED 5');
        expect(survey(CERTAIN_GB, ...lines)).toBe('FILE_ENCODING_MIXED 3');
        expect(survey(...lines)).toBe('utf-8');
      }
    },
  );

  it('is not told by what is common Chinese in GB18030 as well', () => {
    // In GB18030 these are 茅, 路 and 路路: texts somebody may have meant.
    for (const text of ['é', '·', '··']) expect(survey(utf8(text), CERTAIN_GB)).toBe('gb18030');
    expect(survey(utf8('é'))).toBe('utf-8');
  });

  it('is mixed for any Chinese line in UTF-8 among lines in GB18030, whatever else is in it', () => {
    const line = fc
      .tuple(common, fc.array(fc.oneof(common, other), { maxLength: 8 }), common, fc.array(other, { maxLength: 3 }))
      .map(([first, between, last, end]) => [first, ...between, last, ...end].join(''));
    fc.assert(
      fc.property(line, (text) => {
        expect(survey(utf8(text), CERTAIN_GB)).toBe('FILE_ENCODING_MIXED 3');
        expect(survey(utf8(text))).toBe('utf-8');
      }),
      { numRuns: 2000 },
    );
  });

  it('is GB18030 for any lines of common Chinese in it, also where some are UTF-8 by chance', () => {
    const line = fc.array(fc.oneof(common, fc.constantFrom('a', '1', ',')), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const texts = lines.map((letters) => gb(letters.join('')));
        expect(survey(...texts, CERTAIN_GB)).toBe('gb18030');
      }),
      { numRuns: 2000 },
    );
  });
});
