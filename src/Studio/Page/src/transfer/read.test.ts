import { expect, test } from 'vitest';
import { post, schema } from '../testing';
import { convert, guessMapping, readSource } from './read';

test('reads CSV and JSON, finds the columns and says what does not fit', () => {
  const source = readSource('\uFEFFTitle;State;author_id\n"A; B";Draft;7\nx;Gone;\n', 'posts.csv');
  if ('problem' in source) {
    throw new Error(source.problem);
  }

  const mapping = guessMapping(source.columns, post);
  expect(mapping).toEqual({ Title: 'title', State: 'state', author_id: 'authorId' });
  const { rows, problems } = convert(source, mapping, post, schema.enums);
  expect(rows[0]).toEqual({ title: 'A; B', state: 'Draft', authorId: 7 });
  expect(rows[1]).toMatchObject({ authorId: null });
  expect(problems).toEqual([{ row: 2, field: 'state', message: 'Choose one of Draft, Done' }]);
});

test('names a required field that no column feeds', () => {
  const source = readSource('[{"title":"x"}]', '');
  expect('problem' in source ? [] : convert(source, { title: 'title' }, post, schema.enums).problems).toEqual([{ row: 1, field: 'state', message: 'No column of the file goes here, and the field is required' }]);
  expect(readSource('[1]', 'x.json')).toHaveProperty('problem');
});
