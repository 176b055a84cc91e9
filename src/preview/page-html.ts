import { PAGE_PATHS } from '../preview-page/paths.ts';

/** The page itself: everything in it is drawn by its script. */
export const PAGE_HTML = `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pratinjau lapkin</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${PAGE_PATHS.style}">
<script type="module" src="${PAGE_PATHS.script}"></script>
</head>
<body><div id="lapkin"></div><noscript>Pratinjau lapkin memerlukan JavaScript.</noscript></body>
</html>
`;
