declare module '*.voorbeelden.yaml' {
  const examples: readonly import('./examples.ts').Example[];
  export default examples;
}

declare module '*/zonder-regel.yaml' {
  const numbers: readonly import('./concordance.ts').WithoutRule[];
  export default numbers;
}
