/** `npm run shots`: takes the pictures of the guides from the running workspace, into docs/pictures/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPng, writePng } from './png';
import { scenes } from './scenes';
import { Stage } from './stage';

const folder = join('docs', 'pictures');

async function takeAll(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const stage = new Stage();
  await stage.open();
  try {
    for (const scene of scenes) {
      const page = await stage.window(scene.person, scene.size, scene.of === 'panel');
      const pictures = scene.play(page);
      for await (const name of pictures) {
        const seen = scene.of === 'panel' ? page.locator('iframe') : page;
        // Nothing is pointed at, or it would be drawn as pressed: a frame hears of it only while the pointer is there.
        if (scene.of === 'panel') await page.locator('iframe').hover({ position: { x: 2, y: 2 } });
        await page.mouse.move(0, 0);
        const file = writePng(readPng(await seen.screenshot({ animations: 'disabled', caret: 'hide' })));
        writeFileSync(join(folder, `${name}.png`), file);
        console.log(`${name}.png  ${Math.round(file.length / 1000)} kB`);
      }
      await page.context().close();
    }
  } finally {
    await stage.close();
  }
}

takeAll().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
