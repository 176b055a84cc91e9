// The figures of the house beside their limits: `npm run house`. Ends with 1 where one is over.
// `--places` lists where to look; `--write` writes what follows from scripts/house/rooms.ts anew: the linter's import
// bans and the table of docs/arsitektur.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { insertRoomTable } from './docs/room-table.ts';
import { isHeld, type Measure, measureHouse, readHouse } from './house/measure.ts';
import { ROOT } from './house/source.ts';
import { withImportBans } from './house/walls.ts';

const figure = (value: number, { unit }: Measure): string =>
  unit === 'share' ? `${(value * 100).toFixed(1)} %` : String(value);

if (process.argv.includes('--write')) {
  const path = join(ROOT, 'biome.json');
  const config = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, `${JSON.stringify(withImportBans(config), null, 2)}\n`);
  const page = join(ROOT, 'docs/arsitektur.md');
  writeFileSync(page, insertRoomTable(readFileSync(page, 'utf8')));
  console.log('biome.json and docs/arsitektur.md written; now: npx biome check --write biome.json');
} else {
  // A reader that has seen enough (`| head`) ends the listing, not with a trace.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const measures = measureHouse(readHouse());
  for (const one of measures) {
    const limit = `${{ most: '<=', least: '>=' }[one.bound]} ${figure(one.limit, one)}`;
    console.log(`${isHeld(one) ? ' ' : '!'} ${one.what.padEnd(42)} ${figure(one.value, one).padStart(8)}  ${limit}`);
    if (process.argv.includes('--places') || !isHeld(one))
      for (const place of one.places.slice(0, 40)) console.log(`      ${place}`);
  }
  process.exitCode = measures.every(isHeld) ? 0 : 1;
}
