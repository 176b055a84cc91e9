import { VEIL } from './page-scripts.ts';

/** A group of rows at most this part of a page stays whole. */
const WHOLE_GROUP = 0.25;
/** A table of at most this part of a page stays whole; a taller one would leave too much of a page empty. */
const WHOLE_TABLE = 1 / 3;
/** The last rows of a table that stay together: this part of a page. */
const TAIL = 0.1;

/**
 * Prepares the tables of the loaded page and gives what to watch in print (Watched):
 * - joins the pieces of a kegiatan that the template cut by estimate;
 * - names each row of a tall group, so that the print tells its page, and keeps pages from ending where one part of a
 *   spanning cell would be too low for its name: cutting a cell then changes no height, and the next print has the
 *   same pages;
 * - lets a table break that the style keeps whole but is too tall for it, and keeps the last few rows of each together.
 */
export const prepareTables = `(() => {
  const CONTINUED = ' (lanjutan)';
  const says = (cell) => cell?.textContent.replace(/\\s+/g, ' ').trim();
  for (const body of document.querySelectorAll('tbody + tbody')) {
    const first = [...(body.rows[0]?.cells ?? [])];
    const before = body.previousElementSibling;
    const above = before.rows?.[0]?.cells ?? [];
    const last = first.findLastIndex((cell, i) => above[i] && says(cell) === says(above[i]) + CONTINUED);
    if (last < 0) continue;
    for (let i = 0; i <= last; i++) {
      above[i].rowSpan += body.rows.length;
      first[i].remove();
    }
    before.append(...body.rows);
    body.remove();
  }

  const spansOf = (rows) => rows.flatMap((row, from) => [...row.cells].filter((cell) => cell.rowSpan > 1)
    .map((cell) => ({ cell, from, to: Math.min(from + cell.rowSpan, rows.length) })));
  const tables = [...document.querySelectorAll('table')].filter((table) => table.tHead && table.tBodies.length > 0)
    .map((table) => ({
      table,
      side: table.closest('.lanskap') ? 'lanskap' : 'isi',
      kept: getComputedStyle(table).breakInside === 'avoid',
      bodies: [...table.tBodies].map((body) => ({ rows: [...body.rows], spans: spansOf([...body.rows]) })).filter((b) => b.spans.length > 0),
    }));

  const ruler = document.createElement('div');
  document.body.append(ruler);
  const veil = document.getElementById('${VEIL}');
  const veiled = veil?.textContent;
  if (veil) {
    // Only the tables are laid out for measuring; one within another is shown with it.
    for (const shown of [ruler, ...tables.map((t) => t.table)]) {
      if (shown.parentElement.closest('table')) continue;
      shown.dataset.ukur = '';
      for (let around = shown.parentElement; around; around = around.parentElement) around.dataset.berukur = '';
    }
    veil.textContent = '[data-berukur] > :not([data-berukur], [data-ukur]) { display: none !important }';
  }
  // Heights as in print: on the screen the tables have another width. "(lanjutan)" may take a line more.
  const root = getComputedStyle(document.documentElement);
  const restore = [];
  for (const { table, side, kept, bodies } of tables) {
    const width = root.getPropertyValue('--lebar-' + side).trim();
    if (width === '' || (!kept && bodies.length === 0)) continue;
    const style = table.getAttribute('style');
    restore.push(() => (style === null ? table.removeAttribute('style') : table.setAttribute('style', style)));
    table.style.width = table.style.minWidth = width;
    for (const { cell } of bodies.flatMap((b) => b.spans)) {
      const more = document.createTextNode(CONTINUED);
      (cell.lastElementChild ?? cell).append(more);
      restore.push(() => more.remove());
    }
  }
  const page = {};
  for (const side of ['isi', 'lanskap']) {
    ruler.style.height = root.getPropertyValue('--tinggi-' + side).trim() || '160mm';
    page[side] = ruler.getBoundingClientRect().height;
  }
  const box = (element) => element.getBoundingClientRect();
  const needOf = (cell) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    const { paddingTop, paddingBottom } = getComputedStyle(cell);
    return box(range).height + parseFloat(paddingTop) + parseFloat(paddingBottom);
  };
  const groupsOf = ({ rows, spans }, least) => {
    const top = [...rows.map((row) => box(row).top), box(rows.at(-1)).bottom];
    for (const span of spans) span.need = needOf(span.cell);
    const inside = (i) => spans.filter(({ from, to }) => i > from && i < to);
    const mayBreak = (i) => inside(i).every(({ from, to, need }) =>
      top[to] - top[from] > least && top[i] - top[from] > need && top[to] - top[i] > need);
    const groups = [];
    rows.forEach((row, i) => {
      if (inside(i).length === 0) groups.push([]);
      groups.at(-1).push({ row, joined: inside(i).length > 0, mayBreak: mayBreak(i) });
    });
    return groups.filter((group) => group.some(({ joined, mayBreak }) => joined && mayBreak));
  };
  const measured = tables.map(({ table, side, kept, bodies }) => {
    const { bottom, height } = box(table);
    const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
    const tail = rows.findIndex((row) => bottom - box(row).top <= page[side] * ${TAIL});
    return {
      table, rows,
      tail: tail < 0 ? rows.length : tail,
      breaks: kept && height > page[side] * ${WHOLE_TABLE},
      groups: bodies.flatMap((body) => groupsOf(body, page[side] * ${WHOLE_GROUP})),
    };
  });
  ruler.remove();
  for (const undo of restore.reverse()) undo();
  if (veil) veil.textContent = veiled;

  let number = 0;
  const watch = (element) => {
    element.id = element.id || 'lapkin-pantau-' + ++number;
    const link = document.createElement('a');
    link.href = '#' + encodeURIComponent(element.id);
    link.style.display = 'none';
    document.body.append(link);
    return element.id;
  };
  const groups = [], noted = [];
  for (const { table, rows, tail, breaks, groups: own } of measured) {
    if (breaks) table.style.breakInside = 'auto';
    for (const row of rows.slice(tail)) row.style.breakBefore = 'avoid';
    for (const group of own) {
      group[0].row.parentElement.style.breakInside = 'auto';
      for (const { row, mayBreak } of group) {
        row.style.breakInside = 'auto';
        if (!mayBreak) row.style.breakBefore = 'avoid';
        for (const cell of row.cells) {
          if (cell.rowSpan > 1) cell.dataset.baris = cell.rowSpan;
          else cell.style.breakInside = 'avoid';
        }
      }
      groups.push(group.map(({ row }) => watch(row)));
    }
    let note = table.nextElementSibling;
    if (!note?.matches('.catatan') || rows.length === 0) continue;
    while (note.nextElementSibling?.matches('.catatan')) note = note.nextElementSibling;
    // The end of the note: its first line may still stand below the table.
    const end = note.appendChild(document.createElement('span'));
    const caption = table.previousElementSibling;
    const whole = caption?.matches('.judul-tabel') ? caption : table;
    noted.push({ push: watch(tail > 1 ? rows[tail - 1] : whole), lastRow: watch(rows.at(-1)), lastNote: watch(end) });
  }
  for (const [first] of groups) {
    const body = document.getElementById(first).parentElement;
    const taken = [];
    [...body.rows].forEach((row, r) => {
      let c = 0;
      for (const cell of row.cells) {
        while ((taken[c] ?? 0) > r) c++;
        cell.dataset.kolom = c;
        for (let i = 0; i < cell.colSpan; i++) taken[c++] = r + cell.rowSpan;
      }
    });
  }
  return { groups, noted };
})()`;
