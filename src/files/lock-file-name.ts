import { basename } from 'node:path';

/** True for the files that Excel (`~$x.xlsx`) and LibreOffice (`.~lock.x.xlsx#`) leave beside an open workbook. */
export function isLockFile(path: string): boolean {
  const name = basename(path.replaceAll('\\', '/'));
  return name.startsWith('~$') || (name.startsWith('.~lock.') && name.endsWith('#'));
}
