import { readdirSync, readFileSync } from 'node:fs';

/** Numbers of the browser's main processes whose profile lies below a folder (Linux). */
export function peramban(folder: string): readonly number[] {
  return readdirSync('/proc').flatMap((nama) => {
    const perintah = baca(`/proc/${nama}/cmdline`);
    const milik = perintah.includes(`--user-data-dir=${folder}`) && !perintah.includes('--type=');
    return milik ? [Number(nama)] : [];
  });
}

/** Numbers of all processes that speak of a folder. */
export function prosesTentang(folder: string): readonly number[] {
  return readdirSync('/proc').flatMap((nama) =>
    /^\d+$/.test(nama) && baca(`/proc/${nama}/cmdline`).includes(folder) ? [Number(nama)] : [],
  );
}

function baca(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
