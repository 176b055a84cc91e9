/**
 * Cells that span rows (a kegiatan and its sub kegiatan) across pages: where a page really ends the cell is parted, and
 * its second part repeats the name with "(lanjutan)" (report.md, "Setting"). Only a print tells where that is.
 */

/** Groups of rows joined by spanning cells, as ids of their rows in order; only those that may cross a page. */
export type RowGroups = readonly (readonly string[])[];

/** A group of at most this part of a page stays whole. */
const WHOLE = 0.25;

/**
 * Prepares the loaded page and gives the RowGroups: joins the pieces that the template cut by estimate, names each row
 * of a tall group (so that the print tells its page), and keeps pages from ending where one part of a spanning cell
 * would be too low for its name. Cutting a cell then changes no height, so the next print has the same pages.
 */
export const prepareRows = `(() => {
  const CONTINUED = ' (lanjutan)';
  const whole = (cell) => cell.textContent.replace(/\\s+/g, ' ').trim();
  for (const body of document.querySelectorAll('tbody + tbody')) {
    const first = [...(body.rows[0]?.cells ?? [])];
    const before = body.previousElementSibling;
    const last = first.findLastIndex((cell, i) => whole(cell).endsWith(CONTINUED)
      && whole(cell) === whole(before.rows[0].cells[i]) + CONTINUED);
    if (last < 0) continue;
    for (let i = 0; i <= last; i++) {
      before.rows[0].cells[i].rowSpan += body.rows.length;
      first[i].remove();
    }
    before.append(...body.rows);
    body.remove();
  }
  const columnOf = (section) => {
    const taken = [], found = new Map();
    [...section.rows].forEach((row, r) => {
      let c = 0;
      for (const cell of row.cells) {
        while ((taken[c] ?? 0) > r) c++;
        found.set(cell, c);
        for (let i = 0; i < cell.colSpan; i++) taken[c++] = r + cell.rowSpan;
      }
    });
    return found;
  };
  const spans = (section) => [...section.rows].flatMap((row, from) =>
    [...row.cells].filter((cell) => cell.rowSpan > 1)
      .map((cell) => ({ cell, from, to: Math.min(from + cell.rowSpan, section.rows.length) })));
  const tables = [...document.querySelectorAll('table')].flatMap((table) => {
    const bodies = [...table.tBodies].map((body) => ({ body, spans: spans(body) })).filter((b) => b.spans.length > 0);
    return bodies.length === 0 ? [] : [{ table, bodies }];
  });
  const style = getComputedStyle(document.documentElement);
  const side = (table) => (table.closest('.lanskap') ? 'lanskap' : 'isi');
  const restore = [];
  for (const { table, bodies } of tables) {
    const width = style.getPropertyValue('--lebar-' + side(table)).trim();
    if (width === '') continue;
    const old = table.getAttribute('style');
    restore.push(() => (old === null ? table.removeAttribute('style') : table.setAttribute('style', old)));
    table.style.width = table.style.minWidth = width;
    for (const { cell } of bodies.flatMap((b) => b.spans)) {
      const more = document.createTextNode(CONTINUED);
      (cell.lastElementChild ?? cell).append(more);
      restore.push(() => more.remove());
    }
  }
  const page = document.createElement('div');
  document.body.append(page);
  const heightOf = (name) => {
    page.style.height = style.getPropertyValue('--tinggi-' + name).trim() || '240mm';
    return page.getBoundingClientRect().height;
  };
  const groups = [];
  const jobs = [];
  let number = 0;
  for (const { table, bodies } of tables) {
    const least = heightOf(side(table)) * ${WHOLE};
    for (const { body, spans } of bodies) {
      const rows = [...body.rows];
      const top = rows.map((row) => row.getBoundingClientRect().top);
      top.push(rows.at(-1).getBoundingClientRect().bottom);
      for (const span of spans) {
        const range = document.createRange();
        range.selectNodeContents(span.cell);
        const { paddingTop, paddingBottom } = getComputedStyle(span.cell);
        span.need = range.getBoundingClientRect().height + parseFloat(paddingTop) + parseFloat(paddingBottom);
      }
      const mayBreak = (i) => spans.every(({ from, to, need }) => i <= from || i >= to
        || (top[to] - top[from] > least && top[i] - top[from] > need && top[to] - top[i] > need));
      const inside = (i) => spans.some(({ from, to }) => i > from && i < to);
      let group = [];
      const close = () => {
        if (group.some((i) => inside(i) && mayBreak(i))) jobs.push({ body, rows: group.map((i) => rows[i]), mayBreak: group.map((i) => !inside(i) || mayBreak(i)) });
        group = [];
      };
      rows.forEach((_, i) => {
        if (!inside(i)) close();
        group.push(i);
      });
      close();
    }
  }
  page.remove();
  for (const undo of restore.reverse()) undo();
  for (const { body, rows, mayBreak } of jobs) {
    body.style.breakInside = 'auto';
    const ids = rows.map((row, i) => {
      row.id = row.id || 'lapkin-baris-' + ++number;
      row.style.breakInside = 'auto';
      if (!mayBreak[i]) row.style.breakBefore = 'avoid';
      for (const cell of row.cells) {
        if (cell.rowSpan === 1) cell.style.breakInside = 'avoid';
        else cell.dataset.baris = cell.rowSpan;
      }
      const link = document.createElement('a');
      link.href = '#' + encodeURIComponent(row.id);
      link.style.display = 'none';
      document.body.append(link);
      return row.id;
    });
    const columns = columnOf(body);
    for (const row of rows) for (const cell of row.cells) cell.dataset.kolom = columns.get(cell);
    groups.push(ids);
  }
  return groups;
})()`;

/** Parts the spanning cells at the rows `starts` and nowhere else; with `forced` those rows begin a page in any case. */
export function cutRows(starts: readonly string[], forced = false): string {
  return `(() => {
    for (const cell of document.querySelectorAll('[data-lanjutan]')) cell.remove();
    for (const cell of document.querySelectorAll('[data-baris]')) cell.rowSpan = Number(cell.dataset.baris);
    for (const id of ${JSON.stringify(starts)}) {
      const row = document.getElementById(id);
      if (${String(forced)}) row.style.breakBefore = 'page';
      const rows = [...row.parentElement.rows];
      const at = rows.indexOf(row);
      for (let r = 0; r < at; r++) for (const cell of rows[r].cells) {
        const below = r + cell.rowSpan - at;
        if (below <= 0) continue;
        const next = cell.cloneNode(true);
        next.dataset.lanjutan = '';
        next.removeAttribute('id');
        delete next.dataset.baris;
        next.rowSpan = below;
        cell.rowSpan = at - r;
        if (!('lanjutan' in cell.dataset) && /\\p{L}/u.test(next.textContent)) (next.lastElementChild ?? next).append(' (lanjutan)');
        row.insertBefore(next, [...row.cells].find((c) => Number(c.dataset.kolom) > Number(next.dataset.kolom)) ?? null);
      }
    }
  })()`;
}

/** Rows of a print that begin a page while the row above them, of the same group, stands on the page before. */
export function startsOfPages(groups: RowGroups, pageOf: ReadonlyMap<string, number>): readonly string[] {
  return groups.flatMap((ids) =>
    ids.filter((id, i) => i > 0 && pageOf.get(id) !== pageOf.get(ids[i - 1] as string)),
  );
}
