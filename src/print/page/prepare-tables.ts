import { VEIL } from '../../browser/page-veil.ts';

/** A group of rows at most this part of a page stays whole. */
const WHOLE_GROUP = 0.25;
/** A table of at most this part of a page stays whole; a taller one would leave too much of a page empty. */
const WHOLE_TABLE = 1 / 3;
/** The last rows of a table that stay together: this part of a page. */
const TAIL = 0.1;
/** What stays together at the end of a part, the text before a small table with it: its last page is not left nearly empty. */
const ENDING = 0.25;
/** Paragraphs and items before a table that may come along with it. */
const MOST_LEAD = 12;

/**
 * Prepares the tables of the loaded page and gives what to watch in print (Watched):
 * - names each row of a tall group, so that the print tells its page, and keeps pages from ending where one part of a
 *   spanning cell would be too low for its name: cutting a cell then changes no height, and the next print has the
 *   same pages;
 * - lets a table break that the style keeps whole but is too tall for it, and keeps the last few rows of each together:
 *   more of them where a part ends, and of a small table the text before it too.
 */
export const prepareTables = `(() => {
  const CONTINUED = ' (lanjutan)';
  const endsPart = (table) => !table.nextElementSibling && table.parentElement.matches('section, .lanskap');
  // What stands before the table at the end of a part, the nearest first: its caption, paragraphs, headings, items.
  const leadOf = (table) => {
    const lead = [];
    for (let e = table.previousElementSibling; e?.matches('p, h2, h3, ul, ol') && lead.length < ${MOST_LEAD}; e = e.previousElementSibling) {
      lead.push(...(e.matches('ul, ol') ? [...e.children].reverse() : [e]));
    }
    return lead.slice(0, ${MOST_LEAD});
  };
  const spansOf = (rows) => rows.flatMap((row, from) => [...row.cells].filter((cell) => cell.rowSpan > 1)
    .map((cell) => ({ cell, from, to: Math.min(from + cell.rowSpan, rows.length) })));
  const tables = [...document.querySelectorAll('table')].filter((table) => table.tHead && table.tBodies.length > 0)
    .map((table) => ({
      table,
      side: table.closest('.lanskap') ? 'lanskap' : 'isi',
      kept: getComputedStyle(table).breakInside === 'avoid',
      ends: endsPart(table),
      lead: endsPart(table) ? leadOf(table) : [],
      bodies: [...table.tBodies].map((body) => ({ rows: [...body.rows], spans: spansOf([...body.rows]) })).filter((b) => b.spans.length > 0),
    }));

  const blockOf = (e) => e.matches('li') ? e.parentElement : e;
  const ruler = document.createElement('div');
  document.body.append(ruler);
  const veil = document.getElementById('${VEIL}');
  const veiled = veil?.textContent;
  if (veil) {
    // Only the tables, and what may come along with one, are laid out for measuring; one within another is shown with it.
    for (const shown of [ruler, ...tables.flatMap((t) => [t.table, ...t.lead.map(blockOf)])]) {
      if (shown.parentElement.closest('table')) continue;
      shown.dataset.ukur = '';
      for (let around = shown.parentElement; around; around = around.parentElement) around.dataset.berukur = '';
    }
    veil.textContent = '[data-berukur] > :not([data-berukur], [data-ukur]) { display: none !important }';
  }
  // Heights as in print: on the screen the tables have another width. "(lanjutan)" may take a line more.
  const root = getComputedStyle(document.documentElement);
  const restore = [];
  for (const { table, side, kept, ends, lead, bodies } of tables) {
    const width = root.getPropertyValue('--lebar-' + side).trim();
    if (width === '' || (!kept && !ends && bodies.length === 0)) continue;
    for (const wide of new Set([table, ...lead.map(blockOf)])) {
      const style = wide.getAttribute('style');
      restore.push(() => (style === null ? wide.removeAttribute('style') : wide.setAttribute('style', style)));
      wide.style.width = wide.style.minWidth = width;
    }
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
  const measured = tables.map(({ table, side, kept, ends, lead, bodies }) => {
    const { bottom, height } = box(table);
    const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
    const together = page[side] * (ends ? ${ENDING} : ${TAIL});
    const tail = rows.findIndex((row) => bottom - box(row).top <= together);
    // A paragraph of which only a part is wanted may be parted there.
    const along = [];
    for (let below = height, i = 0; below < together && i < lead.length; i++) {
      along.push({ block: lead[i], lines: Math.ceil((together - below) / parseFloat(getComputedStyle(lead[i]).lineHeight)) });
      below = bottom - box(lead[i]).top;
    }
    return {
      along,
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
  for (const { table, along, rows, tail, breaks, groups: own } of measured) {
    for (const { block, lines } of along) {
      block.style.breakBefore = 'avoid';
      block.style.widows = Math.max(lines, 2);
    }
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
