import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageWords } from '../../words/words';

/** Takes files that are dropped anywhere on the list. */
export function DropZone(props: {
  words: PageWords['drive'];
  enabled: boolean;
  drop: (files: File[]) => void;
  children: ComponentChildren;
}) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    // A file dropped beside the list would otherwise replace the page.
    const keep = (event: DragEvent) => event.preventDefault();
    window.addEventListener('dragover', keep);
    window.addEventListener('drop', keep);
    return () => {
      window.removeEventListener('dragover', keep);
      window.removeEventListener('drop', keep);
    };
  }, []);
  const heed = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = props.enabled ? 'copy' : 'none';
    setOver(props.enabled);
  };
  return (
    <div
      class="drop-zone"
      role="none"
      onDragEnter={heed}
      onDragOver={heed}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        if (props.enabled) props.drop([...event.dataTransfer.files]);
      }}
    >
      {props.children}
      {over && <p class="drop-here">{props.words.dropHere}</p>}
    </div>
  );
}
