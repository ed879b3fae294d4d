import { expect, test } from 'vitest';
import type { Row } from '../api/types';
import { field, model, post, schema, user } from '../testing';
import { fromTsv, spread, toTsv } from './clipboard';
import { moved, toggledSort } from './columns';
import { blockRequest, blockSize, keep, keptBlocks, orderOf } from './paging';
import { at, boxOf, step } from './range';

const query = { model: user, models: schema.models, where: {}, sorts: [] };
const rows: Row[] = Array.from({ length: blockSize }, (_, index) => ({ id: index + 1 }));

test('pages beyond the last row, before the first one, and by counting off after a jump', () => {
  expect(blockRequest(query, 1, new Map([[0, rows]])).beyond).toEqual({ row: { id: 100 }, backwards: false, skip: 100 });
  expect(blockRequest(query, 4, new Map([[5, rows]])).beyond).toEqual({ row: { id: 1 }, backwards: true, skip: 400 });
  expect(blockRequest(query, 7, new Map())).toMatchObject({ request: { query: { arguments: { skip: 700, take: 100 } } } });
  expect(blockRequest(query, 0, new Map())).not.toHaveProperty('beyond');
  expect(blockRequest({ ...query, model: model('Log', null, [field('text', 'String')]) }, 1, new Map([[0, rows]]))).not.toHaveProperty('beyond');
});

test('tells a row by the columns that order it', () => {
  const sorted = { ...query, model: post, sorts: [{ field: 'content', descending: false }] };
  const asked = blockRequest(sorted, 1, new Map([[0, rows.map(row => ({ ...row, content: null, title: 'T' }))]]));
  expect(asked.request.query.arguments).toMatchObject({ orderBy: [{ content: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }] });
  expect(asked.beyond).toEqual({ row: { id: 100, content: null }, backwards: false, skip: 100 });
});

test('gives each row one place', () => {
  expect(orderOf(user, [{ field: 'email', descending: true }])).toEqual([{ email: 'desc' }, { id: 'asc' }]);
  expect(orderOf(user, [{ field: 'posts', descending: true }])).toEqual([{ posts: { _count: 'desc' } }, { id: 'asc' }]);
  expect(orderOf(model('Log', null, [field('text', 'String'), field('data', 'Json')]), [])).toEqual([{ text: 'asc' }]);
});

test('keeps no more blocks than it says, those nearest', () => {
  let blocks: ReadonlyMap<number, Row[]> = new Map();
  for (let block = 0; block < 100; block++) {
    blocks = keep(blocks, block, []);
  }

  expect(blocks.size).toBe(keptBlocks);
  expect(blocks.has(99)).toBe(true);
  expect(blocks.has(0)).toBe(false);
});

test('copies and reads cells as spreadsheets do', () => {
  const cells = [['a\tb', null, 'NULL'], ['"q"', 'two\nlines', '']];
  expect(fromTsv(toTsv(cells))).toEqual(cells);
  expect(fromTsv('1\t2\r\n3\t4\r\n')).toEqual([['1', '2'], ['3', '4']]);
  expect(spread([['x']], 2, 2)).toEqual([['x', 'x'], ['x', 'x']]);
});

test('moves, extends and stays inside', () => {
  const key = (name: string, more = {}) => ({ key: name, ctrlKey: false, metaKey: false, shiftKey: false, ...more });
  expect(step(at(0, 0), key('ArrowUp'), 5, 3, 2)).toEqual(at(0, 0));
  expect(step(at(0, 0), key('End', { ctrlKey: true }), 5, 3, 2)).toEqual(at(4, 2));
  expect(boxOf(step(at(2, 2), key('ArrowLeft', { shiftKey: true }), 5, 3, 2) ?? at(0, 0))).toEqual({ top: 2, bottom: 2, left: 1, right: 2 });
  expect(step(at(0, 0), key('x'), 5, 3, 2)).toBeNull();
});

test('moves columns and turns sorting', () => {
  expect(moved(['a', 'b', 'c'], 'a', 'c')).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 'c', 'a')).toEqual(['c', 'a', 'b']);
  const up = toggledSort([], 'a', false);
  expect(toggledSort(up, 'b', true)).toEqual([{ field: 'a', descending: false }, { field: 'b', descending: false }]);
  expect(toggledSort(toggledSort(up, 'a', false), 'a', false)).toEqual([]);
});
