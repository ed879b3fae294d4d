import type { Beyond, Model, QueryRequest, Row } from '../api/types';
import type { Sort } from '../app/address';

/** Rows are asked for in blocks of this many. */
export const blockSize = 100;

/** Blocks kept in memory: scrolling a million rows keeps no more than these. */
export const keptBlocks = 30;

/** A page's worth of rows of the grid, wherever it stands. */
export type Blocks = ReadonlyMap<number, Row[]>;

/** How the rows are ordered: as asked, then by the key, so that each row has one place. */
export function orderOf(model: Model, sorts: Sort[]): Record<string, unknown>[] {
  const asked = sorts.map(sort => ({ [sort.field]: direction(model, sort) }));
  const key = (model.key ?? plainColumns(model)).filter(field => !sorts.some(sort => sort.field === field)).map(field => ({ [field]: 'asc' }));
  return [...asked, ...key];
}

/** Without a key the rows have at least the order of their values. */
const plainColumns = (model: Model): string[] =>
  model.fields.filter(field => (field.kind === 'scalar' && field.type !== 'Json' || field.kind === 'enum') && !field.list).map(field => field.name);

function direction(model: Model, sort: Sort): unknown {
  const field = model.fields.find(candidate => candidate.name === sort.field);
  if (field?.kind === 'relation') {
    return { _count: sort.descending ? 'desc' : 'asc' };
  }

  // Databases disagree where nulls belong; the page says it, so that all agree.
  return field && !field.required ? { sort: sort.descending ? 'desc' : 'asc', nulls: 'last' } : sort.descending ? 'desc' : 'asc';
}

/** What to fetch: all columns, the counts of lists, and of each related record what names it. */
export function selectionOf(model: Model, models: Model[]): Record<string, unknown> {
  const selection: Record<string, unknown> = { $scalars: true };
  const counts: Record<string, boolean> = {};
  for (const field of model.fields) {
    if (field.kind !== 'relation') {
      continue;
    }

    const related = models.find(candidate => candidate.name === field.type);
    if (field.list) {
      counts[field.name] = true;
    } else if (related) {
      selection[field.name] = { arguments: {}, selection: namesOf(related) };
    }
  }

  if (Object.keys(counts).length > 0) {
    selection._count = { arguments: {}, selection: counts };
  }

  return selection;
}

/** The columns that tell a person which record it is: the key and the first telling text. */
export function namesOf(model: Model): Record<string, boolean> {
  const chosen = new Set(model.key ?? []);
  const label = labelField(model);
  if (label !== null) {
    chosen.add(label);
  }

  if (chosen.size === 0) {
    const first = model.fields.find(field => field.kind === 'scalar');
    if (first) {
      chosen.add(first.name);
    }
  }

  return Object.fromEntries([...chosen].map(name => [name, true]));
}

const telling = ['name', 'title', 'label', 'email', 'username', 'handle', 'slug', 'code', 'number', 'sku', 'subject'];

/** The column that names a record for people; null where only the key does. */
export function labelField(model: Model): string | null {
  const texts = model.fields.filter(field => field.kind === 'scalar' && field.type === 'String' && !field.list && !(model.key ?? []).includes(field.name));
  const named = telling.map(word => texts.find(field => field.name.toLowerCase() === word)).find(field => field !== undefined);
  return (named ?? texts.find(field => field.unique) ?? texts.find(field => field.required))?.name ?? null;
}

export interface BlockQuery {
  model: Model;
  models: Model[];
  where: Record<string, unknown>;
  sorts: Sort[];
  /** What to read of each row; all that the grid shows where it is left out. */
  selection?: Record<string, unknown>;
}

/** The request for one block: beyond a neighbour's row where there is one (keyset), by counting off where the scroll bar jumped. */
export function blockRequest(query: BlockQuery, block: number, blocks: Blocks): { request: QueryRequest; beyond?: Beyond } {
  const { model, models, where, sorts } = query;
  const args: Record<string, unknown> = { where, orderBy: orderOf(model, sorts), take: blockSize };
  const request = { modelName: model.name, action: 'findMany', query: { arguments: args, selection: query.selection ?? selectionOf(model, models) } };
  if (block === 0) {
    return { request };
  }

  const skip = block * blockSize;
  const before = blocks.get(block - 1);
  const after = blocks.get(block + 1)?.[0];
  const from = before?.length === blockSize ? before[blockSize - 1] : after;
  if (model.key === null || !from) {
    args.skip = skip;
    return { request };
  }

  const places = [...model.key, ...sorts.map(sort => sort.field)].filter(name => name in from).map(name => [name, from[name] ?? null]);
  return { request, beyond: { row: Object.fromEntries(places) as Row, backwards: from === after && before?.length !== blockSize, skip } };
}

/** Adds a block and lets go of those farthest from it. */
export function keep(blocks: Blocks, block: number, rows: Row[]): Blocks {
  const next = new Map(blocks).set(block, rows);
  if (next.size > keptBlocks) {
    const far = [...next.keys()].sort((left, right) => Math.abs(right - block) - Math.abs(left - block));
    for (const index of far.slice(0, next.size - keptBlocks)) {
      next.delete(index);
    }
  }

  return next;
}

/** The blocks that a range of rows touches. */
export function blocksOf(first: number, last: number): number[] {
  const from = Math.floor(Math.max(0, first) / blockSize);
  const to = Math.floor(Math.max(0, last) / blockSize);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
