import { readPart } from '../../zip/part.ts';
import { readFromFile } from '../read/load-file.ts';
import { readWorkbookPart } from '../read/workbook-part.ts';
import { isFindingsPart } from './findings-sheet.ts';

/**
 * True for an annotated copy as lapkin wrote it: one of its sheets is the very sheet Temuan. Excel and its like write
 * that sheet in other words, so a copy that somebody worked on and saved is a workbook like any other. Never throws.
 */
export function isAnnotatedCopy(path: string): boolean {
  const isCopy = readFromFile(path, (pack) =>
    readWorkbookPart(pack).sheets.some(
      (sheet) =>
        /^temuan(?: \(\d+\))?$/i.test(sheet.name) && isFindingsPart(readPart(pack, sheet.path)?.toString('utf8') ?? ''),
    ),
  );
  return isCopy === true;
}
