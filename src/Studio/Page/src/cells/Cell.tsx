import { ArrowUpRight, Check, X } from 'lucide-react';
import { memo } from 'react';
import type { Field, Model, Row, Value } from '../api/types';
import { plainText } from '../api/values';
import { labelField } from '../grid/paging';
import { show } from './format';

interface Props {
  field: Field;
  value: Value | undefined;
  /** Left to the database: a new row's column without a value. */
  unset?: boolean;
}

/** A value of a column. What a database holds is only ever text here. */
export const Cell = memo(function Cell({ field, value, unset = false }: Props) {
  if (unset) {
    return <span className="v-unset">{field.generated || field.default !== undefined ? 'default' : field.required && !field.list ? 'required' : 'NULL'}</span>;
  }

  if (field.kind === 'unsupported' && value === undefined) {
    return <span className="v-null" title={`Studio cannot show ${field.nativeType ?? 'this type'}`}>not shown</span>;
  }

  const shown = show(value, field);
  switch (shown.kind) {
    case 'boolean':
      return <span className="v-boolean">{value === true ? <Check size={14} aria-hidden /> : <X size={14} aria-hidden />}{shown.text}</span>;
    case 'enum':
      return <span className="v-enum">{shown.text}</span>;
    case 'unshowable':
      return <span className="v-unshowable" title="What is stored here is no value of the column's type">{shown.text}</span>;
    default:
      return <span className={`v-${shown.kind}`}>{shown.text}</span>;
  }
});

interface RelationProps {
  field: Field;
  row: Row;
  related: Model | undefined;
  /** The foreign key has a staged value: the record that was read is no longer the one. */
  changed: boolean;
  onFollow: () => void;
}

/** A relation: the name of the related record, or how many there are. */
export function RelationCell({ field, row, related, changed, onFollow }: RelationProps) {
  if (field.list) {
    const count = (row._count as Record<string, number> | undefined)?.[field.name];
    return count === undefined
      ? <span className="v-null">…</span>
      : <Chip faint={count === 0} label={`${count} ${field.name}`} onFollow={onFollow} follow={`Open ${field.name}`} />;
  }

  if (changed) {
    return <span className="v-relation changed">{(field.relation?.fields ?? []).map(name => plainText(row[name]) ?? 'none').join(' · ')}</span>;
  }

  const record = row[field.name] as Row | null | undefined;
  if (record === null || record === undefined) {
    return <span className="v-null">{record === null ? 'none' : '…'}</span>;
  }

  return <Chip label={recordName(record, related)} onFollow={onFollow} follow={`Follow ${field.name}`} />;
}

/** What a record is called among people. */
export function recordName(record: Row, model: Model | undefined): string {
  const label = model ? labelField(model) : null;
  const text = label === null ? null : plainText(record[label]);
  return text !== null && text !== '' ? text : (model?.key ?? Object.keys(record)).map(name => plainText(record[name]) ?? '').join(' · ');
}

const Chip = ({ label, faint = false, follow, onFollow }: { label: string; faint?: boolean; follow: string; onFollow: () => void }) => (
  <span className={faint ? 'v-relation faint' : 'v-relation'}>
    <span className="v-relation-text">{label}</span>
    <button
      type="button" className="v-follow" tabIndex={-1} aria-label={`${follow}: ${label}`} title={follow}
      onMouseDown={event => event.stopPropagation()}
      onClick={event => {
        event.stopPropagation();
        onFollow();
      }}
    >
      <ArrowUpRight size={13} />
    </button>
  </span>
);
