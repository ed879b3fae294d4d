import type { Column } from '@tanstack/react-table';
import { ArrowDown, ArrowUp, ChevronDown, Dot, EyeOff, Fingerprint, KeyRound, Link2, ListFilter, MoveLeft, MoveRight, X } from 'lucide-react';
import type { Model } from '../api/types';
import type { Sort } from '../app/address';
import { MenuItem } from '../ui/MenuItem';
import { Popover } from '../ui/Popover';
import { fieldOfColumn } from './columns';

interface Props {
  model: Model;
  column: Column<never>;
  index: number;
  /** Where it stays while the others scroll; null where it scrolls. */
  left: number | null;
  /** The width of the columns before it that are not in the page. */
  gap: number;
  width: number;
  sorts: Sort[];
  onSort: (beside: boolean) => void;
  onSortTo: (descending: boolean | null) => void;
  onFilter: () => void;
  onMove: (step: number) => void;
  onDrop: (name: string) => void;
  onResize: (event: unknown) => void;
  onWidth: (width: number) => void;
}

/** A column's head: its name and type, its sorting, and a menu of what can be done with it. */
export function HeaderCell({ model, column, index, left, gap, width, sorts, onSort, onSortTo, onFilter, onMove, onDrop, onResize, onWidth }: Props) {
  const field = fieldOfColumn(column);
  const place = sorts.findIndex(sort => sort.field === field.name);
  const sort = sorts[place];
  const sortable = field.kind !== 'unsupported' && !(field.kind === 'relation' && !field.list) && (field.kind === 'relation' || !field.list) && field.type !== 'Json';
  const foreign = model.fields.some(other => other.relation?.fields.includes(field.name));
  return (
    <div
      role="columnheader" className={left === null ? 'head-cell' : 'head-cell pinned'} style={{ width, ...(left === null ? { marginLeft: gap } : { left }) }} aria-colindex={index + 2}
      aria-sort={sort ? (sort.descending ? 'descending' : 'ascending') : sortable ? 'none' : undefined}
      draggable
      onDragStart={event => event.dataTransfer.setData('text/x-column', field.name)}
      onDragOver={event => event.dataTransfer.types.includes('text/x-column') && event.preventDefault()}
      onDrop={event => onDrop(event.dataTransfer.getData('text/x-column'))}
      title={field.documentation}
    >
      <button type="button" className="head-sort" tabIndex={-1} disabled={!sortable} aria-label={`Sort by ${field.name}`} onClick={event => onSort(event.shiftKey)}>
        {field.id ? <KeyRound size={12} className="head-key" aria-label="key" /> : field.kind === 'relation' || foreign ? <Link2 size={12} aria-label="relation" /> : field.unique ? <Fingerprint size={12} aria-label="unique" /> : null}
        <span className="head-name">{field.name}</span>
        <span className="head-type">{field.type}{field.list ? '[]' : field.required ? '' : '?'}</span>
        {sort && <span className="head-order">{sort.descending ? <ArrowDown size={12} /> : <ArrowUp size={12} />}{sorts.length > 1 && place + 1}</span>}
      </button>
      <Popover label={`Column ${field.name}`} role="menu" buttonClass="head-menu" placement="bottom-end" button={<ChevronDown size={13} />}>
        {close => {
          const act = (what: () => void) => () => { close(); what(); };
          return (
            <>
              <div className="menu-title">{field.column} · {field.nativeType ?? field.type}</div>
              <MenuItem icon={<ArrowUp size={14} />} disabled={!sortable} onSelect={act(() => onSortTo(false))}>Sort up</MenuItem>
              <MenuItem icon={<ArrowDown size={14} />} disabled={!sortable} onSelect={act(() => onSortTo(true))}>Sort down</MenuItem>
              {sort && <MenuItem icon={<X size={14} />} onSelect={act(() => onSortTo(null))}>Do not sort</MenuItem>}
              <MenuItem icon={<ListFilter size={14} />} disabled={field.kind === 'unsupported'} onSelect={act(onFilter)}>Filter by this column</MenuItem>
              <div className="menu-line" />
              <MenuItem icon={<MoveLeft size={14} />} onSelect={act(() => onMove(-1))}>Move left</MenuItem>
              <MenuItem icon={<MoveRight size={14} />} onSelect={act(() => onMove(1))}>Move right</MenuItem>
              <MenuItem icon={<Dot size={14} />} onSelect={act(() => onWidth(width + 60))}>Wider</MenuItem>
              <MenuItem icon={<Dot size={14} />} onSelect={act(() => onWidth(width - 60))}>Narrower</MenuItem>
              <MenuItem icon={<EyeOff size={14} />} onSelect={act(() => column.toggleVisibility(false))}>Hide</MenuItem>
            </>
          );
        }}
      </Popover>
      <span className="head-resize" aria-hidden onMouseDown={event => { event.preventDefault(); event.stopPropagation(); onResize(event); }} onDoubleClick={() => column.resetSize()} draggable={false} />
    </div>
  );
}
