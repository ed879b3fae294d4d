import { ask } from './http';
import type {
  Beyond, Change, ExplainedStatement, ImportAnswer, Migrations, QueryAnswer, QueryRequest, Row, SaveAnswer, Schema, Session, SqlAnswer,
} from './types';

/** The server's endpoints, one function each. */
export const studio = {
  session: () => ask<Session>('/api/session'),
  schema: () => ask<Schema>('/api/schema'),
  refresh: () => ask<unknown>('/api/refresh', {}),
  counts: (models: string[], signal?: AbortSignal) =>
    ask<Record<string, number | null>>(`/api/counts?models=${encodeURIComponent(models.join(','))}`, undefined, signal),
  query: (request: QueryRequest, signal?: AbortSignal, trace = false, beyond?: Beyond) =>
    ask<QueryAnswer>('/api/query', { request, ...(trace ? { trace } : {}), ...(beyond ? { beyond } : {}) }, signal),
  save: (changes: Change[]) => ask<SaveAnswer>('/api/save', { changes }, undefined, [409]),
  explain: (request: QueryRequest, analyze: boolean, signal?: AbortSignal) =>
    ask<{ statements: ExplainedStatement[] }>('/api/explain', { request, analyze }, signal),
  csharp: (request: QueryRequest, signal?: AbortSignal) => ask<{ code: string }>('/api/csharp', { request }, signal),
  request: (code: string, signal?: AbortSignal) => ask<{ request: QueryRequest }>('/api/request', { code }, signal),
  sql: (sql: string, signal?: AbortSignal) => ask<SqlAnswer>('/api/sql', { sql }, signal),
  migrations: () => ask<Migrations>('/api/migrations'),
  import: (model: string, rows: Row[], skipDuplicates: boolean, dryRun: boolean) =>
    ask<ImportAnswer>('/api/import', { model, rows, skipDuplicates, dryRun }, undefined, [409, 422]),
};
