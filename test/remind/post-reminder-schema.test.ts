import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { REMINDER_KINDS, type ReminderKind } from '#domain/virtual-post/reminder.ts';
import { reminderOf, toldReminders } from './told-changes.ts';

const DOCS = join(import.meta.dirname, '../../docs');
const SCHEMA = z
  .looseObject({
    required: z.array(z.string()),
    properties: z.looseObject({ kind: z.object({ oneOf: z.array(z.object({ const: z.string() })) }) }),
  })
  .parse(JSON.parse(readFileSync(join(DOCS, 'events/post-reminder.schema.json'), 'utf8')));
const TEXT = readFileSync(join(DOCS, 'reminders.md'), 'utf8');
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
const isReminder = ajv.compile(SCHEMA);

/** What the schema says against a value. */
function faultsOf(value: unknown): readonly string[] {
  isReminder(value);
  return (isReminder.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

/** The section of a kind in the document, and its example. */
function sectionOf(kind: ReminderKind): { readonly words: string; readonly example: unknown } {
  const section = TEXT.split(/^### /m).find((part) => part.startsWith(`${kind}\n`)) ?? '';
  const [, words = '', json = 'null'] = /^\w+\n\n(.+?)\n\n```json\n(.+?)```/s.exec(section) ?? [];
  return { words, example: JSON.parse(json) };
}

describe('the stated schema', () => {
  it('takes all that is told of changes of posts', () => {
    expect(toldReminders().flatMap(faultsOf)).toEqual([]);
    expect(new Set(toldReminders().map(({ kind }) => kind))).toEqual(new Set(REMINDER_KINDS));
  });

  it('has each kind, and none besides', () => {
    expect(SCHEMA.properties.kind.oneOf.map((kind) => kind.const)).toEqual(REMINDER_KINDS);
  });

  it('states each field that a reminder has, and asks for it', () => {
    const fields = Object.keys(reminderOf('STIPEND_DUE')).toSorted();
    expect(Object.keys(SCHEMA.properties).toSorted()).toEqual(fields);
    expect(SCHEMA.required.toSorted()).toEqual(fields);
  });

  it.each(Object.keys(reminderOf('STIPEND_DUE')))('refuses a reminder without %s', (field) => {
    const { [field]: _, ...rest }: Record<string, unknown> = { ...reminderOf('STIPEND_DUE') };
    expect(faultsOf(rest)).toContain(` must have required property '${field}'`);
  });

  it.each([
    ['a kind that is none', { kind: 'STIPEND_LOST' }],
    ['a stipend without its month', { month: null }],
    ['a stipend without its amount', { fen: null }],
    ['a stipend without its day', { day: null }],
    ['a part of a fen', { fen: 0.5 }],
    ['other recipients than those of the kind', { recipients: ['UNION'] }],
    ['a month that is none', { month: '2026-13' }],
    ['an instant without its zone', { at: '2026-04-10T16:10:03.000' }],
  ])('refuses %s', (_, wrong) => {
    expect(faultsOf({ ...reminderOf('STIPEND_DUE'), ...wrong })).not.toEqual([]);
  });

  it('refuses a month where no stipend is told of', () => {
    expect(faultsOf({ ...reminderOf('POST_CLAIMED'), month: '2026-04' })).not.toEqual([]);
  });
});

describe('docs/reminders.md', () => {
  it.each(REMINDER_KINDS)('tells of %s in words, and shows the very reminder', (kind) => {
    const { words, example } = sectionOf(kind);
    expect(words.length).toBeGreaterThan(40);
    expect(example).toEqual(reminderOf(kind));
  });

  it('explains no kind that there is not', () => {
    const headings = [...TEXT.matchAll(/^### (\w+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(REMINDER_KINDS);
  });

  it.each(Object.keys(SCHEMA.properties))('explains the field %s', (field) => {
    expect(TEXT).toMatch(new RegExp(`^\\| \`${field}\` +\\| \\S`, 'm'));
  });
});
