import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import { revealHolderKey } from '#services/reveal-holder-key.ts';
import { adminOf, clientWith, region } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { beginProgram } from '../support/offer-setting.ts';
import { failureOf, stateAfter, valueOf } from '../support/outcome.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const service = createTestPorts(await createTestTable(), { now: '2026-06-15' });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const program = await beginProgram(service, zhejiang, 'longka');

function reveal(by: ApiClient, key: string = service.ids.next('Receipt')) {
  const command = { idempotencyKey: key, cardProgramId: program.id, reason: '交付银行' };
  return revealHolderKey(service.request(), service.act(by), command);
}

async function readings() {
  const { items } = await service.request().auditTrail.of(program.id, { limit: 50, after: undefined });
  return items.map(({ item }) => item).filter(({ action }) => action === 'REVEAL_HOLDER_KEY');
}

describe('the key by which bank and federation know holders', () => {
  it('is refused, with no trace, to who does not administer the whole region of its programme', async () => {
    const bankScope = { kind: 'CARD_PROGRAM', cardProgram: 'longka', regionCode: region('330000') } as const;
    const others = [
      ...[zhejiang.officer, zhejiang.reviewer, zhejiang.dashboard, jiangxi.admin, adminOf('330881')],
      ...[clientWith('BANK', bankScope), clientWith('PARTNER', { kind: 'REGION', regionCode: region('330000') })],
    ];
    for (const by of others) {
      expect(failureOf(await reveal(by))).toEqual({ code: 'NOT_FOUND', path: ['cardProgramId'] });
    }
    expect(await readings()).toEqual([]);
  });

  it('is the one that holder hashes are made with, and who read it and why stands in the trail, without it', async () => {
    const key = await stateAfter(reveal(zhejiang.admin));
    const made = createHmac('sha256', Buffer.from(key ?? '', 'hex'))
      .update('X')
      .digest('hex');
    expect(await service.request().vault.hashUnder(program.id, program.holderKey, 'X')).toBe(made);
    const entries = await readings();
    expect(entries).toMatchObject([{ actorId: zhejiang.admin.id, reason: '交付银行', changes: [] }]);
    expect(JSON.stringify(entries)).not.toContain(key);
    expect(await stateAfter(reveal(adminOf('000000')))).toBe(key);
  });

  it('is told once under a key of idempotency: a repeated call gets its receipt and null', async () => {
    const before = (await readings()).length;
    const first = valueOf(await reveal(zhejiang.admin, 'reveal-it-once'));
    const again = valueOf(await reveal(zhejiang.admin, 'reveal-it-once'));
    expect(first.state).toMatch(/^[0-9a-f]{64}$/);
    expect(again).toEqual({ state: null, receipt: { ...first.receipt, replayed: true } });
    expect(await readings()).toHaveLength(before + 1);
  });
});
