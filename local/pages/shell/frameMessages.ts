/**
 * What a page and the sidebar frame it hosts say to each other. The frame posts `FrameGreeting` to its
 * parent with one end of a MessageChannel; everything else goes through that channel.
 */
export interface FrameGreeting {
  lartraff: 'frame';
}

/** From the frame. `call` is google.script.run; the rest is google.script.host and the frame's links. */
export type FrameMessage =
  | { kind: 'call'; id: number; function: string; arguments: unknown[] }
  | { kind: 'close' }
  | { kind: 'focusEditor' }
  | { kind: 'title'; title: string }
  | { kind: 'link'; href: string };

/** To the frame: the answer to one call. */
export type FrameAnswer =
  | { kind: 'answer'; id: number; ok: true; value: unknown }
  | { kind: 'answer'; id: number; ok: false; message: string };
