import type { EnumInfo, Field, Value } from '../api/types';

/** What a text means as a value of a column: the value, or why it is none. */
export type Parsed = { value: Value } | { problem: string };

const tag = (type: string, value: string): Parsed => ({ value: { $type: type, value } });

const integer = /^[+-]?\d+$/;
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** Reads a text as one value of a field (an element, where the field is a list). */
export function parseScalar(text: string, field: Field, enums: EnumInfo[] = []): Parsed {
  if (field.kind === 'enum') {
    const values = enums.find(candidate => candidate.name === field.type)?.values ?? [];
    return values.length === 0 || values.includes(text) ? { value: text } : { problem: `Choose one of ${values.join(', ')}` };
  }

  const trimmed = text.trim();
  switch (field.type) {
    case 'Int':
      return integer.test(trimmed) && Math.abs(Number(trimmed)) <= Number.MAX_SAFE_INTEGER ? { value: Number(trimmed) } : { problem: 'Write a whole number' };
    case 'BigInt':
      return integer.test(trimmed) && inLong(trimmed) ? tag('BigInt', trimmed.replace(/^\+/, '')) : { problem: 'Write a whole number of at most 64 bits' };
    case 'Float':
      return decimal.test(trimmed) && Number.isFinite(Number(trimmed)) ? { value: Number(trimmed) } : { problem: 'Write a number' };
    case 'Decimal':
      return decimal.test(trimmed) ? tag('Decimal', trimmed.replace(/^\+/, '')) : { problem: 'Write a decimal number, such as 12.50' };
    case 'Boolean':
      return parseBoolean(trimmed);
    case 'DateTime':
      return parseDate(trimmed);
    case 'Bytes':
      return parseBytes(trimmed);
    case 'Json':
      return parseJson(text);
    default:
      return { value: text };
  }
}

/** Reads a text as a field's value; lists are JSON arrays. */
export function parseValue(text: string, field: Field, enums: EnumInfo[] = []): Parsed {
  if (!field.list) {
    return parseScalar(text, field, enums);
  }

  let elements: unknown;
  try {
    elements = JSON.parse(text.trim() === '' ? '[]' : text);
  } catch {
    return { problem: 'Write a list, such as ["one", "two"]' };
  }

  if (!Array.isArray(elements)) {
    return { problem: 'Write a list, such as ["one", "two"]' };
  }

  const values: Value[] = [];
  for (const element of elements as unknown[]) {
    const read = parseScalar(field.type === 'Json' || typeof element !== 'string' ? JSON.stringify(element) : element, field, enums);
    if ('problem' in read) {
      return read;
    }

    values.push(read.value);
  }

  return { value: values };
}

function inLong(text: string): boolean {
  const value = BigInt(text.replace(/^\+/, ''));
  return value >= -(2n ** 63n) && value < 2n ** 63n;
}

function parseBoolean(text: string): Parsed {
  switch (text.toLowerCase()) {
    case 'true': case 't': case '1': case 'yes':
      return { value: true };
    case 'false': case 'f': case '0': case 'no':
      return { value: false };
    default:
      return { problem: 'Write true or false' };
  }
}

function parseDate(text: string): Parsed {
  // A date without a zone is UTC, as everything that the grid shows.
  const match = /^(\d{4,6})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(\.\d{1,9})?)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i.exec(text);
  if (!match) {
    return { problem: 'Write a date, such as 2026-01-31 14:30:00' };
  }

  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', zone = 'Z'] = match;
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${fraction.slice(0, 4)}${offset}`);
  const exists = !Number.isNaN(moment.getTime()) && (offset !== 'Z' || moment.getUTCDate() === Number(day));
  return exists ? tag('DateTime', moment.toISOString()) : { problem: 'There is no such date' };
}

function parseBytes(text: string): Parsed {
  const hex = /^(?:0x|\\x)([0-9a-f]*)$/i.exec(text);
  if (hex) {
    const digits = hex[1] ?? '';
    return digits.length % 2 === 0 ? tag('Bytes', toBase64(digits)) : { problem: 'A byte has two hexadecimal digits' };
  }

  return /^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.replace(/=+$/, '').length % 4 !== 1
    ? tag('Bytes', text)
    : { problem: 'Write base64, or hexadecimal digits behind 0x' };
}

function toBase64(hex: string): string {
  let bytes = '';
  for (let at = 0; at < hex.length; at += 2) {
    bytes += String.fromCharCode(parseInt(hex.slice(at, at + 2), 16));
  }

  return btoa(bytes);
}

function parseJson(text: string): Parsed {
  try {
    JSON.parse(text);
    return tag('Json', text);
  } catch (error) {
    return { problem: `No valid JSON: ${error instanceof Error ? error.message : 'unreadable'}` };
  }
}
