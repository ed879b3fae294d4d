import type { Table } from '@tanstack/react-table';
import { Columns3, Download, EllipsisVertical, FileUp, ListFilter, PencilLine, Plus, Search, SquareTerminal, Trash2, X } from 'lucide-react';
import type { Model } from '../api/types';
import type { TableView } from '../app/address';
import { app } from '../app/store';
import { exportAddress } from '../transfer/export';
import { MenuItem } from '../ui/MenuItem';
import { Popover } from '../ui/Popover';
import { ColumnsMenu } from './ColumnsMenu';
import { orderOf } from './paging';

interface Props {
  model: Model;
  table: Table<never>;
  view: TableView;
  where: Record<string, unknown>;
  writable: boolean;
  filtering: boolean;
  marked: number;
  onSearch: (text: string) => void;
  onFiltering: (open: boolean) => void;
  onAdd: () => void;
  onBulk: (what: 'import' | 'edit' | 'delete') => void;
  onChange: (view: Partial<TableView>) => void;
}

/** What can be done with a table as a whole. */
export function TableToolbar({ model, table, view, where, writable, filtering, marked, onSearch, onFiltering, onAdd, onBulk, onChange }: Props) {
  const count = view.filter.items.length;
  const files = (format: 'csv' | 'json') => exportAddress(model, format, where, orderOf(model, view.sorts), table.getVisibleLeafColumns().map(column => column.id));
  const asQuery = () => {
    const orderBy = orderOf(model, view.sorts);
    const request = { modelName: model.name, action: 'findMany', query: { arguments: { ...(Object.keys(where).length > 0 ? { where } : {}), ...(orderBy.length > 0 ? { orderBy } : {}), take: 100 }, selection: { $scalars: true } } };
    app.open({ kind: 'console', request: JSON.stringify(request, null, 2) });
  };
  return (
    <div className="toolbar" role="toolbar" aria-label={`Tools of ${model.name}`}>
      <label className="table-search">
        <Search size={14} aria-hidden />
        <input
          id="table-search" aria-label={`Search ${model.name}`} placeholder={`Search ${model.name}`} value={view.search}
          onChange={event => onSearch(event.target.value)} onKeyDown={event => event.key === 'Escape' && onSearch('')}
        />
        {view.search !== '' && <button type="button" className="button plain small icon" aria-label="Clear the search" onClick={() => onSearch('')}><X size={12} /></button>}
      </label>
      <button type="button" className="button" aria-label={count > 0 ? `Filter, ${count} ${count === 1 ? 'condition' : 'conditions'}` : 'Filter'} aria-expanded={filtering} onClick={() => onFiltering(!filtering)}><ListFilter size={14} /><span className="wide-only">Filter</span>{count > 0 && <span className="badge accent">{count}</span>}</button>
      <ColumnsMenu table={table} onReset={() => onChange({ hidden: [], order: [] })} icon={<Columns3 size={14} />} hidden={view.hidden.length} />
      <span className="spacer" />
      <button type="button" className="button plain icon" aria-label="Open as a query" title="Open as a query: C#, JSON and SQL of this view" onClick={asQuery}><SquareTerminal size={15} /></button>
      {marked > 0 && writable && (
        <>
          <span className="soft">{marked} selected</span>
          <button type="button" className="button" onClick={() => onBulk('edit')}><PencilLine size={14} />Edit</button>
          <button type="button" className="button danger" onClick={() => onBulk('delete')}><Trash2 size={14} />Delete</button>
        </>
      )}
      <Popover label="Export and import" role="menu" placement="bottom-end" button={<><Download size={14} /><span className="wide-only">Export</span></>}>
        {close => (
          <>
            <div className="menu-title">What the view shows, all rows</div>
            <a className="menu-item" role="menuitem" href={files('csv')} download={`${model.name}.csv`} onClick={close}><Download size={14} />CSV</a>
            <a className="menu-item" role="menuitem" href={files('json')} download={`${model.name}.json`} onClick={close}><Download size={14} />JSON</a>
            <div className="menu-line" />
            <MenuItem icon={<FileUp size={14} />} disabled={!writable} onSelect={() => { close(); onBulk('import'); }}>Import CSV or JSON …</MenuItem>
          </>
        )}
      </Popover>
      {writable && (
        <>
          <Popover label="More" role="menu" placement="bottom-end" buttonClass="button plain icon" button={<EllipsisVertical size={15} />}>
            {close => (
              <>
                <MenuItem icon={<PencilLine size={14} />} onSelect={() => { close(); onBulk('edit'); }}>Edit many rows …</MenuItem>
                <MenuItem icon={<Trash2 size={14} />} danger onSelect={() => { close(); onBulk('delete'); }}>Delete many rows …</MenuItem>
              </>
            )}
          </Popover>
          <button type="button" className="button primary" onClick={onAdd}><Plus size={15} />New row</button>
        </>
      )}
    </div>
  );
}

/** The conditions in words, while the panel is closed. */
export function FilterPills({ items, problem, onOpen, onRemove }: { items: string[]; problem: string | null; onOpen: () => void; onRemove: (index: number) => void }) {
  if (items.length === 0) {
    return null;
  }

  return (
    <div className="pills" aria-label="Conditions">
      {items.map((text, index) => (
        <span className="pill" key={`${index}.${text}`} title={text}>
          <span>{text}</span>
          <button type="button" aria-label={`Remove the condition ${text}`} onClick={() => onRemove(index)}><X size={11} /></button>
        </span>
      ))}
      <button type="button" className="button small plain" onClick={onOpen}>Change</button>
      {problem !== null && <span className="problem">{problem}</span>}
    </div>
  );
}
