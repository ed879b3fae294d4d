import type { Field, Model, Schema } from '../api/types';

/** A condition as the page keeps it: texts as typed, so that half-written ones survive. */
export interface FieldFilter {
  kind: 'field';
  field: string;
  op: string;
  text: string;
  /** Steps into a JSON value, by dots. */
  path?: string;
  /** The column of the same model that is compared with, in place of a value. */
  other?: string;
  /** Upper and lower case are the same. */
  ignoreCase?: boolean;
}

export interface RelationFilter {
  kind: 'relation';
  field: string;
  op: 'some' | 'every' | 'none' | 'is' | 'isNot' | 'isNull' | 'isSet';
  inner: FilterGroup;
}

export interface FilterGroup {
  kind: 'group';
  mode: 'AND' | 'OR' | 'NOT';
  items: Filter[];
}

export type Filter = FieldFilter | RelationFilter | FilterGroup;

export const emptyGroup = (mode: FilterGroup['mode'] = 'AND'): FilterGroup => ({ kind: 'group', mode, items: [] });

export interface Operator {
  name: string;
  label: string;
  /** Takes no value, one, or a list. */
  takes: 'none' | 'one' | 'many';
}

const op = (name: string, label: string, takes: Operator['takes'] = 'one'): Operator => ({ name, label, takes });

const equality = [op('equals', 'is'), op('not', 'is not')];
const membership = [op('in', 'is one of', 'many'), op('notIn', 'is none of', 'many')];
const order = [op('lt', '<'), op('lte', '≤'), op('gt', '>'), op('gte', '≥')];
const texts = [op('contains', 'contains'), op('startsWith', 'starts with'), op('endsWith', 'ends with')];
const nulls = [op('isNull', 'is null', 'none'), op('isSet', 'is not null', 'none')];
const lists = [
  op('has', 'has'), op('hasEvery', 'has every one of', 'many'), op('hasSome', 'has some of', 'many'),
  op('isEmpty', 'is empty', 'none'), op('isNotEmpty', 'is not empty', 'none'), op('equals', 'is the list', 'many'),
];
const json = [
  ...equality, op('string_contains', 'text contains'), op('string_starts_with', 'text starts with'), op('string_ends_with', 'text ends with'),
  op('array_contains', 'list contains'), op('array_starts_with', 'list starts with'), op('array_ends_with', 'list ends with'), ...order,
  op('jsonNull', 'is JSON null', 'none'), op('notJsonNull', 'is not JSON null', 'none'), op('anyNull', 'is null of either kind', 'none'),
];

const byType: Record<string, Operator[]> = {
  String: [...texts, ...equality, ...membership, ...order],
  Boolean: equality,
  Json: json,
  Bytes: [...equality, ...membership],
};

/** What can be asked of a column. */
export function operatorsOf(field: Field, provider: string): Operator[] {
  if (field.list) {
    return [...lists, ...(field.required ? [] : nulls)];
  }

  const all = field.kind === 'enum' ? [...equality, ...membership] : (byType[field.type] ?? [...equality, ...order, ...membership]);
  const known = provider === 'postgresql' ? all : all.filter(operator => operator.name !== 'array_contains');
  return field.required ? known.filter(operator => operator.name !== 'anyNull') : [...known, ...nulls];
}

/** What a column can be compared with another one by. */
const comparing = ['equals', 'not', 'lt', 'lte', 'gt', 'gte', 'contains', 'startsWith', 'endsWith'];

/** The columns that a column can be compared with: those of its own type. */
export const comparableWith = (model: Model, field: Field, operator: string): Field[] =>
  field.list || field.kind === 'relation' || field.kind === 'unsupported' || field.type === 'Json' || !comparing.includes(operator)
    ? []
    : model.fields.filter(other => other.name !== field.name && other.kind === field.kind && other.type === field.type && !other.list);

export const relationOperators = (field: Field): { name: RelationFilter['op']; label: string }[] =>
  field.list
    ? [{ name: 'some', label: 'has some where' }, { name: 'every', label: 'has only such where' }, { name: 'none', label: 'has none where' }]
    : [
        { name: 'is', label: 'is one where' }, { name: 'isNot', label: 'is not one where' },
        ...(field.required ? [] : [{ name: 'isNull' as const, label: 'is missing' }, { name: 'isSet' as const, label: 'is there' }]),
      ];

/** The fields that a filter can speak of. */
export const filterable = (model: Model): Field[] => model.fields.filter(field => field.kind !== 'unsupported');

export const fieldOf = (model: Model, name: string): Field | undefined => model.fields.find(field => field.name === name);

export const modelOf = (schema: Schema, name: string): Model | undefined => schema.models.find(model => model.name === name);

/** A condition on a field as one begins it. */
export function newFilter(field: Field, provider: string): Filter {
  return field.kind === 'relation'
    ? { kind: 'relation', field: field.name, op: field.list ? 'some' : 'is', inner: emptyGroup() }
    : { kind: 'field', field: field.name, op: operatorsOf(field, provider)[0]?.name ?? 'equals', text: field.type === 'Boolean' ? 'true' : '' };
}
