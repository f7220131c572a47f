import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { person, select, textsOf } from './cardsBed';
import { OverviewBed } from './overviewBed';

interface ManifestFile {
  oauthScopes: string[];
  addOns: { common: object };
}

describe('what the manifest asks for', () => {
  const changed = (change: (manifest: ManifestFile) => object): string => {
    const dist = mkdtempSync(join(tmpdir(), 'dist-'));
    cpSync('dist', dist, { recursive: true });
    const file = join(dist, 'appsscript.json');
    writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
    return dist;
  };
  const without = (scope: string) =>
    changed(({ oauthScopes, ...manifest }) => ({
      ...manifest,
      oauthScopes: oauthScopes.filter((one) => !one.endsWith(scope)),
    }));

  test('without the scope for selected files Drive tells of none', () => {
    const dist = without('drive.addons.metadata.readonly');
    try {
      const bed = new OverviewBed({ dist });
      expect(() => select(bed, bed.root.id)).toThrow('drive.addons.metadata.readonly');
    } finally {
      rmSync(dist, { recursive: true });
    }
  });

  test('without the scope for the language the one of the account is spoken', () => {
    const dist = without('script.locale');
    try {
      const bed = new OverviewBed({ dist, locale: 'en' });
      expect(select(bed, bed.sheet.id).header?.title).toBe('Översikt läsåret');
      expect(textsOf(select(bed, bed.sheet.id))).toEqual([
        expect.stringMatching(/^There is nothing to show/),
      ]);
    } finally {
      rmSync(dist, { recursive: true });
    }
  });

  test.each(['http://example.org/logo.png', 'https://example.org/logo.svg'])('%s is no logo', (logoUrl) => {
    const dist = changed(({ addOns, ...manifest }) => ({
      ...manifest,
      addOns: { ...addOns, common: { ...addOns.common, logoUrl } },
    }));
    try {
      const bed = new OverviewBed({ dist });
      expect(() => bed.card(person, { kind: 'homepage', host: 'drive' })).toThrow('Invalid image URL');
    } finally {
      rmSync(dist, { recursive: true });
    }
  });
});
