/**
 * What a page of the add-on's may do in its frame: what Google's guide to HtmlService says (`IFRAME` mode), but for
 * `allow-same-origin`. Google's frame has an origin of its own, while all that is served here has two names of one
 * server: a page with either of them could reach the other's.
 */
export const sandbox =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';
