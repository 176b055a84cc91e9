import type { HasilKegiatan, HasilKinerjaRow } from '../../domain/hasil.ts';
import type { ReportContext } from '../context/report-context.ts';
import {
  indikatorSentences,
  kegiatanSentence,
  kinerjaSummarySentences,
} from '../sentences/kinerja-sentences.ts';
import { buildTable } from '../tables/build-table.ts';
import { KINERJA_TABLE } from '../tables/kinerja-table.ts';
import { PREDIKAT_TABLE } from '../tables/predikat-table.ts';
import { groupByName, hasRepeatedName } from '../tables/row-group.ts';
import type { TableView } from '../tables/table-schema.ts';
import type { ReportView } from '../view/report-view.ts';
import { kinerjaNotes } from './kinerja-notes.ts';
import type { TableNumber } from './numbering.ts';
import { makeNumbering, type Numbering } from './numbering.ts';
import { buildPicture } from './picture.ts';

type BabIII = ReportView['bab3'];

/** `grafik` is the chart of capaian, drawn beforehand. */
export function buildBabIII(k: ReportContext, chart: string | null): BabIII {
  const numbering = makeNumbering('3', 'bab-3');
  const heading = numbering.heading('Capaian Kinerja');
  const table = buildTable(KINERJA_TABLE, numbering.table(), k.hasil.kinerja, k);
  const picture = buildPicture(chart, table.judul, numbering, k);
  const reference = picture === null ? '' : ` dan digambarkan pada ${picture.nomor}`;
  return {
    capaian: {
      ...heading,
      paragraf: [
        `Capaian kinerja dihitung dengan membandingkan realisasi dengan target tiap indikator. Hasil pengukuran ${k.period} disajikan pada ${table.nomor}${reference}.`,
      ],
      tabel: table,
      catatan: kinerjaNotes(k),
      grafik: picture,
      kalimat: kinerjaSummarySentences(k.hasil.kinerjaSummary, k.hasil.kinerja, k),
    },
    analisis: {
      ...numbering.heading('Analisis Capaian Kinerja'),
      kegiatan: k.hasil.kegiatan.map((g, i) => buildKegiatan(k, g, i, numbering)),
    },
  };
}

function buildKegiatan(
  k: ReportContext,
  g: HasilKegiatan,
  i: number,
  numbering: Numbering,
): BabIII['analisis']['kegiatan'][number] {
  const withTarget = g.kinerja.filter((b) => b.main.capaian !== null);
  return {
    id: `bab-3-kegiatan-${i + 1}`,
    judul: `${i + 1}. ${/^kegiatan\b/i.test(g.kegiatan) ? '' : 'Kegiatan '}${g.kegiatan}`,
    kalimat: kegiatanSentence(g, k),
    narasi: g.kegiatan === '' ? '' : k.narasi('Analisis', g.kegiatan),
    subKegiatan: groupByName(g.kinerja, (b) => b.subKegiatan).map((s) => buildSubKegiatan(k, s.name, s.rows)),
    tabel: withTarget.length === 0 ? null : buildPredikatTable(k, g, withTarget, numbering.table()),
  };
}

function buildSubKegiatan(k: ReportContext, name: string, rows: readonly HasilKinerjaRow[]) {
  const faktor = (['Faktor Pendukung', 'Faktor Penghambat', 'Tindak Lanjut'] as const)
    .map((heading) => ({ judul: heading, isi: k.narasi(heading, name) }))
    .filter((f) => f.isi !== '');
  return {
    nama: name,
    kalimat: rows.flatMap((b, i) =>
      indikatorSentences(
        b,
        k,
        rows.length === 1 ? 'Indikator kinerja sub kegiatan ini adalah' : `Indikator ke-${i + 1} adalah`,
      ),
    ),
    narasi: k.narasi('Analisis', name),
    faktor,
  };
}

function buildPredikatTable(
  k: ReportContext,
  { kegiatan, kinerja }: HasilKegiatan,
  rows: readonly HasilKinerjaRow[],
  number: TableNumber,
): TableView {
  const hasIndikator = hasRepeatedName(kinerja, (b) => b.subKegiatan);
  const named = rows.map((b) => ({
    ...b,
    kegiatan,
    name: hasIndikator ? `${b.subKegiatan}: ${b.indikator}` : b.subKegiatan,
  }));
  return buildTable(PREDIKAT_TABLE, number, named, k);
}
