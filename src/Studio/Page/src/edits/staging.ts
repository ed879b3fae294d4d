import type { Change, Failure, Field, Model, Row, Value } from '../api/types';
import { identityOf, isTagged, sameValue, uniqueWhere } from '../api/values';

/** Links to make or to cut on a list of related records, by their unique selectors. */
export interface Links {
  connect: Row[];
  disconnect: Row[];
}

/** The rows of a view, whichever they are when the change is saved. */
export interface AllRows {
  where: Row | Record<string, unknown>;
  /** The condition in words. */
  words: string;
  /** How many rows were confirmed: another number is a conflict. */
  count: number;
}

/** A staged change: of one row, or of all rows of a view. */
export interface Edit {
  id: string;
  kind: 'create' | 'update' | 'delete' | 'updateAll' | 'deleteAll';
  model: string;
  /** Which rows, where it is not one. */
  all?: AllRows;
  /** The row as it was read; empty for a new one. */
  original: Row;
  /** Columns with new values. */
  values: Row;
  /** Relations with new links. */
  links: Record<string, Links>;
}

/** All staged changes, in the order they were begun, by their ids. Values are never changed in place: undo keeps old ones. */
export type Edits = ReadonlyMap<string, Edit>;

export const noEdits: Edits = new Map();

export const editId = (model: Model, row: Row): string => `${model.name}:${identityOf(model.key, row) ?? ''}`;

/** Stages new values for columns of a row; going back to what was read takes the change back. */
export function stageValues(edits: Edits, model: Model, row: Row, values: Row): Edits {
  const id = editId(model, row);
  const before = edits.get(id) ?? { id, kind: 'update', model: model.name, original: row, values: {}, links: {} };
  if (before.kind === 'delete') {
    return edits;
  }

  const merged = { ...before.values, ...values };
  const changed = Object.fromEntries(Object.entries(merged).filter(([name, value]) => !sameValue(value, before.original[name])));
  return settle(edits, { ...before, values: changed });
}

/** Stages values of a new row; `undefined` leaves a column to the database. */
export function stageNewValues(edits: Edits, id: string, values: Record<string, Value | undefined>): Edits {
  const before = edits.get(id);
  if (before?.kind !== 'create') {
    return edits;
  }

  const known = Object.entries({ ...before.values, ...values }).filter((entry): entry is [string, Value] => entry[1] !== undefined);
  return settle(edits, { ...before, values: Object.fromEntries(known) });
}

export function stageCreate(edits: Edits, model: Model, values: Row = {}): Edits {
  const numbers = [...edits.keys()].filter(id => id.startsWith('new:')).map(id => Number(id.slice(4)));
  const id = `new:${Math.max(0, ...numbers) + 1}`;
  return new Map(edits).set(id, { id, kind: 'create', model: model.name, original: {}, values, links: {} });
}

/** Stages a change of all rows of a view. */
export function stageAll(edits: Edits, model: Model, kind: 'updateAll' | 'deleteAll', all: AllRows, values: Row = {}): Edits {
  const numbers = [...edits.keys()].filter(id => id.startsWith('all:')).map(id => Number(id.slice(4)));
  const id = `all:${Math.max(0, ...numbers) + 1}`;
  return new Map(edits).set(id, { id, kind, model: model.name, all, original: {}, values, links: {} });
}

/** The changes of many rows that a row of a view is among: those of this view, and those of the whole table. */
export const changesOfAll = (edits: Edits, model: Model, where: Record<string, unknown>): Edit[] => {
  const mine = JSON.stringify(where);
  return [...edits.values()].filter(edit => edit.all && edit.model === model.name && (Object.keys(edit.all.where).length === 0 || JSON.stringify(edit.all.where) === mine));
};

/** Answers that there are more or fewer rows by now: the new number is confirmed. */
export function confirmCount(edits: Edits, id: string, count: number): Edits {
  const edit = edits.get(id);
  return edit?.all ? new Map(edits).set(id, { ...edit, all: { ...edit.all, count } }) : edits;
}

export function stageDelete(edits: Edits, model: Model, rows: Row[]): Edits {
  const next = new Map(edits);
  for (const row of rows) {
    const id = editId(model, row);
    next.set(id, { id, kind: 'delete', model: model.name, original: next.get(id)?.original ?? row, values: {}, links: {} });
  }

  return next;
}

/** Stages links of a list of related records. Connecting what is to be cut only takes that back, and the other way round. */
export function stageLink(edits: Edits, model: Model, row: Row | string, relation: string, target: Row, make: boolean): Edits {
  const id = typeof row === 'string' ? row : editId(model, row);
  const before = edits.get(id) ?? { id, kind: 'update' as const, model: model.name, original: row as Row, values: {}, links: {} };
  const links = before.links[relation] ?? { connect: [], disconnect: [] };
  const [same, other] = make ? (['connect', 'disconnect'] as const) : (['disconnect', 'connect'] as const);
  const key = JSON.stringify(target);
  const isTarget = (candidate: Row) => JSON.stringify(candidate) === key;
  const next: Links = links[other].some(isTarget)
    ? { ...links, [other]: links[other].filter(candidate => !isTarget(candidate)) }
    : { ...links, [same]: [...links[same].filter(candidate => !isTarget(candidate)), target] };
  const rest = Object.fromEntries(Object.entries(before.links).filter(([name]) => name !== relation));
  return settle(edits, { ...before, links: next.connect.length + next.disconnect.length === 0 ? rest : { ...rest, [relation]: next } });
}

/** Rows that were read before a save, as it left them: deleted ones are gone, changed ones have their new values. */
export function withSaved(rows: Row[], saved: Edits, model: Model, where: Record<string, unknown>): Row[] {
  const many = changesOfAll(saved, model, where);
  return saved.size === 0 || model.key === null ? rows : rows.flatMap(row => {
    const mine = [...many, ...[saved.get(editId(model, row)) ?? []].flat()];
    return mine.length === 0 ? [row] : mine.some(edit => edit.kind === 'delete' || edit.kind === 'deleteAll') ? [] : [Object.assign({}, row, ...mine.map(edit => edit.values)) as Row];
  });
}

/** Takes a row's change back. */
export function unstage(edits: Edits, id: string): Edits {
  const next = new Map(edits);
  next.delete(id);
  return next;
}

/** Answers a conflict: the row as it is now becomes what the change stands on; fields to give up are dropped from it. */
export function rebase(edits: Edits, id: string, current: Row, giveUp: string[] = []): Edits {
  const edit = edits.get(id);
  if (!edit) {
    return edits;
  }

  const original = { ...edit.original, ...current };
  const values = Object.fromEntries(
    Object.entries(edit.values).filter(([name, value]) => !giveUp.includes(name) && !sameValue(value, original[name])));
  return settle(edits, { ...edit, original, values });
}

function settle(edits: Edits, edit: Edit): Edits {
  const nothing = edit.kind === 'update' && Object.keys(edit.values).length === 0 && Object.keys(edit.links).length === 0;
  return nothing ? unstage(edits, edit.id) : new Map(edits).set(edit.id, edit);
}

/** What is sent: many rows at once first, as they were confirmed without the others; then new rows in the order they were made; deletes last, so that what points to a deleted row is changed before. */
export function toChanges(edits: Edits, models: Model[]): Change[] {
  const rank = { updateAll: 0, deleteAll: 0, create: 1, update: 2, delete: 3 };
  return [...edits.values()]
    .sort((left, right) => rank[left.kind] - rank[right.kind])
    .map(edit => toChange(edit, models.find(model => model.name === edit.model)));
}

function toChange(edit: Edit, model: Model | undefined): Change {
  const change: Change = { id: edit.id, kind: edit.kind, model: edit.model };
  if (edit.all) {
    change.where = edit.all.where as Row;
    change.count = edit.all.count;
  } else if (edit.kind !== 'create' && model?.key) {
    change.where = uniqueWhere(model.key, edit.original, model.keyName);
    change.original = edit.kind === 'update'
      ? Object.fromEntries(Object.keys(edit.values).map(name => [name, edit.original[name] ?? null]))
      : columnsOnly(edit.original, model);
  }

  if (edit.kind !== 'delete' && edit.kind !== 'deleteAll') {
    change.data = {
      ...Object.fromEntries(Object.entries(edit.values).map(([name, value]) => [name, sent(value, model?.fields.find(field => field.name === name))])),
      ...Object.fromEntries(Object.entries(edit.links).map(([name, links]) => [name, linkData(links, model, name)])),
    };
  }

  return change;
}

/** Null of a JSON column has two kinds in the protocol; the grid's null is the database's. */
function sent(value: Value, field: Field | undefined): unknown {
  if (field?.type === 'Json' && !field.list && value === null) {
    return { $type: 'Enum', value: 'DbNull' };
  }

  return field?.list === true && Array.isArray(value) ? { set: value } : value;
}

function linkData(links: Links, model: Model | undefined, name: string): unknown {
  const list = model?.fields.find(field => field.name === name)?.list ?? true;
  const data: Record<string, unknown> = {};
  if (links.connect.length > 0) {
    data.connect = list ? links.connect : links.connect.at(-1);
  }

  if (links.disconnect.length > 0) {
    data.disconnect = list ? links.disconnect : true;
  }

  // One record can be replaced in one step; cutting first would break a required relation.
  if (!list && data.connect !== undefined) {
    delete data.disconnect;
  }

  return data;
}

/** The columns of a deleted row, for noticing that they have changed meanwhile. Floating-point numbers and bytes are left out: they are no reason to refuse. */
function columnsOnly(row: Row, model: Model): Row {
  return Object.fromEntries(model.fields
    .filter(field => (field.kind === 'scalar' || field.kind === 'enum') && field.type !== 'Float' && !(isTagged(row[field.name]) && field.type === 'Bytes') && row[field.name] !== undefined)
    .map(field => [field.name, row[field.name] ?? null]));
}

/** The columns whose value is not what was read when the change was made. */
export const conflictingFields = (edit: Edit, failure: Failure): string[] =>
  Object.keys(edit.kind === 'delete' ? edit.original : edit.values).filter(
    name => failure.current !== undefined && name in failure.current && !sameValue(failure.current[name], edit.original[name]));
