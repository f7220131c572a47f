import { GoogleError } from './modelled';

/** The body of a refusal. */
export interface ErrorBody {
  error: { code: number; message: string; status: string };
}

/** How one of Google's REST APIs refuses. An advanced service throws it; UrlFetchApp answers with its status. */
export class ApiError extends GoogleError {
  readonly code: number;
  readonly status: string;

  /** `code` is the HTTP status, `status` Google's name for it ("NOT_FOUND"). */
  constructor(code: number, status: string, message: string) {
    super(message);
    this.code = code;
    this.status = status;
  }

  body(): ErrorBody {
    return { error: { code: this.code, message: this.message, status: this.status } };
  }
}
