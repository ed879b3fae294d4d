import { Table2, X } from 'lucide-react';
import type { Key, Model } from '../api/types';
import { plainView } from '../app/address';
import { app } from '../app/store';

/** All that the schema says of one model. */
export function ModelDetails({ model, onClose, onSelect }: { model: Model; onClose: () => void; onSelect: (model: string) => void }) {
  const relations = model.fields.filter(field => field.kind === 'relation');
  return (
    <aside className="side-panel model-details" aria-label={`Model ${model.name}`} onKeyDown={event => event.key === 'Escape' && onClose()}>
      <header>
        <h2>{model.name}</h2><code className="faint">{model.schema !== undefined && `${model.schema}.`}{model.table}</code><span className="spacer" />
        <button type="button" className="button small" onClick={() => app.open({ kind: 'table', model: model.name, view: plainView() })}><Table2 size={13} />Rows</button>
        <button type="button" className="button plain small icon" aria-label="Close the details" onClick={onClose}><X size={14} /></button>
      </header>
      <div className="details-body">
        {model.documentation !== undefined && <p className="soft">{model.documentation}</p>}
        <h3>Columns</h3>
        <ul className="details-list">
          {model.fields.filter(field => field.kind !== 'relation').map(field => (
            <li key={field.name}>
              <div className="row-flex"><strong>{field.name}</strong><span className="faint">{field.type}{field.list ? '[]' : field.required ? '' : '?'}</span><span className="spacer" />
                {field.id && <span className="badge warn">key</span>}{field.unique && <span className="badge accent">unique</span>}{field.generated && <span className="badge">generated</span>}</div>
              <div className="faint">{[field.column !== field.name ? field.column : null, field.nativeType, field.default === undefined ? null : `default ${field.default}`].filter(part => part !== null && part !== undefined).join(' · ')}</div>
              {field.documentation !== undefined && <div className="soft">{field.documentation}</div>}
            </li>
          ))}
        </ul>
        {relations.length > 0 && <h3>Relations</h3>}
        <ul className="details-list">
          {relations.map(field => (
            <li key={field.name}>
              <div className="row-flex"><strong>{field.name}</strong><button type="button" className="link" onClick={() => onSelect(field.type)}>{field.type}{field.list ? '[]' : field.required ? '' : '?'}</button></div>
              {field.relation && field.relation.fields.length > 0 && (
                <div className="faint">{field.relation.fields.join(', ')} → {field.relation.references.join(', ')}{field.relation.onDelete !== undefined && ` · on delete ${field.relation.onDelete}`}{field.relation.onUpdate !== undefined && ` · on update ${field.relation.onUpdate}`}</div>
              )}
            </li>
          ))}
        </ul>
        {model.key && model.key.length > 1 && <><h3>Key</h3><p><code>{model.key.join(', ')}</code></p></>}
        <Keys title="Unique" keys={model.uniques} />
        <Keys title="Indexes" keys={model.indexes} />
      </div>
    </aside>
  );
}

function Keys({ title, keys }: { title: string; keys: Key[] }) {
  return keys.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul className="details-list">{keys.map((key, index) => <li key={index}><code>{key.fields.join(', ')}</code> <span className="faint">{[key.name, key.type].filter(Boolean).join(' · ')}</span></li>)}</ul>
    </>
  );
}
