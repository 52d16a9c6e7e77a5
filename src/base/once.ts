/** A value that is worked out when it is first asked for, and no more than once. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same of a function: each answer is worked out once. Arguments with one key have one answer. */
export function oncePer<A extends readonly unknown[], T>(
  keyOf: (...args: A) => string,
  make: (...args: A) => T,
): (...args: A) => T {
  const made = new Map<string, { readonly value: T }>();
  return (...args) => {
    const key = keyOf(...args);
    const known = made.get(key);
    if (known !== undefined) return known.value;
    const value = make(...args);
    made.set(key, { value });
    return value;
  };
}
