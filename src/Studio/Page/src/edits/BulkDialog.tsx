import { useState } from 'react';
import { messageOf } from '../api/http';
import { studio } from '../api/studio';
import type { Model, Row, Schema } from '../api/types';
import { app } from '../app/store';
import { parseValue } from '../cells/parse';
import { deleteLines } from '../grid/actions';
import type { Line } from '../grid/lines';
import { Dialog } from '../ui/Dialog';
import { stageNewValues, stageValues } from './staging';
import { edits } from './store';

interface Props {
  kind: 'edit' | 'delete';
  model: Model;
  schema: Schema;
  /** The selected rows. */
  lines: Line[];
  /** The view's condition, and how many rows it holds for. */
  where: Record<string, unknown>;
  total: number;
  onClose: () => void;
}

/** Many rows at once: the selected ones are staged; all of the view go in one statement, behind a number to confirm. */
export function BulkDialog({ kind, model, schema, lines, where, total, onClose }: Props) {
  const editable = model.fields.filter(field => (field.kind === 'scalar' || field.kind === 'enum') && !field.readOnly && !model.key?.includes(field.name));
  const [scope, setScope] = useState<'selected' | 'all'>(lines.length > 0 ? 'selected' : 'all');
  const [name, setName] = useState(editable[0]?.name ?? '');
  const [text, setText] = useState('');
  const [isNull, setNull] = useState(false);
  const [confirmed, setConfirmed] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const field = editable.find(candidate => candidate.name === name);
  const count = scope === 'selected' ? lines.length : total;
  const choices = field?.list ? undefined : field?.kind === 'enum' ? schema.enums.find(candidate => candidate.name === field.type)?.values : field?.type === 'Boolean' ? ['true', 'false'] : undefined;

  const act = async () => {
    const read = kind === 'delete' ? { value: null } : !field ? { problem: 'Choose a field' } : isNull ? { value: null } : parseValue(text, field, schema.enums);
    if ('problem' in read) {
      setProblem(read.problem);
      return;
    }

    const values: Row = { [name]: read.value };
    if (scope === 'selected') {
      if (kind === 'delete') {
        deleteLines(model, lines);
      } else {
        edits.stage(present => lines.reduce((next, line) => (line.isNew ? stageNewValues(next, line.id, values) : stageValues(next, model, line.edit?.original ?? line.row, values)), present));
      }

      onClose();
      return;
    }

    setBusy(true);
    try {
      const data = field?.type === 'Json' && read.value === null ? { [name]: { $type: 'Enum', value: 'DbNull' } } : values;
      const answer = await studio.query({
        modelName: model.name, action: kind === 'delete' ? 'deleteMany' : 'updateMany',
        query: { arguments: kind === 'delete' ? { where } : { where, data }, selection: { count: true } },
      });
      app.tell(`${kind === 'delete' ? 'Deleted' : 'Changed'} ${Number((answer.data as { count?: number } | null)?.count ?? 0).toLocaleString('en')} rows of ${model.name}`);
      app.changed();
      onClose();
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setBusy(false);
    }
  };
  const mustConfirm = scope === 'all' || (kind === 'delete' && count > 1);
  const ready = count > 0 && !busy && (!mustConfirm || confirmed.trim() === String(count));

  return (
    <Dialog
      title={kind === 'delete' ? `Delete rows of ${model.name}` : `Edit rows of ${model.name}`} onClose={onClose}
      foot={(
        <>
          <span className="soft">{scope === 'selected' ? 'They are staged: nothing is written before you save.' : 'This is written at once, in one transaction.'}</span>
          <span className="spacer" />
          <button type="button" className={kind === 'delete' ? 'button danger' : 'button primary'} disabled={!ready} onClick={() => void act()}>{kind === 'delete' ? 'Delete' : 'Change'} {count.toLocaleString('en')} {count === 1 ? 'row' : 'rows'}</button>
        </>
      )}
    >
      <fieldset className="choices">
        <legend className="sr-only">Which rows</legend>
        <label><input type="radio" name="scope" checked={scope === 'selected'} disabled={lines.length === 0} onChange={() => setScope('selected')} />The {lines.length} selected {lines.length === 1 ? 'row' : 'rows'}</label>
        <label><input type="radio" name="scope" checked={scope === 'all'} onChange={() => setScope('all')} />All {total.toLocaleString('en')} rows of this view</label>
      </fieldset>
      {kind === 'edit' && (
        <div className="row-flex bulk-value">
          <select className="input" aria-label="Field to change" value={name} onChange={event => { setName(event.target.value); setText(''); setNull(false); }}>{editable.map(candidate => <option key={candidate.name}>{candidate.name}</option>)}</select>
          <span>becomes</span>
          {choices
            ? <select className="input" aria-label="New value" disabled={isNull} value={text} onChange={event => setText(event.target.value)}><option value="">choose …</option>{choices.map(value => <option key={value}>{value}</option>)}</select>
            : <input className="input" aria-label="New value" disabled={isNull} value={text} onChange={event => setText(event.target.value)} />}
          {field?.required === false && <label className="row-flex"><input type="checkbox" checked={isNull} onChange={event => setNull(event.target.checked)} />NULL</label>}
        </div>
      )}
      {mustConfirm && (
        <label className="row-flex">Type the number of rows to confirm ({count}):<input className="input" aria-label="Number of rows to confirm" inputMode="numeric" value={confirmed} onChange={event => setConfirmed(event.target.value)} /></label>
      )}
      {problem !== null && <div className="note bad" role="alert">{problem}</div>}
    </Dialog>
  );
}
