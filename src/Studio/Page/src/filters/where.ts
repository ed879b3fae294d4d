import type { EnumInfo, Field, Model, Schema, Value } from '../api/types';
import { parseScalar } from '../cells/parse';
import { comparableWith, type FieldFilter, fieldOf, type Filter, type FilterGroup, modelOf, operatorsOf } from './model';

/** A filter as the query protocol's `where`, or what is wrong with it. */
export type Where = { where: Record<string, unknown> } | { problem: string };

export interface WhereContext {
  schema: Schema;
  provider: string;
}

const jsonNull = (name: string) => ({ $type: 'Enum', value: name });

/** Builds the `where` of a group of conditions. Unfinished ones (no value typed yet) do not count. */
export function buildWhere(group: FilterGroup, model: Model, context: WhereContext): Where {
  const parts: Record<string, unknown>[] = [];
  for (const item of group.items) {
    const built = buildOne(item, model, context);
    if ('problem' in built) {
      return built;
    }

    if (Object.keys(built.where).length > 0) {
      parts.push(built.where);
    }
  }

  if (parts.length === 0) {
    return { where: {} };
  }

  return group.mode === 'AND'
    ? { where: parts.length === 1 ? (parts[0] ?? {}) : { AND: parts } }
    : group.mode === 'OR' ? { where: { OR: parts } } : { where: { NOT: parts } };
}

function buildOne(filter: Filter, model: Model, context: WhereContext): Where {
  if (filter.kind === 'group') {
    return buildWhere(filter, model, context);
  }

  const field = fieldOf(model, filter.field);
  if (!field) {
    return { problem: `Model '${model.name}' has no field '${filter.field}'` };
  }

  if (filter.kind === 'field') {
    return buildField(filter, field, model, context);
  }

  if (filter.op === 'isNull' || filter.op === 'isSet') {
    return { where: { [field.name]: { [filter.op === 'isNull' ? 'is' : 'isNot']: null } } };
  }

  const related = modelOf(context.schema, field.type);
  if (!related) {
    return { problem: `Model '${field.type}' does not exist` };
  }

  const inner = buildWhere(filter.inner, related, context);
  return 'problem' in inner ? inner : { where: { [field.name]: { [filter.op]: inner.where } } };
}

function buildField(filter: FieldFilter, field: Field, model: Model, context: WhereContext): Where {
  const known = operatorsOf(field, context.provider).find(operator => operator.name === filter.op);
  if (!known) {
    return { problem: `'${field.name}' cannot be asked for '${filter.op}'` };
  }

  const mode = ignoresCase(filter, field, context) ? { mode: 'insensitive' } : {};
  if (filter.other !== undefined && known.takes === 'one') {
    return comparableWith(model, field, filter.op).some(other => other.name === filter.other)
      ? { where: { [field.name]: { ...mode, [filter.op]: { $type: 'FieldRef', value: { _ref: filter.other, _container: model.name } } } } }
      : { problem: `${field.name}: cannot be compared with '${filter.other}'` };
  }

  if (known.takes !== 'none' && filter.text === '' && !(field.type === 'String' && (filter.op === 'equals' || filter.op === 'not'))) {
    return { where: {} };
  }

  if (field.list && filter.op === 'isSet') {
    return { where: { NOT: { [field.name]: { equals: null } } } };   // there is no 'not' of lists
  }

  const condition = known.takes === 'none' ? nullary(filter, field) : valued(filter, field, known.takes === 'many', context.schema.enums);
  if ('problem' in condition) {
    return { problem: `${field.name}: ${String(condition.problem)}` };
  }

  const extra: Record<string, unknown> = { ...mode };
  if (field.type === 'Json' && filter.path !== undefined && filter.path !== '' && !field.list) {
    extra.path = filter.path.split('.');
  }

  return { where: { [field.name]: { ...extra, ...condition } } };
}

const ignoresCase = (filter: FieldFilter, field: Field, context: WhereContext): boolean =>
  filter.ignoreCase === true && context.provider === 'postgresql' && (field.type === 'String' || field.type === 'Json') && !field.list;

function nullary(filter: FieldFilter, field: Field): Record<string, unknown> {
  const isJson = field.type === 'Json' && !field.list;
  switch (filter.op) {
    case 'isNull':
      return { equals: isJson ? jsonNull('DbNull') : null };
    case 'isSet':
      return { not: isJson ? jsonNull('DbNull') : null };
    case 'jsonNull':
      return { equals: jsonNull('JsonNull') };
    case 'notJsonNull':
      return { not: jsonNull('JsonNull') };
    case 'anyNull':
      return { equals: jsonNull('AnyNull') };
    default:
      return { isEmpty: filter.op === 'isEmpty' };
  }
}

function valued(filter: FieldFilter, field: Field, many: boolean, enums: EnumInfo[]): Record<string, unknown> | { problem: string } {
  if (field.type === 'Json' && filter.op.startsWith('string_')) {
    return { [filter.op]: filter.text };
  }

  const texts = many ? splitList(filter.text) : [filter.text];
  const values: Value[] = [];
  for (const text of texts) {
    const read = parseScalar(field.type === 'Json' ? jsonOf(text) : text, field, enums);
    if ('problem' in read) {
      return read;
    }

    values.push(read.value);
  }

  return { [filter.op]: many ? values : (values[0] ?? null) };
}

/** What is no JSON is a JSON text: who looks for `dark` need not write quotes. */
function jsonOf(text: string): string {
  try {
    JSON.parse(text);
    return text;
  } catch {
    return JSON.stringify(text);
  }
}

/** `a, b, "c, d"` as three texts. */
export function splitList(text: string): string[] {
  const parts = text.match(/\s*"(?:[^"\\]|\\.)*"\s*(?=,|$)|[^,]+/g) ?? [];
  return parts.map(part => part.trim()).filter(part => part !== '').map(part => (part.startsWith('"') && part.endsWith('"') && part.length > 1 ? unquoted(part) : part));
}

function unquoted(part: string): string {
  try {
    return String(JSON.parse(part));
  } catch {
    return part.slice(1, -1);
  }
}

/** A search in all text columns, and in the columns whose type the text fits. */
export function searchWhere(text: string, model: Model, context: WhereContext): Record<string, unknown> | null {
  const wanted = text.trim();
  if (wanted === '') {
    return null;
  }

  const mode = context.provider === 'postgresql' ? { mode: 'insensitive' } : {};
  const parts: Record<string, unknown>[] = [];
  for (const field of model.fields) {
    if (field.list || (field.kind !== 'scalar' && field.kind !== 'enum')) {
      continue;
    }

    if (field.kind === 'scalar' && field.type === 'String' && field.nativeType?.toLowerCase() !== 'uuid') {
      parts.push({ [field.name]: { contains: wanted, ...mode } });
    } else if (['Int', 'BigInt', 'Decimal', 'Float'].includes(field.type) || field.kind === 'enum' || field.nativeType?.toLowerCase() === 'uuid') {
      const read = parseScalar(wanted, field, context.schema.enums);
      if (!('problem' in read) && fits(field, read.value, wanted)) {
        parts.push({ [field.name]: { equals: read.value } });
      }
    }
  }

  return parts.length === 0 ? { OR: [] } : { OR: parts };
}

function fits(field: Field, value: Value, text: string): boolean {
  if (field.nativeType?.toLowerCase() === 'uuid') {
    return /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);
  }

  return field.type !== 'Int' || Math.abs(Number(value)) <= 2147483647;
}
