import type { HasilKinerja } from '../../domain/hasil.ts';
import type { NarasiBagian } from '../../domain/kinerja-data.ts';
import { printingPart } from '../../domain/narasi-place.ts';
import { printedBagian, type ReportBagian } from '../../domain/report-bagian.ts';
import { excerpt } from '../../findings/clean.ts';
import { type Finding, makeFinding } from '../../findings/finding.ts';
import { listNarasiTexts } from '../context/narasi-texts.ts';
import { BAGIAN_TEMPLATES, type TemplateSource, YEARLY_TEMPLATES } from '../template/template-source.ts';

const IN_TABLE: readonly NarasiBagian[] = ['Faktor Pendukung', 'Faktor Penghambat', 'Tindak Lanjut'];

/**
 * Texts of Narasi that a template of one's own leaves out of the document: `templat/narasi-tidak-dicetak`. The built-in
 * templates print all of them, which a test holds.
 */
export function findUnprintedNarasi(hasil: HasilKinerja, files: TemplateSource['files'], html: string): Finding[] {
  if (![...files.values()].some((file) => file.isOwn === true)) return [];
  const isYearly = hasil.data.isYearly === true;
  const parts = printedBagian(hasil.data.pengaturan.bagian, isYearly);
  const templates: Readonly<Partial<Record<ReportBagian, string>>> = isYearly ? YEARLY_TEMPLATES : BAGIAN_TEMPLATES;
  const whole = foldSpaces(html);
  return listNarasiTexts(hasil).flatMap((text) => {
    // The yearly report prints factors of a row as plain text in a table.
    if (isYearly && text.subject.level !== 'laporan' && IN_TABLE.includes(text.bagian)) return [];
    const part = printingPart(text.bagian, text.subject.level, isYearly);
    if (!parts.includes(part) || whole.includes(foldSpaces(text.html))) return [];
    const template = templates[part] ?? '';
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
