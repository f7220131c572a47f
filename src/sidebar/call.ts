import type { Answer, CallName, ErrorCode, Payload, Value } from '../actions/calls';

/** What `google.script.run` is to us: handlers are set on it, then one function of the script is called. */
interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  call(name: CallName, payload: unknown): void;
}

/** Of the window that the page stands in; a sidebar has its own size. */
interface HostWindow {
  close(): void;
  setWidth(pixels: number): void;
  setHeight(pixels: number): void;
  editor: { focus(): void };
}

declare const google: { script: { run: Runner; host: HostWindow } };

/** Why a call gave nothing. `message` is null when the script never answered: then the panel finds the words. */
export interface Failure {
  code: ErrorCode | 'noAnswer';
  message: string | null;
}

export type Outcome<Name extends CallName> = { ok: true; value: Value<Name> } | { ok: false; error: Failure };

/**
 * Google's words when the browser is signed in to several accounts and the call went out as another one
 * than the panel was opened as: a known limitation of sidebars.
 */
const severalAccounts = /PERMISSION_DENIED|authori[sz]ation is required/i;

function failureOf(error: unknown): Failure {
  const said = error instanceof Error ? error.message : String(error);
  return { code: severalAccounts.test(said) ? 'severalAccounts' : 'noAnswer', message: null };
}

function isAnswer<Name extends CallName>(answer: unknown): answer is Answer<Name> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

/** Asks the script for one thing. Never rejects: what goes wrong on the way comes back as data too. */
export function call<Name extends CallName>(name: Name, payload: Payload<Name>): Promise<Outcome<Name>> {
  return new Promise((resolve) => {
    const fail = (error: unknown) => resolve({ ok: false, error: failureOf(error) });
    try {
      google.script.run
        .withSuccessHandler((answer) => (isAnswer<Name>(answer) ? resolve(answer) : fail('no answer')))
        .withFailureHandler(fail)
        .call(name, payload);
    } catch (error) {
      fail(error);
    }
  });
}

/** Gives the keyboard to the text, so that one can write where the cursor was put. */
export function focusText(): void {
  google.script.host.editor.focus();
}

/** Closes the dialog that the page stands in. */
export function closeDialog(): void {
  google.script.host.close();
}

/** Asks for another size of the dialog that the page stands in, in pixels. */
export function sizeDialog(width: number, height: number): void {
  google.script.host.setWidth(width);
  google.script.host.setHeight(height);
}
