import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { markup } from './markup';

/** What a template may hold is one line of signs that can be seen, with a letter or a digit among them. */
const isLine = /^[^\p{C}\p{M}\u2028\u2029]*[\p{L}\p{N}][^\p{C}\p{M}\u2028\u2029]*$/u;
const usable = (longest: number) => markup.filter((text) => text.length <= longest && isLine.test(text));

const headingsEach = 18;

/** A municipality's templates where every name, heading and prompt is one of the texts. */
function templates(): object[] {
  const headings = usable(70).map((text, index) => `Om ${index} ${text}`);
  const prompts = usable(300);
  const count = Math.ceil(headings.length / headingsEach);
  return Array.from({ length: count }, (_, part) => ({
    name: `${usable(50)[part]} ${part}`,
    purpose: usable(200)[part + 20],
    use: usable(200)[part + 40],
    sections: headings.slice(part * headingsEach, (part + 1) * headingsEach).map((heading, index) => ({
      heading,
      minutes: 5,
      prompts: [prompts[(part * headingsEach + index) % prompts.length]],
    })),
  }));
}

/** The add-on built with those, and the command that serves it, in a folder of their own. */
export class HostileProgram {
  readonly folder = mkdtempSync(join(tmpdir(), 'lartraff-'));
  readonly start = join(this.folder, 'build', 'start.js');

  constructor() {
    const own = join(this.folder, 'templates');
    mkdirSync(own);
    templates().forEach((template, index) => {
      writeFileSync(join(own, `t${index}.json`), JSON.stringify(template));
    });
    cpSync('build/start.js', this.start);
    cpSync('build/pages', join(this.folder, 'build', 'pages'), { recursive: true });
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'));
    const places = ['--templates', own, '--into', join(this.folder, 'dist')];
    execFileSync(process.execPath, ['build.mjs', 'dist', ...places], { stdio: 'pipe' });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
