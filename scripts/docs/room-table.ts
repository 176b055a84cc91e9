import { ROOMS, type Room } from '../house/rooms.ts';

/** Puts the table of rooms between the marks `<!-- rooms -->` and `<!-- /rooms -->`; throws for a text without them. */
export function insertRoomTable(markdown: string): string {
  const place = /(<!-- rooms -->\n)[\s\S]*?(<!-- \/rooms -->)/;
  if (!place.test(markdown)) throw new Error('no place for the table of rooms');
  return markdown.replace(place, (_, opening: string, closing: string) => `${opening}\n${roomTable()}\n\n${closing}`);
}

function roomTable(): string {
  const rows = Object.entries(ROOMS).map(
    ([name, room], i) => `| \`${name}\` | ${room.holds} | ${describeUses(room, i)} |`,
  );
  return ['| room | holds | may import |', '|---|---|---|', ...rows].join('\n');
}

/** Rooms first, then types in brackets, then packages. `index`: how many rooms stand above. */
function describeUses({ uses, typesOf, packages }: Room, index: number): string {
  const rooms = uses.length > 2 && uses.length === index ? ['all above'] : uses;
  const types = typesOf.length === 0 ? [] : [`(types) ${typesOf.join(', ')}`];
  const named = packages.map((name) => `\`${name}\``).join(', ');
  return [[...rooms, ...types].join(', '), named].filter((text) => text !== '').join('; ') || 'nothing';
}
