import type { Import } from './imports.ts';
import { ROOMS, roomOf } from './rooms.ts';

/** The imports that break a wall, each with the reason of the wall: `from -> to (reason)`. */
export function brokenWalls(imports: readonly Import[]): readonly string[] {
  return imports.flatMap((one) => {
    const room = ROOMS[roomOf(one.from)];
    if (room === undefined) return [];
    const told = [`${one.from} -> ${one.to} (${room.because})`];
    if (!one.isLocal) {
      const allowed = room.packages.some((name) =>
        name === 'node:' ? one.to.startsWith(name) : one.to === name || one.to.startsWith(`${name}/`),
      );
      return allowed ? [] : told;
    }
    const target = roomOf(one.to);
    const allowed =
      target === roomOf(one.from) || room.uses.includes(target) || (one.isType && room.typesOf.includes(target));
    return allowed ? [] : told;
  });
}

/** How deep folders lie in a room, for the relative patterns of the linter. */
const DEPTHS = [1, 2, 3];

/** The linter's override of one room: its import bans, with the reason of the wall. */
function importBans(name: string): object {
  const wall = ROOMS[name];
  const free = [name, ...(wall?.uses ?? []), ...(wall?.typesOf ?? [])];
  const banned = Object.keys(ROOMS).filter((room) => !free.includes(room));
  const group = banned.flatMap((room) => DEPTHS.map((depth) => `${'../'.repeat(depth)}${room}/**`));
  const options = { patterns: [{ group, message: `${name}: ${wall?.because} (scripts/house/rooms.ts)` }] };
  return {
    includes: [`src/${name}/**`],
    linter: { rules: { style: { noRestrictedImports: { level: 'error', options } } } },
  };
}

/** biome.json with the import bans that follow from ROOMS in place of those it has; the rest stays as it is. */
export function withImportBans(config: { readonly overrides: readonly object[] }): object {
  const others = config.overrides.filter((one) => !JSON.stringify(one).includes('noRestrictedImports'));
  const bans = Object.keys(ROOMS).map(importBans);
  return { ...config, overrides: [...others, ...bans] };
}
