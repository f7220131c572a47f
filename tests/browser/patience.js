/** A browser on a slow machine takes its time. */
jest.setTimeout(120_000);
