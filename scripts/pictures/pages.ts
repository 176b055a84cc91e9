/** Pages of a report side by side, as an HTML page to be photographed. */
export function pageSpread(pages: readonly Buffer[]): string {
  const images = pages.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}" alt="">`);
  return `<!doctype html><style>
    body { margin: 0; padding: 28px; background: #eceff3; display: flex; gap: 24px; align-items: flex-start; }
    img { flex: 1 1 0; min-width: 0; background: #fff; box-shadow: 0 1px 6px #0003; }
  </style>${images.join('')}`;
}

/** The first lines of a command's coloured output in a terminal window, as an HTML page to be photographed. */
export function terminalPage(command: string, output: string, mostLines: number): string {
  const lines = output.split('\n');
  const shown = lines.slice(0, mostLines).join('\n') + (lines.length > mostLines ? '\n…' : '');
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 24px; background: #eceff3; }
    pre { margin: 0; padding: 18px 22px; border-radius: 8px; background: #1e2430; color: #e6e9ef;
      font: 14px/1.45 "DejaVu Sans Mono", Consolas, monospace; white-space: pre-wrap; }
    .c1 { font-weight: 700; } .c31 { color: #ff8a80; } .c32 { color: #9be39b; } .c33 { color: #ffd479; } .c36 { color: #7fd3e6; } .c90 { color: #8f99a8; }
  </style><pre>$ ${command}\n\n${paintText(shown)}</pre>`;
}

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const PAINT = new RegExp(`${'\u001b'}\\[(\\d+)m`, 'g');

/** SGR colours as spans; lapkin closes each of them, so that they nest. */
function paintText(text: string): string {
  const escaped = text.replace(/[&<>]/g, (sign) => NAMES[sign] ?? sign);
  return escaped.replaceAll(PAINT, (_, code: string) =>
    ['22', '39'].includes(code) ? '</span>' : `<span class="c${code}">`,
  );
}
