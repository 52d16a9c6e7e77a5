import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { REGIMES } from '../law/facts.ts';
import { run as generate } from './generate.ts';

/** `npm run new-rule -- nl-vo/naam-van-de-regel`: a rule and its examples to fill in, already registered. */
export async function run([name = '']: readonly string[]): Promise<void> {
  const path = `src/rules/${name}.ts`;
  const examples = `src/rules/${name}.voorbeelden.yaml`;
  const [regime = ''] = name.split('/');
  if (!(REGIMES as readonly string[]).includes(regime) || !/^[a-z-]+\/[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    throw new Error('name the rule as regime/lower-case-words, e.g. nl-vo/kader-hooguit-vier-jaar');
  if (existsSync(path)) throw new Error(`${path} exists already; names are never reused`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, scaffold(name));
  writeFileSync(examples, EXAMPLES);
  await generate();
  console.log(
    `${path}\n${examples}\nFill in basis, check, texts and examples; then npm run generate; CONTRIBUTING.md says how the examples are run.`,
  );
}

const EXAMPLES = `- goed:
    plan: |
      eigenaar: directie
  fout:
    plan: |
      titel: Plan
`;

function scaffold(name: string): string {
  const regime = name.split('/')[0];
  return `import { at, fileRule } from '../rule.ts';

export default fileRule<'plan', { plan: string }>({
  name: '${name}',
  scope: 'bestand',
  kinds: ['plan'],
  regime: '${regime}',
  notes: [],
  force: 'praktijk',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: { document: '', article: '', url: '' },
  confidence: 'doubtful',
  parameters: [],
  check: ({ doc }, report) => {
    if (doc.data.eigenaar === undefined) report({ at: at(doc, '', 'key'), args: { plan: doc.id } });
  },
  texts: {
    nl: {
      title: '',
      message: (args) => \`\${args.plan}\`,
      advice: () => '',
    },
    en: {
      title: '',
      message: (args) => \`\${args.plan}\`,
      advice: () => '',
    },
  },
});
`;
}
