import { ApiError } from './apiError';

interface Quota {
  /** Calls that count, by their name as advanced services. */
  calls: readonly string[];
  /** A minute and user. */
  limit: number;
  /** As the answer names it. */
  metric: string;
}

/** Google's published quotas a minute and user. */
const quotas: readonly Quota[] = [
  {
    calls: ['Docs.Documents.get'],
    limit: 300,
    metric: "'Read requests' and limit 'Read requests per minute per user' of service 'docs.googleapis.com'",
  },
  {
    calls: ['Docs.Documents.batchUpdate', 'Docs.Documents.create'],
    limit: 60,
    metric:
      "'Write requests' and limit 'Write requests per minute per user' of service 'docs.googleapis.com'",
  },
  {
    calls: [
      'Sheets.Spreadsheets.get',
      'Sheets.Spreadsheets.Values.get',
      'Sheets.Spreadsheets.Values.batchGet',
    ],
    limit: 60,
    metric:
      "'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com'",
  },
  {
    calls: [
      'Sheets.Spreadsheets.batchUpdate',
      'Sheets.Spreadsheets.create',
      'Sheets.Spreadsheets.Values.update',
      'Sheets.Spreadsheets.Values.batchUpdate',
      'Sheets.Spreadsheets.Values.append',
    ],
    limit: 60,
    metric:
      "'Write requests' and limit 'Write requests per minute per user' of service 'sheets.googleapis.com'",
  },
  {
    calls: ['Drive.Files.list', 'Drive.Files.get'],
    limit: 12_000,
    metric: "'Queries' and limit 'Queries per minute per user' of service 'drive.googleapis.com'",
  },
];

const minute = 60_000;

/**
 * Counts calls in the last sixty seconds of virtual time. Google does not say where its minutes begin,
 * so any sixty seconds count: who stays under this stays under Google's.
 */
export class QuotaMeter {
  readonly #times = new Map<string, number[]>();

  /** Counts a call, or throws 429 where it would be one too many; a refused call does not count. */
  count(name: string, email: string, now: number): void {
    const quota = quotas.find(({ calls }) => calls.includes(name));
    if (!quota) return;
    const key = `${quota.metric} ${email}`;
    const recent = (this.#times.get(key) ?? []).filter((time) => time > now - minute);
    this.#times.set(key, recent);
    if (recent.length >= quota.limit) {
      throw new ApiError(
        429,
        'RESOURCE_EXHAUSTED',
        `Quota exceeded for quota metric ${quota.metric} for consumer 'project_number:1'.`,
      );
    }
    recent.push(now);
  }
}
