declare module '*.voorbeelden.yaml' {
  const examples: readonly import('./examples.ts').Example[];
  export default examples;
}
