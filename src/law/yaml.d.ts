declare module '*/parameters.yaml' {
  const parameters: readonly import('./parameter.ts').ParameterEntry[];
  export default parameters;
}

declare module '*/organen.yaml' {
  const bodies: readonly import('./body.ts').Competence[];
  export default bodies;
}

declare module '*/bl9.yaml' {
  const elements: readonly import('./quality-element.ts').QualityElement[];
  export default elements;
}

declare module '*/bronnen.yaml' {
  const texts: readonly import('./source.ts').SourceText[];
  export default texts;
}
