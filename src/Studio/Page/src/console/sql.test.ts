import { expect, test } from 'vitest';
import { sqlLines } from './SqlText';

const lines = (sql: string) => sqlLines(sql).map(piece => piece.text).join('');

test('breaks a statement where its parts begin, and not in brackets', () => {
  expect(lines('SELECT "a" FROM "t" AS "x" LEFT JOIN "u" ON 1 = 1 WHERE ("a" IN (SELECT "b" FROM "c" WHERE 1)) ORDER BY "a" DESC LIMIT $1'))
    .toBe('SELECT "a"\nFROM "t" AS "x"\nLEFT JOIN "u" ON 1 = 1\nWHERE ("a" IN (SELECT "b" FROM "c" WHERE 1))\nORDER BY "a" DESC\nLIMIT $1');
});

test('changes nothing but spaces', () => {
  const sql = `INSERT INTO "FROM" ("a""WHERE") VALUES ('it''s FROM', ?2, 1.5, x) ON CONFLICT DO UPDATE SET "a" = $1 RETURNING "a", b::text`;
  expect(lines(sql).replaceAll(/\s+/g, ' ')).toBe(sql);
  expect(lines(sql)).toContain(`('it''s FROM', ?2, 1.5, x)`);
});
