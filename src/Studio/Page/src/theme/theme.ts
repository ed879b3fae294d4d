import { create } from 'zustand';

export type Choice = 'system' | 'light' | 'dark';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const key = 'studio.theme';

function stored(): Choice {
  try {
    const text = localStorage.getItem(key);
    return text === 'light' || text === 'dark' ? text : 'system';
  } catch {
    return 'system';
  }
}

/** The user's choice; the page follows the system until there is one. */
export const useTheme = create<{ choice: Choice; dark: boolean }>(() => ({ choice: 'system', dark: dark.matches }));

function apply(choice: Choice) {
  const isDark = choice === 'dark' || (choice === 'system' && dark.matches);
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  useTheme.setState({ choice, dark: isDark });
}

export function chooseTheme(choice: Choice) {
  try {
    localStorage.setItem(key, choice);
  } catch {
    // Without storage the choice lasts as long as the page.
  }

  apply(choice);
}

export function startTheme() {
  apply(stored());
  dark.addEventListener('change', () => apply(useTheme.getState().choice));
}
