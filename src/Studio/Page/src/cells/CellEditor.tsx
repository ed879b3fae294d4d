import { autoUpdate, flip, offset, shift, useFloating } from '@floating-ui/react';
import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Field, Model, Schema, Value } from '../api/types';
import { isTagged } from '../api/values';
import { stageCell } from '../grid/actions';
import type { Line } from '../grid/lines';
import { BytesEditor } from './BytesEditor';
import { editText } from './format';
import { parseValue } from './parse';
import { RelationPicker } from './RelationPicker';

const loadEditor = () => import('../console/CodeEditor');
const CodeEditor = lazy(() => loadEditor().then(module => ({ default: module.CodeEditor })));

/** Fetches what the editor of JSON needs while nothing else is to do, so that it opens at once. */
export function expectJson() {
  const timer = setTimeout(() => void loadEditor(), 1500);
  return () => clearTimeout(timer);
}

interface Props {
  anchor: () => HTMLElement | null;
  model: Model;
  schema: Schema;
  line: Line;
  field: Field;
  /** The key that began the editing; null where the present value is edited. */
  typed: string | null;
  onDone: (move: { rows: number; columns: number } | null) => void;
}

/** Which editor fits a column. */
function formOf(field: Field, value: Value | undefined): 'relation' | 'choice' | 'json' | 'bytes' | 'long' | 'line' {
  if (field.kind === 'relation') {
    return 'relation';
  }

  if (field.list || field.type === 'Json') {
    return 'json';
  }

  if (field.kind === 'enum' || field.type === 'Boolean') {
    return 'choice';
  }

  if (field.type === 'Bytes') {
    return 'bytes';
  }

  return field.type === 'String' && typeof value === 'string' && (value.length > 60 || value.includes('\n')) ? 'long' : 'line';
}

/** The editor of one cell, over the cell. What is accepted is staged, nothing is written. */
export function CellEditor({ anchor, model, schema, line, field, typed, onDone }: Props) {
  const present = line.row[field.name];
  const form = formOf(field, present);
  const [text, setText] = useState(typed !== null && form !== 'choice' ? typed : form === 'json' && field.list ? listText(present) : editText(present));
  const [problem, setProblem] = useState<string | null>(null);
  const finished = useRef(false);
  const { refs, floatingStyles } = useFloating({ placement: 'bottom-start', whileElementsMounted: autoUpdate, middleware: [offset(({ rects }) => -rects.reference.height - 1), shift({ padding: 6 }), flip()] });
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    refs.setReference(anchor());
    // The cell's element does not change while it is edited.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const width = anchor()?.offsetWidth ?? 160;

  const finish = (values: Record<string, Value | undefined> | null, move: { rows: number; columns: number } | null = { rows: 0, columns: 0 }) => {
    if (!finished.current) {
      finished.current = true;
      if (values) {
        stageCell(model, line, values);
      }

      onDone(move);
    }
  };
  const accept = (move: { rows: number; columns: number }, value = text) => {
    if (typed === null && value === editText(present) && present !== null && present !== undefined) {
      finish(null, move);
      return;
    }

    const read = parseValue(value, field, schema.enums);
    if ('problem' in read) {
      setProblem(read.problem);
    } else {
      finish({ [field.name]: read.value }, move);
    }
  };
  const keys = (event: React.KeyboardEvent) => {
    event.stopPropagation();
    const long = form === 'long' || form === 'json';
    if (event.key === 'Escape') {
      event.preventDefault();
      finish(null);
    } else if (event.key === 'Tab' && form !== 'relation') {
      event.preventDefault();
      accept({ rows: 0, columns: event.shiftKey ? -1 : 1 });
    } else if (event.key === 'Enter' && form !== 'relation' && (!long || event.ctrlKey || event.metaKey) && !event.defaultPrevented) {
      event.preventDefault();
      accept({ rows: 1, columns: 0 });
    } else if (event.key === '0' && (event.ctrlKey || event.metaKey) && !field.required) {
      event.preventDefault();
      finish({ [field.name]: null });
    }
  };
  const leave = (event: React.FocusEvent) => {
    if (!box.current?.contains(event.relatedTarget) && !finished.current && document.hasFocus()) {
      const read = form === 'relation' ? { problem: '' } : parseValue(text, field, schema.enums);
      const untouched = typed === null && text === editText(present);
      finish('problem' in read || untouched ? null : { [field.name]: read.value }, null);
    }
  };
  const name = `Edit ${field.name}`;

  // Into the body at once: the next key that is typed has to find the editor there.
  return createPortal(
      <div
        ref={element => { refs.setFloating(element); box.current = element; }} className="editor" role="group" aria-label={name}
        style={{ ...floatingStyles, minWidth: width }} onKeyDown={keys} onBlur={leave}
      >
        {form === 'line' && (
          <input
            autoFocus aria-label={name} aria-invalid={problem !== null} value={text} spellCheck={false} placeholder={field.type === 'DateTime' ? '2026-01-31 14:30:00' : undefined}
            inputMode={['Int', 'BigInt'].includes(field.type) ? 'numeric' : undefined}
            onFocus={event => typed === null && event.target.select()} onChange={event => { setText(event.target.value); setProblem(null); }}
          />
        )}
        {form === 'long' && <textarea autoFocus aria-label={name} value={text} rows={8} cols={60} onChange={event => setText(event.target.value)} />}
        {form === 'choice' && (
          <select autoFocus aria-label={name} value={text} onChange={event => setText(event.target.value)} onDoubleClick={() => accept({ rows: 0, columns: 0 })}>
            {text === '' && <option value="">choose …</option>}
            {(field.type === 'Boolean' ? ['true', 'false'] : (schema.enums.find(candidate => candidate.name === field.type)?.values ?? [])).map(value => <option key={value}>{value}</option>)}
          </select>
        )}
        {form === 'json' && (
          <Suspense fallback={<textarea aria-label={name} readOnly value={text} />}>
            <CodeEditor language="json" label={name} value={text} focus onChange={value => { setText(value); setProblem(null); }} onRun={value => accept({ rows: 1, columns: 0 }, value)} />
          </Suspense>
        )}
        {form === 'bytes' && <BytesEditor label={name} value={isTagged(present) ? String(present.value) : null} text={text} onText={value => { setText(value); setProblem(null); }} />}
        {form === 'relation' && <RelationPicker schema={schema} field={field} onPick={record => finish(foreignKey(field, record))} />}
        {problem !== null && <div className="editor-problem" role="alert">{problem}</div>}
        {form !== 'relation' && (
          <div className="editor-foot">
            {(form === 'long' || form === 'json') && <span>Ctrl Enter to accept</span>}
            {field.type === 'DateTime' && <><button type="button" className="button small" onClick={() => setText(editText({ $type: 'DateTime', value: new Date().toISOString() }))}>Now</button><span>UTC</span></>}
            <span className="spacer" />
            {!field.required && <button type="button" className="button small" title="Ctrl 0" onClick={() => finish({ [field.name]: null })}>NULL</button>}
            {field.type === 'Json' && !field.list && <button type="button" className="button small" title="A value: null as JSON has it" onClick={() => finish({ [field.name]: { $type: 'Json', value: 'null' } })}>JSON null</button>}
            {line.isNew && (field.generated || field.default !== undefined) && <button type="button" className="button small" onClick={() => finish({ [field.name]: undefined })}>Default</button>}
            {field.type === 'String' && !field.list && text !== '' && <button type="button" className="button small" onClick={() => finish({ [field.name]: '' })}>Empty</button>}
            <button type="button" className="button small primary" onClick={() => accept({ rows: 0, columns: 0 })}>OK</button>
          </div>
        )}
      </div>,
    document.body);
}

/** The foreign key's new values for a picked record. */
function foreignKey(field: Field, record: Record<string, Value> | null): Record<string, Value | undefined> {
  const { fields = [], references = [] } = field.relation ?? {};
  return Object.fromEntries(fields.map((name, index) => [name, record === null ? null : (record[references[index] ?? ''] ?? null)]));
}

const listText = (value: Value | undefined): string =>
  Array.isArray(value) ? JSON.stringify(value.map(element => (isTagged(element) ? (element.$type === 'Json' ? JSON.parse(String(element.value)) : element.value) : element)), null, 1) : '[]';
