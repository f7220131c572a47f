declare module 'gas-local' {
  /** Loads the script files of a folder into a context whose globals are `globals`, and returns it. */
  export function require(
    folder: string,
    globals: object,
    options?: { filter?: (file: string) => boolean },
  ): Record<string, unknown>;
}
