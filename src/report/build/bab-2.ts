import { angkaOrNull, isAngka, sum } from '../../domain/angka.ts';
import type { PkRow } from '../../domain/kinerja-data.ts';
import { ALL_TRIWULAN, toRoman } from '../../domain/triwulan.ts';
import type { ReportContext } from '../context/report-context.ts';
import { STRIP } from '../format.ts';
import { layOutColumns } from '../page/column-width.ts';
import { contentArea } from '../page/paper.ts';
import { countPk, countsText } from '../sentences/common-sentences.ts';
import { withSatuan } from '../sentences/kinerja-sentences.ts';
import type { ReportView } from '../view/report-view.ts';
import { makeNumbering, type Numbering } from './numbering.ts';
import { groupByName } from './row-group.ts';

type BabII = ReportView['bab2'];
type RencanaTable = NonNullable<BabII['rencana']>['tabel'];

export function buildBabII(k: ReportContext, withRencana: boolean): BabII {
  const numbering = makeNumbering('2', 'bab-2');
  const pkTable = numbering.table();
  const perjanjianKinerja = {
    ...numbering.judul('Perjanjian Kinerja'),
    paragraf: [
      `Perjanjian kinerja ${k.hasil.data.identitas.jabatan} Tahun ${k.hasil.data.year} memuat ${countsText(countPk(k.hasil), true)}. Indikator kinerja dan targetnya disajikan pada ${pkTable.nomor}.`,
    ],
    tabel: buildPkTable(k, pkTable),
  };
  const anggaranTable = numbering.table();
  const total = sum(k.hasil.data.pk.map((b) => b.pagu));
  const anggaran = {
    ...numbering.judul('Anggaran'),
    paragraf: [
      total.isZero()
        ? `Rincian anggaran tiap kegiatan disajikan pada ${anggaranTable.nomor}.`
        : `Untuk melaksanakan kegiatan tersebut disediakan anggaran sebesar ${k.rupiah(total)}, dengan rincian pada ${anggaranTable.nomor}.`,
    ],
    tabel: buildAnggaranTable(k, anggaranTable),
  };
  if (!withRencana) return { perjanjian: perjanjianKinerja, anggaran, rencana: null };
  return { perjanjian: perjanjianKinerja, anggaran, rencana: buildRencana(k, numbering) };
}

function buildRencana(k: ReportContext, numbering: Numbering): NonNullable<BabII['rencana']> {
  const table = numbering.table();
  return {
    ...numbering.judul('Rencana Aksi'),
    paragraf: [
      `Target dan anggaran tersebut dibagi ke dalam empat triwulan. Pembagiannya disajikan pada ${table.nomor}.`,
    ],
    tabel: buildRencanaTable(k, table),
  };
}

function buildPkTable(k: ReportContext, t: { id: string; nomor: string }): BabII['perjanjian']['tabel'] {
  const { pk } = k.hasil.data;
  const width = contentArea(k.pengaturan).width;
  const target = (b: PkRow): string =>
    withSatuan(k.figure(angkaOrNull(b.target)), isAngka(b.target) ? b.satuan : '');
  const kegiatan = groupByName(pk, (b) => b.kegiatan);
  const layout = layOutColumns(
    [
      { headings: ['NO'], texts: [String(kegiatan.length)], weight: 0 },
      { headings: ['KEGIATAN'], texts: pk.map((b) => b.kegiatan), weight: 5 },
      { headings: ['SUB KEGIATAN'], texts: pk.map((b) => b.subKegiatan), weight: 6 },
      { headings: ['INDIKATOR KINERJA'], texts: pk.map((b) => b.indikator), weight: 6 },
      { headings: ['TARGET'], texts: pk.map(target), weight: 0.5 },
    ],
    width,
    k.pengaturan.font,
  );
  return {
    ...t,
    judul: `Perjanjian Kinerja Tahun ${k.hasil.data.year}`,
    ...layout,
    kelompok: kegiatan.map((g, i) => ({
      nomor: String(i + 1),
      kegiatan: g.name,
      banyakBaris: String(g.rows.length),
      baris: groupByName(g.rows, (b) => b.subKegiatan).flatMap((s) =>
        s.rows.map((b, j) => ({
          subKegiatan: j === 0 ? { nama: s.name, banyakBaris: String(s.rows.length) } : null,
          indikator: b.indikator,
          target: target(b),
        })),
      ),
    })),
  };
}

function buildAnggaranTable(k: ReportContext, t: { id: string; nomor: string }): BabII['anggaran']['tabel'] {
  const groups = groupByName(k.hasil.data.pk, (b) => b.kegiatan).map((g, i) => ({
    nomor: String(i + 1),
    kegiatan: g.name,
    anggaran: k.money(sum(g.rows.map((b) => b.pagu))),
    baris: groupByName(g.rows, (b) => b.subKegiatan).map((s, j) => ({
      nomor: `${i + 1}.${j + 1}`,
      subKegiatan: s.name,
      anggaran: s.rows.some((b) => isAngka(b.pagu)) ? k.money(sum(s.rows.map((b) => b.pagu))) : STRIP,
      keterangan: [...new Set(s.rows.map((b) => b.remark).filter((x) => x !== ''))].join(', '),
    })),
  }));
  const jumlah = k.money(sum(k.hasil.data.pk.map((b) => b.pagu)));
  const all = groups.flatMap((g) => g.baris);
  return {
    ...t,
    judul: `Anggaran Kegiatan dan Sub Kegiatan Tahun ${k.hasil.data.year}`,
    ...layOutColumns(
      [
        { headings: ['NO'], texts: all.map((b) => b.nomor), weight: 0 },
        { headings: ['KEGIATAN / SUB KEGIATAN'], texts: all.map((b) => b.subKegiatan), weight: 6 },
        {
          headings: ['ANGGARAN', '(Rp)'],
          texts: [jumlah, ...all.map((b) => b.anggaran)].map((x) => `${x}00`),
          weight: 0,
        },
        { headings: ['KETERANGAN'], texts: all.map((b) => b.keterangan), weight: 0.6 },
      ],
      contentArea(k.pengaturan).width,
      k.pengaturan.font,
    ),
    kelompok: groups,
    jumlah,
  };
}

/** Table of Rencana Aksi, for BAB II or the Lampiran. */
export function buildRencanaTable(k: ReportContext, t: { id: string; nomor: string }): RencanaTable {
  const { rencana } = k.hasil.data;
  const tableRows = k.hasil.kinerja.map((b, i) => ({
    nomor: String(i + 1),
    subKegiatan: b.subKegiatan,
    indikator: b.satuan === '' ? b.indikator : `${b.indikator} (${b.satuan})`,
    triwulan: ALL_TRIWULAN.map((q) => ({
      target: k.figure(angkaOrNull(b.rencana.triwulan[q].target)),
      anggaran: k.money(angkaOrNull(b.rencana.triwulan[q].anggaran)),
    })),
  }));
  const jumlah = ALL_TRIWULAN.map((q) => ({
    anggaran: k.money(sum(rencana.map((r) => r.triwulan[q].anggaran))),
  }));
  return {
    ...t,
    judul: `Rencana Aksi Tahun ${k.hasil.data.year}`,
    ...layOutColumns(
      [
        { headings: ['NO'], texts: tableRows.map((b) => b.nomor), weight: 0 },
        { headings: ['SUB KEGIATAN'], texts: tableRows.map((b) => b.subKegiatan), weight: 5 },
        { headings: ['INDIKATOR KINERJA'], texts: tableRows.map((b) => b.indikator), weight: 5 },
        ...ALL_TRIWULAN.flatMap((_, i) => [
          { headings: ['TARGET'], texts: tableRows.map((b) => b.triwulan[i]?.target ?? ''), weight: 0 },
          {
            headings: ['ANGGARAN', '(Rp)'],
            texts: [jumlah[i]?.anggaran ?? '', ...tableRows.map((b) => b.triwulan[i]?.anggaran ?? '')],
            weight: 0,
          },
        ]),
      ],
      contentArea(k.pengaturan, true).width,
      k.pengaturan.font,
    ),
    triwulan: ALL_TRIWULAN.map((q) => ({ judul: `TRIWULAN ${toRoman(q)}` })),
    baris: tableRows,
    jumlah,
  };
}
