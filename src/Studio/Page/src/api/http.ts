import { connection } from './connection';

/** A refusal of the server, with what it knows about the cause. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly remedy?: string,
    readonly field?: string,
    readonly model?: string,
  ) {
    super(message);
  }

  /** True where the database or Studio itself cannot be reached: trying again may help. */
  get away(): boolean {
    return this.status === 0 || this.status === 503;
  }
}

interface ErrorBody {
  error?: { code?: string; message?: string; remedy?: string; field?: string; model?: string };
}

/** Asks the server; answers with `accept` among the allowed statuses are returned like good ones. */
export async function ask<T>(path: string, body?: unknown, signal?: AbortSignal, accept: number[] = []): Promise<T> {
  const init: RequestInit = { signal: signal ?? null, credentials: 'same-origin' };
  if (body !== undefined) {
    init.method = 'POST';
    init.headers = { 'Content-Type': 'application/json' };
    init.body = JSON.stringify(body);
  }

  const response = await send(path, init);
  const text = await response.text();
  const json: unknown = text === '' ? {} : parse(text);
  if (response.ok || accept.includes(response.status)) {
    connection.reached();
    return json as T;
  }

  const error = (json as ErrorBody).error;
  const failure = new ApiError(
    response.status, error?.code ?? String(response.status), error?.message ?? `The server answered ${response.status}`,
    error?.remedy, error?.field, error?.model);
  if (failure.away) {
    connection.lost(failure.message);
  } else {
    connection.reached();
  }

  throw failure;
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      throw error;
    }

    connection.lost('Studio does not answer');
    throw new ApiError(0, 'unreachable', 'Studio does not answer', "Start it again with 'schemafirst studio'");
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { error: { code: 'unreadable', message: text.slice(0, 200) } };
  }
}

/** True for a request that the page itself gave up. */
export const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** An error as a sentence. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
