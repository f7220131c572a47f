/**
 * What a page and a frame of the add-on's that it hosts say to each other. The frame posts `FrameGreeting` to its
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
  /** Pixels that a dialog would rather have; a sidebar has its own. */
  | { kind: 'size'; width?: number; height?: number }
  | { kind: 'link'; href: string };

/** To the frame: the answer to one call. */
export type FrameAnswer =
  | { kind: 'answer'; id: number; ok: true; value: unknown }
  | { kind: 'answer'; id: number; ok: false; message: string };
