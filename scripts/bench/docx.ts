/** `tsx scripts/bench/docx.ts`: processor and wall time of the Word file of each example, beyond its HTML. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docxLaporan } from '../../src/app/docx-laporan.ts';
import { susunLaporan } from '../../src/app/susun-laporan.ts';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { PILIHAN_BAWAAN } from '../../src/report/susun/konteks.ts';
import { bukuContoh } from '../../test/support/buku-contoh.ts';
import { dataBesar } from '../../test/support/data-besar.ts';

const ROOT = join(import.meta.dirname, '../../examples');
const contoh = readdirSync(ROOT)
  .filter((f) => f.endsWith('.xlsx'))
  .map((f) => ({ nama: f, data: bukuContoh(readFileSync(join(ROOT, f)), f) }));

for (const { nama, data } of [...contoh, { nama: '5 x 5', data: dataBesar({ kegiatan: 5, sub: 5 }) }]) {
  const hasil = computeHasil(data);
  const { value } = await susunLaporan(hasil, PILIHAN_BAWAAN);
  for (const kali of ['pertama', 'kedua']) {
    const cpu = process.cpuUsage();
    const mulai = performance.now();
    const { value: bytes } = await docxLaporan(hasil, {
      html: value.html,
      title: value.view.judulDokumen,
      now: new Date(0),
      halaman: null,
    });
    const { user, system } = process.cpuUsage(cpu);
    console.log(
      `${nama} ${kali}: ${Math.round((user + system) / 1000)} ms prosesor, ${Math.round(performance.now() - mulai)} ms jam, ${bytes.length} byte`,
    );
  }
}
