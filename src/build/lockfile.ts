/** The part of package-lock.json that says what is installed where. */
export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}
/** One package as it is installed. */
export interface Locked {
  readonly version: string;
  readonly license: string;
  readonly integrity?: string | undefined;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The packages whose content a lockfile does not hold to a digest, and the optional ones that it does not name. */
export function lackingIn({ packages }: Lock): string[] {
  const entries = Object.entries(packages);
  const loose = entries.filter(([path, { integrity = '' }]) => path !== '' && !/^sha512-/.test(integrity));
  const unnamed = entries.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  );
  return [...loose.map(([path]) => path), ...unnamed];
}
