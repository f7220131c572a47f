import { select } from '../fieldMask';
import { bodyJson } from './bodyJson';
import { documentMask } from './fieldMask';
import type { Json } from './paragraphJson';
import type { NamedStyle, StoredDocument, StoredTab } from './schema';

export interface GetOptions {
  /** A field mask; everything where it is left out. */
  fields?: string | undefined;
  includeTabsContent?: boolean | undefined;
  suggestionsViewMode?: string | undefined;
}

/** Points of each style in a new Google document. */
const sizes: Record<NamedStyle, number> = {
  NORMAL_TEXT: 11,
  TITLE: 26,
  SUBTITLE: 15,
  HEADING_1: 20,
  HEADING_2: 16,
  HEADING_3: 14,
  HEADING_4: 12,
  HEADING_5: 11,
  HEADING_6: 11,
};

const namedStyles = {
  styles: Object.entries(sizes).map(([namedStyleType, magnitude]) => ({
    namedStyleType,
    textStyle: { fontSize: { magnitude, unit: 'PT' } },
    paragraphStyle: { namedStyleType, direction: 'LEFT_TO_RIGHT' },
  })),
};

const documentStyle = {
  pageNumberStart: 1,
  pageSize: {
    height: { magnitude: 841.8897637795277, unit: 'PT' },
    width: { magnitude: 595.2755905511812, unit: 'PT' },
  },
};

const hasAny = (record: object): boolean => Object.keys(record).length > 0;

function tabBody(tab: StoredTab): Json {
  const { content, lists, namedRanges } = bodyJson(tab.content.content);
  return {
    body: { content },
    documentStyle,
    namedStyles,
    ...(hasAny(lists) && { lists }),
    ...(hasAny(namedRanges) && { namedRanges }),
  };
}

function tabsJson(document: StoredDocument, parent: string | null, nestingLevel: number): Json[] {
  return document.tabs
    .filter((tab) => tab.parent === parent)
    .map((tab, index) => {
      const childTabs = tabsJson(document, tab.id, nestingLevel + 1);
      const place = parent ? { parentTabId: parent, index, nestingLevel } : { index };
      return {
        tabProperties: { tabId: tab.id, title: tab.title, ...place },
        ...(childTabs.length > 0 && { childTabs }),
        documentTab: tabBody(tab),
      };
    });
}

/** The same for the same content, another for any other: what Google promises of a revision id. */
const revisionOf = (id: string, document: StoredDocument): string =>
  `rev-${id.slice(0, 8)}-${document.tabs.map((tab) => `${tab.id}.${tab.version}`).join('-')}`;

/**
 * What `documents.get` answers for a document. Throws InvalidFields for a mask that Google would refuse
 * (its answer is 400 with that message). Suggestions do not exist here, so every view mode reads the same.
 */
export function documentsGet(
  item: { id: string; name: string },
  document: StoredDocument,
  options: GetOptions = {},
): Json {
  const mask = options.fields ? documentMask(options.fields) : null;
  const first = document.tabs[0];
  const answer: Json = {
    title: item.name,
    ...(options.includeTabsContent ? { tabs: tabsJson(document, null, 0) } : first && tabBody(first)),
    revisionId: revisionOf(item.id, document),
    suggestionsViewMode: options.suggestionsViewMode ?? 'SUGGESTIONS_INLINE',
    documentId: item.id,
  };
  return select(answer, mask) as Json;
}
