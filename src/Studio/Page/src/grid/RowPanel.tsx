import { ArrowUpRight, X } from 'lucide-react';
import { useCallback } from 'react';
import { studio } from '../api/studio';
import type { Field, Model, Row, Schema, Value } from '../api/types';
import { isTagged, uniqueWhere } from '../api/values';
import { useApp } from '../app/store';
import { BytesPreview } from '../cells/BytesEditor';
import { Cell, RelationCell } from '../cells/Cell';
import { pretty } from '../cells/format';
import { editId } from '../edits/staging';
import { modelOf } from '../filters/model';
import { Empty, Failed, Loading } from '../ui/States';
import { useAsk } from '../ui/useAsk';
import { follow } from './links';
import type { Line } from './lines';
import { selectionOf } from './paging';

interface Props {
  model: Model;
  schema: Schema;
  /** The row's key values as JSON. */
  identity: string;
  onClose: () => void;
  onRelated: (line: Line, field: Field) => void;
}

/** One row beside the grid: every value whole. */
export function RowPanel({ model, schema, identity, onClose, onRelated }: Props) {
  const revision = useApp(state => state.revision);
  const ask = useCallback(async (signal: AbortSignal) => {
    const answer = await studio.query({
      modelName: model.name, action: 'findUnique',
      query: { arguments: { where: uniqueWhere(model.key ?? [], keyRow(model, identity), model.keyName) }, selection: selectionOf(model, schema.models) },
    }, signal);
    return { row: answer.data as Row | null, revision };
  }, [model, schema, identity, revision]);
  const { data, error, loading, again } = useAsk(ask);
  const row = data?.row ?? null;

  return (
    <aside className="side-panel" aria-label={`Row of ${model.name}`} onKeyDown={event => event.key === 'Escape' && onClose()}>
      <header><h2>{model.name}</h2><code className="faint">{(model.key ?? []).map(name => `${name} ${String(keyText(keyRow(model, identity)[name]))}`).join(', ')}</code><span className="spacer" />
        <button type="button" className="button plain small icon" aria-label="Close the row" onClick={onClose}><X size={14} /></button></header>
      {error !== null ? <Failed error={error} retry={again} /> : row === null && loading ? <Loading what="the row" /> : row === null ? <Empty title="The row is no longer there"><p>It was deleted, or its key has changed.</p></Empty> : (
        <dl className="row-fields">
          {model.fields.map(field => (
            <div key={field.name}>
              <dt>{field.name}<span className="head-type">{field.type}{field.list ? '[]' : field.required ? '' : '?'}</span></dt>
              <dd>
                {field.kind === 'relation'
                  ? <RelationCell field={field} row={row} related={modelOf(schema, field.type)} changed={false} onFollow={() => (field.list ? onRelated({ id: editId(model, row), row, read: row, edit: undefined, isNew: false }, field) : follow(schema, model, row, field))} />
                  : <Whole field={field} value={row[field.name]} />}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <footer className="faint"><ArrowUpRight size={12} /> follows a relation; edit values in the grid</footer>
    </aside>
  );
}

function keyRow(model: Model, identity: string): Row {
  try {
    const values = JSON.parse(identity) as Value[];
    return Object.fromEntries((model.key ?? []).map((name, index) => [name, values[index] ?? null]));
  } catch {
    return Object.fromEntries((model.key ?? []).map(name => [name, null]));
  }
}

const keyText = (value: Value | undefined) => (isTagged(value) ? value.value : value);

/** A value without cuts. */
function Whole({ field, value }: { field: Field; value: Value | undefined }) {
  if (isTagged(value) && value.$type === 'Json') {
    return <pre className="whole v-json">{pretty(String(value.value))}</pre>;
  }

  if (isTagged(value) && value.$type === 'Bytes' && value.value !== '') {
    return <BytesPreview value={String(value.value)} />;
  }

  return typeof value === 'string' && value.length > 60 ? <div className="whole">{value}</div> : <Cell field={field} value={value} />;
}
