import type { Field, Row, Tagged, Value } from './types';

export const isTagged = (value: unknown): value is Tagged =>
  typeof value === 'object' && value !== null && '$type' in value && typeof (value as Tagged).$type === 'string';

/** A value without its tag, as text; null stays null. Decimals and big integers keep every digit. */
export function plainText(value: Value | undefined): string | null {
  if (value === null || value === undefined) {
    return null;
  }

  if (isTagged(value)) {
    return typeof value.value === 'string' ? value.value : JSON.stringify(value.value);
  }

  return typeof value === 'object' ? JSON.stringify(untag(value)) : String(value);
}

/** A value as ordinary JSON, for people: tags are gone, JSON columns are JSON again. */
export function untag(value: Value | undefined): unknown {
  if (value === undefined) {
    return undefined;
  }

  if (Array.isArray(value)) {
    return value.map(untag);
  }

  if (isTagged(value)) {
    return value.$type === 'Json' ? parsed(String(value.value)) : value.value;
  }

  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, untag(inner)]))
    : value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** True where two values are the same to the database. */
export const sameValue = (left: Value | undefined, right: Value | undefined): boolean =>
  JSON.stringify(left ?? null) === JSON.stringify(right ?? null);

/** A row's identity as text, for maps; null where the model has no key. */
export function identityOf(key: string[] | null, row: Row): string | null {
  return key === null ? null : JSON.stringify(key.map(name => row[name] ?? null));
}

/** What selects a row by its key: a compound key goes by its joined name, as in Prisma. */
export function uniqueWhere(key: string[], row: Row, name?: string): Row {
  const parts = Object.fromEntries(key.map(field => [field, row[field] ?? null]));
  return key.length === 1 ? parts : { [name ?? key.join('_')]: parts };
}

/** The columns of a row that are in the table itself. */
export const columnsOf = (fields: Field[]): Field[] => fields.filter(field => field.kind === 'scalar' || field.kind === 'enum');
