import type { Table } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Field, Model, Schema } from '../api/types';
import type { Sort } from '../app/address';
import { CellEditor } from '../cells/CellEditor';
import { useEdits } from '../edits/store';
import type { GridContext } from './actions';
import { fieldOfColumn, gutter, moved, toggledSort } from './columns';
import { GridRow } from './GridRow';
import { HeaderCell } from './HeaderCell';
import { type Line, type Lines, locked } from './lines';
import { useColumnWindow } from './useColumnWindow';
import { boxOf, isSingle, type Range } from './range';
import { handleCopy, handleGridKey, handlePaste } from './useGridKeys';
import { app } from '../app/store';

export const rowHeight = 32;
interface Props {
  model: Model;
  schema: Schema;
  table: Table<never>;
  lines: Lines;
  offset: number;
  readOnly: boolean;
  sorts: Sort[];
  range: Range;
  marked: ReadonlySet<string>;
  onRange: (range: Range) => void;
  onMark: (id: string, shift: boolean) => void;
  onMarkAll: () => void;
  onSorts: (sorts: Sort[]) => void;
  onFilter: (field: Field | null) => void;
  onLook: (first: number, last: number) => void;
  onFollow: (line: Line, field: Field) => void;
  onOpen: (line: Line) => void;
  onAdd: () => void;
  onRemove: () => void;
  onSearch: () => void;
  label: string;
}

/** The grid: only the visible lines are in the page, however many there are. */
export function Grid(props: Props) {
  const { model, schema, table, lines, offset, readOnly, sorts, range, marked, onRange, onLook, label } = props;
  const gridId = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<{ row: number; column: number; typed: string | null } | null>(null);
  const failures = useEdits(state => state.failures);
  const columns = table.getVisibleLeafColumns();
  const fields = useMemo(() => columns.map(fieldOfColumn), [columns]);
  const sizes = columns.map(column => column.getSize()).join(',');
  const widths = useMemo(() => sizes.split(',').map(Number), [sizes]);
  const width = gutter + widths.reduce((sum, size) => sum + size, 0);
  const inSight = useColumnWindow(scroll, model.key, fields, widths);

  const virtual = useVirtualizer({ count: lines.length, getScrollElement: () => scroll.current, estimateSize: () => rowHeight, overscan: 10, scrollPaddingStart: 34 });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 40;
  const drafts = lines.drafts.length;
  useEffect(() => onLook(Math.max(0, first - drafts), Math.max(0, last - drafts)), [first, last, drafts, offset, onLook]);

  const reveal = useCallback((next: Range) => {
    onRange(next);
    virtual.scrollToIndex(next.focus.row);
    const element = scroll.current;
    const left = widths.slice(0, next.focus.column).reduce((sum, size) => sum + size, 0);
    const right = left + (widths[next.focus.column] ?? 0);
    if (!element) {
      return;
    }

    if (next.focus.column < inSight.pinned) {
      element.scrollLeft = 0;
      return;
    }

    if (left - inSight.pinnedWidth < element.scrollLeft) {
      element.scrollLeft = left - inSight.pinnedWidth;
    } else if (right + gutter > element.scrollLeft + element.clientWidth) {
      element.scrollLeft = right + gutter - element.clientWidth;
    }
  }, [onRange, virtual, widths, inSight.pinned, inSight.pinnedWidth]);

  const context: GridContext = { model, fields, enums: schema.enums, lines, readOnly };
  const edit = (row: number, column: number, typed: string | null) => {
    const field = fields[column];
    const line = lines.at(row);
    if (!field || !line) {
      return;
    }

    const problem = locked(model, field, readOnly, line);
    if (field.kind === 'relation' && field.list) {
      props.onFollow(line, field);
    } else if (problem === null) {
      setEditing({ row, column, typed });
    } else if (typed === null) {
      app.tell(`${problem}.`, 'bad');
    }
  };
  const focusGrid = () => scroll.current?.focus();
  const spot = (event: React.MouseEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-row]');
    return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
  };
  const keys = (event: React.KeyboardEvent) => {
    if (event.target === scroll.current) {
      const focusLine = lines.at(range.focus.row);
      const field = fields[range.focus.column];
      handleGridKey(event, {
        context, range, page: Math.max(1, Math.floor((scroll.current?.clientHeight ?? 400) / rowHeight) - 2), setRange: reveal,
        edit: typed => edit(range.focus.row, range.focus.column, typed),
        mark: () => focusLine && props.onMark(focusLine.id, false),
        markAll: props.onMarkAll, add: props.onAdd, remove: props.onRemove, search: props.onSearch, filter: () => props.onFilter(field ?? null),
        open: () => focusLine && props.onOpen(focusLine),
        follow: () => focusLine && field && props.onFollow(focusLine, field),
      });
    }
  };
  const order = table.getAllLeafColumns().map(column => column.id);
  const editLine = editing && lines.at(editing.row);
  const editField = editing && fields[editing.column];

  return (
    <div
      ref={scroll} className="grid" role="grid" tabIndex={0} aria-label={label} aria-multiselectable aria-rowcount={lines.length + 1} aria-colcount={fields.length + 1}
      aria-activedescendant={lines.length > 0 ? `${gridId}-${range.focus.row}-${range.focus.column}` : undefined} aria-readonly={readOnly || model.key === null}
      onKeyDown={keys}
      onCopy={event => event.target instanceof Element && !event.target.matches('input, textarea') && handleCopy(event, context, range)}
      onPaste={event => event.target instanceof Element && !event.target.matches('input, textarea') && handlePaste(event, context, range)}
    >
      <div className="grid-inner" style={{ width, height: virtual.getTotalSize() + 34 }}>
        <div role="rowgroup" className="grid-head">
          <div role="row" className="head-row" aria-rowindex={1}>
            <div role="columnheader" className="gutter head-gutter" aria-colindex={1}>
              <input type="checkbox" tabIndex={-1} aria-label="Select all loaded rows" checked={marked.size > 0} onChange={props.onMarkAll} />
            </div>
            {inSight.cells.map(({ column: index, left, gap }) => [index, left, gap, columns[index]] as const).map(([index, left, gap, column]) => column && (
              <HeaderCell
                key={column.id} left={left} gap={gap} model={model} column={column} index={index} width={widths[index] ?? 100} sorts={sorts}
                onSort={beside => props.onSorts(toggledSort(sorts, column.id, beside))}
                onSortTo={descending => props.onSorts(descending === null ? sorts.filter(sort => sort.field !== column.id) : [...sorts.filter(sort => sort.field !== column.id), { field: column.id, descending }])}
                onFilter={() => props.onFilter(fields[index] ?? null)}
                onMove={by => table.setColumnOrder(moved(order, column.id, columns[index + by]?.id ?? column.id))}
                onDrop={name => table.setColumnOrder(moved(order, name, column.id))}
                onResize={event => table.getFlatHeaders().find(header => header.column.id === column.id)?.getResizeHandler()(event)}
                onWidth={size => table.setColumnSizing(before => ({ ...before, [column.id]: Math.max(60, size) }))}
              />
            ))}
          </div>
        </div>
        <div
          role="rowgroup"
          onMouseDown={event => {
            const target = spot(event);
            if (target && event.button === 0) {
              onRange(event.shiftKey ? { anchor: range.anchor, focus: target } : { anchor: target, focus: target });
            }
          }}
          onMouseMove={event => {
            const target = event.buttons === 1 ? spot(event) : null;
            if (target && (target.row !== range.focus.row || target.column !== range.focus.column)) {
              onRange({ anchor: range.anchor, focus: target });
            }
          }}
          onDoubleClick={event => {
            const target = spot(event);
            if (target) {
              edit(target.row, target.column, null);
            }
          }}
        >
          {items.map(item => {
            const line = lines.at(item.index);
            return (
              <GridRow
                key={item.key} gridId={gridId} schema={schema} index={item.index} number={item.index - drafts + offset + 1} top={item.start + 34}
                line={line} fields={fields} widths={widths} cells={inSight.cells} box={isSingle(range) ? null : boxOf(range)} focus={range.focus}
                marked={line !== undefined && marked.has(line.id)} failed={line ? (failures.find(failure => failure.change === line.id)?.message ?? null) : null}
                onMark={props.onMark} onFollow={props.onFollow} onOpen={props.onOpen}
              />
            );
          })}
        </div>
      </div>
      {editing && editLine && editField && (
        <CellEditor
          key={`${editing.row}.${editing.column}`} anchor={() => document.getElementById(`${gridId}-${editing.row}-${editing.column}`)}
          model={model} schema={schema} line={editLine} field={editField} typed={editing.typed}
          onDone={move => {
            setEditing(null);
            focusGrid();
            if (move) {
              const row = Math.max(0, Math.min(lines.length - 1, range.focus.row + move.rows));
              const column = Math.max(0, Math.min(fields.length - 1, range.focus.column + move.columns));
              reveal({ anchor: { row, column }, focus: { row, column } });
            }
          }}
        />
      )}
    </div>
  );
}
