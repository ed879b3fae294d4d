import type { Field, Value } from '../api/types';
import { isTagged, plainText, untag } from '../api/values';

/** What a cell shows: text, and which kind of thing it is, so that null, empty and text are never confused. */
export interface Shown {
  kind: 'null' | 'empty' | 'text' | 'number' | 'boolean' | 'enum' | 'date' | 'json' | 'bytes' | 'list' | 'json-null' | 'unshowable';
  text: string;
}

const longest = 300;

/** How a value looks in a cell. */
export function show(value: Value | undefined, field: Pick<Field, 'kind' | 'type' | 'list'>): Shown {
  if (value === null || value === undefined) {
    return { kind: 'null', text: 'NULL' };
  }

  if (Array.isArray(value)) {
    return value.length === 0 ? { kind: 'empty', text: 'empty list' } : { kind: 'list', text: clip(JSON.stringify(untag(value))) };
  }

  if (isTagged(value)) {
    return showTagged(value.$type, String(value.value));
  }

  if (field.kind === 'unsupported') {
    return { kind: 'unshowable', text: clip(typeof value === 'string' ? value : JSON.stringify(value)) };
  }

  switch (typeof value) {
    case 'boolean':
      return { kind: 'boolean', text: String(value) };
    case 'number':
      return { kind: 'number', text: String(value) };
    case 'string':
      return value === '' ? { kind: 'empty', text: 'empty' } : { kind: field.kind === 'enum' ? 'enum' : 'text', text: clip(value) };
    default:
      return { kind: 'json', text: clip(JSON.stringify(untag(value))) };
  }
}

function showTagged(type: string, text: string): Shown {
  switch (type) {
    case 'BigInt': case 'Decimal':
      return { kind: 'number', text };
    case 'DateTime':
      return { kind: 'date', text: dateText(text) };
    case 'Bytes':
      return text === '' ? { kind: 'empty', text: 'no bytes' } : { kind: 'bytes', text: `${sizeText(byteLength(text))}  ${hexStart(text, 12)}` };
    case 'Json':
      // JSON's own null is a value; the column's NULL is none.
      return text.trim() === 'null' ? { kind: 'json-null', text: 'JSON null' } : { kind: 'json', text: clip(text) };
    case 'Unreadable':
      return { kind: 'unshowable', text: clip(text) };
    default:
      return { kind: 'text', text: clip(text) };
  }
}

/** `2026-01-31 14:30:00`, in UTC; thousandths only where there are some. */
export const dateText = (iso: string): string => iso.replace('T', ' ').replace(/(\.0+)?Z$/, '');

/** The text an editor begins with. */
export function editText(value: Value | undefined): string {
  if (isTagged(value)) {
    const text = String(value.value);
    return value.$type === 'DateTime' ? dateText(text) : value.$type === 'Json' ? pretty(text) : text;
  }

  return plainText(value) ?? '';
}

/** JSON, indented where it can be read. Numbers keep their digits only while nothing is re-read, so long ones stay as they are. */
export function pretty(text: string): string {
  try {
    return /\d{16,}/.test(text) ? text : JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

export const byteLength = (base64: string): number => Math.floor((base64.replace(/=+$/, '').length * 3) / 4);

export function sizeText(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}

/** The first bytes in hexadecimal. */
export function hexStart(base64: string, count: number): string {
  const bytes = atob(base64.replace(/-/g, '+').replace(/_/g, '/').slice(0, Math.ceil((count * 4) / 3 / 4) * 4 + 4));
  const digits = [...bytes.slice(0, count)].map(letter => letter.charCodeAt(0).toString(16).padStart(2, '0')).join(' ');
  return byteLength(base64) > count ? `${digits} …` : digits;
}

function clip(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
