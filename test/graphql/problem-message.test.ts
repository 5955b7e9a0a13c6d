import { describe, expect, it } from 'vitest';
import { problemMessage } from '#graphql/problem-message.ts';

describe('the words of a problem', () => {
  it('say which version to repeat a change with where that is known', () => {
    const stale = { code: 'CONFLICT', currentVersion: 3 } as const;
    expect(problemMessage(stale, 'EN')).toContain('repeat with its present version');
    expect(problemMessage(stale, null)).toContain('最新版本号');
  });

  it('say to send the very same again where no version was wrong', () => {
    const raced = { code: 'CONFLICT', currentVersion: null } as const;
    expect(problemMessage(raced, 'EN')).toContain('send the very same again with its key');
    expect(problemMessage(raced, 'EN')).not.toContain('version');
    expect(problemMessage(raced, 'ZH_CN')).toContain('同一 idempotencyKey 和同一内容');
    expect(problemMessage(raced, null)).not.toContain('版本');
  });

  it('say of a full list what may be done about any', () => {
    const full = { code: 'LIST_FULL' } as const;
    for (const advice of ['Settle', 'cancel', 'correct', 'another batch']) {
      expect(problemMessage(full, 'EN')).toContain(advice);
    }
    expect(problemMessage(full, 'EN')).not.toContain('same name');
    expect(problemMessage(full, null)).not.toContain('同名');
  });
});
