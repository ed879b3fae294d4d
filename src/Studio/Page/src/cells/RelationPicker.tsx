import { useCallback, useDeferredValue, useId, useState } from 'react';
import { studio } from '../api/studio';
import type { Field, Row, Schema } from '../api/types';
import { plainText } from '../api/values';
import { useApp } from '../app/store';
import { modelOf } from '../filters/model';
import { searchWhere } from '../filters/where';
import { labelField, namesOf } from '../grid/paging';
import { useAsk } from '../ui/useAsk';
import { recordName } from './Cell';

interface Props {
  schema: Schema;
  field: Field;
  onPick: (record: Row | null) => void;
}

/** Finds a record of the related model and picks it. */
export function RelationPicker({ schema, field, onPick }: Props) {
  const related = modelOf(schema, field.type);
  const provider = useApp(state => state.session?.provider ?? 'sqlite');
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const search = useDeferredValue(text);
  const references = field.relation?.references;
  const ask = useCallback(async (signal: AbortSignal) => {
    if (!related) {
      return [];
    }

    const label = labelField(related);
    const selection = { ...namesOf(related), ...Object.fromEntries((references ?? []).map(name => [name, true])) };
    const answer = await studio.query({
      modelName: related.name, action: 'findMany',
      query: {
        arguments: { where: searchWhere(search, related, { schema, provider }) ?? {}, take: 50, orderBy: [...(label === null ? [] : [{ [label]: 'asc' }]), ...(related.key ?? []).map(name => ({ [name]: 'asc' }))] },
        selection,
      },
    }, signal);
    return answer.data as unknown as Row[];
  }, [related, search, references, schema, provider]);
  const { data, error, loading } = useAsk(ask);
  const records = data ?? [];
  const clearable = !field.required && !field.list;
  const keys = (event: React.KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setAt(Math.max(0, Math.min(records.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1))));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      event.stopPropagation();
      const record = records[at];
      if (record) {
        onPick(record);
      }
    }
  };

  return (
    <div className="picker">
      <input
        className="input" autoFocus role="combobox" aria-expanded aria-controls={id} aria-activedescendant={`${id}-${at}`} aria-label={`Search ${field.type}`} placeholder={`Search ${field.type} …`}
        value={text} onChange={event => { setText(event.target.value); setAt(0); }} onKeyDown={keys}
      />
      <ul className="picker-list" role="listbox" id={id} aria-label={field.type}>
        {records.map((record, index) => (
          <li key={JSON.stringify(record)} role="presentation">
            <button type="button" role="option" id={`${id}-${index}`} className="picker-item" tabIndex={-1} aria-selected={index === at} onMouseDown={event => event.preventDefault()} onClick={() => onPick(record)}>
              <span>{recordName(record, related)}</span><span className="faint">{(related?.key ?? []).map(name => plainText(record[name])).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="editor-foot">
        {error !== null ? <span className="problem">{String(error)}</span> : loading ? 'Searching …' : records.length === 0 ? 'Nothing found' : `${records.length}${records.length === 50 ? '+' : ''} found`}
        <span className="spacer" />
        {clearable && <button type="button" className="button small" onMouseDown={event => event.preventDefault()} onClick={() => onPick(null)}>None</button>}
      </div>
    </div>
  );
}
