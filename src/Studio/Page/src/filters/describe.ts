import type { Model, Schema } from '../api/types';
import { fieldOf, type Filter, modelOf, operatorsOf, relationOperators } from './model';

/** A condition in words, for pills and for the ears. */
export function describe(filter: Filter, model: Model, schema: Schema, provider: string): string {
  if (filter.kind === 'group') {
    const joined = filter.items.map(item => describe(item, model, schema, provider)).join(filter.mode === 'OR' ? ' or ' : ' and ');
    return filter.mode === 'NOT' ? `not (${joined})` : `(${joined})`;
  }

  const field = fieldOf(model, filter.field);
  if (!field) {
    return `${filter.field} ?`;
  }

  if (filter.kind === 'relation') {
    const label = relationOperators(field).find(operator => operator.name === filter.op)?.label ?? filter.op;
    const related = modelOf(schema, field.type);
    const inner = related ? filter.inner.items.map(item => describe(item, related, schema, provider)).join(' and ') : '';
    return `${field.name} ${label}${inner === '' ? (label.endsWith('where') ? ' …' : '') : ` ${inner}`}`;
  }

  const operator = operatorsOf(field, provider).find(candidate => candidate.name === filter.op);
  const path = filter.path ? `.${filter.path}` : '';
  const operand = filter.other !== undefined ? ` the column ${filter.other}` : ` ${filter.text === '' ? '""' : filter.text}`;
  return `${field.name}${path} ${operator?.label ?? filter.op}${operator?.takes === 'none' ? '' : operand}`;
}
