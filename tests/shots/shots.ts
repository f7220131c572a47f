/** `npm run shots`: takes the pictures of the guides from the running workspace, into docs/pictures/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readPng, writePng } from './png';
import { type Scene, scenes, type Taken } from './scenes';
import { Stage } from './stage';

type Clip = { x: number; y: number; width: number; height: number };

/** Around what a picture is of, in pixels. */
const air = 6;
const still = { animations: 'disabled', caret: 'hide' } as const;
const folder = join('docs', 'pictures');

async function takeAll(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const stage = new Stage();
  await stage.open();
  try {
    for (const scene of scenes) {
      const page = await stage.window(scene.person, scene.size, scene.of !== 'page');
      const pictures = scene.play(page);
      for await (const taken of pictures) {
        // Nothing is pointed at, or it would be drawn as pressed: a frame hears of it only while the pointer is there.
        if (scene.of === 'panel') await page.locator('iframe').hover({ position: { x: 2, y: 2 } });
        await page.mouse.move(0, 0);
        const seen = await page.screenshot({ ...(await clipOf(page, scene.of, taken)), ...still });
        const file = writePng(readPng(seen));
        writeFileSync(join(folder, `${taken.name}.png`), file);
        console.log(`${taken.name}.png  ${Math.round(file.length / 1000)} kB`);
      }
      await page.context().close();
    }
  } finally {
    await stage.close();
  }
}

/** What a guide speaks of and no more: from the first part to the last, with a little air, and a panel's whole width. */
async function clipOf(page: Page, of: Scene['of'], { parts }: Taken): Promise<{ clip?: Clip }> {
  const panel = of === 'panel' ? await page.locator('iframe').boundingBox() : null;
  if (parts.length === 0) return panel ? { clip: panel } : {};
  const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
  const seen = boxes.filter((box) => box !== null);
  if (seen.length < parts.length) throw new Error('A part of the picture is not in sight');
  const left = Math.min(...seen.map(({ x }) => x)) - air;
  const top = Math.min(...seen.map(({ y }) => y)) - air;
  const right = Math.max(...seen.map(({ x, width }) => x + width)) + air;
  const bottom = Math.max(...seen.map(({ y, height }) => y + height)) + air;
  const across = panel ? { x: panel.x, width: panel.width } : { x: left, width: right - left };
  return { clip: { ...across, y: Math.max(0, top), height: bottom - Math.max(0, top) } };
}

takeAll().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
