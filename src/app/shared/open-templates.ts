import { fontFaces } from '../../files/font-files.ts';
import { BUILT_IN_TEMPLATES, readTemplates } from '../../files/template-files.ts';
import { READY_TEMPLATES } from '../../report/template/ready-templates.ts';
import type { TemplateEngine } from '../../report/template/template-engine.ts';
import type { TemplateFile } from '../../report/template/template-source.ts';

/** Templates read once, for one report or for many. */
export interface OpenTemplates {
  readonly files: ReadonlyMap<string, TemplateFile>;
  /** An engine for one report. */
  readonly engine: () => TemplateEngine;
  /** @font-face rules of a family, see fontFaces. */
  readonly loadFonts: (family: string) => Promise<string>;
}

/** Opens the built-in templates, or those of `--templates` before them. Throws the file system's error for a folder that cannot be read. */
export async function openTemplates(folder?: string): Promise<OpenTemplates> {
  const { files, engine } = folder === undefined ? await openBuiltIn() : await openFromFolder(folder);
  const fonts = new Map<string, Promise<string>>();
  return {
    files,
    engine,
    loadFonts: (family) => {
      const fontRules = fonts.get(family) ?? fontFaces(family);
      fonts.set(family, fontRules);
      return fontRules;
    },
  };
}

async function openBuiltIn(): Promise<Pick<OpenTemplates, 'files' | 'engine'>> {
  const ready = Object.entries(READY_TEMPLATES);
  if (ready.length === 0) return openFromFolder();
  const { makeReadyEngineFactory: readyEngines } = await import('../../report/template/ready-engine.ts');
  const files = new Map(ready.map(([name, { text }]) => [name, { place: `${BUILT_IN_TEMPLATES}/${name}`, text }]));
  return { files, engine: readyEngines(READY_TEMPLATES) };
}

async function openFromFolder(folder?: string): Promise<Pick<OpenTemplates, 'files' | 'engine'>> {
  const [files, { makeEngineFactory: templateEngines }] = await Promise.all([
    readTemplates(folder),
    import('../../report/template/checked-engine.ts'),
  ]);
  return { files, engine: templateEngines(files) };
}
