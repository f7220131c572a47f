import { toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { MarkType } from 'prosemirror-model';
import type { Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { type NamedStyle, namedStyles, schema } from '../../documents/schema';
import type { PageWords } from '../../words/words';
import { useWatched } from '../shell/watched';
import { attributesOf, hasMark, indent, paragraphsIn, setStyle, toggleBullet } from './commands';
import { Icon, icons } from './icons';
import { TableMenu } from './tableMenu';
import type { TabSession } from './tabSession';

type Words = PageWords['docs'];

interface Tool {
  key: 'undo' | 'redo' | 'bold' | 'italic' | 'underline' | 'bullets' | 'numbers' | 'outdent' | 'indent';
  command: Command;
  /** What the button is pressed in for; a button without it does something once. */
  mark?: MarkType;
  bullet?: 'bullet' | 'number';
  keys?: string;
}

const markTool = (key: 'bold' | 'italic' | 'underline', keys: string): Tool => {
  const mark = schema.marks[key] as MarkType;
  return { key, command: toggleMark(mark), mark, keys };
};

const groups: Tool[][] = [
  [
    { key: 'undo', command: undo, keys: 'Control+Z' },
    { key: 'redo', command: redo, keys: 'Control+Y' },
  ],
  [markTool('bold', 'Control+B'), markTool('italic', 'Control+I'), markTool('underline', 'Control+U')],
  [
    { key: 'bullets', command: toggleBullet('bullet'), bullet: 'bullet', keys: 'Control+Shift+8' },
    { key: 'numbers', command: toggleBullet('number'), bullet: 'number', keys: 'Control+Shift+7' },
    { key: 'outdent', command: indent(-1), keys: 'Shift+Tab' },
    { key: 'indent', command: indent(1), keys: 'Tab' },
  ],
];

/** The toolbar of someone who may write. */
export function Toolbar(props: { view: EditorView | null; tab: TabSession; words: Words; link: () => void }) {
  const { view, tab, words } = props;
  useWatched(tab);
  if (!view) return <div class="toolbar" />;
  const [first, ...rest] = groups;
  const draw = (tools: Tool[] = []) =>
    tools.map((tool) => <ToolButton key={tool.key} tool={tool} view={view} tab={tab} words={words} />);
  return (
    <div class="toolbar" role="toolbar" aria-label={words.toolbar}>
      {draw(first)}
      <span class="divider" />
      <StyleChoice view={view} tab={tab} words={words} />
      {rest.map((tools) => (
        <span class="tools" key={tools[0]?.key}>
          <span class="divider" />
          {draw(tools)}
        </span>
      ))}
      <span class="divider" />
      <button
        type="button"
        class="icon-button"
        title={words.link}
        aria-label={words.link}
        onClick={props.link}
      >
        <Icon>{icons.link}</Icon>
      </button>
      <TableMenu view={view} tab={tab} words={words.table} insert={words.insert} cancel={words.cancel} />
    </div>
  );
}

function ToolButton({
  tool,
  view,
  tab,
  words,
}: {
  tool: Tool;
  view: EditorView;
  tab: TabSession;
  words: Words;
}) {
  const { state } = tab;
  const pressed = tool.mark
    ? hasMark(state, tool.mark)
    : tool.bullet && paragraphsIn(state).every(({ node }) => attributesOf(node).bullet?.kind === tool.bullet);
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={words[tool.key]}
      title={tool.keys ? `${words[tool.key]} (${tool.keys.replace('Control', 'Ctrl')})` : words[tool.key]}
      aria-keyshortcuts={tool.keys}
      aria-pressed={pressed}
      aria-disabled={!tool.command(state)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        tool.command(view.state, view.dispatch);
        view.focus();
      }}
    >
      <Icon>{icons[tool.key]}</Icon>
    </button>
  );
}

function StyleChoice({ view, tab, words }: { view: EditorView; tab: TabSession; words: Words }) {
  const styles = new Set(paragraphsIn(tab.state).map(({ node }) => attributesOf(node).style));
  const [only = 'NORMAL_TEXT'] = styles;
  return (
    <select
      class="style-choice"
      aria-label={words.styles.label}
      value={styles.size === 1 ? only : ''}
      onChange={(event) => {
        setStyle(event.currentTarget.value as NamedStyle)(view.state, view.dispatch);
        view.focus();
      }}
    >
      {styles.size > 1 && <option value="" disabled />}
      {namedStyles.map((style) => (
        <option key={style} value={style}>
          {words.styles[style]}
        </option>
      ))}
    </select>
  );
}
