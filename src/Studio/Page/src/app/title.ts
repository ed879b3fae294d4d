import type { Place } from './address';

/** What a tab is called. */
export function title(place: Place): string {
  switch (place.kind) {
    case 'table': return place.model;
    case 'console': return 'Query console';
    case 'sql': return 'SQL';
    case 'schema': return 'Schema';
    case 'migrations': return 'Migrations';
    default: return 'Home';
  }
}
