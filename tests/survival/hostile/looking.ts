import type { Frame, Page } from 'playwright-core';

/** What a view holds, once everything in it has been drawn. */
export interface Look {
  /** Elements and attributes that no view here makes, and anything that has run. */
  strange: string[];
  /** Where its links lead. */
  links: string[];
  /** All that it says: its text, what stands in its boxes, and its names for readers of screens. */
  said: string;
}

/** Tags that the panels and the local pages are made of. */
const made =
  `html head meta base title style link script body main div span p h1 h2 h3 h4 h5 header footer aside nav
  section article figure ul ol li dl dt dd table thead tbody colgroup col tr th td caption a b i u s em strong br hr
  bdi small mark button input textarea select option optgroup label fieldset legend details summary dialog iframe
  img output progress form svg g path rect circle line text tspan title ellipse polygon polyline desc defs`.split(
    /\s+/,
  );

/** Looks through a frame; what is drawn in shadow is none of ours. */
export const lookAt = (frame: Frame): Promise<Look> =>
  frame.evaluate((tags) => {
    const strange: string[] = [];
    const links: string[] = [];
    const said: string[] = [document.documentElement.textContent ?? ''];
    if ((window as { zq?: unknown }).zq) strange.push('something ran');
    const attributes = /^(on|srcdoc|formaction|action|background|poster|data$|xlink|srcset|ping)/;
    for (const one of document.querySelectorAll('*')) {
      const name = one.localName;
      const isOurs =
        name === 'img'
          ? one.className === 'ProseMirror-separator' ||
            /^data:image\/(svg\+xml|png)/.test(one.getAttribute('src') ?? '')
          : name === 'script' || name === 'meta' || name === 'link' || name === 'style' || name === 'base'
            ? one.closest('head') !== null || one === document.body.lastElementChild
            : tags.includes(name);
      if (!isOurs) strange.push(one.outerHTML.slice(0, 120));
      for (const { name: key, value } of one.attributes) {
        const isLoose =
          attributes.test(key) ||
          (['class', 'is', 'name'].includes(key) && value.includes('zq')) ||
          (key === 'style' && /url\(|expression|zq|fixed/.test(value));
        if (isLoose) strange.push(`${name} ${key}=${value.slice(0, 80)}`);
        if (key === 'href' && name !== 'link' && name !== 'base') links.push(value);
        if (/^(aria-label|title|alt|placeholder|data-value)$/.test(key)) said.push(value);
      }
      if (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement) said.push(one.value);
    }
    return { strange, links, said: said.join('\n') };
  }, made);

/** The same of every frame of a page; a window of the browser may hold the panel and a dialog. */
export async function lookAtAll(page: Page): Promise<Look> {
  const looks = await Promise.all(page.frames().map(lookAt));
  return {
    strange: looks.flatMap(({ strange }) => strange),
    links: looks.flatMap(({ links }) => links),
    said: looks.map(({ said }) => said).join('\n'),
  };
}

/** Once the script and the server have answered all that the page has asked, and it has been drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !(window as { zqAsked?: number }).zqAsked);
  for (const frame of page.frames())
    await frame.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
}

/** Counts what a page asks its server for and has not been answered; what is fetched as a stream is not counted. */
export async function countAsked(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = window as unknown as { zqAsked: number };
    const { fetch: asks } = window;
    counted.zqAsked = 0;
    window.fetch = async (...given) => {
      if (!/\/api\/(script|cards|drive)/.test(String(given[0]))) return asks(...given);
      counted.zqAsked += 1;
      try {
        const answer = await asks(...given);
        const text = await answer.clone().text();
        void text;
        return answer;
      } finally {
        // Not before what waits for the answer has had its turn.
        setTimeout(() =>
          setTimeout(() => {
            counted.zqAsked -= 1;
          }),
        );
      }
    };
  });
}

/** As texts are compared: white space as one, and without signs that cannot be seen or kept. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\ufffd/g, '')
    .replace(/[\s\p{Cc}\u200b\ufeff]+/gu, '');
