import { scaleLinear } from 'd3-scale';
import type { Pengaturan } from '../../domain/pengaturan.ts';
import { lebarTeks } from '../page/column-width.ts';
import { pertamaMuat } from '../page/first-fit.ts';
import { bungkusSvg, garisSvg, kotakSvg, lipatTeks, teksSvg } from './svg.ts';

/** One bar: its length, the number printed at its end, and which series it belongs to. */
export interface Batang {
  readonly nilai: number;
  readonly cetak: string;
  readonly seri: number;
}

/** A labelled row of bars; without bars, `keterangan` stands in their place. */
export interface BarisBatang {
  readonly label: string;
  readonly batang: readonly Batang[];
  readonly keterangan: string;
}

/** A chart of horizontal bars. */
export interface GrafikBatang {
  readonly baris: readonly BarisBatang[];
  /** Names of the series for the legend; one series has no legend. */
  readonly seri: readonly string[];
  /** A line to hold the bars against, such as 100%. */
  readonly acuan: { readonly nilai: number; readonly cetak: string } | null;
  /** Text of an axis tick. */
  readonly tanda: (n: number) => string;
  readonly alt: string;
  /** Points. */
  readonly lebar: number;
  /** Points that the chart may be high: with more rows its bars and labels are set closer. */
  readonly tinggi: number;
  readonly huruf: Pengaturan['huruf'];
}

const UKURAN = 8.5;
const TINGGI_TEPI = 46; // legend and axis
const TINGGI_BARIS_TEKS = 10.5;
/** How close rows may stand, from roomy to dense: lines of a label, thickness of a bar, room between rows. */
const KERAPATAN = [
  { barisLabel: 4, tebal: 13, sela: 9 },
  { barisLabel: 3, tebal: 13, sela: 7 },
  { barisLabel: 2, tebal: 11, sela: 6 },
  { barisLabel: 2, tebal: 8, sela: 4 },
] as const;
type Kerapatan = (typeof KERAPATAN)[number];
// Told apart by grey and by outline, so that they stay apart on a black-and-white copier.
const GAYA = [
  'fill="#595959" stroke="#000" stroke-width="0.6"',
  'fill="#fff" stroke="#000" stroke-width="0.9"',
];

/** Room for a bold number beside its bar, in points. */
function lebarTebal(teks: string, g: GrafikBatang): number {
  return (lebarTeks(teks, UKURAN, g.huruf) * 72 * 1.2) / 25.4 + 8;
}

/** The last series is the dark one. */
function gaya(g: GrafikBatang, seri: number): string {
  return GAYA[g.seri.length - 1 - seri] ?? '';
}

interface BarisTertata extends BarisBatang {
  readonly teks: readonly string[];
  readonly tinggi: number;
  readonly tinggiBatang: number;
}

/** Rows at the roomiest setting at which they are no higher than asked. */
function tataBaris(g: GrafikBatang, lebarLabel: number): { baris: BarisTertata[]; rapat: Kerapatan } {
  const tata = (rapat: Kerapatan) => ({
    rapat,
    baris: g.baris.map((b) => {
      const teks = lipatTeks(b.label, lebarLabel, UKURAN, g.huruf, rapat.barisLabel);
      const tinggiBatang = Math.max(b.batang.length, 1) * (rapat.tebal + 2);
      const tinggi = Math.max(teks.length * TINGGI_BARIS_TEKS, tinggiBatang) + rapat.sela;
      return { ...b, teks, tinggi, tinggiBatang };
    }),
  });
  const muat = ({ baris }: { baris: BarisTertata[] }): boolean =>
    baris.reduce((n, b) => n + b.tinggi, 0) + TINGGI_TEPI <= g.tinggi;
  return pertamaMuat(KERAPATAN, tata, muat);
}

/** Horizontal bars with their numbers, as SVG. */
export function gambarBatang(g: GrafikBatang): string {
  const lebarLabel = g.lebar * 0.36;
  const lebarAngka = Math.max(24, ...g.baris.flatMap((b) => b.batang.map((x) => lebarTebal(x.cetak, g))));
  const x0 = lebarLabel + 8;
  const x1 = g.lebar - lebarAngka;
  const terbesar = Math.max(
    1e-9,
    g.acuan?.nilai ?? 0,
    ...g.baris.flatMap((b) => b.batang.map((x) => x.nilai)),
  );
  const skala = scaleLinear().domain([0, terbesar]).nice(5).range([x0, x1]);
  const isi: string[] = [];
  let y = g.seri.length > 1 ? 22 : 6;
  if (g.acuan !== null) y += 12;
  const atas = y;
  const badan: string[] = [];
  const { baris, rapat } = tataBaris(g, lebarLabel);
  baris.forEach(({ teks, tinggi, tinggiBatang, ...b }) => {
    const tengah = y + tinggi / 2;
    const teksAwal = tengah - (teks.length * TINGGI_BARIS_TEKS) / 2 + UKURAN * 0.95;
    teks.forEach((t, i) => {
      badan.push(
        teksSvg(t, { x: lebarLabel, y: teksAwal + i * TINGGI_BARIS_TEKS, ukuran: UKURAN, rata: 'end' }),
      );
    });
    if (b.batang.length === 0)
      badan.push(teksSvg(b.keterangan, { x: x0 + 4, y: tengah + 3, ukuran: UKURAN }));
    b.batang.forEach((x, i) => {
      const yb = tengah - tinggiBatang / 2 + i * (rapat.tebal + 2) + 1;
      const ujung = skala(x.nilai) + 2;
      const lebarAngkanya = lebarTebal(x.cetak, g) - 6;
      const garis = g.acuan === null ? -1 : skala(g.acuan.nilai);
      if (garis > ujung && garis < ujung + lebarAngkanya) {
        // White behind the number, where the line of the target would run through it.
        badan.push(kotakSvg(ujung, yb, lebarAngkanya, rapat.tebal, 'fill="#fff"'));
      }
      badan.push(kotakSvg(x0, yb, skala(x.nilai) - x0, rapat.tebal, gaya(g, x.seri)));
      badan.push(
        teksSvg(x.cetak, { x: skala(x.nilai) + 4, y: yb + rapat.tebal / 2 + 3, ukuran: UKURAN, tebal: true }),
      );
    });
    y += tinggi;
  });
  isi.push(...sumbu(g, skala, atas, y), ...legenda(g, x0), ...acuan(g, skala, atas, y), ...badan);
  return bungkusSvg(isi, g.lebar, y + 18, g.alt);
}

type Skala = ReturnType<typeof scaleLinear<number, number>>;

function sumbu(g: GrafikBatang, skala: Skala, atas: number, bawah: number): string[] {
  return tandaMuat(g, skala).flatMap((t) => [
    garisSvg(
      skala(t),
      atas,
      skala(t),
      bawah,
      t === 0 ? 'stroke="#000" stroke-width="0.8"' : 'stroke="#bfbfbf" stroke-width="0.5"',
    ),
    teksSvg(g.tanda(t), { x: skala(t), y: bawah + 12, ukuran: 8, rata: 'middle' }),
  ]);
}

/** Round ticks, as many as have room for their texts. */
function tandaMuat(g: GrafikBatang, skala: Skala): readonly number[] {
  for (const banyak of [5, 4, 3, 2]) {
    const tanda = skala.ticks(banyak);
    const terlebar = Math.max(...tanda.map((t) => g.tanda(t).length)) * 8 * 0.58 + 6;
    const [a = 0, b = 0] = tanda;
    if (skala(b) - skala(a) >= terlebar) return tanda;
  }
  return [0];
}

function acuan(g: GrafikBatang, skala: Skala, atas: number, bawah: number): string[] {
  if (g.acuan === null) return [];
  const x = skala(g.acuan.nilai);
  return [
    garisSvg(x, atas, x, bawah, 'stroke="#000" stroke-width="0.9" stroke-dasharray="4 2"'),
    teksSvg(g.acuan.cetak, { x, y: atas - 4, ukuran: 8, rata: 'middle' }),
  ];
}

function legenda(g: GrafikBatang, x0: number): string[] {
  if (g.seri.length < 2) return [];
  return g.seri.flatMap((nama, i) => [
    kotakSvg(x0 + i * 90, 4, 16, 9, gaya(g, i)),
    teksSvg(nama, { x: x0 + i * 90 + 21, y: 12, ukuran: UKURAN }),
  ]);
}
