import { documentsGet } from '../../local/documents/toJson';
import { outlineFromJson } from '../../src/google/documentJson';
import { readMinutes } from '../../src/meeting/read';
import { busy } from './busy';
import { choose, minutesTexts, overviewBed } from './folder';
import type { Figure } from './table';

/** How many documents of two pages are read a second, from their outline to minutes. */
export function readingFigures(): Figure[] {
  const { bed, documents } = overviewBed(minutesTexts.length);
  const outlines = documents.map((id) => {
    const item = bed.workspace.item(id);
    if (!item) throw new Error('The document is gone');
    return outlineFromJson(documentsGet(item, bed.workspace.content(id), { includeTabsContent: true }));
  });
  const context = { today: '2026-03-12', title: 'Lärträff', folder: null };
  const readAll = () => {
    for (const outline of outlines) readMinutes(outline, context);
  };
  readAll();
  const started = busy();
  let rounds = 0;
  for (; busy() - started < 1500; rounds += 1) readAll();
  const perSecond = Math.round((rounds * outlines.length * 1000) / (busy() - started));
  return [
    {
      what: 'reading minutes',
      measured: `${perSecond} documents a second`,
      budget: 'at least 2000',
      holds: perSecond >= 2000,
    },
  ];
}

/** What opening the panel costs: the script's part of the first screen. */
export function panelFigures(): Figure[] {
  const overview = overviewBed(1);
  const { bed, documents, spreadsheet } = overview;
  choose(overview);
  return [
    ['Docs', documents[0] as string, 'openDocument'],
    ['Sheets', spreadsheet, 'openOverview'],
  ].map(([host, file, name]) => {
    bed.forget();
    const started = bed.clock.now();
    const answer = bed.call('ylva', file as string, name as string);
    const time = bed.clock.now() - started;
    return {
      what: `opening the ${host} sidebar`,
      measured: `1 call, ${bed.remoteCalls.length} to Google, ${(time / 1000).toFixed(1)} s`,
      budget: 'one call',
      holds: answer.ok,
    };
  });
}
