import { expect, test } from 'vitest';
import { field } from '../testing';
import { dateText, hexStart, pretty, show } from './format';
import { parseValue } from './parse';

test.each([
  ['Int', '42', 42], ['Int', '-7', -7], ['Boolean', 'yes', true],
  ['BigInt', '9223372036854775807', { $type: 'BigInt', value: '9223372036854775807' }],
  ['Decimal', '0.1000000000000000000001', { $type: 'Decimal', value: '0.1000000000000000000001' }],
  ['DateTime', '2026-01-31 14:30', { $type: 'DateTime', value: '2026-01-31T14:30:00.000Z' }],
  ['DateTime', '2026-01-31T14:30:00+02:00', { $type: 'DateTime', value: '2026-01-31T12:30:00.000Z' }],
  ['Bytes', '0x00ff10', { $type: 'Bytes', value: 'AP8Q' }],
  ['Json', '{"big":12345678901234567890}', { $type: 'Json', value: '{"big":12345678901234567890}' }],
  ['String', '', ''],
])('reads %s %s', (type, text, value) => {
  expect(parseValue(text, field('f', type))).toEqual({ value });
});

test.each([['Int', '1.5'], ['BigInt', '9223372036854775808'], ['Decimal', 'x'], ['DateTime', '2026-02-30'], ['Bytes', '0xabc'], ['Json', '{'], ['Boolean', 'maybe']])('refuses %s %s', (type, text) => {
  expect(parseValue(text, field('f', type))).toHaveProperty('problem');
});

test('reads lists element by element', () => {
  expect(parseValue('["1", 2]', field('f', 'Int', { list: true }))).toEqual({ value: [1, 2] });
  expect(parseValue('1, 2', field('f', 'Int', { list: true }))).toHaveProperty('problem');
});

test('tells null, empty and text apart', () => {
  const text = field('f', 'String');
  expect([show(null, text).kind, show('', text).kind, show('NULL', text).kind]).toEqual(['null', 'empty', 'text']);
  expect(show({ $type: 'Unreadable', value: 'abc' }, field('f', 'Int'))).toEqual({ kind: 'unshowable', text: 'abc' });
});

test('shows dates, bytes and JSON without losing anything', () => {
  expect(dateText('2026-01-31T14:30:00.000Z')).toBe('2026-01-31 14:30:00');
  expect(hexStart('iVBORw0KGgo=', 4)).toBe('89 50 4e 47 …');
  expect(pretty('{"n":12345678901234567890}')).toBe('{"n":12345678901234567890}');
});
