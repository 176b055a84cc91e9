import type { HasilKinerja } from '../../domain/hasil.ts';
import { printingPart } from '../../domain/narasi-place.ts';
import { printedBagian } from '../../domain/report-bagian.ts';
import { excerpt } from '../../findings/clean.ts';
import { type Finding, makeFinding } from '../../findings/finding.ts';
import { listNarasiTexts } from '../context/narasi-texts.ts';
import { BAGIAN_TEMPLATES, type TemplateSource } from '../template/template-source.ts';

/**
 * Texts of Narasi that a template of one's own leaves out of the document: `templat/narasi-tidak-dicetak`. The built-in
 * templates print all of them, which a test holds.
 */
export function findUnprintedNarasi(hasil: HasilKinerja, files: TemplateSource['files'], html: string): Finding[] {
  if (![...files.values()].some((file) => file.isOwn === true)) return [];
  const parts = printedBagian(hasil.data.pengaturan.bagian);
  const whole = foldSpaces(html);
  return listNarasiTexts(hasil).flatMap((text) => {
    const part = printingPart(text.bagian, text.subject.level);
    if (!parts.includes(part) || whole.includes(foldSpaces(text.html))) return [];
    const template = BAGIAN_TEMPLATES[part];
    return [
      makeFinding('templat/narasi-tidak-dicetak', {
        templat: files.get(template)?.place ?? template,
        bagian: text.bagian,
        untuk: excerpt(text.subject.name, 90),
      }),
    ];
  });
}

/** Partials may indent what they print. */
function foldSpaces(html: string): string {
  return html.replace(/\s+/g, ' ');
}
