import { join } from 'node:path';
import { writeAtomically } from '../../files/files.ts';
import type { KonteksBatch, PermintaanBatch } from './batch-context.ts';
import { namaRingkasan, type Ringkasan, ringkasanJson } from './batch-summary.ts';
import { ringkasanExcel } from './summary-excel.ts';

const JEDA_MS = 5000;

/** Keeps ringkasan.json up to date while a run goes on, so that a power cut costs no more than the last seconds. */
export class Catatan {
  private readonly minta: PermintaanBatch;
  private readonly konteks: KonteksBatch;
  private readonly ambil: () => Ringkasan;
  private terakhir: number;
  private menulis: Promise<void> = Promise.resolve();

  constructor(minta: PermintaanBatch, konteks: KonteksBatch, ambil: () => Ringkasan) {
    this.minta = minta;
    this.konteks = konteks;
    this.ambil = ambil;
    this.terakhir = konteks.clock();
  }

  /** Writes ringkasan.json when the last writing is some seconds past; what hinders it is told at the end. */
  sementara(): void {
    const kini = this.konteks.clock();
    if (kini - this.terakhir < JEDA_MS) return;
    this.terakhir = kini;
    this.menulis = this.menulis.then(() => this.tulisJson()).catch(() => undefined);
  }

  /** Writes both summaries. Throws Failure (exit 4). */
  async tutup(): Promise<void> {
    await this.menulis;
    const ringkasan = this.ambil();
    await this.tulisJson(ringkasan);
    await this.tulis('.xlsx', await ringkasanExcel(ringkasan.entri, this.minta.now ?? this.konteks.date()));
  }

  private tulisJson(ringkasan = this.ambil()): Promise<void> {
    return this.tulis('.json', ringkasanJson(ringkasan, this.konteks.version));
  }

  private tulis(ekor: string, isi: Uint8Array | string): Promise<void> {
    return writeAtomically(join(this.minta.folder, namaRingkasan(this.minta.shard) + ekor), isi);
  }
}
