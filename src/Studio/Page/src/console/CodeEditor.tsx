import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json, jsonParseLinter } from '@codemirror/lang-json';
import { PostgreSQL, sql, SQLite } from '@codemirror/lang-sql';
import { bracketMatching, HighlightStyle, indentOnInput, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { csharp } from '@codemirror/legacy-modes/mode/clike';
import { linter, lintKeymap } from '@codemirror/lint';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers, placeholder as ghost } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { useEffect, useRef } from 'react';

interface Props {
  language: 'json' | 'sql' | 'csharp';
  label: string;
  value: string;
  onChange?: (value: string) => void;
  /** What Ctrl+Enter does, with the text as it stands in the editor: its owner may not have it yet. */
  onRun?: (value: string) => void;
  focus?: boolean;
  placeholder?: string;
  /** Tables with their columns, for completion. */
  tables?: Record<string, string[]>;
  dialect?: 'sqlite' | 'postgresql';
}

/** A change that came from the owner: it knows it already. */
const fromOwner = Annotation.define<boolean>();

// The editor lives in a shadow root: there its styles are adopted sheets, which a strict content security policy allows; style elements it would not.
const theme = EditorView.theme({
  '&': { height: '100%', fontSize: '12.5px', color: 'var(--fg)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.55' },
  '.cm-content': { caretColor: 'var(--accent-text)', padding: '8px 0' },
  '.cm-cursor': { borderLeftColor: 'var(--accent-text)', borderLeftWidth: '2px' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--fg-faint)', border: '0' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'color-mix(in srgb, var(--accent) 6%, transparent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'color-mix(in srgb, var(--accent) 28%, transparent) !important' },
  '.cm-tooltip': { backgroundColor: 'var(--bg-raised)', color: 'var(--fg)', border: '1px solid var(--line-strong)', borderRadius: '6px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--accent)', color: 'var(--accent-fg)' },
  '.cm-placeholder': { color: 'var(--fg-faint)' },
  '.cm-matchingBracket': { backgroundColor: 'color-mix(in srgb, var(--accent) 25%, transparent) !important' },
});

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.modifier], color: 'var(--accent-text)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--t-json)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--t-number)' },
  { tag: [tags.propertyName, tags.attributeName], color: 'var(--t-date)' },
  { tag: [tags.typeName, tags.className], color: 'var(--t-boolean)' },
  { tag: tags.comment, color: 'var(--fg-faint)', fontStyle: 'italic' },
]);

// Where a coloured text is typed over, Chromium keeps its colour by an inline style, which the policy refuses: the editor writes the new text itself.
const typeOver = EditorView.domEventHandlers({
  beforeinput(event, editor) {
    const { from, to } = editor.state.selection.main;
    const text = event.data;
    if (event.inputType !== 'insertText' || text === null || from === to || editor.composing) {
      return false;
    }

    event.preventDefault();
    const insert = () => editor.state.update({ changes: { from, to, insert: text }, selection: { anchor: from + text.length }, userEvent: 'input.type' });
    if (!editor.state.facet(EditorView.inputHandler).some(handler => handler(editor, from, to, text, insert))) {
      editor.dispatch(insert());
    }

    return true;
  },
});

function languageOf({ language, dialect, tables }: Props): Extension {
  switch (language) {
    case 'json':
      return [json(), linter(view => (view.state.doc.length === 0 ? [] : jsonParseLinter()(view)), { delay: 250 })];
    case 'sql':
      return sql({ dialect: dialect === 'postgresql' ? PostgreSQL : SQLite, schema: tables ?? {}, upperCaseKeywords: true });
    default:
      return StreamLanguage.define(csharp);
  }
}

/** A code editor. Tab moves on, as everywhere; Ctrl+Enter runs. */
export function CodeEditor(props: Props) {
  const { label, value, focus = false } = props;
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  /** Texts told to the owner that have not come back as its value yet: one that comes back late must not undo what was typed since. */
  const told = useRef<string[]>([]);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const element = host.current;
    if (!element) {
      return;
    }

    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open', delegatesFocus: true });
    const created = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: latest.current.value,
        extensions: [
          keymap.of([{ key: 'Mod-Enter', run: () => { latest.current.onRun?.(view.current?.state.doc.toString() ?? ''); return latest.current.onRun !== undefined; } }]),
          lineNumbers(), history(), drawSelection(), indentOnInput(), bracketMatching(), closeBrackets(), autocompletion(), highlightActiveLine(),
          keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap]),
          EditorView.lineWrapping, typeOver, theme, syntaxHighlighting(colours), languageOf(latest.current), ghost(latest.current.placeholder ?? ''),
          EditorView.contentAttributes.of({ 'aria-label': label }),
          EditorView.updateListener.of(update => {
            if (update.docChanged && latest.current.onChange && !update.transactions.some(change => change.annotation(fromOwner))) {
              const text = update.state.doc.toString();
              told.current.push(text);
              latest.current.onChange(text);
            }
          }),
        ],
      }),
    });
    view.current = created;
    if (focus) {
      created.focus();
      created.dispatch({ selection: { anchor: 0, head: created.state.doc.length } });
    }

    return () => {
      view.current = null;
      created.destroy();
    };
  }, [label, focus]);

  useEffect(() => {
    const editor = view.current;
    const at = told.current.indexOf(value);
    told.current = at < 0 ? [] : told.current.slice(at + 1);
    if (at < 0 && editor && editor.state.doc.toString() !== value) {
      editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: value }, annotations: fromOwner.of(true) });
    }
  }, [value]);

  return <div ref={host} className="code" />;
}
