import { join } from 'node:path';
import { escapeXml } from '../findings/escape-xml.ts';
import { type FileAccess, holdsFile } from './file-access.ts';
import type { Env } from './places.ts';

const ENDINGS = ['.ttf', '.otf', '.ttc', '.pfb', '.pcf.gz'];

/** True when fontconfig has its settings and at least one font; other systems than Linux always have fonts. */
export function hasSystemFonts(disk: FileAccess, env: Env, platform: NodeJS.Platform): boolean {
  if (platform !== 'linux' || env.FONTCONFIG_FILE || env.FONTCONFIG_PATH) return true;
  if (!disk.exists('/etc/fonts/fonts.conf')) return false;
  const home = env.HOME ? [join(env.HOME, '.fonts'), join(env.HOME, '.local/share/fonts')] : [];
  return ['/usr/share/fonts', '/usr/local/share/fonts', ...home].some((f) => holdsFile(disk, f, ENDINGS));
}

/**
 * Settings for fontconfig that know the fonts of one folder alone. Without any system font Chromium refuses even
 * the fonts embedded in a page, and the PDF comes out blank.
 */
export function fontSettings(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escapeXml(fonts)}</dir>
  <cachedir>${escapeXml(cache)}</cachedir>
</fontconfig>
`;
}
