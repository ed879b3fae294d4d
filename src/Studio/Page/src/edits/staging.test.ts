import { expect, test } from 'vitest';
import { post, schema } from '../testing';
import { changesOfAll, confirmCount, conflictingFields, editId, noEdits, rebase, stageAll, stageCreate, stageDelete, stageLink, stageNewValues, stageValues, toChanges, withSaved } from './staging';

const row = { id: 1, title: 'Old', content: null, meta: null, authorId: 2 };

test('going back to what was read takes the change back', () => {
  const staged = stageValues(noEdits, post, row, { title: 'New' });
  expect(toChanges(staged, schema.models)).toEqual([{ id: editId(post, row), kind: 'update', model: 'Post', where: { id: 1 }, original: { title: 'Old' }, data: { title: 'New' } }]);
  expect(stageValues(staged, post, row, { title: 'Old' }).size).toBe(0);
});

test('new rows go first, deleted ones last', () => {
  let staged = stageDelete(noEdits, post, [row]);
  staged = stageCreate(staged, post);
  staged = stageNewValues(staged, 'new:1', { title: 'T', content: 'C' });
  staged = stageNewValues(staged, 'new:1', { content: undefined });
  expect(toChanges(staged, schema.models).map(change => [change.kind, change.data])).toEqual([['create', { title: 'T' }], ['delete', undefined]]);
});

test('null of a JSON column is the database\'s, lists are set', () => {
  const staged = stageValues(noEdits, post, { ...row, meta: { $type: 'Json', value: '1' }, tags: [] }, { meta: null, tags: ['a'] });
  expect(toChanges(staged, schema.models)[0]?.data).toEqual({ meta: { $type: 'Enum', value: 'DbNull' }, tags: { set: ['a'] } });
});

test('connecting what is to be cut only takes that back', () => {
  const cut = stageLink(noEdits, post, row, 'author', { id: 2 }, false);
  expect(cut.size).toBe(1);
  expect(stageLink(cut, post, row, 'author', { id: 2 }, true).size).toBe(0);
});

test('a conflict is answered by keeping mine or taking theirs', () => {
  const staged = stageValues(noEdits, post, row, { title: 'Mine' });
  const id = editId(post, row);
  const edit = staged.get(id);
  const current = { ...row, title: 'Theirs' };
  expect(edit && conflictingFields(edit, { code: 'conflict', message: '', current })).toEqual(['title']);
  expect(toChanges(rebase(staged, id, current), schema.models)[0]).toMatchObject({ original: { title: 'Theirs' }, data: { title: 'Mine' } });
  expect(rebase(staged, id, current, ['title']).size).toBe(0);
});

test('rows that were read before a save are shown as it left them', () => {
  const other = { ...row, id: 2, title: 'Other' };
  const saved = stageDelete(stageValues(noEdits, post, row, { title: 'New' }), post, [other]);
  expect(withSaved([row, other, { ...row, id: 3 }], saved, post, {})).toEqual([{ ...row, title: 'New' }, { ...row, id: 3 }]);
  const all = stageAll(noEdits, post, 'updateAll', { where: { id: 1 }, words: '', count: 1 }, { title: 'All' });
  expect(withSaved([row], all, post, { id: 1 })).toEqual([{ ...row, title: 'All' }]);
  expect(withSaved([row], all, post, { id: 2 })).toEqual([row]);
});

test('a change of all rows goes first and says how many were confirmed', () => {
  let staged = stageCreate(noEdits, post, { title: 'T' });
  staged = stageAll(staged, post, 'deleteAll', { where: { id: { gt: 3 } }, words: 'id > 3', count: 7 });
  expect(toChanges(staged, schema.models)[0]).toEqual({ id: 'all:1', kind: 'deleteAll', model: 'Post', where: { id: { gt: 3 } }, count: 7 });
  expect(toChanges(confirmCount(staged, 'all:1', 8), schema.models)[0]).toMatchObject({ count: 8 });
  expect(changesOfAll(staged, post, { id: { gt: 3 } })).toHaveLength(1);
  expect(changesOfAll(staged, post, {})).toHaveLength(0);
});
