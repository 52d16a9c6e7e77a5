import { readFileSync, writeFileSync } from 'node:fs';

interface Locked {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const OS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'aix',
  'win32',
];
const CPU = ['arm64', 'x64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

/**
 * Adds the binaries of other platforms that npm left out of package-lock.json because a registry mirror did
 * not have them: `npm ci` refuses a lockfile that does not name every optional dependency. Run it after every
 * change of dependencies.
 */
export async function run(): Promise<void> {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  const added: [string, Locked][] = [];
  for (const owner of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      if (lock.packages[`node_modules/${name}`] !== undefined || !/^\d/.test(version)) continue;
      added.push([
        `node_modules/${name}`,
        { version, ...platformOf(name), ...(owner.dev ? { dev: true } : {}), optional: true },
      ]);
    }
  }
  const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(added) });
  const sorted = Object.fromEntries(packages.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
  console.log(`${added.length} platform packages added`);
}

/** `@x/binding-linux-arm64-musl` → os linux, cpu arm64, libc musl: the naming that all such packages follow. */
function platformOf(name: string): Partial<Locked> {
  const words = name.split('/').at(-1)?.split('-') ?? [];
  const os = OS.filter((one) => words.includes(one));
  const cpu = CPU.filter((one) => words.some((word) => word === one || (one === 'arm' && word === 'armv7')));
  const libc = words.includes('musl')
    ? ['musl']
    : words.includes('gnu') && os.includes('linux')
      ? ['glibc']
      : [];
  return {
    ...(os.length > 0 ? { os } : {}),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(libc.length > 0 ? { libc } : {}),
  };
}
