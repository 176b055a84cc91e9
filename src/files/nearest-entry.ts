import { readdirSync } from 'node:fs';
import { dirname, extname, join, parse, resolve } from 'node:path';
import { nearest } from '../findings/nearest.ts';

/** What may stand in the place of a name that is not there. */
interface EntryKinds {
  /** Endings of files, such as `.xlsx`; none for folders alone. */
  readonly files: readonly string[];
  readonly folders: boolean;
}

/**
 * The file or folder beside a name that is not there whose own name is nearest, written as the name was; '' when none is
 * near. The ending of a file counts for nothing.
 */
export function nearestEntry(input: string, cwd: string, { files, folders }: EntryKinds): string {
  try {
    const entries = readdirSync(dirname(resolve(cwd, input)), { withFileTypes: true });
    const fitting = entries.filter((entry) => {
      const fits = files.includes(parse(entry.name).ext.toLowerCase());
      return !/^[.~]/.test(entry.name) && (entry.isDirectory() ? folders : fits);
    });
    const stem = (entry: (typeof entries)[number]): string =>
      entry.isDirectory() ? entry.name : parse(entry.name).name;
    const { name, base } = parse(input);
    const near = nearest(files.includes(extname(input).toLowerCase()) ? name : base, fitting.map(stem));
    const found =
      fitting.find((entry) => stem(entry) === near) ??
      // An ending may be misspelt too.
      fitting.find(
        (entry) =>
          entry.name ===
          nearest(
            base,
            fitting.map((one) => one.name),
          ),
      );
    return found === undefined ? '' : join(dirname(input), found.name);
  } catch {
    return '';
  }
}
