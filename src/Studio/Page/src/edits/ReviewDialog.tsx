import { Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { messageOf } from '../api/http';
import { studio } from '../api/studio';
import type { Failure, Field, Model, Value } from '../api/types';
import { app, useApp } from '../app/store';
import { Cell } from '../cells/Cell';
import { recordName } from '../cells/Cell';
import { modelOf } from '../filters/model';
import { Dialog } from '../ui/Dialog';
import { confirmCount, conflictingFields, type Edit, rebase, toChanges, unstage } from './staging';
import { edits, useEdits } from './store';

/** All staged changes before they are written: looked at, taken back one by one, saved in one transaction. */
export function ReviewDialog() {
  const reviewing = useEdits(state => state.reviewing);
  return reviewing ? <OpenReview /> : null;
}

function OpenReview() {
  const { edits: staged, failures } = useEdits();
  const schema = useApp(state => state.schema);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const all = [...staged.values()];
  const count = (...kinds: Edit['kind'][]) => all.filter(edit => kinds.includes(edit.kind)).reduce((sum, edit) => sum + (edit.all?.count ?? 1), 0).toLocaleString('en');
  const whole = failures.filter(failure => !staged.has(failure.change ?? ''));
  const close = () => edits.review(false);
  const save = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const answer = await studio.save(toChanges(staged, schema?.models ?? []));
      if (answer.saved) {
        edits.settle();
        app.tell(`Saved ${all.length === 1 ? '1 change' : `${all.length} changes`} in one transaction`);
        app.changed();
      } else {
        edits.fail(answer.failures ?? []);
      }
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog
      title="Review changes" wide onClose={close}
      foot={(
        <>
          <span className="badge good">{count('create')} new</span><span className="badge warn">{count('update', 'updateAll')} changed</span><span className="badge bad">{count('delete', 'deleteAll')} deleted</span>
          <span className="spacer" />
          <button type="button" className="button" disabled={all.length === 0} onClick={() => edits.discard()}>Discard all</button>
          <button type="button" className="button primary" disabled={busy || all.length === 0} onClick={() => void save()}>{busy ? 'Saving …' : 'Save in one transaction'}</button>
        </>
      )}
    >
      {problem !== null && <div className="note bad" role="alert">{problem}. Nothing was saved.</div>}
      {failures.length > 0 && <div className="note bad" role="alert"><strong>Nothing was saved.</strong> {failures.length === 1 ? 'One change is' : `${failures.length} changes are`} in the way; mend or take back what is marked, then save again.</div>}
      {whole.map((failure, index) => <div key={index} className="note bad">{failure.message}</div>)}
      {all.length === 0 && <p className="soft">Nothing is staged. Edit a cell, add or delete a row: it will be gathered here.</p>}
      {all.map(edit => {
        const model = schema ? modelOf(schema, edit.model) : undefined;
        return model && <EditCard key={edit.id} edit={edit} model={model} failure={failures.find(failure => failure.change === edit.id)} />;
      })}
    </Dialog>
  );
}

function EditCard({ edit, model, failure }: { edit: Edit; model: Model; failure: Failure | undefined }) {
  const word = { create: 'New', update: 'Change', delete: 'Delete', updateAll: 'Change all', deleteAll: 'Delete all' }[edit.kind];
  const deletes = edit.kind === 'delete' || edit.kind === 'deleteAll';
  const changed = model.fields.filter(field => field.name in edit.values);
  const links = Object.entries(edit.links);
  return (
    <section className={`edit-card ${edit.kind} ${failure ? 'failed' : ''}`} aria-label={`${word} ${model.name}`}>
      <header>
        <span className={`badge ${edit.kind === 'create' ? 'good' : deletes ? 'bad' : 'warn'}`}>{word}</span>
        <h3>{model.name}</h3>
        {edit.all
          ? <span className="soft">{edit.all.count.toLocaleString('en')} {edit.all.count === 1 ? 'row' : 'rows'}: {edit.all.words}</span>
          : edit.kind !== 'create' && <span className="soft">{recordName(edit.original, model)}</span>}
        <span className="spacer" />
        <button type="button" className="button plain small" onClick={() => edits.stage(present => unstage(present, edit.id))}>{edit.kind === 'create' ? <Trash2 size={13} /> : <Undo2 size={13} />}Take back</button>
      </header>
      {(changed.length > 0 || links.length > 0) && (
        <ul className="edit-values">
          {changed.map(field => (
            <li key={field.name} className={failure?.field === field.name ? 'wrong' : ''}>
              <code>{field.name}</code>
              {edit.kind === 'update' && <><Shown field={field} value={edit.original[field.name]} /><span className="faint" aria-label="becomes">→</span></>}
              <Shown field={field} value={edit.values[field.name]} />
            </li>
          ))}
          {links.map(([name, { connect, disconnect }]) => (
            <li key={name}><code>{name}</code>{connect.length > 0 && <span className="badge good">connect {connect.map(target => JSON.stringify(target)).join(', ')}</span>}{disconnect.length > 0 && <span className="badge bad">disconnect {disconnect.map(target => JSON.stringify(target)).join(', ')}</span>}</li>
          ))}
        </ul>
      )}
      {failure && <FailureNote edit={edit} model={model} failure={failure} />}
    </section>
  );
}

const Shown = ({ field, value }: { field: Field; value: Value | undefined }) => <span className="edit-value"><Cell field={field} value={value} /></span>;

/** What stands in the way, and for a conflict both values and what to do about it. */
function FailureNote({ edit, model, failure }: { edit: Edit; model: Model; failure: Failure }) {
  const current = failure.current;
  const now = edit.all && typeof current?.count === 'number' ? current.count : null;
  if (now !== null) {
    return (
      <div className="conflict" role="alert">
        <p>{failure.message}.</p>
        <div className="row-flex"><button type="button" className="button small" onClick={() => edits.stage(present => confirmCount(present, edit.id, now))}>{edit.kind === 'deleteAll' ? 'Delete' : 'Change'} {now.toLocaleString('en')} {now === 1 ? 'row' : 'rows'}</button></div>
      </div>
    );
  }

  if (failure.reason !== 'conflict' || !current) {
    return (
      <div className="note bad" role="alert">
        <span>{failure.message}{failure.field !== undefined && <> (<code>{failure.field}</code>)</>} <span className="badge">{failure.code}</span></span>
      </div>
    );
  }

  const names = conflictingFields(edit, failure);
  return (
    <div className="conflict" role="alert">
      <p>Somebody has changed this row meanwhile.</p>
      <table aria-label="Both values">
        <thead><tr><th scope="col">Field</th><th scope="col">When you read it</th><th scope="col">In the database now</th>{edit.kind === 'update' && <th scope="col">Yours</th>}</tr></thead>
        <tbody>
          {model.fields.filter(field => names.includes(field.name)).map(field => (
            <tr key={field.name}>
              <th scope="row">{field.name}</th><td><Cell field={field} value={edit.original[field.name]} /></td><td><Cell field={field} value={current[field.name]} /></td>
              {edit.kind === 'update' && <td><Cell field={field} value={edit.values[field.name]} /></td>}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="row-flex">
        <button type="button" className="button small" onClick={() => edits.stage(present => rebase(present, edit.id, current))}>{edit.kind === 'delete' ? 'Delete it all the same' : 'Keep mine'}</button>
        <button type="button" className="button small" onClick={() => edits.stage(present => (edit.kind === 'delete' ? unstage(present, edit.id) : rebase(present, edit.id, current, names)))}>{edit.kind === 'delete' ? 'Keep the row' : 'Take theirs'}</button>
      </div>
    </div>
  );
}
