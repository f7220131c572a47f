/** Nothing that the script does can go on after this: Google has ended the run. */
export class ExecutionStopped extends Error {
  constructor(message = 'Exceeded maximum execution time') {
    super(message);
  }
}
