import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Field, Schema, Session } from '../api/types';
import type { Place, TableView } from '../app/address';
import { app, useApp } from '../app/store';
import { expectJson } from '../cells/CellEditor';
import { BulkDialog } from '../edits/BulkDialog';
import { stageCreate } from '../edits/staging';
import { edits, useEdits } from '../edits/store';
import { describe } from '../filters/describe';
import { FilterPanel } from '../filters/FilterPanel';
import { filterable, modelOf, newFilter } from '../filters/model';
import { ImportDialog } from '../transfer/ImportDialog';
import { Empty, Failed, Loading } from '../ui/States';
import { deleteLines } from './actions';
import { useColumns } from './columns';
import { Grid } from './Grid';
import { type Line, linesOf } from './lines';
import { at, type Range } from './range';
import { RelatedPanel } from './RelatedPanel';
import { RowPanel } from './RowPanel';
import { FilterPills, TableToolbar } from './TableToolbar';
import { StatusBar } from './StatusBar';
import { follow } from './links';
import { useRows } from './useRows';
import { useMarks } from './useMarks';
import { useTableQuery } from './useTable';

/** How many rows one scroll bar spans: browsers draw no taller elements. */
export const segmentSize = 500000;

interface Props {
  place: Place & { kind: 'table' };
}

/** A model's table. */
export function TableTab({ place }: Props) {
  const schema = useApp(state => state.schema);
  const session = useApp(state => state.session);
  const model = schema ? modelOf(schema, place.model) : undefined;
  if (!schema || !session) {
    return <Loading what="the table" />;
  }

  return model
    ? <KnownTable model={model} schema={schema} session={session} view={place.view} />
    : <Empty title={`There is no model '${place.model}'`}><p>It may have been renamed, or the address is of another database.</p></Empty>;
}

function KnownTable({ model, schema, session, view }: { model: Schema['models'][number]; schema: Schema; session: Session; view: TableView }) {
  const revision = useApp(state => state.revision);
  const staged = useEdits(state => state.edits);
  const [range, setRange] = useState<Range>(at(0, 0));
  const [offset, setOffset] = useState(0);
  const [filtering, setFiltering] = useState(false);
  const [beside, setBeside] = useState<{ line: Line; field: Field } | null>(null);
  const [dialog, setDialog] = useState<'import' | 'edit' | 'delete' | null>(null);
  const { query, where, problem } = useTableQuery(model, schema, session, view);
  const rows = useRows(query, revision);
  const change = useCallback((next: Partial<TableView>) => app.update({ kind: 'table', model: model.name, view: { ...view, ...next } }), [model.name, view]);
  const table = useColumns(model, view, change);
  const lines = useMemo(() => linesOf(model, rows, staged, where, offset, segmentSize), [model, rows, staged, where, offset]);
  const marks = useMarks(lines);
  const { look } = rows;
  const onLook = useCallback((first: number, last: number) => look(first + offset, last + offset), [look, offset]);
  const writable = !session.readOnly && model.key !== null && model.view !== true;
  const filter = (field: Field | null) => {
    setFiltering(true);
    const chosen = field && field.kind !== 'unsupported' ? field : filterable(model)[0];
    if (chosen) {
      change({ filter: { ...view.filter, items: [...view.filter.items, newFilter(chosen, session.provider)] } });
    }
  };
  const add = () => {
    if (writable) {
      edits.stage(present => stageCreate(present, model));
      setRange(at(0, Math.max(0, table.getVisibleLeafColumns().findIndex(column => column.id !== model.key?.[0]))));
    }
  };
  const chosen = marks.lines.length > 0 ? marks.lines : ((line: Line | undefined) => (line ? [line] : []))(lines.at(range.focus.row));
  const remove = () => {
    if (writable && chosen.length > 0) {
      if (chosen.length > 1) {
        setDialog('delete');
      } else {
        deleteLines(model, chosen);
      }
    }
  };
  const openRow = useCallback((line: Line) => {
    setBeside(null);
    change({ row: line.isNew ? null : JSON.stringify((model.key ?? []).map(name => line.row[name] ?? null)) });
  }, [change, model.key]);
  const followField = useCallback((line: Line, field: Field) => {
    if (field.kind === 'relation') {
      if (field.list && !line.isNew) {
        change({ row: null });
        setBeside({ line, field });
      } else {
        follow(schema, model, line.row, field);
      }
    }
  }, [change, model, schema]);
  const empty = rows.count === 0 && lines.length === 0;
  const words = [...view.filter.items.map(item => describe(item, model, schema, session.provider)), ...(view.search === '' ? [] : [`search “${view.search}”`])];
  const hasJson = model.fields.some(field => field.type === 'Json' || (field.list && field.kind !== 'relation'));
  useEffect(() => (writable && hasJson ? expectJson() : undefined), [writable, hasJson]);

  return (
    <div className="table-tab">
      <TableToolbar
        model={model} table={table} view={view} where={where} writable={writable} filtering={filtering} marked={marks.lines.length}
        onSearch={search => change({ search })} onFiltering={setFiltering} onAdd={add} onBulk={setDialog} onChange={change}
      />
      {filtering
        ? <div className="filters"><FilterPanel group={view.filter} model={model} schema={schema} provider={session.provider} onChange={next => change({ filter: next })} />{problem !== null && <p className="problem" role="alert">{problem}</p>}</div>
        : <FilterPills items={words.slice(0, view.filter.items.length)} problem={problem} onOpen={() => setFiltering(true)} onRemove={index => change({ filter: { ...view.filter, items: view.filter.items.filter((_, position) => position !== index) } })} />}
      {model.key === null && <div className="note warn table-note" role="note">{model.view === true ? `'${model.name}' is a view: it can only be read.` : `'${model.name}' has no key, so its rows cannot be told apart: it is read-only here.`}</div>}
      <div className="table-body">
        <div className="grid-place">
          {rows.error !== null && rows.count === null
            ? <Failed error={rows.error} retry={rows.again} />
            : rows.count === null && lines.length === 0
              ? (problem === null ? <Loading what={model.name} /> : <Empty title="The filter is not complete"><p>{problem}</p></Empty>)
              : empty
                ? (
                  <Empty title={view.search !== '' || view.filter.items.length > 0 ? 'No rows match' : `${model.name} has no rows yet`}>
                    {view.search !== '' || view.filter.items.length > 0
                      ? <button type="button" className="button" onClick={() => change({ search: '', filter: { ...view.filter, items: [] } })}>Show all rows</button>
                      : writable && <span className="row-flex"><button type="button" className="button primary" onClick={add}>New row</button><button type="button" className="button" onClick={() => setDialog('import')}>Import</button></span>}
                  </Empty>
                )
                : (
                  <Grid
                    model={model} schema={schema} table={table} lines={lines} offset={offset} readOnly={!writable} sorts={view.sorts} range={range} marked={marks.ids} label={`Rows of ${model.name}`}
                    onRange={setRange} onMark={marks.toggle} onMarkAll={marks.toggleAll} onSorts={sorts => change({ sorts })} onFilter={filter} onLook={onLook} onFollow={followField} onOpen={openRow}
                    onAdd={add} onRemove={remove} onSearch={() => document.getElementById('table-search')?.focus()}
                  />
                )}
        </div>
        {beside && <RelatedPanel key={`${beside.line.id}.${beside.field.name}`} model={model} schema={schema} line={beside.line} field={beside.field} writable={writable} onClose={() => setBeside(null)} />}
        {!beside && view.row !== null && model.key && <RowPanel key={view.row} model={model} schema={schema} identity={view.row} onClose={() => change({ row: null })} onRelated={(line, field) => setBeside({ line, field })} />}
      </div>
      <StatusBar rows={rows} offset={offset} segment={segmentSize} marked={marks.lines.length} range={range} lines={lines} onOffset={setOffset} onGo={row => setRange(at(row, range.focus.column))} />
      {dialog === 'import' && <ImportDialog model={model} schema={schema} onClose={() => setDialog(null)} />}
      {(dialog === 'edit' || dialog === 'delete') && (
        <BulkDialog kind={dialog} model={model} schema={schema} lines={chosen} where={where} words={words.join(' and ')} total={rows.count ?? 0} onClose={() => { setDialog(null); marks.clear(); }} />
      )}
    </div>
  );
}
