export { templateDocs } from './docs.ts';
export { coverageSource } from './fonts/coverage.ts';
