import { expect, test } from 'vitest';
import type { FileAccess } from '../../src/browser/file-access.ts';
import { fontSettings, hasSystemFonts } from '../../src/browser/font-folder.ts';

/** A disk with these files. */
const diskOf = (...files: readonly string[]) =>
  ({
    exists: (path: string) => files.includes(path),
    list: (folder: string) => [
      ...new Set(
        files
          .filter((file) => file.startsWith(`${folder}/`))
          .map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''),
      ),
    ],
    isFolder: (path: string) => files.some((file) => file.startsWith(`${path}/`)),
  }) as unknown as FileAccess;
const SETTINGS = '/etc/fonts/fonts.conf';

test('a Linux machine has fonts when fontconfig has settings and one font at least', () => {
  expect(hasSystemFonts(diskOf(SETTINGS, '/usr/share/fonts/truetype/a.ttf'), {}, 'linux')).toBe(true);
  expect(hasSystemFonts(diskOf(SETTINGS, '/home/a/.fonts/b.otf'), { HOME: '/home/a' }, 'linux')).toBe(true);
  expect(hasSystemFonts(diskOf(SETTINGS, '/home/a/.fonts/b.otf'), {}, 'linux')).toBe(false);
  expect(hasSystemFonts(diskOf(SETTINGS, '/usr/share/fonts/README'), {}, 'linux')).toBe(false);
  expect(hasSystemFonts(diskOf('/usr/share/fonts/a.ttf'), {}, 'linux')).toBe(false);
});

test('who sets fontconfig knows better; other systems always have fonts', () => {
  expect(hasSystemFonts(diskOf(), { FONTCONFIG_FILE: '/x' }, 'linux')).toBe(true);
  expect(hasSystemFonts(diskOf(), {}, 'darwin')).toBe(true);
});

test('the settings name one folder, whatever is in its name', () => {
  const settings = fontSettings('/tmp/a & b', '/tmp/<c>');
  expect(settings).toContain('<dir>/tmp/a &amp; b</dir>');
  expect(settings).toContain('<cachedir>/tmp/&lt;c&gt;</cachedir>');
});
