/** What the server says about itself. */
export interface Session {
  version: string;
  provider: 'sqlite' | 'postgresql';
  database: string;
  readOnly: boolean;
  source: 'records' | 'prisma' | 'database';
  sourcePath?: string;
  migrations: boolean;
}

export interface RelationInfo {
  name: string;
  model: string;
  fields: string[];
  references: string[];
  /** The field at the other end. */
  opposite?: string;
  onDelete?: string;
  onUpdate?: string;
}

export interface Field {
  name: string;
  column: string;
  kind: 'scalar' | 'enum' | 'relation' | 'unsupported';
  type: string;
  list: boolean;
  required: boolean;
  nativeType?: string;
  id: boolean;
  unique: boolean;
  generated: boolean;
  default?: string;
  readOnly: boolean;
  documentation?: string;
  relation?: RelationInfo;
}

export interface Key {
  name?: string;
  fields: string[];
  type?: string;
}

export interface Model {
  name: string;
  table: string;
  schema?: string;
  documentation?: string;
  /** The columns that tell one row from all others; null where there are none. */
  key: string[] | null;
  /** The name of a compound key in a unique selector. */
  keyName?: string;
  view?: boolean;
  fields: Field[];
  uniques: Key[];
  indexes: Key[];
}

export interface EnumInfo {
  name: string;
  values: string[];
}

export interface Schema {
  models: Model[];
  enums: EnumInfo[];
  text: string;
  csharp?: string;
}

/** A value as the JSON protocol writes it: what JSON cannot say exactly carries its type. */
export interface Tagged {
  $type: string;
  value: unknown;
}

export type Value = null | boolean | number | string | Tagged | Value[] | { [name: string]: Value };
export type Row = Record<string, Value>;

export interface QueryRequest {
  modelName?: string;
  action: string;
  query: { arguments?: Record<string, unknown>; selection?: Record<string, unknown> };
}

/** Where a page of rows begins: beyond a row, by the values of the order's columns; `skip` counts off where these are not exact. */
export interface Beyond {
  row: Row;
  backwards: boolean;
  skip: number;
}

export interface Statement {
  sql: string;
  parameters: string[];
  milliseconds?: number;
  rows?: number;
}

export interface QueryAnswer {
  data: Value;
  statements?: Statement[];
  milliseconds: number;
}

export interface PlanNode {
  label: string;
  detail?: string;
  rows?: number;
  cost?: number;
  milliseconds?: number;
  children?: PlanNode[];
}

export interface ExplainedStatement {
  sql: string;
  parameters: string[];
  plan: PlanNode;
  text: string;
}

export interface SqlAnswer {
  columns: { name: string; type: string }[];
  rows: Value[][];
  affected?: number;
  milliseconds: number;
  truncated: boolean;
}

export interface Change {
  id: string;
  kind: 'create' | 'update' | 'delete' | 'updateAll' | 'deleteAll';
  model: string;
  where?: Row;
  /** How many rows a change of many has to find. */
  count?: number;
  data?: Record<string, unknown>;
  original?: Row;
}

export interface Failure {
  change?: string;
  row?: number;
  code: string;
  message: string;
  field?: string;
  reason?: 'conflict' | 'missing' | 'constraint' | 'value';
  current?: Row;
}

export interface SaveAnswer {
  saved: boolean;
  rows?: Record<string, Row>;
  failures?: Failure[];
}

export interface ImportAnswer {
  count?: number;
  failures?: Failure[];
}

export interface Risk {
  code: string;
  message: string;
}

export interface Script {
  sql: string;
  risks: Risk[];
}

export interface Migration extends Script {
  name: string;
  state: 'applied' | 'pending' | 'failed' | 'rolledBack' | 'missing';
  appliedAt?: string | null;
  /** The file is not the one that was applied. */
  edited?: boolean;
  logs?: string | null;
}

export interface Migrations {
  folder?: string;
  migrations: Migration[];
  /** Why drift cannot be known. */
  problem?: { code: string; message: string; remedy?: string };
  drift: Script | null;
  pending: Script | null;
}
