import type Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';
import type { ReadyTemplate } from './ready-templates.ts';
import type { TemplateEngine } from './template-engine.ts';
import { PARTIALS_FOLDER } from './template-source.ts';

// The package has no types of its own for the runtime, which is Handlebars without its compiler.
const { create } = runtime as unknown as Pick<typeof Handlebars, 'create'>;

/**
 * Engines for the built-in templates as compiled when lapkin was bundled. They need no check: the tests hold them
 * against the schema. An error while printing is a fault of lapkin and is thrown.
 */
export function makeReadyEngineFactory(ready: Readonly<Record<string, ReadyTemplate>>): () => TemplateEngine {
  const engine = create();
  const printers = new Map<string, Handlebars.TemplateDelegate>();
  for (const [name, { spec }] of Object.entries(ready)) {
    if (spec === undefined) continue;
    const template = engine.template(spec);
    printers.set(name, template);
    if (name.startsWith(PARTIALS_FOLDER)) engine.registerPartial(name.slice(0, -'.hbs'.length), template);
  }
  return () => ({
    print: (template, _schema, content) => printers.get(template)?.(content) ?? '',
    check: () => undefined,
    findings: () => [],
  });
}
