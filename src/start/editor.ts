const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Files that make editors and Git treat the documents alike on every computer, by their place. */
export const EDITOR_FILES: readonly (readonly [string, string])[] = [
  ['.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml'] })],
  [
    '.vscode/settings.json',
    json({
      'files.encoding': 'utf8',
      'files.eol': '\n',
      // Every document names its own form; one from the internet would only be in the way.
      'yaml.schemaStore.enable': false,
    }),
  ],
  [
    '.editorconfig',
    `root = true

[*]
charset = utf-8
end_of_line = lf
insert_final_newline = true

[*.{yaml,yml,json}]
indent_style = space
indent_size = 2
`,
  ],
  ['.gitattributes', '* text=auto eol=lf\n*.pdf binary\n*.tgz binary\n'],
  [
    '.gitignore',
    `# Afgedrukte documenten en verslagen; proplan maakt ze telkens opnieuw.
*.pdf
/gl-code-quality-report.json
/proplan-junit.xml

# Wat programma's achterlaten.
.DS_Store
Thumbs.db
~$*
*.tmp
`,
  ],
];
