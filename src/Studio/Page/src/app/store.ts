import { create } from 'zustand';
import { messageOf } from '../api/http';
import { studio } from '../api/studio';
import type { Schema, Session } from '../api/types';
import { fromAddress, type Place, toAddress } from './address';

export interface Tab {
  id: string;
  place: Place;
}

interface App {
  session: Session | null;
  schema: Schema | null;
  counts: Record<string, number | null>;
  failure: string | null;
  tabs: Tab[];
  active: string | null;
  palette: boolean;
  shortcuts: boolean;
  sidebar: boolean;
  /** Grows when data may have changed: grids read again. */
  revision: number;
  notice: { text: string; kind: 'good' | 'bad'; id: number } | null;
}

export const useApp = create<App>(() => ({
  session: null, schema: null, counts: {}, failure: null, tabs: [], active: null, palette: false, shortcuts: false,
  sidebar: window.innerWidth > 760, revision: 0, notice: null,
}));

let numbers = 0;
const newId = () => `tab${++numbers}`;
const storageKey = () => `studio.tabs.${useApp.getState().session?.database ?? ''}`;

const home: Place = { kind: 'home' };

export const activePlace = (app: App): Place => app.tabs.find(tab => tab.id === app.active)?.place ?? home;

const same = (left: Place, right: Place): boolean =>
  left.kind === right.kind && (left.kind !== 'table' || right.kind !== 'table' || left.model === right.model);

function remember(push: boolean) {
  const state = useApp.getState();
  const address = toAddress(activePlace(state));
  if (address !== location.pathname + location.search) {
    history[push ? 'pushState' : 'replaceState'](null, '', address);
  }

  try {
    localStorage.setItem(storageKey(), JSON.stringify(state.tabs.map(tab => toAddress(tab.place))));
  } catch {
    // A browser without storage still works; it only forgets.
  }
}

export const app = {
  /** Reads session and schema, restores the tabs of last time and goes where the address points. */
  async start() {
    try {
      const [session, schema] = await Promise.all([studio.session(), studio.schema()]);
      useApp.setState({ session, schema, failure: null });
      restoreTabs();
      void app.count();
    } catch (error) {
      useApp.setState({ failure: messageOf(error) });
    }
  },
  async count() {
    const models = useApp.getState().schema?.models.map(model => model.name) ?? [];
    try {
      useApp.setState({ counts: models.length === 0 ? {} : await studio.counts(models) });
    } catch {
      useApp.setState({ counts: {} });
    }
  },
  /** Reads the schema and all data anew. */
  async refresh() {
    try {
      await studio.refresh();
      useApp.setState({ schema: await studio.schema() });
      app.changed();
    } catch (error) {
      app.tell(messageOf(error), 'bad');
    }
  },
  changed() {
    useApp.setState(state => ({ revision: state.revision + 1 }));
    void app.count();
  },
  /** Goes to a place: in the tab that has it, in the present one, or in a new one. */
  open(place: Place, where: 'tab' | 'new' = 'tab') {
    useApp.setState(state => {
      const present = where === 'tab' ? state.tabs.find(tab => same(tab.place, place)) : undefined;
      return present
        ? { tabs: state.tabs.map(tab => (tab === present ? { ...tab, place } : tab)), active: present.id }
        : added(state.tabs, place);
    });
    remember(true);
  },
  /** Changes what the present tab shows; small steps do not lengthen the history. */
  update(place: Place) {
    useApp.setState(state => ({ tabs: state.tabs.map(tab => (tab.id === state.active ? { ...tab, place } : tab)) }));
    remember(false);
  },
  activate(id: string) {
    useApp.setState({ active: id });
    remember(true);
  },
  close(id: string) {
    useApp.setState(state => {
      const at = state.tabs.findIndex(tab => tab.id === id);
      const tabs = state.tabs.filter(tab => tab.id !== id);
      return { tabs, active: state.active === id ? (tabs[Math.min(at, tabs.length - 1)]?.id ?? null) : state.active };
    });
    remember(true);
  },
  tell(text: string, kind: 'good' | 'bad' = 'good') {
    useApp.setState({ notice: { text, kind, id: ++numbers } });
  },
};

function added(tabs: Tab[], place: Place): Pick<App, 'tabs' | 'active'> {
  const tab = { id: newId(), place };
  return { tabs: [...tabs, tab], active: tab.id };
}

function restoreTabs() {
  const here = fromAddress(location.pathname + location.search);
  const known = new Set(useApp.getState().schema?.models.map(model => model.name));
  let places: Place[] = [];
  try {
    places = (JSON.parse(localStorage.getItem(storageKey()) ?? '[]') as string[]).map(fromAddress)
      .filter(place => place.kind !== 'home' && (place.kind !== 'table' || known.has(place.model)));
  } catch {
    places = [];
  }

  const tabs = places.map(place => ({ id: newId(), place }));
  if (here.kind === 'home') {
    useApp.setState({ tabs, active: null });
    return;
  }

  const mine = tabs.find(tab => same(tab.place, here));
  useApp.setState(mine ? { tabs: tabs.map(tab => (tab === mine ? { ...tab, place: here } : tab)), active: mine.id } : added(tabs, here));
}

window.addEventListener('popstate', () => {
  const place = fromAddress(location.pathname + location.search);
  useApp.setState(state => {
    if (place.kind === 'home') {
      return { active: null };
    }

    const present = state.tabs.find(tab => same(tab.place, place));
    return present ? { tabs: state.tabs.map(tab => (tab === present ? { ...tab, place } : tab)), active: present.id } : added(state.tabs, place);
  });
});
