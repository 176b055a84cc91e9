import { expect, it } from 'vitest';
import { dengarPutus } from '../../src/cli/interrupt.ts';

function proses() {
  const pendengar = new Map<string, () => void>();
  const catatan: string[] = [];
  const shell = {
    stderr: { write: (t: string) => void catatan.push(t) },
    once: (nama: string, f: () => void) => void pendengar.set(nama, f),
    removeListener: (nama: string) => void pendengar.delete(nama),
    exit: (kode: number) => void catatan.push(`exit ${kode}`),
  };
  return { shell, pendengar, catatan };
}

it.each(['SIGINT', 'SIGTERM'])('%s closes, says that nothing was written, and ends with 130', (sinyal) => {
  const { shell, pendengar, catatan } = proses();
  dengarPutus(shell, () => void catatan.push('tutup'));
  pendengar.get(sinyal)?.();
  expect(catatan).toEqual(['tutup', 'terputus; tidak ada yang ditulis\n', 'exit 130']);
});

it('names what was written by then', () => {
  const { shell, pendengar, catatan } = proses();
  const { tertulis } = dengarPutus(shell, () => undefined);
  tertulis('r.xlsx');
  tertulis('r.json');
  pendengar.get('SIGINT')?.();
  expect(catatan[0]).toBe('terputus; sudah ditulis: r.xlsx, r.json\n');
});

it('listens no more once it is let go', () => {
  const { shell, pendengar } = proses();
  dengarPutus(shell, () => undefined).lepas();
  expect([...pendengar.keys()]).toEqual([]);
});
