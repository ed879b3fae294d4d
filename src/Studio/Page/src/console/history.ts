/** What was run, the last one first; a browser without storage has none. */
export function readHistory(key: string): string[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(read) ? read.filter((entry): entry is string => typeof entry === 'string') : [];
  } catch {
    return [];
  }
}

export function remember(key: string, entry: string): string[] {
  const next = [entry, ...readHistory(key).filter(old => old !== entry)].slice(0, 60);
  try {
    localStorage.setItem(key, JSON.stringify(next));
  } catch {
    // The history is a convenience.
  }

  return next;
}
