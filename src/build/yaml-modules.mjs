// YAML that stands beside the code, as a module whose default export is its data: for esbuild and for Vite.
import { readFile } from 'node:fs/promises';
import { load } from 'js-yaml';

const YAML = /\.yaml$/;
const json = async (path) => JSON.stringify(load(await readFile(path, 'utf8')));

export const yamlModules = {
  name: 'yaml-modules',
  setup({ onLoad }) {
    onLoad({ filter: YAML }, async ({ path }) => ({ contents: await json(path), loader: 'json' }));
  },
};

export const yamlModulesForVite = {
  name: 'yaml-modules',
  load: async (id) => (YAML.test(id) ? `export default ${await json(id)};` : null),
};
