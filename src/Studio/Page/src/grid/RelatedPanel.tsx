import { ExternalLink, Link2, Unlink, X } from 'lucide-react';
import { useCallback, useState } from 'react';
import { studio } from '../api/studio';
import type { Field, Model, Row, Schema } from '../api/types';
import { uniqueWhere } from '../api/values';
import { useApp } from '../app/store';
import { recordName } from '../cells/Cell';
import { RelationPicker } from '../cells/RelationPicker';
import { stageLink } from '../edits/staging';
import { edits, useEdits } from '../edits/store';
import { modelOf } from '../filters/model';
import { buildWhere } from '../filters/where';
import { Empty, Failed, Loading } from '../ui/States';
import { useAsk } from '../ui/useAsk';
import { follow, opposite, relatedFilter } from './links';
import type { Line } from './lines';
import { namesOf, orderOf } from './paging';

interface Props {
  model: Model;
  schema: Schema;
  line: Line;
  field: Field;
  writable: boolean;
  onClose: () => void;
}

/** The related records of one row, beside the grid: to look at, to connect and to disconnect. */
export function RelatedPanel({ model, schema, line, field, writable, onClose }: Props) {
  const related = modelOf(schema, field.type);
  const provider = useApp(state => state.session?.provider ?? 'sqlite');
  const revision = useApp(state => state.revision);
  const staged = useEdits(state => state.edits.get(line.id)?.links[field.name]);
  const [picking, setPicking] = useState(false);
  const { row } = line;
  const ask = useCallback(async (signal: AbortSignal) => {
    const filter = relatedFilter(schema, model, row, field);
    const where = filter && related ? buildWhere(filter, related, { schema, provider }) : { problem: '' };
    if (!related || 'problem' in where) {
      return { rows: [], revision };
    }

    const answer = await studio.query({
      modelName: related.name, action: 'findMany', query: { arguments: { where: where.where, orderBy: orderOf(related, []), take: 101 }, selection: namesOf(related) },
    }, signal);
    return { rows: answer.data as unknown as Row[], revision };
  }, [schema, model, row, field, related, provider, revision]);
  const { data, error, again } = useAsk(ask);
  const back = opposite(schema, model, field);
  const canCut = back?.list === true || back?.required === false;
  const link = (record: Row, make: boolean) => {
    if (related?.key) {
      edits.stage(present => stageLink(present, model, row, field.name, uniqueWhere(related.key ?? [], record, related.keyName), make));
    }
  };
  const selector = (record: Row) => JSON.stringify(uniqueWhere(related?.key ?? [], record, related?.keyName));
  const cut = (record: Row) => staged?.disconnect.some(target => JSON.stringify(target) === selector(record)) ?? false;

  return (
    <aside className="side-panel" aria-label={`${field.name} of the row`} onKeyDown={event => event.key === 'Escape' && onClose()}>
      <header>
        <h2>{field.name}</h2><span className="faint">of {recordName(row, model)}</span><span className="spacer" />
        <button type="button" className="button plain small icon" aria-label={`Open ${field.name} in a tab`} title="Open in a tab" onClick={() => follow(schema, model, row, field)}><ExternalLink size={14} /></button>
        <button type="button" className="button plain small icon" aria-label="Close the related rows" onClick={onClose}><X size={14} /></button>
      </header>
      {writable && related?.key && (
        <div className="side-tools">
          <button type="button" className="button small" aria-expanded={picking} onClick={() => setPicking(!picking)}><Link2 size={13} />Connect {field.type} …</button>
          {picking && <RelationPicker schema={schema} field={{ ...field, list: true }} onPick={record => { if (record) { link(record, true); } setPicking(false); }} />}
        </div>
      )}
      {error !== null ? <Failed error={error} retry={again} /> : data === null ? <Loading what={field.name} /> : (
        <ul className="related">
          {staged?.connect.map(target => (
            <li key={JSON.stringify(target)} className="staged-link"><span>{Object.values(target).map(value => (typeof value === 'object' ? JSON.stringify(value) : String(value))).join(' · ')}</span><span className="badge good">to connect</span></li>
          ))}
          {data.rows.slice(0, 100).map(record => (
            <li key={selector(record)} className={cut(record) ? 'cut' : ''}>
              <span>{recordName(record, related)}</span>
              <span className="faint">{(related?.key ?? []).map(name => String(record[name])).join(' · ')}</span>
              {writable && canCut && (
                <button type="button" className="button plain small icon" aria-label={`${cut(record) ? 'Keep' : 'Disconnect'} ${recordName(record, related)}`} onClick={() => link(record, cut(record))}><Unlink size={13} /></button>
              )}
            </li>
          ))}
          {data.rows.length === 0 && !staged && <li className="related-none"><Empty title={`No ${field.name}`} /></li>}
          {data.rows.length > 100 && <li className="faint">More than 100: open them in a tab.</li>}
        </ul>
      )}
    </aside>
  );
}
