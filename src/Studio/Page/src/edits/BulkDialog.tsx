import { useState } from 'react';
import type { Model, Row, Schema } from '../api/types';
import { parseValue } from '../cells/parse';
import { deleteLines } from '../grid/actions';
import type { Line } from '../grid/lines';
import { Dialog } from '../ui/Dialog';
import { stageAll, stageNewValues, stageValues } from './staging';
import { edits } from './store';

interface Props {
  kind: 'edit' | 'delete';
  model: Model;
  schema: Schema;
  /** The selected rows. */
  lines: Line[];
  /** The view's condition, and how many rows it holds for. */
  where: Record<string, unknown>;
  /** The condition in words. */
  words: string;
  total: number;
  onClose: () => void;
}

/** Many rows at once, staged as everything: the selected ones one by one, all of the view as one change, behind a number to confirm. */
export function BulkDialog({ kind, model, schema, lines, where, words, total, onClose }: Props) {
  const editable = model.fields.filter(field => (field.kind === 'scalar' || field.kind === 'enum') && !field.readOnly && !model.key?.includes(field.name));
  const [scope, setScope] = useState<'selected' | 'all'>(lines.length > 0 ? 'selected' : 'all');
  const [name, setName] = useState(editable[0]?.name ?? '');
  const [text, setText] = useState('');
  const [isNull, setNull] = useState(false);
  const [confirmed, setConfirmed] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const field = editable.find(candidate => candidate.name === name);
  const count = scope === 'selected' ? lines.length : total;
  const choices = field?.list ? undefined : field?.kind === 'enum' ? schema.enums.find(candidate => candidate.name === field.type)?.values : field?.type === 'Boolean' ? ['true', 'false'] : undefined;

  const act = () => {
    const read = kind === 'delete' ? { value: null } : !field ? { problem: 'Choose a field' } : isNull ? { value: null } : parseValue(text, field, schema.enums);
    if ('problem' in read) {
      setProblem(read.problem);
      return;
    }

    const values: Row = kind === 'delete' ? {} : { [name]: read.value };
    if (scope === 'all') {
      edits.stage(present => stageAll(present, model, kind === 'delete' ? 'deleteAll' : 'updateAll', { where, words: words === '' ? 'all rows' : words, count: total }, values));
    } else if (kind === 'delete') {
      deleteLines(model, lines);
    } else {
      edits.stage(present => lines.reduce((next, line) => (line.isNew ? stageNewValues(next, line.id, values) : stageValues(next, model, line.edit?.original ?? line.read, values)), present));
    }

    onClose();
  };
  const mustConfirm = scope === 'all' || (kind === 'delete' && count > 1);
  const ready = count > 0 && (!mustConfirm || confirmed.trim() === String(count));

  return (
    <Dialog
      title={kind === 'delete' ? `Delete rows of ${model.name}` : `Edit rows of ${model.name}`} onClose={onClose}
      foot={(
        <>
          <span className="soft">Staged: nothing is written before you save.</span>
          <span className="spacer" />
          <button type="button" className={kind === 'delete' ? 'button danger' : 'button primary'} disabled={!ready} onClick={act}>{kind === 'delete' ? 'Delete' : 'Change'} {count.toLocaleString('en')} {count === 1 ? 'row' : 'rows'}</button>
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
