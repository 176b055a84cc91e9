import type { HasilBarisKinerja } from '../../domain/hasil.ts';
import type { Skala } from '../../domain/predikat.ts';
import { formatAngka } from '../format.ts';
import { sambung } from '../isian.ts';
import type { Konteks } from './konteks.ts';

/** The scale in one line: "Sangat Baik (91 ke atas), Baik (76 sampai di bawah 91), ...". */
export function teksSkala(skala: Skala): string {
  const bagian = skala.map((t, i) => {
    const atas = skala[i - 1];
    if (atas === undefined) return `${t.predikat} (${formatAngka(t.batas)} ke atas)`;
    return t.batas.isZero()
      ? `${t.predikat} (di bawah ${formatAngka(atas.batas)})`
      : `${t.predikat} (${formatAngka(t.batas)} sampai di bawah ${formatAngka(atas.batas)})`;
  });
  return `Skala predikat: ${bagian.join(', ')}.`;
}

/** Notes under the table of BAB III. */
export function catatanKinerja(k: Konteks): string[] {
  const { kinerja, data, ringkasanKinerja } = k.hasil;
  const catatan = [teksSkala(data.skala)];
  const tanpa = kinerja.filter((b) => b.utama.capaian === null);
  if (tanpa.length > 0 && tanpa.length < kinerja.length) catatan.push(kalimatTanpaCapaian(tanpa, k));
  const bedaSatuan = new Set(kinerja.map((b) => b.satuan.toLowerCase())).size > 1;
  if (bedaSatuan && ringkasanKinerja.jumlah.targetTahunan === null) {
    catatan.push('Baris Jumlah dikosongkan karena satuan indikator berbeda-beda.');
  }
  if (data.pengaturan.batasCapaian !== null) {
    catatan.push(
      `Capaian tiap indikator dibatasi paling tinggi ${k.persenTanda(data.pengaturan.batasCapaian)}.`,
    );
  }
  return catatan;
}

function kalimatTanpaCapaian(rows: readonly HasilBarisKinerja[], k: Konteks): string {
  const nomor = rows.map((b) => String(k.hasil.kinerja.indexOf(b) + 1));
  return `Baris nomor ${sambung(nomor)} tidak bertarget ${k.padaPeriode} dan tidak ikut dihitung dalam rata-rata.`;
}
