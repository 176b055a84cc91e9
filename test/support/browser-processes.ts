import { readdirSync, readFileSync } from 'node:fs';

/** Numbers of the browser's main processes whose profile lies below a folder (Linux). */
export function findBrowsers(folder: string): readonly number[] {
  return readdirSync('/proc').flatMap((name) => {
    const command = read(`/proc/${name}/cmdline`);
    const isOwn = command.includes(`--user-data-dir=${folder}`) && !command.includes('--type=');
    return isOwn ? [Number(name)] : [];
  });
}

/** Numbers of all processes that speak of a folder. */
export function findProcesses(folder: string): readonly number[] {
  return readdirSync('/proc').flatMap((name) =>
    /^\d+$/.test(name) && read(`/proc/${name}/cmdline`).includes(folder) ? [Number(name)] : [],
  );
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
