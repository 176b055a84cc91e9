import { type Finding, makeFinding } from '../findings/finding.ts';
import { cellText } from './cell-text.ts';
import type { RawSheet, RawWorkbook } from './raw-workbook.ts';

/** A table that another system prints, by headings that it has and a workbook of lapkin has not. */
interface ForeignExport {
  /** As offices call it. */
  readonly name: string;
  /** What of it a workbook of lapkin can take, for the hint. */
  readonly gives: string;
  /** Texts all of which stand in the first rows; each is one of several spellings. */
  readonly signs: readonly RegExp[];
}

/** The exports that offices hand in, from Permendagri 86/2017 and from what SIPD, SIMDA and RFK applications write. */
const FOREIGN_EXPORTS: readonly ForeignExport[] = [
  {
    name: 'Formulir E.81 (Evaluasi terhadap Hasil Renja)',
    gives: 'target dan realisasi indikator serta anggaran dan realisasi keuangan',
    signs: [
      /formulir e\.?\s*81|evaluasi (?:terhadap )?hasil (?:pelaksanaan )?(?:renja|rkpd|rencana kerja)|target renstra|realisasi capaian kinerja renstra/i,
      /renja|rencana kerja|rkpd/i,
      /\bk\b|tingkat capaian/i,
    ],
  },
  {
    name: 'RAK (Rencana Anggaran Kas) dari SIPD',
    gives: 'anggaran tiap triwulan',
    signs: [/rencana anggaran kas|total rak|jumlah alokasi kas|nilai[_ ]rak/i, /januari|bulan[_ ]?1\b/i],
  },
  {
    name: 'Laporan Realisasi per dokumen dari SIPD',
    gives: 'realisasi keuangan',
    signs: [/nomor dokumen/i, /nilai realisasi/i, /kode (?:sub kegiatan|rekening)/i],
  },
  {
    name: 'Laporan Realisasi Anggaran (LRA)',
    gives: 'realisasi keuangan s.d. tanggal laporan',
    signs: [
      /laporan realisasi (?:anggaran|apbd)|lebih\s*\/?\s*\(?kurang|prognosis/i,
      /^uraian$/i,
      /anggaran/i,
      /^realisasi/i,
    ],
  },
  {
    name: 'SPJ Fungsional',
    gives: 'realisasi keuangan s.d. bulan laporan',
    signs: [/spj\s*[-–]?\s*(?:ls|up)|spj fungsional|jumlah spj/i, /kode rekening|uraian/i],
  },
  {
    name: 'Laporan Realisasi Fisik dan Keuangan (RFK)',
    gives: 'realisasi keuangan s.d. bulan laporan',
    signs: [/realisasi fisik dan keuangan|\brfk\b|deviasi|tertimbang|\bttb\b/i, /^fisik/i, /^(?:realisasi )?keuangan/i],
  },
  {
    name: 'rekap pagu (DPA) dari SIPD',
    gives: 'pagu tiap sub kegiatan',
    signs: [/^sub kegiatan$/i, /^sumber dana$/i, /^rekening$/i, /^pagu/i],
  },
  {
    name: 'rekap pagu (DPA) dari SIPD',
    gives: 'pagu tiap sub kegiatan',
    signs: [
      /kode sub (?:kegiatan|giat)|kode_sub_giat/i,
      /nama sub (?:kegiatan|giat)|nama_sub_giat/i,
      /^pagu|nilai rincian|^tahapan/i,
    ],
  },
];

/** Rows of a sheet in which a heading of an export is looked for. */
const SEARCHED_ROW_COUNT = 20;

/** The export of another system that a sheet is; undefined when it is none that is known. */
function recognizeExport(sheet: RawSheet): ForeignExport | undefined {
  const texts = [...sheet.rows].slice(0, SEARCHED_ROW_COUNT).flatMap(([, cells]) => [...cells.values()].map(cellText));
  return FOREIGN_EXPORTS.find(({ signs }) => signs.every((sign) => texts.some((text) => sign.test(text))));
}

/**
 * `lembar/ekspor-lain` in the place of "add a sheet PK", where a sheet of a workbook that lacks required ones is the
 * export of another system.
 */
export function nameExports(raw: RawWorkbook, findings: readonly Finding[]): readonly Finding[] {
  const missing = findings.find((f) => f.code === 'lembar/tidak-ada');
  if (missing === undefined) return findings;
  for (const sheet of raw.sheets) {
    const found = recognizeExport(sheet);
    if (found === undefined) continue;
    const args = { lembar: sheet.name, nama: found.name, isi: found.gives };
    const named = makeFinding('lembar/ekspor-lain', args, { at: { sheet: sheet.name, row: 1, column: 1 } });
    return findings.flatMap((f): Finding[] => (f === missing ? [named] : f.code === 'lembar/tidak-ada' ? [] : [f]));
  }
  return findings;
}
