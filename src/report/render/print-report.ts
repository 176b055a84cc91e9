import type { ReportBagian } from '../../domain/report-bagian.ts';
import { type Checked, type Finding, makeFinding } from '../../findings/finding.ts';
import type { TemplateEngine } from '../template/template-engine.ts';
import type { ObjectSchema } from '../template/template-schema.ts';
import {
  BAGIAN_TEMPLATES,
  FRAME_TEMPLATE,
  nearestTemplate,
  PARTIALS_FOLDER,
  STYLE_FILE,
  type TemplateSource,
  YEARLY_TEMPLATES,
} from '../template/template-source.ts';
import { FRAME, type ReportView, VIEW } from '../view/report-view.ts';
import { bindWords } from './bind-words.ts';
import { collectContents } from './collect-contents.ts';

const FRONT_BAGIAN: readonly string[] = ['Kata Pengantar', 'Daftar Isi', 'Daftar Tabel', 'Daftar Gambar', 'Ikhtisar'];
const CONTENTS_BAGIAN: readonly string[] = ['Daftar Isi', 'Daftar Tabel', 'Daftar Gambar'];

interface Bagian {
  readonly name: string;
  readonly html: string;
}

/** A kind of report: the templates of its parts, and what they are given. */
export interface ReportForm {
  readonly templates: Readonly<Partial<Record<ReportBagian, string>>>;
  readonly view: ObjectSchema;
  readonly frame: ObjectSchema;
}

const QUARTERLY_FORM: ReportForm = { templates: BAGIAN_TEMPLATES, view: VIEW, frame: FRAME };

/** What every kind of report is printed by. */
type PrintedView = Pick<ReportView, 'bagian' | 'daftar' | 'halaman'>;

/**
 * The report as one self-contained HTML document. Each part is rendered by its own template, so that one part's
 * error does not hide another's (a part with an error is left out); the contents lists come last, from the headings
 * and captions of the other parts. `mesin` is one that has printed nothing yet. Findings: `templat/*`.
 */
export function printReport(
  view: PrintedView,
  source: TemplateSource,
  engine: TemplateEngine,
  form: ReportForm = QUARTERLY_FORM,
): Checked<string> {
  const print = (name: string, content: PrintedView): Bagian => ({
    name,
    html: engine.print(form.templates[name as ReportBagian] ?? '', form.view, content),
  });
  const body = view.bagian.map((name) => (CONTENTS_BAGIAN.includes(name) ? { name, html: '' } : print(name, view)));
  const complete = { ...view, daftar: buildContents(body) };
  const bagian = body.map((b) => (CONTENTS_BAGIAN.includes(b.name) ? print(b.name, complete) : b));
  const html = engine.print(FRAME_TEMPLATE, form.frame, {
    ...complete,
    gaya: `${source.fontFaces}\n${view.halaman.gaya}\n${source.files.get(STYLE_FILE)?.text ?? ''}`,
    isi: bindWords(bagian.map((b) => b.html).join('\n')),
    awalRomawi: firstHeadingId(bagian, (name) => FRONT_BAGIAN.includes(name)),
    awalArab: firstHeadingId(bagian, (name) => name !== 'Sampul' && !FRONT_BAGIAN.includes(name)),
  });
  return { value: html, findings: [...findUnknownFiles(source), ...checkRest(engine, view, form)] };
}

/** Findings of the engine, and of templates that this report happens not to print. */
function checkRest(engine: TemplateEngine, view: PrintedView, form: ReportForm): readonly Finding[] {
  for (const [name, template] of Object.entries(form.templates)) {
    if (!view.bagian.includes(name)) engine.check(template, form.view);
  }
  return engine.findings();
}

/** Id of the first h1 among the parts that pass. */
function firstHeadingId(bagian: readonly Bagian[], test: (name: string) => boolean): string {
  return (
    bagian
      .filter((b) => test(b.name))
      .map((b) => /<h1\b[^>]*\bid="([^"]+)"/.exec(b.html)?.[1])
      .find((id) => id !== undefined) ?? ''
  );
}

/** The lists themselves are entries of Daftar Isi too, in their place. */
function buildContents(bagian: readonly Bagian[]): ReportView['daftar'] {
  const perBagian = bagian.map((b) => ({ name: b.name, ...collectContents(b.html) }));
  const tables = perBagian.flatMap((b) => b.tabel);
  const pictures = perBagian.flatMap((b) => b.gambar);
  const present: Readonly<Record<string, boolean>> = {
    'Daftar Isi': true,
    'Daftar Tabel': tables.length > 0,
    'Daftar Gambar': pictures.length > 0,
  };
  const content = perBagian.flatMap((b) =>
    present[b.name] === true
      ? [{ id: b.name.toLowerCase().replace(' ', '-'), tingkat: '1', teks: b.name.toUpperCase() }]
      : b.isi,
  );
  return { isi: content, tabel: tables, gambar: pictures };
}

/** Files that no part of the report uses, such as a misspelt name, or a partial of one's own that nothing calls. */
function findUnknownFiles({ files }: TemplateSource): readonly Finding[] {
  const called = [...files.values()].flatMap(({ text }) =>
    [...text.matchAll(/\{\{~?#?>\s*["']?([^\s"'}~]+)/g)].map(([, name]) => `${name}.hbs`),
  );
  const known = [
    ...Object.values(BAGIAN_TEMPLATES),
    ...Object.values(YEARLY_TEMPLATES),
    FRAME_TEMPLATE,
    STYLE_FILE,
    ...called,
  ];
  return [...files]
    .filter(([name, { isOwn }]) => !known.includes(name) && (isOwn === true || !name.startsWith(PARTIALS_FOLDER)))
    .map(([name, { place }]) =>
      makeFinding('templat/berkas-tidak-dikenal', { templat: place, terdekat: nearestTemplate(name, known) }),
    );
}
