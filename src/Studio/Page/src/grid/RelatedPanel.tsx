import { ExternalLink, Link2, Unlink, X } from 'lucide-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Field, Model, Row, Schema } from '../api/types';
import { plainText, uniqueWhere } from '../api/values';
import { useApp } from '../app/store';
import { recordName } from '../cells/Cell';
import { RelationPicker } from '../cells/RelationPicker';
import { stageLink } from '../edits/staging';
import { edits, useEdits } from '../edits/store';
import { modelOf } from '../filters/model';
import { buildWhere } from '../filters/where';
import { Empty, Failed, Loading } from '../ui/States';
import { follow, opposite, relatedFilter } from './links';
import type { Line } from './lines';
import { type BlockQuery, namesOf } from './paging';
import { useRows } from './useRows';

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
  const query = useMemo<BlockQuery | null>(() => {
    const filter = relatedFilter(schema, model, row, field);
    const built = filter && related ? buildWhere(filter, related, { schema, provider }) : { problem: '' };
    return !related || 'problem' in built ? null : { model: related, models: schema.models, where: built.where, sorts: [], selection: namesOf(related) };
  }, [schema, model, row, field, related, provider]);
  const rows = useRows(query, revision);
  const list = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({ count: rows.count ?? 0, getScrollElement: () => list.current, estimateSize: () => 32, overscan: 8 });
  const items = virtual.getVirtualItems();
  const { look } = rows;
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 40;
  useEffect(() => look(first, last), [look, first, last]);
  const back = opposite(schema, model, field);
  const canCut = back?.list === true || back?.required === false;
  const link = (record: Row, make: boolean) => {
    if (related?.key) {
      edits.stage(present => stageLink(present, model, line.edit?.original ?? line.read, field.name, uniqueWhere(related.key ?? [], record, related.keyName), make));
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
      {rows.error !== null ? <Failed error={rows.error} retry={rows.again} /> : rows.count === null && query !== null ? <Loading what={field.name} /> : (
        <div className="related" role="list" ref={list} tabIndex={0} aria-label={`${rows.count ?? 0} ${field.name}`}>
          {staged?.connect.map(target => (
            <div role="listitem" key={JSON.stringify(target)} className="related-item"><span>{Object.values(target).map(value => (typeof value === 'object' ? JSON.stringify(value) : String(value))).join(' · ')}</span><span className="badge good">to connect</span></div>
          ))}
          <div role="presentation" className="related-rows" style={{ height: virtual.getTotalSize() }}>
            {items.map(item => {
                const record = rows.rowAt(item.index);
                return (
                  <div role="listitem" key={item.key} className={record && cut(record) ? 'related-item related-row cut' : 'related-item related-row'} style={{ transform: `translateY(${item.start}px)` }}>
                    {record === undefined ? <span className="bone" /> : (
                      <>
                        <span>{recordName(record, related)}</span>
                        <span className="faint">{(related?.key ?? []).map(name => plainText(record[name])).join(' · ')}</span>
                        {writable && canCut && (
                          <button type="button" className="button plain small icon" aria-label={`${cut(record) ? 'Keep' : 'Disconnect'} ${recordName(record, related)}`} onClick={() => link(record, cut(record))}><Unlink size={13} /></button>
                        )}
                      </>
                    )}
                  </div>
                );
            })}
          </div>
          {(rows.count ?? 0) === 0 && !staged && <Empty title={`No ${field.name}`} />}
        </div>
      )}
    </aside>
  );
}
