import type { Field, Model, Row, Schema } from '../api/types';
import { plainText } from '../api/values';
import { plainView } from '../app/address';
import { app } from '../app/store';
import { type FilterGroup, modelOf } from '../filters/model';

/** The other end of a relation, on the related model. */
export function opposite(schema: Schema, model: Model, field: Field): Field | undefined {
  const candidates = modelOf(schema, field.type)?.fields.filter(other => other.kind === 'relation' && other.type === model.name && other.relation?.name === field.relation?.name) ?? [];
  return field.relation?.opposite !== undefined
    ? candidates.find(other => other.name === field.relation?.opposite)
    : (candidates.find(other => other.name !== field.name) ?? candidates[0]);
}

/** A filter that holds for a row's related records only. */
export function relatedFilter(schema: Schema, model: Model, row: Row, field: Field): FilterGroup | null {
  const own = field.relation?.fields ?? [];
  if (own.length > 0) {
    return equalities((field.relation?.references ?? []).map((name, index) => [name, plainText(row[own[index] ?? ''])]));
  }

  const back = opposite(schema, model, field);
  if (!back || model.key === null) {
    return null;
  }

  return back.relation && back.relation.fields.length > 0
    ? equalities(back.relation.fields.map((name, index) => [name, plainText(row[back.relation?.references[index] ?? ''])]))
    : { kind: 'group', mode: 'AND', items: [{ kind: 'relation', field: back.name, op: back.list ? 'some' : 'is', inner: equalities(model.key.map(name => [name, plainText(row[name])])) }] };
}

const equalities = (pairs: [string, string | null][]): FilterGroup => ({
  kind: 'group', mode: 'AND',
  items: pairs.map(([field, text]) => ({ kind: 'field', field, op: text === null ? 'isNull' : 'equals', text: text ?? '' })),
});

/** Opens the related records in a tab of their own. */
export function follow(schema: Schema, model: Model, row: Row, field: Field) {
  const filter = relatedFilter(schema, model, row, field);
  if (filter) {
    app.open({ kind: 'table', model: field.type, view: { ...plainView(), filter } }, field.type === model.name ? 'new' : 'tab');
  }
}
