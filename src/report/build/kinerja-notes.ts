import type { HasilBarisKinerja } from '../../domain/hasil.ts';
import type { Skala } from '../../domain/predikat.ts';
import { sambung } from '../context/fill-placeholder.ts';
import type { Konteks } from '../context/report-context.ts';
import { formatAngka } from '../format.ts';

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
  const kosong = (b: HasilBarisKinerja): boolean => b.utama.target === null || b.utama.target.isZero();
  const tanpa = kinerja.filter((b) => b.utama.capaian === null && kosong(b));
  const takTerhitung = kinerja.filter((b) => b.utama.capaian === null && !kosong(b));
  if (tanpa.length > 0 && tanpa.length < kinerja.length) catatan.push(kalimatTanpaCapaian(tanpa, k));
  if (takTerhitung.length > 0) {
    catatan.push(
      `Capaian baris nomor ${nomorBaris(takTerhitung, k)} tidak dapat dihitung karena realisasinya 0, sehingga tidak ikut dalam rata-rata.`,
    );
  }
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
  return `Baris nomor ${nomorBaris(rows, k)} tidak bertarget ${k.padaPeriode} dan tidak ikut dihitung dalam rata-rata.`;
}

/** Row numbers of the table: "1, 3, dan 4". */
function nomorBaris(rows: readonly HasilBarisKinerja[], k: Konteks): string {
  return sambung(rows.map((b) => String(k.hasil.kinerja.indexOf(b) + 1)));
}
