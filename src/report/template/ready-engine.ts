import type Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';
import type { TemplatSiap } from './ready-templates.ts';
import type { MesinTemplat } from './template-engine.ts';
import { FOLDER_PARSIAL } from './template-source.ts';

// The package has no types of its own for the runtime, which is Handlebars without its compiler.
const { create } = runtime as unknown as Pick<typeof Handlebars, 'create'>;

/**
 * Engines for the built-in templates as compiled when lapkin was bundled. They need no check: the tests hold them
 * against the schema. An error while printing is a fault of lapkin and is thrown.
 */
export function bengkelSiap(siap: Readonly<Record<string, TemplatSiap>>): () => MesinTemplat {
  const mesin = create();
  const cetak = new Map<string, Handlebars.TemplateDelegate>();
  for (const [nama, { spec }] of Object.entries(siap)) {
    if (spec === undefined) continue;
    const templat = mesin.template(spec);
    cetak.set(nama, templat);
    if (nama.startsWith(FOLDER_PARSIAL)) mesin.registerPartial(nama.slice(0, -'.hbs'.length), templat);
  }
  return () => ({
    cetak: (templat, _skema, isi) => cetak.get(templat)?.(isi) ?? '',
    periksa: () => undefined,
    temuan: () => [],
  });
}
