import fc from 'fast-check';
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  type GraphQLSchema,
} from 'graphql';

/** An operation of the contract with values for its variables. */
export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Choose = fc.GeneratorValue;

/** A variable as the document declares it. */
interface Declared {
  readonly type: string;
  readonly fallback: string | undefined;
}

const DEEPEST = 4;
const SCALAR_VALUES: Readonly<Record<string, readonly unknown[]>> = {
  Int: [1, 2, 7, 100],
  Float: [0, 0.5],
  String: ['', '嘉兴', 'a"b\\c'],
  ID: ['ub_zhejiangbase', 'ub_jiangxiupper', 'reg_330000', 'x', '7'],
  Boolean: [true, false],
  DateTime: ['2026-03-31T23:59:59+08:00'],
  LocalDate: ['2026-03-31', '2019-12-31'],
  RegionCode: ['330000', '330881', '360000'],
  CreditCode: ['81330881MC000001XT'],
  CardToken: [`k1:${'0f'.repeat(32)}`],
  Decimal: ['0.85'],
  Fen: [0, 100],
};

/** Makes one document out of the choices that fast-check takes. */
class OperationMaker {
  private readonly declared = new Map<string, Declared>();
  private readonly values = new Map<string, unknown>();
  private readonly fragments: string[] = [];
  private aliases = 0;
  private readonly schema: GraphQLSchema;
  private readonly choose: Choose;
  private readonly conditions: boolean;

  constructor(schema: GraphQLSchema, choose: Choose) {
    this.schema = schema;
    this.conditions = choose(fc.boolean);
    this.choose = choose;
  }

  make(): RandomOperation {
    const root = this.schema.getQueryType();
    if (root === undefined || root === null) throw new Error('the contract has no queries');
    const selections = this.selectionSet(root, DEEPEST);
    const declarations = [...this.declared].map(
      ([name, { type, fallback }]) => `$${name}: ${type}${fallback === undefined ? '' : ` = ${fallback}`}`,
    );
    const head = declarations.length === 0 ? 'query Asked' : `query Asked(${declarations.join(', ')})`;
    return {
      query: [`${head} ${selections}`, ...this.fragments].join('\n'),
      variables: Object.fromEntries(this.values),
    };
  }

  private pick<Item>(items: readonly Item[]): Item {
    const item = items[this.choose(fc.nat, items.length - 1)];
    if (item === undefined) throw new Error('there is nothing to pick from');
    return item;
  }

  private oneIn(count: number): boolean {
    return this.choose(fc.nat, count - 1) === 0;
  }

  private selectionSet(type: GraphQLCompositeType, depth: number): string {
    const count = 1 + this.choose(fc.nat, 3);
    const parts = Array.from({ length: count }, () => this.selection(type, depth));
    return `{ ${parts.join(' ')} }`;
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    if (depth > 0 && this.oneIn(6))
      return `... ${this.typeCondition(type)} ${this.directives()} ${this.selectionSet(type, depth - 1)}`;
    if (depth > 0 && this.oneIn(8)) return this.namedFragment(type, depth);
    if (isInterfaceType(type) && depth > 0 && this.oneIn(2)) {
      const concrete = this.pick(this.schema.getPossibleTypes(type));
      return `... on ${concrete.name} ${this.directives()} ${this.selectionSet(concrete, depth - 1)}`;
    }
    return this.field(type, depth);
  }

  private typeCondition(type: GraphQLCompositeType): string {
    return this.oneIn(2) ? '' : `on ${type.name}`;
  }

  private namedFragment(type: GraphQLCompositeType, depth: number): string {
    const name = `Part${this.fragments.length}`;
    const place = this.fragments.push('') - 1;
    this.fragments[place] = `fragment ${name} on ${type.name} ${this.selectionSet(type, depth - 1)}`;
    return `...${name} ${this.directives()} ${this.oneIn(3) ? `...${name}` : ''}`;
  }

  private directives(): string {
    if (!this.conditions || !this.oneIn(4)) return '';
    const parts = this.pick([['skip'], ['include'], ['skip', 'include']]);
    return parts.map((name) => `@${name}(if: ${this.condition()})`).join(' ');
  }

  private condition(): string {
    if (this.oneIn(2)) return String(this.pick([true, false]));
    const name = `flag${this.declared.size}`;
    const fallback = this.oneIn(2) ? String(this.pick([true, false])) : undefined;
    this.declared.set(name, { type: 'Boolean!', fallback });
    if (fallback === undefined || this.oneIn(2)) this.values.set(name, this.pick([true, false]));
    return `$${name}`;
  }

  private field(type: GraphQLCompositeType, depth: number): string {
    if (this.oneIn(10) || !(isObjectType(type) || isInterfaceType(type))) return '__typename';
    const fields = Object.values(type.getFields()).filter(
      ({ type: of }) => depth > 0 || !isCompositeType(getNamedType(of)),
    );
    if (fields.length === 0) return '__typename';
    const field = this.pick(fields);
    const args = this.args(field);
    const below = getNamedType(field.type);
    const selections = isCompositeType(below) ? this.selectionSet(below, depth - 1) : '';
    const alias = args !== '' || this.oneIn(3) ? `a${this.aliases++}: ` : '';
    return `${alias}${field.name}${args} ${this.directives()} ${selections}`;
  }

  private args(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.filter((arg) => this.isRequired(arg) || this.oneIn(2));
    if (given.length === 0) return '';
    return `(${given.map((arg) => `${arg.name}: ${this.argument(arg)}`).join(', ')})`;
  }

  private isRequired(input: GraphQLArgument | GraphQLInputField): boolean {
    return isNonNullType(input.type) && input.defaultValue === undefined;
  }

  private argument(arg: GraphQLArgument): string {
    return this.oneIn(2) ? this.literal(this.value(arg.type), arg.type) : this.variable(arg.type);
  }

  private variable(type: GraphQLInputType): string {
    const name = `v${this.declared.size}`;
    const value = this.value(type);
    const fallback = this.oneIn(3) ? this.literal(this.value(type), type) : undefined;
    this.declared.set(name, { type: String(type), fallback });
    const left = (fallback !== undefined || !isNonNullType(type)) && this.oneIn(3);
    if (!left) this.values.set(name, value);
    return `$${name}`;
  }

  private value(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return this.presentValue(type.ofType);
    if (this.oneIn(6)) return null;
    return this.presentValue(type);
  }

  private presentValue(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return this.presentValue(type.ofType);
    if (isListType(type)) {
      // A single value stands for a list of it.
      if (this.oneIn(4)) return this.presentValue(type.ofType);
      return Array.from({ length: this.choose(fc.nat, 2) }, () => this.present(type.ofType));
    }
    return this.namedValue(type);
  }

  private present(type: GraphQLInputType): unknown {
    return isNonNullType(type) ? this.presentValue(type) : this.value(type);
  }

  private namedValue(type: GraphQLNamedInputType): unknown {
    if (isEnumType(type)) return this.pick(type.getValues()).name;
    if (!isInputObjectType(type)) return this.pick(SCALAR_VALUES[type.name] ?? [null]);
    const fields = Object.values(type.getFields());
    if (type.isOneOf) {
      const field = this.pick(fields);
      return { [field.name]: this.presentValue(field.type) };
    }
    const given = fields.filter((field) => this.isRequired(field) || this.oneIn(2));
    return Object.fromEntries(given.map((field) => [field.name, this.present(field.type)]));
  }

  private literal(value: unknown, type: GraphQLInputType): string {
    if (isNonNullType(type)) return this.literal(value, type.ofType);
    if (value === null || value === undefined) return 'null';
    if (isListType(type)) {
      const { ofType } = type;
      return Array.isArray(value)
        ? `[${value.map((item) => this.literal(item, ofType)).join(', ')}]`
        : this.literal(value, ofType);
    }
    if (isEnumType(type) && typeof value === 'string') return value;
    if (!isInputObjectType(type)) return JSON.stringify(value);
    const fields = type.getFields();
    const parts = Object.entries(value).map(([name, item]) => {
      const field = fields[name];
      return field === undefined ? '' : `${name}: ${this.literal(item, field.type)}`;
    });
    return `{ ${parts.join(', ')} }`;
  }
}

/** Operations over everything the contract answers; a few are not valid, for two of their fields do not go together. */
export function randomOperation(schema: GraphQLSchema): fc.Arbitrary<RandomOperation> {
  return fc.gen().map((choose) => new OperationMaker(schema, choose).make());
}
