import { Plus, X } from 'lucide-react';
import type { Field, Model, Schema } from '../api/types';
import { comparableWith, fieldOf, type FieldFilter, type Filter, filterable, type FilterGroup, emptyGroup, modelOf, newFilter, operatorsOf, type RelationFilter, relationOperators } from './model';

interface Props {
  group: FilterGroup;
  model: Model;
  schema: Schema;
  provider: string;
  onChange: (group: FilterGroup) => void;
  depth?: number;
}

/** Conditions on a model's fields, in groups and through relations, as deep as one likes. */
export function FilterPanel({ group, model, schema, provider, onChange, depth = 0 }: Props) {
  const fields = filterable(model);
  const replace = (index: number, item: Filter) => onChange({ ...group, items: group.items.map((old, at) => (at === index ? item : old)) });
  const add = (item: Filter | null) => item && onChange({ ...group, items: [...group.items, item] });
  const first = fields.find(field => field.kind !== 'relation') ?? fields[0];
  return (
    <fieldset className="filter-group" aria-label={depth === 0 ? `Filter of ${model.name}` : `Conditions on ${model.name}`}>
      {group.items.map((item, index) => (
        <div className="filter-line" key={index}>
          {index === 0
            ? <span className="filter-word">{group.mode === 'NOT' ? 'not' : 'where'}</span>
            : (
              <select className="input filter-word" aria-label="How the conditions join" value={group.mode} onChange={event => onChange({ ...group, mode: event.target.value as FilterGroup['mode'] })}>
                <option value="AND">and</option><option value="OR">or</option><option value="NOT">and not</option>
              </select>
            )}
          <Condition item={item} model={model} fields={fields} schema={schema} provider={provider} depth={depth} onChange={next => replace(index, next)} />
          <button type="button" className="button plain small icon" aria-label={`Remove the condition ${index + 1}`} onClick={() => onChange({ ...group, items: group.items.filter((_, at) => at !== index) })}><X size={13} /></button>
        </div>
      ))}
      <div className="filter-add">
        <button type="button" className="button small" onClick={() => add(first ? newFilter(first, provider) : null)}><Plus size={13} />Condition</button>
        <button type="button" className="button small plain" onClick={() => add({ ...emptyGroup(group.mode === 'OR' ? 'AND' : 'OR'), items: first ? [newFilter(first, provider)] : [] })}><Plus size={13} />Group</button>
      </div>
    </fieldset>
  );
}

interface ConditionProps {
  item: Filter;
  model: Model;
  fields: Field[];
  schema: Schema;
  provider: string;
  depth: number;
  onChange: (item: Filter) => void;
}

function Condition({ item, model, fields, schema, provider, depth, onChange }: ConditionProps) {
  if (item.kind === 'group') {
    return <FilterPanel group={item} model={model} schema={schema} provider={provider} depth={depth + 1} onChange={onChange} />;
  }

  const field = fieldOf(model, item.field);
  const chooser = (
    <select className="input" aria-label="Field" value={item.field} onChange={event => { const next = fieldOf(model, event.target.value); if (next) { onChange(newFilter(next, provider)); } }}>
      <optgroup label="Columns">{fields.filter(candidate => candidate.kind !== 'relation').map(candidate => <option key={candidate.name}>{candidate.name}</option>)}</optgroup>
      {fields.some(candidate => candidate.kind === 'relation') && (
        <optgroup label="Relations">{fields.filter(candidate => candidate.kind === 'relation').map(candidate => <option key={candidate.name}>{candidate.name}</option>)}</optgroup>
      )}
    </select>
  );
  if (!field) {
    return <>{chooser}<span className="problem">no such field</span></>;
  }

  return item.kind === 'relation'
    ? <RelationCondition item={item} field={field} schema={schema} provider={provider} depth={depth} chooser={chooser} onChange={onChange} />
    : <FieldCondition item={item} field={field} model={model} schema={schema} provider={provider} chooser={chooser} onChange={onChange} />;
}

function RelationCondition({ item, field, schema, provider, depth, chooser, onChange }: { item: RelationFilter; field: Field; schema: Schema; provider: string; depth: number; chooser: React.ReactNode; onChange: (item: Filter) => void }) {
  const related = modelOf(schema, field.type);
  return (
    <div className="filter-relation">
      <div className="filter-line">
        {chooser}
        <select className="input" aria-label={`Operator of ${field.name}`} value={item.op} onChange={event => onChange({ ...item, op: event.target.value as RelationFilter['op'] })}>
          {relationOperators(field).map(operator => <option key={operator.name} value={operator.name}>{operator.label}</option>)}
        </select>
      </div>
      {related && item.op !== 'isNull' && item.op !== 'isSet' && (
        <FilterPanel group={item.inner} model={related} schema={schema} provider={provider} depth={depth + 1} onChange={inner => onChange({ ...item, inner })} />
      )}
    </div>
  );
}

function FieldCondition({ item, field, model, schema, provider, chooser, onChange }: { item: FieldFilter; field: Field; model: Model; schema: Schema; provider: string; chooser: React.ReactNode; onChange: (item: Filter) => void }) {
  const operators = operatorsOf(field, provider);
  const operator = operators.find(candidate => candidate.name === item.op);
  const choices = field.list || operator?.takes === 'many' ? [] : field.kind === 'enum' ? (schema.enums.find(candidate => candidate.name === field.type)?.values ?? []) : field.type === 'Boolean' ? ['true', 'false'] : [];
  const set = (text: string) => onChange({ ...item, text });
  const label = `Value of ${field.name}`;
  const others = comparableWith(model, field, item.op);
  const column = operator?.takes === 'one' && item.other !== undefined;
  const compare = (other: string | undefined) => {
    const { kind, op, text } = item;
    const kept: FieldFilter = { kind, field: item.field, op, text, ...(item.ignoreCase === undefined ? {} : { ignoreCase: item.ignoreCase }) };
    onChange(other === undefined ? kept : { ...kept, other });
  };
  return (
    <>
      {chooser}
      {field.type === 'Json' && !field.list && (
        <input className="input filter-path mono" aria-label={`Path into ${field.name}`} placeholder="path.to.value" value={item.path ?? ''} onChange={event => onChange({ ...item, path: event.target.value })} />
      )}
      <select className="input" aria-label={`Operator of ${field.name}`} value={item.op} onChange={event => onChange({ ...item, op: event.target.value })}>
        {operators.map(candidate => <option key={candidate.name} value={candidate.name}>{candidate.label}</option>)}
      </select>
      {operator?.takes === 'one' && (others.length > 0 || column) && (
        <select className="input" aria-label={`What ${field.name} is compared with`} value={column ? 'column' : 'value'} onChange={event => compare(event.target.value === 'column' ? (others[0]?.name ?? '') : undefined)}>
          <option value="value">the value</option><option value="column">the column</option>
        </select>
      )}
      {column && (
        <select className="input" aria-label={`Column to compare ${field.name} with`} value={item.other} onChange={event => compare(event.target.value)}>
          {!others.some(other => other.name === item.other) && <option value={item.other}>choose …</option>}
          {others.map(other => <option key={other.name}>{other.name}</option>)}
        </select>
      )}
      {!column && operator?.takes !== 'none' && (choices.length > 0
        ? (
          <select className="input" aria-label={label} value={item.text} onChange={event => set(event.target.value)}>
            {!choices.includes(item.text) && <option value={item.text}>choose …</option>}
            {choices.map(value => <option key={value}>{value}</option>)}
          </select>
        )
        : <input className="input filter-value" aria-label={label} value={item.text} placeholder={operator?.takes === 'many' ? 'one, two, "three, four"' : field.type === 'DateTime' ? '2026-01-31' : ''} onChange={event => set(event.target.value)} />)}
      {provider === 'postgresql' && field.type === 'String' && !field.list && operator?.takes !== 'none' && (
        <label className="filter-case" title="Upper and lower case are the same"><input type="checkbox" aria-label="Ignore case" checked={item.ignoreCase === true} onChange={event => onChange({ ...item, ignoreCase: event.target.checked })} />aA</label>
      )}
    </>
  );
}
