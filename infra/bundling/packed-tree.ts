/** A value of a tree: a text or truth as it stands, or the place of a node in the table. */
type PackedValue = string | boolean | null | number;

/** A tree of plain data whose equal nodes are written once. It may hold no numbers: those name places in the table. */
export interface PackedTree {
  /** What nodes look like: their kind and the names of their other fields. A list has no kind and no names. */
  readonly shapes: readonly (readonly [kind: string | null, ...names: string[]])[];
  /** Nodes, each behind those it holds: the number of its shape, then its values. The last one is the root. */
  readonly table: readonly (readonly [shape: number, ...values: PackedValue[]])[];
}

type Shape = PackedTree['shapes'][number];
type Row = PackedTree['table'][number];

/** Writes each text once and gives its number. */
function numbering<Item>(): { readonly items: Item[]; readonly numberOf: (item: Item) => number } {
  const items: Item[] = [];
  const known = new Map<string, number>();
  const numberOf = (item: Item): number => {
    const key = JSON.stringify(item);
    const number = known.get(key) ?? items.push(item) - 1;
    known.set(key, number);
    return number;
  };
  return { items, numberOf };
}

/** Packs a tree. A document of the contract takes a third of its JSON this way. */
export function packTree(tree: object): PackedTree {
  const shapes = numbering<Shape>();
  const table = numbering<Row>();
  const pack = (value: unknown): PackedValue => {
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
    if (Array.isArray(value)) return table.numberOf([shapes.numberOf([null]), ...value.map(pack)]);
    if (typeof value !== 'object') throw new Error(`A packed tree holds no ${typeof value}.`);
    const { kind, ...rest } = value as { readonly kind: string };
    const fields = Object.entries(rest).filter(([, field]) => field !== undefined);
    const shape = shapes.numberOf([kind, ...fields.map(([name]) => name)]);
    return table.numberOf([shape, ...fields.map(([, field]) => pack(field))]);
  };
  pack(tree);
  return { shapes: shapes.items, table: table.items };
}

/** The tree that was packed; equal nodes are one object. It stands alone, for its text goes into bundles. */
export function unpackTree({ shapes, table }: PackedTree): unknown {
  const nodes: unknown[] = [];
  const valueOf = (value: PackedValue): unknown => (typeof value === 'number' ? nodes[value] : value);
  for (const [number, ...values] of table) {
    const [kind, ...names] = shapes[number] ?? [null];
    if (kind === null) {
      nodes.push(values.map(valueOf));
      continue;
    }
    const node: Record<string, unknown> = { kind };
    for (const [index, name] of names.entries()) node[name] = valueOf(values[index] ?? null);
    nodes.push(node);
  }
  return nodes.at(-1);
}
