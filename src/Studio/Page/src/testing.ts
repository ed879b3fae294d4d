import type { Field, Model, Schema } from './api/types';

/** Fields and models for tests: what is not said is plain. */
export const field = (name: string, type: string, more: Partial<Field> = {}): Field => ({
  name, column: name, kind: 'scalar', type, list: false, required: true, id: false, unique: false, generated: false, readOnly: false, ...more,
});

export const model = (name: string, key: string[] | null, fields: Field[], more: Partial<Model> = {}): Model => ({ name, table: name, key, fields, uniques: [], indexes: [], ...more });

export const post = model('Post', ['id'], [
  field('id', 'Int', { id: true, generated: true }), field('title', 'String'), field('content', 'String', { required: false }), field('tags', 'String', { list: true }), field('labels', 'String', { list: true, required: false }),
  field('meta', 'Json', { required: false }), field('state', 'State', { kind: 'enum' }), field('authorId', 'Int', { required: false }),
  field('author', 'User', { kind: 'relation', required: false, relation: { name: 'Authors', model: 'User', fields: ['authorId'], references: ['id'] } }),
]);

export const user = model('User', ['id'], [
  field('id', 'Int', { id: true }), field('email', 'String', { unique: true }), field('posts', 'Post', { kind: 'relation', list: true, relation: { name: 'Authors', model: 'Post', fields: [], references: [] } }),
]);

export const schema: Schema = { models: [post, user], enums: [{ name: 'State', values: ['Draft', 'Done'] }], text: '' };
