import type { Model } from '../api/types';

/** The address of a file with all rows of a view: the server streams it. */
export function exportAddress(model: Model, format: 'csv' | 'json', where: Record<string, unknown>, orderBy: unknown[], shown: string[]): string {
  const query = new URLSearchParams({ model: model.name, format });
  if (Object.keys(where).length > 0) {
    query.set('where', JSON.stringify(where));
  }

  query.set('orderBy', JSON.stringify(orderBy));
  const columns = model.fields.filter(field => field.kind === 'scalar' || field.kind === 'enum').map(field => field.name);
  query.set('fields', shown.filter(name => columns.includes(name)).join(','));
  return `/api/export?${query.toString()}`;
}
