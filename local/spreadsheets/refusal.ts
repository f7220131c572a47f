/** What the Sheets API answers instead of doing what it was asked, in Google's words as far as known. */
export class SheetsRefusal extends Error {
  constructor(
    message: string,
    /** The HTTP status that Google answers with. */
    readonly status: 400 | 403 | 404 = 400,
  ) {
    super(message);
  }
}

/** What Google has and the local workspace does not. */
export class SheetsNotModelled extends Error {
  constructor(what: string) {
    super(`${what} is not modelled in the local workspace`);
  }
}
