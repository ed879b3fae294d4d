import { expect, test } from 'vitest';
import { post, schema, user } from '../testing';
import type { FieldFilter, FilterGroup } from './model';
import { buildWhere, searchWhere, splitList } from './where';

const context = { schema, provider: 'postgresql' };
const one = (filter: Omit<FieldFilter, 'kind'>): FilterGroup => ({ kind: 'group', mode: 'AND', items: [{ kind: 'field', ...filter }] });

test.each([
  [{ field: 'id', op: 'in', text: '1, 2' }, { id: { in: [1, 2] } }],
  [{ field: 'title', op: 'contains', text: 'a', ignoreCase: true }, { title: { contains: 'a', mode: 'insensitive' } }],
  [{ field: 'title', op: 'equals', text: '' }, { title: { equals: '' } }],
  [{ field: 'content', op: 'isNull', text: '' }, { content: { equals: null } }],
  [{ field: 'meta', op: 'isNull', text: '' }, { meta: { equals: { $type: 'Enum', value: 'DbNull' } } }],
  [{ field: 'meta', op: 'equals', text: 'dark', path: 'a.b' }, { meta: { path: ['a', 'b'], equals: { $type: 'Json', value: '"dark"' } } }],
  [{ field: 'tags', op: 'hasSome', text: 'x, "y, z"' }, { tags: { hasSome: ['x', 'y, z'] } }],
  [{ field: 'tags', op: 'isEmpty', text: '' }, { tags: { isEmpty: true } }],
  [{ field: 'labels', op: 'isNull', text: '' }, { labels: { equals: null } }],
  [{ field: 'labels', op: 'isSet', text: '' }, { NOT: { labels: { equals: null } } }],
])('writes %o', (filter, where) => {
  expect(buildWhere(one(filter), post, context)).toEqual({ where });
});

test('a condition without a value is none yet', () => {
  expect(buildWhere(one({ field: 'id', op: 'equals', text: '' }), post, context)).toEqual({ where: {} });
});

test('says what a value must be', () => {
  expect(buildWhere(one({ field: 'id', op: 'equals', text: 'x' }), post, context)).toEqual({ problem: 'id: Write a whole number' });
  expect(buildWhere(one({ field: 'state', op: 'equals', text: 'Gone' }), post, context)).toEqual({ problem: 'state: Choose one of Draft, Done' });
});

test('joins groups and goes through relations', () => {
  const group: FilterGroup = { kind: 'group', mode: 'OR', items: [
    { kind: 'relation', field: 'posts', op: 'some', inner: one({ field: 'title', op: 'contains', text: 'a' }) },
    { kind: 'field', field: 'id', op: 'gt', text: '3' },
  ] };
  expect(buildWhere(group, user, context)).toEqual({ where: { OR: [{ posts: { some: { title: { contains: 'a' } } } }, { id: { gt: 3 } }] } });
});

test('searches texts, and numbers where the text is one', () => {
  expect(searchWhere('12', post, context)).toEqual({ OR: [
    { id: { equals: 12 } }, { title: { contains: '12', mode: 'insensitive' } }, { content: { contains: '12', mode: 'insensitive' } }, { authorId: { equals: 12 } },
  ] });
  expect(searchWhere(' ', post, context)).toBeNull();
});

test('splits lists at commas outside of quotes', () => {
  expect(splitList('a, "b, c" ,d')).toEqual(['a', 'b, c', 'd']);
});
