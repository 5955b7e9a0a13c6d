/** A value in the JSON form of DynamoDB's wire. */
function toWire(value: unknown): unknown {
  if (value === null) return { NULL: true };
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (Array.isArray(value)) return { L: value.map(toWire) };
  if (typeof value === 'object') return { M: toWireItem(value) };
  throw new Error(`the bench has no wire form for ${typeof value}`);
}

/** An item as it travels; attributes that are undefined are left out. */
export function toWireItem(item: object): Record<string, unknown> {
  const entries = Object.entries(item).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, toWire(value)]));
}
