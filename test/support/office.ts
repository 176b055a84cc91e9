import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const OFFICE_COMMAND = 'soffice';

/** Whether tests ask LibreOffice: where it is installed, and where all tools have to be. */
export const hasOffice =
  process.env.LAPKIN_ALAT_LENGKAP === '1' || spawnSync(OFFICE_COMMAND, ['--version']).status === 0;

/** The families of the report under Word's names, from the packages, so that each machine lays out the same lines. */
const FONT_CONFIG = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${join(ROOT, 'node_modules/@expo-google-fonts')}</dir>
${[
  ['Arial', 'Arimo'],
  ['Times New Roman', 'Tinos'],
  ['Calibri', 'Carlito'],
].map(
  ([a, b]) => `<alias binding="same"><family>${a}</family><prefer><family>${b}</family></prefer></alias>`,
)}</fontconfig>`;

/** Starts LibreOffice without a window, its profile in `folder`, and waits until it ends. */
export function runOffice(folder: string, args: readonly string[]): void {
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(fonts, FONT_CONFIG);
  execFileSync(OFFICE_COMMAND, [`-env:UserInstallation=file://${folder}/profil`, '--headless', ...args], {
    env: { ...process.env, FONTCONFIG_FILE: fonts },
    stdio: 'ignore',
    timeout: 100_000,
  });
}

/** Runs a macro of LibreOffice's own Basic: `body` is what its `Sub Main` does with the `values`, which are texts. */
export function runOfficeMacro(folder: string, body: string, values: Readonly<Record<string, string>>): void {
  // The profile is made first: what lies in a new one is replaced by what LibreOffice brings along.
  runOffice(folder, ['--terminate_after_init']);
  const library = join(folder, 'profil/user/basic/Standard');
  mkdirSync(library, { recursive: true });
  const doctype = (root: string, file: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${root} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${file}.dtd">\n`;
  const names = Object.keys(values).map((name) => `${name} As String`);
  const source = `Sub Main(${names.join(', ')})\n${body}\nStarDesktop.terminate()\nEnd Sub`;
  writeFileSync(
    join(library, 'script.xlb'),
    `${doctype('library:library', 'library')}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Test"/></library:library>`,
  );
  writeFileSync(
    join(library, 'Test.xba'),
    `${doctype('script:module', 'module')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Test" script:language="StarBasic">${source.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</script:module>`,
  );
  const quoted = Object.values(values).map((value) => `"${value}"`);
  runOffice(folder, ['--norestore', `macro:///Standard.Test.Main(${quoted.join(',')})`]);
}
