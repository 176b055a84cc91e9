import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './house/source.ts';

/** A component of a CycloneDX bill, as far as it is looked at here. */
interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly scope?: string;
  readonly properties?: readonly { readonly name: string }[];
}

interface Bill {
  readonly metadata: { readonly component: { readonly 'bom-ref': string } };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** Packages that a user gets beside the bundle: sharp with what it loads, and the browser's archives. */
const BESIDE = /^(?:sharp|@img\/.+|detect-libc|semver|@sparticuz\/chromium)$/;

/**
 * The bill of materials of the packed product (CycloneDX, JSON): what `npm sbom` says of the lock file, kept to the
 * packages of which `bundled` files went into the bundle, and to those installed beside it. Without time and serial
 * number, so that the same lock file gives the same bill.
 */
export function billOfMaterials(bundled: readonly string[]): string {
  const made = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  const { serialNumber: _serial, ...bill } = JSON.parse(made) as Bill & { readonly serialNumber: string };
  const { timestamp: _time, ...metadata } = bill.metadata as Bill['metadata'] & { readonly timestamp: string };
  const folders = new Set(bundled.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []));
  const packages = new Set([...folders].map(nameWithVersion));
  const components = bill.components
    .filter(({ name, version }) => packages.has(`${name}@${version}`) || BESIDE.test(name))
    // npm calls whatever lapkin bundles a package of development.
    .map(({ scope: _scope, properties: _properties, ...component }) => ({ ...component, scope: 'required' }));
  const kept = new Set([metadata.component['bom-ref'], ...components.map((c) => c['bom-ref'])]);
  const dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }));
  return `${JSON.stringify({ ...bill, metadata, components, dependencies }, null, 2)}\n`;
}

function nameWithVersion(folder: string): string {
  const path = join(ROOT, folder, 'package.json');
  if (!existsSync(path)) return '';
  const { name, version } = JSON.parse(readFileSync(path, 'utf8')) as Component;
  return `${name}@${version}`;
}

/** Where the bill lies in the package. */
export const BILL_PATH = join('dist', 'lapkin.cdx.json');
