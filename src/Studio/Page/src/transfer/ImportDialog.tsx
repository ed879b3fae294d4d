import { FileUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { messageOf } from '../api/http';
import { studio } from '../api/studio';
import type { Failure, Model, Schema } from '../api/types';
import { app } from '../app/store';
import { Cell } from '../cells/Cell';
import { Dialog } from '../ui/Dialog';
import { convert, guessMapping, readSource, type Source } from './read';

interface Props {
  model: Model;
  schema: Schema;
  onClose: () => void;
}

const previewed = 20;

/** Rows from a file: which column goes where, what they will be, what does not fit; then all of them, or none. */
export function ImportDialog({ model, schema, onClose }: Props) {
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [source, setSource] = useState<Source | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [mapping, setMapping] = useState<Record<string, string>>({});
  const [skip, setSkip] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failures, setFailures] = useState<Failure[]>([]);
  const [checked, setChecked] = useState<number | null>(null);
  const fields = model.fields.filter(field => field.kind === 'scalar' || field.kind === 'enum');
  const { rows, problems } = useMemo(() => (source ? convert(source, mapping, model, schema.enums) : { rows: [], problems: [] }), [source, mapping, model, schema.enums]);

  const take = (content: string, file: string) => {
    const read = readSource(content, file);
    setFailures([]);
    setChecked(null);
    if ('problem' in read) {
      setProblem(read.problem);
      setSource(null);
    } else {
      setProblem(null);
      setSource(read);
      setMapping(guessMapping(read.columns, model));
      setName(file);
    }
  };
  const send = async (dryRun: boolean) => {
    setBusy(true);
    setFailures([]);
    try {
      const answer = await studio.import(model.name, rows, skip, dryRun);
      if (answer.failures && answer.failures.length > 0) {
        setFailures(answer.failures);
      } else if (dryRun) {
        setChecked(answer.count ?? 0);
      } else {
        app.tell(`Imported ${answer.count ?? 0} rows into ${model.name}`);
        app.changed();
        onClose();
      }
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setBusy(false);
    }
  };
  const ready = rows.length > 0 && problems.length === 0 && !busy;

  return (
    <Dialog
      title={`Import into ${model.name}`} wide onClose={onClose}
      foot={(
        <>
          <label className="row-flex"><input type="checkbox" checked={skip} onChange={event => setSkip(event.target.checked)} />Skip rows that are there already</label>
          <span className="spacer" />
          <button type="button" className="button" disabled={!ready} onClick={() => void send(true)}>Try without writing</button>
          <button type="button" className="button primary" disabled={!ready} onClick={() => void send(false)}>Import {rows.length} {rows.length === 1 ? 'row' : 'rows'}</button>
        </>
      )}
    >
      <div className="row-flex">
        <label className="button"><FileUp size={14} />Choose a file<input type="file" className="sr-only" aria-label="File to import" accept=".csv,.tsv,.json,text/csv,application/json" onChange={event => { const file = event.target.files?.[0]; if (file) { void file.text().then(content => take(content, file.name)); } }} /></label>
        <span className="faint">{name === '' ? 'CSV with a head line, or JSON: a list of objects' : `${name}: ${rows.length} rows`}</span>
      </div>
      {!source && (
        <>
          <textarea className="input" rows={6} aria-label="Text to import" placeholder={'or paste here:\nname,email\nAda,ada@example.org'} value={text} onChange={event => setText(event.target.value)} />
          <button type="button" className="button small" disabled={text.trim() === ''} onClick={() => take(text, '')}>Read the text</button>
        </>
      )}
      {problem !== null && <div className="note bad" role="alert">{problem}</div>}
      {checked !== null && <div className="note good" role="status">All {checked} rows can be written. Nothing has been yet.</div>}
      {[...problems.slice(0, 8), ...failures.slice(0, 8).map(failure => ({ row: (failure.row ?? 0) + 1, field: failure.field ?? '', message: failure.message }))].map((fault, index) => (
        <div key={index} className="note bad" role="alert">Row {fault.row}{fault.field !== '' && `, ${fault.field}`}: {fault.message}</div>
      ))}
      {problems.length > 8 && <p className="problem">and {problems.length - 8} more</p>}
      {source && (
        <div className="preview">
          <table aria-label="Preview">
            <thead>
              <tr>{source.columns.map(column => (
                <th key={column} scope="col">
                  <span>{column}</span>
                  <select className="input" aria-label={`Field of the column ${column}`} value={mapping[column] ?? ''} onChange={event => { const next = { ...mapping }; if (event.target.value === '') { Reflect.deleteProperty(next, column); } else { next[column] = event.target.value; } setMapping(next); setChecked(null); }}>
                    <option value="">leave out</option>
                    {fields.map(field => <option key={field.name}>{field.name}</option>)}
                  </select>
                </th>
              ))}</tr>
            </thead>
            <tbody>
              {rows.slice(0, previewed).map((row, index) => (
                <tr key={index}>{source.columns.map(column => {
                  const field = fields.find(candidate => candidate.name === mapping[column]);
                  const wrong = field && problems.some(fault => fault.row === index + 1 && fault.field === field.name);
                  return (
                    <td key={column} className={wrong ? 'wrong' : ''}>
                      {!field ? <span className="faint">{String(source.rows[index]?.[column] ?? '')}</span> : wrong ? String(source.rows[index]?.[column] ?? '') : <Cell field={field} value={row[field.name]} unset={!(field.name in row)} />}
                    </td>
                  );
                })}</tr>
              ))}
            </tbody>
          </table>
          {rows.length > previewed && <p className="faint">and {rows.length - previewed} more rows</p>}
        </div>
      )}
    </Dialog>
  );
}
