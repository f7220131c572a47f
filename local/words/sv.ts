import { docsSv } from './docs';
import { driveSv } from './drive';
import { serverSv } from './server';
import { shellSv } from './shell';

/** Every sentence of the local workspace's own pages; the product's own words stand in src/text. */
export const sv = { shell: shellSv, drive: driveSv, docs: docsSv, server: serverSv };

export type PageWords = typeof sv;
