import type { FilterGroup } from '../filters/model';
import { emptyGroup } from '../filters/model';

export interface Sort {
  field: string;
  descending: boolean;
}

/** What a table's tab shows; all of it stands in the address. */
export interface TableView {
  filter: FilterGroup;
  search: string;
  sorts: Sort[];
  hidden: string[];
  order: string[];
  /** The row that is open beside the grid, by its key. */
  row: string | null;
}

export type Place =
  | { kind: 'home' }
  | { kind: 'table'; model: string; view: TableView }
  | { kind: 'console'; request: string | null }
  | { kind: 'sql'; text: string | null }
  | { kind: 'schema'; model: string | null }
  | { kind: 'migrations' };

export const plainView = (): TableView => ({ filter: emptyGroup(), search: '', sorts: [], hidden: [], order: [], row: null });

/** A place as an address that can be shared. */
export function toAddress(place: Place): string {
  const query = new URLSearchParams();
  const set = (name: string, value: string | null) => {
    if (value !== null && value !== '') {
      query.set(name, value);
    }
  };
  let path = '/';
  switch (place.kind) {
    case 'table':
      path = `/table/${encodeURIComponent(place.model)}`;
      set('search', place.view.search);
      set('filter', place.view.filter.items.length === 0 ? null : JSON.stringify(place.view.filter));
      set('sort', place.view.sorts.map(sort => `${sort.field}.${sort.descending ? 'desc' : 'asc'}`).join(','));
      set('hide', place.view.hidden.join(','));
      set('columns', place.view.order.join(','));
      set('row', place.view.row);
      break;
    case 'console':
      path = '/console';
      set('request', place.request);
      break;
    case 'sql':
      path = '/sql';
      set('text', place.text);
      break;
    case 'schema':
      path = '/schema';
      set('model', place.model);
      break;
    case 'migrations':
      path = '/migrations';
      break;
  }

  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The place that an address speaks of; what it does not know is home. */
export function fromAddress(address: string): Place {
  const url = new URL(address, 'http://studio');
  const [head = '', name = ''] = url.pathname.split('/').filter(part => part !== '').map(safeDecode);
  const query = url.searchParams;
  switch (head) {
    case 'table':
      return name === '' ? { kind: 'home' } : { kind: 'table', model: name, view: readView(query) };
    case 'console':
      return { kind: 'console', request: query.get('request') };
    case 'sql':
      return { kind: 'sql', text: query.get('text') };
    case 'schema':
      return { kind: 'schema', model: query.get('model') };
    case 'migrations':
      return { kind: 'migrations' };
    default:
      return { kind: 'home' };
  }
}

function readView(query: URLSearchParams): TableView {
  return {
    filter: readFilter(query.get('filter')),
    search: query.get('search') ?? '',
    sorts: list(query.get('sort')).map(part => ({ field: part.replace(/\.(asc|desc)$/, ''), descending: part.endsWith('.desc') })),
    hidden: list(query.get('hide')),
    order: list(query.get('columns')),
    row: query.get('row'),
  };
}

/** An address may be written by anybody: what has not the form of a filter is none. */
function readFilter(text: string | null): FilterGroup {
  try {
    const read: unknown = JSON.parse(text ?? 'null');
    return isFilter(read) && read.kind === 'group' ? read : emptyGroup();
  } catch {
    return emptyGroup();
  }
}

function isFilter(value: unknown): value is FilterGroup {
  if (typeof value !== 'object' || value === null) {
    return false;
  }

  const filter = value as Record<string, unknown>;
  switch (filter.kind) {
    case 'group':
      return ['AND', 'OR', 'NOT'].includes(String(filter.mode)) && Array.isArray(filter.items) && filter.items.every(isFilter);
    case 'relation':
      return typeof filter.field === 'string' && typeof filter.op === 'string' && isFilter(filter.inner);
    case 'field':
      return typeof filter.field === 'string' && typeof filter.op === 'string' && typeof filter.text === 'string' && ['undefined', 'string'].includes(typeof filter.other);
    default:
      return false;
  }
}

const list = (text: string | null): string[] => (text ?? '').split(',').filter(part => part !== '');

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
