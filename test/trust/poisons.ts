/** What a hostile text would reach for: an address that listens, a file that holds a secret, a file that must not appear. */
export interface Targets {
  readonly url: string;
  readonly secretUrl: string;
  readonly secretPath: string;
  readonly canary: string;
}

/**
 * Texts that other programs would take for more than text, by what they are. None ends in a space, and each is followed
 * by a mark when it is put into a cell.
 */
export function listPoisons({ url, secretUrl, secretPath, canary }: Targets): ReadonlyMap<string, string> {
  return new Map([
    ['a script', `<script>fetch('${url}/s')</script>`],
    ['a picture with a handler', `<img src="${url}/i" onerror="fetch('${url}/e')">`],
    ['a frame of a file', `<iframe src="${secretUrl}"></iframe>`],
    ['an object', `<object data="${secretUrl}"><embed src="${url}/em"></object>`],
    ['a style', `</style><style>@import "${url}/c"; body{background:url(${url}/b)}</style>`],
    ['a style of an element', `<p style="background:url(${url}/p)">`],
    ['a linked style', `<link rel="stylesheet" href="${url}/l">`],
    ['a refresh', `<meta http-equiv="refresh" content="0;url=${url}/m">`],
    ['a base', `<base href="${url}/">`],
    ['a form', `<form action="${url}/f"><button autofocus onfocus="submit()">`],
    ['an SVG', `<svg onload="fetch('${url}/v')"><image href="${url}/g"/></svg>`],
    ['an open comment', '<!-- <b>'],
    ['an open tag', '<a href="'],
    ['an end of the document', '</p></td></table></body></html>'],
    ['quotes of attributes', `" onmouseover="x" '>'`],
    ['entities', '&lt;b&gt; &amp;amp; &#60;i&#62; &nbsp;'],
    ['an entity of XML', `<!DOCTYPE x [<!ENTITY e SYSTEM "${secretUrl}">]>&e;`],
    ['an end of CDATA', ']]><x/><![CDATA['],
    ['handlebars', '{{tahun}} {{{judul}}} {{#each this}}{{@key}}{{/each}}'],
    ['a prototype', '{{constructor.constructor "return process"}}'],
    ['handlebars in a partial', '{{> bab-1-pendahuluan}}'],
    ['a placeholder', '{capaian kinerja} {tidak dikenal}'],
    ['a link of Markdown', `[klik](${url}/k) ![gambar](${secretUrl})`],
    ['code of Markdown', '`kode` # bukan judul > bukan kutipan | a | b |'],
    ['an address', `${url}/alamat ${secretUrl}`],
    ['an address of scripts', `javascript:fetch('${url}/j')`],
    ['a formula', `=HYPERLINK("${url}/h","klik")`],
    ['a formula of a command', "=cmd|'/C calc'!A0"],
    ['a formula after a sign', '+1+2'],
    ['a formula of Lotus', '@SUM(1+1)*cmd'],
    ['a minus', "-2+3+cmd|' /C calc'!A0"],
    ['a fetching formula', `=WEBSERVICE("${url}/w")`],
    ['a command of a shell', `$(touch ${canary}) \`touch ${canary}\` ; touch ${canary} | touch ${canary}`],
    ['a command of a workflow', 'catatan\n::error file=x::y\n::set-output name=a::b\n##[error]z'],
    ['colours of a terminal', '\u001b[31mmerah\u001b[0m \u001b]0;judul\u0007 \u009b2J'],
    ['a link of a terminal', `\u001b]8;;${url}/t\u001b\\klik\u001b]8;;\u001b\\`],
    ['control signs', 'a\u0001b\u0008c\u000bd\u007fe'],
    ['turned signs', 'a\u202eb\u2066c\u200bd\ufeffe\u2069f'],
    ['half a pair', 'a\ufffdb\ufffe'],
    ['a field of Word', `{ INCLUDETEXT "${secretPath}" } { DDEAUTO c:\\\\windows "cmd" }`],
    ['an element of Word', '</w:t></w:r><w:r><w:instrText>HYPERLINK</w:instrText></w:r>'],
    ['a string of PDF', `) /JS (app.alert(1)) /S /JavaScript >> endobj (\\`],
    ['a name of a path', `../../../../../../${secretPath}`],
    ['a name of an object', '__proto__ constructor toString'],
  ]);
}
