import { angkaAtauNull, isAngka, jumlahkan } from '../../domain/angka.ts';
import type { BarisPk } from '../../domain/kinerja-data.ts';
import { romawi, SEMUA_TRIWULAN } from '../../domain/triwulan.ts';
import type { Konteks } from '../context/report-context.ts';
import { STRIP } from '../format.ts';
import { lebarTeks, tataKolom } from '../page/column-width.ts';
import { bidangIsi } from '../page/paper.ts';
import { cacah, teksCacah } from '../sentences/common-sentences.ts';
import { denganSatuan } from '../sentences/kinerja-sentences.ts';
import type { ReportView } from '../view/report-view.ts';
import { type Penomor, penomor } from './numbering.ts';
import { potongKelompok, runtun } from './row-group.ts';

type Bab2 = ReportView['bab2'];
type TabelRencana = NonNullable<Bab2['rencana']>['tabel'];

export function susunBab2(k: Konteks, denganRencana: boolean): Bab2 {
  const nomor = penomor('2', 'bab-2');
  const tabelPk = nomor.tabel();
  const perjanjian = {
    ...nomor.judul('Perjanjian Kinerja'),
    paragraf: [
      `Perjanjian kinerja ${k.hasil.data.identitas.jabatan} Tahun ${k.hasil.data.tahun} memuat ${teksCacah(cacah(k.hasil), true)}. Indikator kinerja dan targetnya disajikan pada ${tabelPk.nomor}.`,
    ],
    tabel: susunTabelPk(k, tabelPk),
  };
  const tabelAnggaran = nomor.tabel();
  const total = jumlahkan(k.hasil.data.pk.map((b) => b.pagu));
  const anggaran = {
    ...nomor.judul('Anggaran'),
    paragraf: [
      total.isZero()
        ? `Rincian anggaran tiap kegiatan disajikan pada ${tabelAnggaran.nomor}.`
        : `Untuk melaksanakan kegiatan tersebut disediakan anggaran sebesar ${k.rupiah(total)}, dengan rincian pada ${tabelAnggaran.nomor}.`,
    ],
    tabel: susunTabelAnggaran(k, tabelAnggaran),
  };
  if (!denganRencana) return { perjanjian, anggaran, rencana: null };
  return { perjanjian, anggaran, rencana: susunRencana(k, nomor) };
}

function susunRencana(k: Konteks, nomor: Penomor): NonNullable<Bab2['rencana']> {
  const tabel = nomor.tabel();
  return {
    ...nomor.judul('Rencana Aksi'),
    paragraf: [
      `Target dan anggaran tersebut dibagi ke dalam empat triwulan. Pembagiannya disajikan pada ${tabel.nomor}.`,
    ],
    tabel: susunTabelRencana(k, tabel),
  };
}

function susunTabelPk(k: Konteks, t: { id: string; nomor: string }): Bab2['perjanjian']['tabel'] {
  const { pk } = k.hasil.data;
  const lebar = bidangIsi(k.pengaturan).lebar;
  const target = (b: BarisPk): string =>
    denganSatuan(k.angka(angkaAtauNull(b.target)), isAngka(b.target) ? b.satuan : '');
  const kegiatan = runtun(pk, (b) => b.kegiatan);
  const tata = tataKolom(
    [
      { judul: ['NO'], isi: [String(kegiatan.length)], bobot: 0 },
      { judul: ['KEGIATAN'], isi: pk.map((b) => b.kegiatan), bobot: 5 },
      { judul: ['SUB KEGIATAN'], isi: pk.map((b) => b.subKegiatan), bobot: 6 },
      { judul: ['INDIKATOR KINERJA'], isi: pk.map((b) => b.indikator), bobot: 6 },
      { judul: ['TARGET'], isi: pk.map(target), bobot: 0.5 },
    ],
    lebar,
    k.pengaturan.huruf,
  );
  const mm = lebar / 20;
  const pt = Number(tata.ukuran.replace(',', '.'));
  const tinggi = (b: BarisPk): number =>
    Math.max(
      ...[b.subKegiatan, b.indikator].map((s) =>
        Math.ceil(lebarTeks(s, pt, k.pengaturan.huruf) / (6 * mm - 4)),
      ),
    ) *
      pt *
      0.42 +
    2;
  return {
    ...t,
    judul: `Perjanjian Kinerja Tahun ${k.hasil.data.tahun}`,
    ...tata,
    kelompok: kegiatan.flatMap((g, i) =>
      potongKelompok(
        runtun(g.baris, (b) => b.subKegiatan),
        (s) => s.baris.reduce((n, b) => n + tinggi(b), 0),
        115,
      ).map((p) => ({
        nomor: String(i + 1),
        kegiatan: p.lanjutan ? `${g.nama} (lanjutan)` : g.nama,
        banyakBaris: String(p.baris.reduce((n, s) => n + s.baris.length, 0)),
        baris: p.baris.flatMap((s) =>
          s.baris.map((b, j) => ({
            subKegiatan: j === 0 ? { nama: s.nama, banyakBaris: String(s.baris.length) } : null,
            indikator: b.indikator,
            target: target(b),
          })),
        ),
      })),
    ),
  };
}

function susunTabelAnggaran(k: Konteks, t: { id: string; nomor: string }): Bab2['anggaran']['tabel'] {
  const kelompok = runtun(k.hasil.data.pk, (b) => b.kegiatan).map((g, i) => ({
    nomor: String(i + 1),
    kegiatan: g.nama,
    anggaran: k.uang(jumlahkan(g.baris.map((b) => b.pagu))),
    baris: runtun(g.baris, (b) => b.subKegiatan).map((s, j) => ({
      nomor: `${i + 1}.${j + 1}`,
      subKegiatan: s.nama,
      anggaran: s.baris.some((b) => isAngka(b.pagu)) ? k.uang(jumlahkan(s.baris.map((b) => b.pagu))) : STRIP,
      keterangan: [...new Set(s.baris.map((b) => b.keterangan).filter((x) => x !== ''))].join(', '),
    })),
  }));
  const jumlah = k.uang(jumlahkan(k.hasil.data.pk.map((b) => b.pagu)));
  const semua = kelompok.flatMap((g) => g.baris);
  return {
    ...t,
    judul: `Anggaran Kegiatan dan Sub Kegiatan Tahun ${k.hasil.data.tahun}`,
    ...tataKolom(
      [
        { judul: ['NO'], isi: semua.map((b) => b.nomor), bobot: 0 },
        { judul: ['KEGIATAN / SUB KEGIATAN'], isi: semua.map((b) => b.subKegiatan), bobot: 6 },
        {
          judul: ['ANGGARAN', '(Rp)'],
          isi: [jumlah, ...semua.map((b) => b.anggaran)].map((x) => `${x}00`),
          bobot: 0,
        },
        { judul: ['KETERANGAN'], isi: semua.map((b) => b.keterangan), bobot: 0.6 },
      ],
      bidangIsi(k.pengaturan).lebar,
      k.pengaturan.huruf,
    ),
    kelompok,
    jumlah,
  };
}

/** Table of Rencana Aksi, for BAB II or the Lampiran. */
export function susunTabelRencana(k: Konteks, t: { id: string; nomor: string }): TabelRencana {
  const { rencana } = k.hasil.data;
  const baris = k.hasil.kinerja.map((b, i) => ({
    nomor: String(i + 1),
    subKegiatan: b.subKegiatan,
    indikator: b.satuan === '' ? b.indikator : `${b.indikator} (${b.satuan})`,
    triwulan: SEMUA_TRIWULAN.map((q) => ({
      target: k.angka(angkaAtauNull(b.rencana.triwulan[q].target)),
      anggaran: k.uang(angkaAtauNull(b.rencana.triwulan[q].anggaran)),
    })),
  }));
  const jumlah = SEMUA_TRIWULAN.map((q) => ({
    anggaran: k.uang(jumlahkan(rencana.map((r) => r.triwulan[q].anggaran))),
  }));
  return {
    ...t,
    judul: `Rencana Aksi Tahun ${k.hasil.data.tahun}`,
    ...tataKolom(
      [
        { judul: ['NO'], isi: baris.map((b) => b.nomor), bobot: 0 },
        { judul: ['SUB KEGIATAN'], isi: baris.map((b) => b.subKegiatan), bobot: 5 },
        { judul: ['INDIKATOR KINERJA'], isi: baris.map((b) => b.indikator), bobot: 5 },
        ...SEMUA_TRIWULAN.flatMap((_, i) => [
          { judul: ['TARGET'], isi: baris.map((b) => b.triwulan[i]?.target ?? ''), bobot: 0 },
          {
            judul: ['ANGGARAN', '(Rp)'],
            isi: [jumlah[i]?.anggaran ?? '', ...baris.map((b) => b.triwulan[i]?.anggaran ?? '')],
            bobot: 0,
          },
        ]),
      ],
      bidangIsi(k.pengaturan, true).lebar,
      k.pengaturan.huruf,
    ),
    triwulan: SEMUA_TRIWULAN.map((q) => ({ judul: `TRIWULAN ${romawi(q)}` })),
    baris,
    jumlah,
  };
}
