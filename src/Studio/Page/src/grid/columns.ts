import { type ColumnDef, getCoreRowModel, type Table, useReactTable } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import type { Field, Model } from '../api/types';
import type { TableView } from '../app/address';

export type FieldColumn = ColumnDef<never, unknown> & { meta: { field: Field } };

/** The width of the rows' own column, with their numbers and marks. */
export const gutter = 84;

/** How wide a column begins. */
function widthOf(field: Field): number {
  const name = field.name.length * 8.2 + Math.min(field.type.length, 9) * 6 + 66;
  return Math.round(Math.max(name, typical(field)));
}

function typical(field: Field): number {
  if (field.kind === 'relation') {
    return field.list ? 110 : 170;
  }

  if (field.list || field.type === 'Json') {
    return 230;
  }

  switch (field.type) {
    case 'Boolean': return 90;
    case 'Int': return 90;
    case 'BigInt': case 'Float': case 'Decimal': return 110;
    case 'DateTime': return 170;
    case 'Bytes': return 180;
    default: return field.kind === 'enum' ? 120 : (field.nativeType ?? '').toLowerCase().includes('uuid') ? 280 : 200;
  }
}

/** The columns with their order, widths and visibility; order and visibility live in the address. */
export function useColumns(model: Model, view: TableView, change: (view: Partial<TableView>) => void): Table<never> {
  const [widths, setWidths] = useState<Record<string, number>>({});
  const columns = useMemo<ColumnDef<never, unknown>[]>(
    () => model.fields.map(field => ({ id: field.name, size: widthOf(field), minSize: 60, maxSize: 1200, meta: { field } })), [model]);
  const all = useMemo(() => model.fields.map(field => field.name), [model]);
  return useReactTable<never>({
    data: none,
    columns,
    getCoreRowModel: getCoreRowModel(),
    columnResizeMode: 'onChange',
    manualSorting: true,
    state: {
      columnSizing: widths,
      columnOrder: [...view.order.filter(name => all.includes(name)), ...all.filter(name => !view.order.includes(name))],
      columnVisibility: Object.fromEntries(view.hidden.map(name => [name, false])),
    },
    onColumnSizingChange: update => setWidths(before => (typeof update === 'function' ? update(before) : update)),
    onColumnVisibilityChange: update => {
      const before = Object.fromEntries(view.hidden.map(name => [name, false]));
      const next = typeof update === 'function' ? update(before) : update;
      change({ hidden: all.filter(name => next[name] === false) });
    },
    onColumnOrderChange: update => change({ order: typeof update === 'function' ? update(all) : update }),
  });
}

const none: never[] = [];

export const fieldOfColumn = (column: { columnDef: ColumnDef<never, unknown> }): Field => (column.columnDef as FieldColumn).meta.field;

/** Moves a column before or behind another. */
export function moved(order: string[], name: string, target: string): string[] {
  if (name === target) {
    return order;
  }

  const from = order.indexOf(name);
  const to = order.indexOf(target);
  const rest = order.filter(candidate => candidate !== name);
  rest.splice(rest.indexOf(target) + (from < to ? 1 : 0), 0, name);
  return rest;
}

/** Sorting after a click on a column: up, down, not; with Shift beside the others. */
export function toggledSort(sorts: TableView['sorts'], field: string, beside: boolean): TableView['sorts'] {
  const present = sorts.find(sort => sort.field === field);
  const next = !present ? [{ field, descending: false }] : !present.descending ? [{ field, descending: true }] : [];
  if (!beside) {
    return next;
  }

  return present ? sorts.flatMap(sort => (sort.field === field ? next : [sort])) : [...sorts, ...next];
}
