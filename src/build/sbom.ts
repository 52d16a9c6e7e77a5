import { readFileSync, writeFileSync } from 'node:fs';
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import parseExpression from 'spdx-expression-parse';
import type { Lock, Locked } from './lockfile.ts';

/** What is read of our own package.json. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

const licences = new Contrib.License.Factories.LicenseFactory(parseExpression);

/**
 * Writes the bill of materials of the package as CycloneDX 1.6: each package that is in the bundles or gave a font, and as
 * optional the engine for PDF, which npm installs beside it. Version, licence and digest of each are those of the lockfile.
 * It holds no day and no random number, so that one tree gives one file.
 *
 * @param folders the packages that were bundled, as `node_modules/…`
 */
export function writeSbom(path: string, folders: readonly string[]): void {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const { name, version, license } = manifest;
  // No address of a registry: nobody there answers for our name.
  const own = new Models.Component(Enums.ComponentType.Application, name, { version, bomRef: name });
  own.licenses.add(licences.makeFromString(license));
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: own }) });
  const add = (folder: string, scope: Enums.ComponentScope): void => {
    const locked = packages[folder];
    if (locked === undefined) throw new Error(`package-lock.json does not name ${folder}`);
    const component = componentOf(nameOf(folder), locked);
    component.scope = scope;
    bom.components.add(component);
    own.dependencies.add(component.bomRef);
  };
  for (const folder of folders) add(folder, Enums.ComponentScope.Required);
  for (const name of Object.keys(manifest.optionalDependencies)) {
    const folder = `node_modules/${name}`;
    const binaries = Object.keys(packages[folder]?.optionalDependencies ?? {});
    for (const one of [folder, ...binaries.map((binary) => `node_modules/${binary}`)])
      add(one, Enums.ComponentScope.Optional);
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  writeFileSync(path, `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`);
}

function componentOf(fullName: string, { version, license, integrity }: Locked): Models.Component {
  const [name = '', group] = fullName.split('/').reverse();
  const purl = new PackageURL('npm', group, name, version).toString();
  const component = new Models.Component(Enums.ComponentType.Library, name, {
    group,
    version,
    purl,
    bomRef: purl,
  });
  component.licenses.add(licences.makeFromString(license));
  if (integrity !== undefined) component.hashes.set(...digestOf(integrity));
  return component;
}

/** What npm calls integrity, as algorithm and hexadecimal digest of the package's tarball. */
function digestOf(integrity: string): [Enums.HashAlgorithm, string] {
  const [algorithm, digest = ''] = integrity.split('-');
  if (algorithm !== 'sha512') throw new Error(`Not a digest of SHA-512: ${integrity}`);
  return [Enums.HashAlgorithm['SHA-512'], Buffer.from(digest, 'base64').toString('hex')];
}

/** `node_modules/a/node_modules/@b/c` → `@b/c`. */
function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
