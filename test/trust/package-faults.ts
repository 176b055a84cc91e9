/** What is looked at of a package.json, whose lists of packages are found by their kind. */
export type Manifest = Readonly<Record<string, unknown>> & { readonly scripts?: Readonly<Record<string, string>> };

/** What is looked at of an entry of a lock file. */
export interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly license?: string;
  readonly link?: boolean;
}

export type LockedPackages = Readonly<Record<string, LockedPackage & Readonly<Record<string, unknown>>>>;

/** Licences that ask for no more than to be named, and the MPL, which asks for the source of its own files alone. */
const FREE =
  /^(?:MIT|X11|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Zlib|OFL-1\.1|MPL-2\.0|Python-2\.0)$/;
/** libvips is linked dynamically (docs/dependencies.md). */
const LINKED = /^LGPL-3\.0-or-later$/;
/** buffers comes with a part of exceljs that is not bundled, and says its licence (MIT) in its readme alone. */
const SAYS_ELSEWHERE = 'node_modules/buffers';
/** What npm runs by itself when a package is installed. */
const RUNS = ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare'];
/** The tool that bundles, in development; fsevents is for macOS alone and optional. */
const MAY_RUN = /node_modules\/(?:esbuild|fsevents)$/;
const KINDS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const;

/** What is wrong with a package.json and its lock file: what is not exact, not of the registry, runs, or has an odd licence. */
export function findLockFaults(manifest: Manifest, packages: LockedPackages): readonly string[] {
  const root = packages[''] ?? {};
  const own = RUNS.filter((name) => name in (manifest.scripts ?? {})).map((name) => `package.json runs ${name}`);
  const asked = KINDS.filter((kind) => JSON.stringify(root[kind] ?? {}) !== JSON.stringify(manifest[kind] ?? {}));
  const of = Object.entries(packages).flatMap(([path, locked]) =>
    path.includes('node_modules/') && locked.link !== true ? findPackageFaults(path, locked) : [],
  );
  return [...own, ...asked.map((kind) => `${kind} differ`), ...of];
}

function findPackageFaults(path: string, locked: LockedPackage): readonly string[] {
  const { version = '', integrity = '', license = '' } = locked;
  return [
    ...(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version) ? [] : [`${path} has no exact version`]),
    ...(/^sha512-[\w+/]{86}==$/.test(integrity) ? [] : [`${path} has no checksum`]),
    // The lock file names no registry; what comes from elsewhere would be named.
    ...(locked.resolved === undefined ? [] : [`${path} comes from elsewhere`]),
    ...(locked.hasInstallScript === true && !MAY_RUN.test(path) ? [`${path} runs when it is installed`] : []),
    ...(path === SAYS_ELSEWHERE || isFree(license, path) ? [] : [`${path} has the licence ${license}`]),
  ];
}

/** Whether a licence expression (SPDX) leaves the choice of licences that ask for no source. */
function isFree(license: string, path: string): boolean {
  const mayLink = path.includes('@img/sharp');
  return license
    .replace(/[()]/g, '')
    .split(/ OR |\//)
    .some((choice) => choice.split(' AND ').every((name) => FREE.test(name) || (mayLink && LINKED.test(name))));
}

/** What is looked at of a bill of materials, by the keys of CycloneDX. */
export type Bill = Readonly<Record<string, unknown>> & { readonly components: readonly Component[] };
type Component = Readonly<Record<string, unknown>> & { readonly name: string; readonly version: string };

/** What is wrong with a bill of what is packed: `bundled` names packages with their versions, `beside` packages alone. */
export function findBillFaults(bill: Bill, bundled: readonly string[], beside: readonly string[]): readonly string[] {
  const listed = new Set(bill.components.map(({ name, version }) => `${name} ${version}`));
  const names = new Set(bill.components.map(({ name }) => name));
  return [
    ...(`${bill.bomFormat} ${bill.specVersion}` === 'CycloneDX 1.5' ? [] : ['no CycloneDX 1.5']),
    ...bill.components.flatMap((component) => [
      ...(String(component.purl).startsWith('pkg:npm/') ? [] : [`${component.name} says not where it is from`]),
      ...(JSON.stringify(component.licenses ?? []) === '[]' ? [`${component.name} has no licence`] : []),
    ]),
    ...bundled.filter((name) => !listed.has(name)).map((name) => `${name} is bundled and not listed`),
    ...beside.filter((name) => !names.has(name)).map((name) => `${name} lies beside and is not listed`),
  ];
}
