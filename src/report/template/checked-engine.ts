import Handlebars from 'handlebars';
import { type Finding, makeFinding } from '../../findings/finding.ts';
import { messageOf } from '../../findings/message-of.ts';
import { checkTemplate } from './check-template.ts';
import type { TemplateEngine } from './template-engine.ts';
import type { Schema } from './template-schema.ts';
import { COMPILE_OPTIONS, PARTIALS_FOLDER, type TemplateFile } from './template-source.ts';

/**
 * Engines for many reports from the same templates, each with findings of its own; what is parsed, checked or compiled
 * for one serves the next. Handlebars in strict mode, no helpers but its own four.
 */
export function makeEngineFactory(files: ReadonlyMap<string, TemplateFile>): () => TemplateEngine {
  const library = makeTemplateLibrary(files);
  return () => {
    const findings = new Map<string, Finding>();
    const addFinding = (d: Finding): void => {
      findings.set(`${d.code} ${JSON.stringify(d.args)}`, d);
    };
    for (const d of library.partialFindings) addFinding(d);
    /** True when the template is there and has no error. */
    const isClean = (template: string, schema: Schema): boolean => {
      const found = library.check(template, schema);
      for (const d of found ?? []) addFinding(d);
      return found?.every((d) => d.severity !== 'error') === true;
    };
    return {
      print: (template, schema, content) => {
        if (!isClean(template, schema)) return '';
        try {
          return library.print(template, content);
        } catch (error) {
          const args = { baris: errorLine(error), pesan: errorMessage(error) };
          addFinding(makeFinding('templat/gagal', { templat: files.get(template)?.place ?? template, ...args }));
          return '';
        }
      },
      check: (template, schema) => {
        isClean(template, schema);
      },
      findings: () => [...findings.values()],
    };
  };
}

/** Templates as parsed, checked and compiled so far. */
interface TemplateLibrary {
  /** Findings of partials that cannot be parsed. */
  readonly partialFindings: readonly Finding[];
  /** Findings of a template; undefined when it is not there. */
  check(template: string, schema: Schema): readonly Finding[] | undefined;
  print(template: string, content: object): string;
}

function makeTemplateLibrary(files: ReadonlyMap<string, TemplateFile>): TemplateLibrary {
  const engine = Handlebars.create();
  const trees = new Map<string, hbs.AST.Program | Finding>();
  for (const [name, { place, text }] of files) if (name.endsWith('.hbs')) trees.set(name, parseTemplate(text, place));
  const partials = [...trees].filter(([name]) => name.startsWith(PARTIALS_FOLDER));
  for (const [name, tree] of partials)
    if (!('code' in tree)) engine.registerPartial(name.slice(0, -'.hbs'.length), files.get(name)?.text ?? '');
  const partialNames = partials.map(([name]) => name.slice(0, -'.hbs'.length));
  const partial = (name: string) => {
    const tree = trees.get(`${name}.hbs`);
    if (tree === undefined || 'code' in tree) return undefined;
    return { file: files.get(`${name}.hbs`)?.place ?? name, tree };
  };
  const checked = new Map<Schema, Map<string, readonly Finding[]>>();
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  const templateFindings = (template: string, place: string, schema: Schema): readonly Finding[] => {
    const tree = trees.get(template);
    if (tree === undefined) return [];
    return 'code' in tree ? [tree] : checkTemplate(tree, place, schema, { partial, partialNames });
  };
  return {
    partialFindings: partials.flatMap(([, tree]) => ('code' in tree ? [tree] : [])),
    check: (template, schema) => {
      const file = files.get(template);
      if (file === undefined) return undefined;
      const stored = checked.get(schema) ?? new Map<string, readonly Finding[]>();
      checked.set(schema, stored);
      const result = stored.get(template) ?? templateFindings(template, file.place, schema);
      stored.set(template, result);
      return result;
    },
    print: (template, content) => {
      const print = compiled.get(template) ?? engine.compile(files.get(template)?.text ?? '', COMPILE_OPTIONS);
      compiled.set(template, print);
      return print(content);
    },
  };
}

/** The tree of a template, or the finding that it has none. */
function parseTemplate(text: string, place: string): hbs.AST.Program | Finding {
  try {
    return Handlebars.parse(text);
  } catch (error) {
    const args = { templat: place, baris: errorLine(error), pesan: describeRefusal(errorMessage(error)) };
    return makeFinding('templat/sintaks', args);
  }
}

/** What the parser of Handlebars has against a template, without the names of its tokens. */
function describeRefusal(message: string): string {
  const [, start, end] = /^(\S+) doesn't match (\S+)$/.exec(message) ?? [];
  if (start !== undefined) return `{{/${end}}} menutup {{#${start}}}`;
  if (/^Expecting .*got 'EOF'/.test(message)) return 'berkas berakhir sebelum {{#...}} atau {{...}} ditutup';
  if (/^Expecting .*got '(?:OPEN_ENDBLOCK|INVERSE)'/.test(message)) return 'ada {{/...}} atau {{else}} tanpa {{#...}}';
  if (/^Expecting /.test(message)) return 'isi kurung kurawalnya tidak lengkap atau salah letak';
  return /Unrecognized text/.test(message) ? 'ada tanda yang tidak dikenal di dalam kurung kurawal' : message;
}

function errorLine(error: unknown): string {
  const message = String(error);
  return /line (\d+)/.exec(message)?.[1] ?? / - (\d+):\d+/.exec(message)?.[1] ?? '';
}

/** What Handlebars says, on one line, without its drawing of the place and the place itself. */
function errorMessage(error: unknown): string {
  const message = messageOf(error).split('\n');
  const core = message.length > 1 ? (message.at(-1) ?? '') : (message[0] ?? '');
  return core.replace(/ - \d+:\d+$/, '').trim();
}
