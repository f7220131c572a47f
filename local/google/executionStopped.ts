/**
 * Nothing that the script does can go on after this: Google has ended the run. What becomes of edits in a
 * document that had not been saved by then is not documented: they are kept, or lost where a test says so.
 */
export class ExecutionStopped extends Error {
  readonly losesUnsaved: boolean;

  constructor(message = 'Exceeded maximum execution time', { losesUnsaved = false } = {}) {
    super(message);
    this.losesUnsaved = losesUnsaved;
  }
}
