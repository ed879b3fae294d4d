import { expect, test } from 'vitest';
import { fromAddress, type Place, plainView, toAddress } from './address';

test.each<Place>([
  { kind: 'home' }, { kind: 'sql', text: 'SELECT 1 & 2' }, { kind: 'schema', model: 'User' }, { kind: 'migrations' }, { kind: 'console', request: '{"a":1}' },
  { kind: 'table', model: 'Söder & Co', view: { ...plainView(), search: 'a=b&c', sorts: [{ field: 'a', descending: true }, { field: 'b', descending: false }], hidden: ['x'], order: ['b', 'a'], row: '[1]',
    filter: { kind: 'group', mode: 'OR', items: [{ kind: 'field', field: 'a', op: 'equals', text: '"1"' }] } } },
])('comes back from its address: %o', place => {
  expect(fromAddress(toAddress(place))).toEqual(place);
});

test('what is no filter is none', () => {
  for (const filter of ['nonsense', '{}', '[]', '{"kind":"group","mode":"AND","items":[{"kind":"x"}]}']) {
    expect(fromAddress(`/table/User?filter=${encodeURIComponent(filter)}`)).toEqual({ kind: 'table', model: 'User', view: plainView() });
  }
});
