import { groupBy } from '../../domain/group-by.ts';
import type { Skala } from '../../domain/predikat.ts';
import { formatAngka } from '../format.ts';
import type { RekapRules, RekapUnit } from './rekap-model.ts';

const MAX_MENTIONED = 8;

/** The settings of the totals row: those asked for, else those that most of the workbooks have (the first of equals). */
export function chooseRules(units: readonly RekapUnit[], forced: Partial<RekapRules>): RekapRules | undefined {
  const rules = units.map((u) => u.rules);
  const [first] = rules;
  if (first === undefined) return undefined;
  return {
    basis: mostCommon(rules.map((a) => a.basis)) ?? first.basis,
    method: mostCommon(rules.map((a) => a.method)) ?? first.method,
    kinerjaMean: mostCommon(rules.map((a) => a.kinerjaMean)) ?? first.kinerjaMean,
    decimals: mostCommon(rules.map((a) => a.decimals)) ?? first.decimals,
    skala:
      mostCommon(
        rules.map((a) => a.skala),
        describeSkala,
      ) ?? first.skala,
    ...forced,
  };
}

/** A scale in one line: "≥ 91 Sangat Baik; ≥ 76 Baik; ...". */
export function describeSkala(skala: Skala): string {
  return skala
    .map(({ lowerBound: limit, predikat }, i) =>
      i === skala.length - 1 ? `selebihnya ${predikat}` : `≥ ${formatAngka(limit)} ${predikat}`,
    )
    .join('; ');
}

/** How the table was made, for under it. */
export function explainRekap(rules: RekapRules, isYearly = false): readonly string[] {
  const { basis, method, kinerjaMean, skala } = rules;
  const ending = [
    ...(kinerjaMean === 'berbobot'
      ? ['Capaian kinerja tiap unit adalah rata-rata berbobot indikatornya, menurut BOBOT di PK.']
      : []),
    `Predikat: ${describeSkala(skala)}.`,
  ];
  if (isYearly) {
    return [
      'Capaian kinerja adalah capaian setahun terhadap target Perjanjian Kinerja; realisasi dan serapan adalah belanja setahun terhadap pagu.',
      'Baris jumlah: uang dijumlahkan; capaian kinerja adalah rata-rata unit yang punya capaian; serapan adalah jumlah realisasi dibagi jumlah pagu.',
      ...ending,
    ];
  }
  const when = basis === 'triwulan' ? 'triwulan ini saja' : 'sampai dengan triwulan ini';
  const keuangan =
    method === 'total' ? 'jumlah realisasi dibagi jumlah target' : 'rata-rata capaian keuangan unit yang punya capaian';
  return [
    `Target, realisasi, dan capaian adalah angka ${when}.`,
    `Baris jumlah: uang dijumlahkan; capaian kinerja adalah rata-rata unit yang punya capaian; capaian keuangan adalah ${keuangan}; serapan adalah jumlah realisasi sampai dengan triwulan ini dibagi jumlah pagu.`,
    ...ending,
  ];
}

/** What wants the eye of whoever made the table: workbooks that say otherwise or hold errors, and units that are in it twice. */
export function rekapCautions(
  units: readonly RekapUnit[],
  used: RekapRules,
  forced: Partial<RekapRules>,
  isYearly = false,
): readonly string[] {
  const differing = (what: string, keyOf: (a: RekapRules) => string, unified: boolean): readonly string[] => {
    const others = units.filter((u) => keyOf(u.rules) !== keyOf(used));
    if (others.length === 0) return [];
    const consequence = unified ? 'disamakan di tabel ini' : 'baris unitnya mengikuti bukunya sendiri';
    const names = listNames(others.map((u) => `${u.file} (${keyOf(u.rules)})`));
    return [`${what} berbeda dari "${keyOf(used)}", ${consequence}: ${names}.`];
  };
  return [
    ...(isYearly ? [] : differing('Basis', (a) => a.basis, true)),
    ...differing('Rata-rata Kinerja', (a) => a.kinerjaMean, false),
    ...(isYearly ? [] : differing('Ringkasan Keuangan', (a) => a.method, forced.method !== undefined)),
    ...differing('Skala predikat', (a) => describeSkala(a.skala), forced.skala !== undefined),
    ...differing('Desimal Persen', (a) => String(a.decimals), false),
    ...noteErrors(units),
    ...noteDuplicates(units),
  ];
}

function noteErrors(units: readonly RekapUnit[]): readonly string[] {
  const faulty = units.filter((u) => u.findings.error > 0);
  if (faulty.length === 0) return [];
  const names = listNames(faulty.map((u) => `${u.file} (${u.findings.error} kesalahan)`));
  return [`Masih ada kesalahan di buku kerja berikut, angkanya dihitung dari isinya sekarang: ${names}.`];
}

function noteDuplicates(units: readonly RekapUnit[]): readonly string[] {
  return [...groupBy(units, ({ unit, jabatan }) => `${unit}\n${jabatan}`.toLowerCase()).values()].flatMap((same) => {
    const [single] = same;
    if (single === undefined || single.unit === '' || same.length < 2) return [];
    const names = [single.unit, single.jabatan].filter((t) => t !== '').join(', ');
    return [
      `${names} ada di ${same.length} buku kerja, jadi terhitung ${same.length} kali: ${listNames(same.map((u) => u.file))}. Sisihkan yang hanya salinan, lalu ulangi.`,
    ];
  });
}

function listNames(names: readonly string[]): string {
  const more = names.length - MAX_MENTIONED;
  const start = names.slice(0, MAX_MENTIONED).join(', ');
  return more > 0 ? `${start}, dan ${more} lagi` : start;
}

function mostCommon<T>(values: readonly T[], keyOf: (t: T) => unknown = (t) => t): T | undefined {
  return [...groupBy(values, keyOf).values()].sort((a, b) => b.length - a.length)[0]?.[0];
}
