import { basename, extname } from 'node:path';
import { romawi } from '../../domain/triwulan.ts';
import type { BukuDiperiksa } from '../shared/check-buku.ts';

const TERPANJANG = 80;

/** Name of a report without its ending, from the identity; from the file's own name where that is silent. */
export function namaLaporan(periksa: BukuDiperiksa): string {
  const { buku, checked } = periksa;
  const identitas = buku?.identitas?.data;
  const unit = [identitas?.unitKerja, identitas?.jabatan].filter((t) => t !== undefined && t !== '');
  const berkas = basename(checked.file, extname(checked.file));
  const waktu = [
    checked.tahun === null ? '' : String(checked.tahun),
    checked.triwulan === null ? '' : `tw-${romawi(checked.triwulan)}`,
  ];
  const siapa = siput(unit.length === 0 ? berkas : unit.join(' '));
  const kapan = unit.length === 0 ? '' : siput(waktu.join(' '));
  const pendek = siapa.slice(0, TERPANJANG).replace(/-+$/, '');
  return [pendek, kapan].filter((b) => b !== '').join('-') || 'laporan';
}

/** Letters and digits of a text with hyphens between, lower case: safe in every file system. */
function siput(teks: string): string {
  return teks
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Hands out names, never one twice: the second of a name gets -2, the third -3. */
export class BukuNama {
  private readonly terpakai = new Set<string>();

  /** Keeps a name that an earlier run gave. */
  pakai(nama: string): void {
    this.terpakai.add(nama);
  }

  ambil(nama: string): string {
    let n = 1;
    let calon = nama;
    while (this.terpakai.has(calon)) calon = `${nama}-${++n}`;
    this.terpakai.add(calon);
    return calon;
  }
}
