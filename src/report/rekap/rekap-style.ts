const FONT = "'Lapkin Huruf', 'Lapkin Simbol', Arial, sans-serif";

/** CSS of the table: A4 across, headings on each page, numbered pages; on a screen it is as wide as it needs and slides. */
export function rekapStyle(): string {
  return `@page { size: 297mm 210mm; margin: 12mm 10mm 14mm; @bottom-center { content: 'Halaman ' counter(page) ' dari ' counter(pages); font: 8pt ${FONT}; } }
* { box-sizing: border-box; }
body { font: 8pt/1.25 ${FONT}; margin: 0; color: #000; }
.daerah { font-size: 10pt; text-align: center; text-transform: uppercase; margin: 0 0 1mm; }
h1 { font-size: 12pt; text-align: center; text-transform: uppercase; margin: 0 0 4mm; }
h2 { font-size: 9pt; margin: 4mm 0 1mm; break-after: avoid; }
section:has(table) h2 { margin-bottom: 1.5mm; }
ul { margin: 0; padding-left: 4mm; }
li { margin-bottom: 0.5mm; }
table { border-collapse: collapse; table-layout: fixed; width: 276mm; }
.kurang { width: 200mm; max-width: 100%; }
.kurang th:first-child { width: 40%; }
.kesalahan { font-weight: bold; background: #ff9c9c; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.5pt solid #555; padding: 0.8mm 1.2mm; text-align: right; vertical-align: middle; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
th { background: #d9e2f3; text-align: center; hyphens: manual; overflow-wrap: normal; }
.teks { text-align: left; }
.kata { text-align: center; }
.jumlah { break-before: avoid; }
.jumlah td { font-weight: bold; background: #f2f2f2; border-top-width: 1.2pt; }
small { font-size: 7pt; color: #444; }
@media screen { body { margin: 4mm; font-size: 13px; } .geser { overflow-x: auto; } table.utama { width: max-content; min-width: 100%; } small { font-size: 11px; } }`;
}
