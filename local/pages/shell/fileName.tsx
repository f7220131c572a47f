import { useRef, useState } from 'preact/hooks';
import type { ShellProps } from './shell';

/** The name of the file as the page's first heading; a field where it may be changed. */
export function FileName({ session, product, title, rename, folder }: ShellProps) {
  const words = session.words.shell;
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const name = title ?? words.products[product];
  const save = async () => {
    const wanted = input.current?.value.trim() ?? '';
    setProblem(null);
    if (wanted && wanted !== title) await rename?.(wanted).catch((error: Error) => setProblem(error.message));
    else if (input.current) input.current.value = name;
  };
  return (
    <div class="file-name">
      {folder && (
        <a class="file-folder" href={`/drive/folders/${encodeURIComponent(folder.id)}`}>
          {folder.name}
        </a>
      )}
      <h1 class={rename ? 'visually-hidden' : ''}>{name}</h1>
      {rename && (
        <span class="sizer" data-text={name}>
          <input
            ref={input}
            aria-label={words.fileName}
            defaultValue={name}
            size={1}
            maxLength={500}
            spellcheck={false}
            onInput={grow}
            onBlur={() => void save()}
            onKeyDown={(event) => {
              if (event.key === 'Escape') event.currentTarget.value = name;
              if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
            }}
          />
        </span>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** The field is as wide as its text: its parent draws the same text unseen. */
function grow(event: { currentTarget: HTMLInputElement }): void {
  event.currentTarget.parentElement?.setAttribute('data-text', event.currentTarget.value);
}
