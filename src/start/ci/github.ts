import { inCi, type Start } from '../start.ts';
import { sourceNote } from './source-note.ts';

/**
 * The workflow of GitHub: findings as annotations, a table in the summary, and for a pull request what it changes.
 * The branch that it goes to reaches the shell as a variable, never as text of a command.
 */
export function githubWorkflow(start: Start): string {
  const { npx, lint, diff } = inCi(start);
  return `${sourceNote(npx)}name: proplan
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
jobs:
  proplan:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version: 22
      - name: Plannen nakijken
        run: |
          uitkomst=0
          npx --yes --omit=optional ${npx} ${lint} --format github --format markdown="$RUNNER_TEMP/proplan.md" || uitkomst=$?
          if [ -f "$RUNNER_TEMP/proplan.md" ]; then cat "$RUNNER_TEMP/proplan.md" >> "$GITHUB_STEP_SUMMARY"; fi
          exit "$uitkomst"
      - name: Tonen wat er verandert
        if: \${{ !cancelled() && github.event_name == 'pull_request' }}
        env:
          BASIS: \${{ github.base_ref }}
        run: ${diff} "origin/$BASIS" HEAD --format markdown >> "$GITHUB_STEP_SUMMARY"
`;
}
