import type { HasilKegiatan, HasilKinerjaRow } from '../../domain/hasil.ts';
import type { ReportContext } from '../context/report-context.ts';
import { indikatorSentences, kegiatanSentence, kinerjaSummarySentences } from '../sentences/kinerja-sentences.ts';
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
export function buildBabIII(context: ReportContext, chart: string | null): BabIII {
  const numbering = makeNumbering('3', 'bab-3');
  const heading = numbering.heading('Capaian Kinerja');
  const table = buildTable(KINERJA_TABLE, numbering.table(), context.hasil.kinerja, context);
  const picture = buildPicture(chart, table.judul, numbering, context);
  const reference = picture === null ? '' : ` dan digambarkan pada ${picture.nomor}`;
  return {
    capaian: {
      ...heading,
      paragraf: [
        `Capaian kinerja dihitung dengan membandingkan realisasi dengan target tiap indikator. Hasil pengukuran ${context.period} disajikan pada ${table.nomor}${reference}.`,
      ],
      tabel: table,
      catatan: kinerjaNotes(context),
      grafik: picture,
      kalimat: kinerjaSummarySentences(context.hasil.kinerjaSummary, context.hasil.kinerja, context),
    },
    analisis: {
      ...numbering.heading('Analisis Capaian Kinerja'),
      kegiatan: context.hasil.kegiatan.map((g, i) => buildKegiatan(context, g, i, numbering)),
    },
  };
}

function buildKegiatan(
  context: ReportContext,
  kegiatan: HasilKegiatan,
  i: number,
  numbering: Numbering,
): BabIII['analisis']['kegiatan'][number] {
  const withTarget = kegiatan.kinerja.filter((b) => b.main.capaian !== null);
  return {
    id: `bab-3-kegiatan-${i + 1}`,
    judul: `${i + 1}. ${/^kegiatan\b/i.test(kegiatan.kegiatan) ? '' : 'Kegiatan '}${kegiatan.kegiatan}`,
    kalimat: kegiatanSentence(kegiatan, context),
    narasi: kegiatan.kegiatan === '' ? '' : context.narasi('Analisis', kegiatan.kegiatan),
    subKegiatan: groupByName(kegiatan.kinerja, (b) => b.subKegiatan).map((s) =>
      buildSubKegiatan(context, s.name, s.rows),
    ),
    tabel: withTarget.length === 0 ? null : buildPredikatTable(context, kegiatan, withTarget, numbering.table()),
  };
}

function buildSubKegiatan(context: ReportContext, name: string, rows: readonly HasilKinerjaRow[]) {
  const faktor = (['Faktor Pendukung', 'Faktor Penghambat', 'Tindak Lanjut'] as const)
    .map((heading) => ({ judul: heading, isi: context.narasi(heading, name) }))
    .filter((f) => f.isi !== '');
  return {
    nama: name,
    kalimat: rows.flatMap((b, i) =>
      indikatorSentences(
        b,
        context,
        rows.length === 1 ? 'Indikator kinerja sub kegiatan ini adalah' : `Indikator ke-${i + 1} adalah`,
      ),
    ),
    narasi: context.narasi('Analisis', name),
    faktor,
  };
}

function buildPredikatTable(
  context: ReportContext,
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
  return buildTable(PREDIKAT_TABLE, number, named, context);
}
