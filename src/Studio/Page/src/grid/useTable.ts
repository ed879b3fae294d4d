import { useDeferredValue, useMemo } from 'react';
import type { Model, Schema, Session } from '../api/types';
import type { TableView } from '../app/address';
import { buildWhere, searchWhere } from '../filters/where';
import type { BlockQuery } from './paging';

export interface TableQuery {
  query: BlockQuery | null;
  where: Record<string, unknown>;
  problem: string | null;
}

/** What a table's view asks for; null with the reason while its filter is not complete. */
export function useTableQuery(model: Model, schema: Schema, session: Session, view: TableView): TableQuery {
  const search = useDeferredValue(view.search);
  const { filter, sorts } = view;
  return useMemo(() => {
    const context = { schema, provider: session.provider };
    const built = buildWhere(filter, model, context);
    if ('problem' in built) {
      return { query: null, where: {}, problem: built.problem };
    }

    const searched = searchWhere(search, model, context);
    const hasFilter = Object.keys(built.where).length > 0;
    const where = searched === null ? built.where : hasFilter ? { AND: [built.where, searched] } : searched;
    const known = sorts.filter(sort => model.fields.some(field => field.name === sort.field && field.kind !== 'unsupported' && (field.kind !== 'relation' || field.list)));
    return { query: { model, models: schema.models, where, sorts: known }, where, problem: null };
  }, [model, schema, session.provider, filter, sorts, search]);
}
