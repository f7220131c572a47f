import type { TemplateKey } from '../meeting/minutes';
import type { ModelKey } from '../meeting/models/model';

export interface TemplateView {
  key: TemplateKey;
  name: string;
  /** What it is for, and when to use it: one sentence each. */
  purpose: string;
  use: string;
  /** One, or one for each meeting ("Träff 1", "Träff 2"), inserted one at a time. */
  parts: TemplatePartView[];
}

export interface TemplatePartView {
  /** Null where there is but one. */
  name: string | null;
  minutes: number;
  /** Every length to choose among, the part's own first; none where there is no choice. */
  presets: number[];
  steps: TemplateStepView[];
}

export interface TemplateStepView {
  heading: string;
  minutes: number | null;
  /** The minutes of the step for each of the part's `presets`, in the same order. */
  lengths: (number | null)[];
  prompts: string[];
}

export interface ModelView {
  key: ModelKey;
  name: string;
  purpose: string;
  use: string;
  minutes: number;
  /** What holds for the whole conversation. */
  rule: string | null;
  /** For colleagues among themselves, never with a boss. */
  peersOnly: boolean;
  steps: { heading: string; minutes: number; text: string }[];
}
