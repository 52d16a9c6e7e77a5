import { inCi, type Start } from '../start.ts';
import { sourceNote } from './source-note.ts';

/**
 * The pipeline of Azure DevOps: findings as tests and a table in the summary. Azure obeys commands anywhere in what a
 * step prints, and documents may hold anything: two hashes together are parted before they reach the log.
 */
export function azurePipeline(start: Start): string {
  const { npx, lint } = inCi(start);
  return `${sourceNote(npx)}trigger:
  - main
pool:
  vmImage: ubuntu-latest
steps:
  - checkout: self
    fetchDepth: 0
    persistCredentials: false
  - task: UseNode@1
    inputs:
      version: 22.x
  - bash: |
      set -o pipefail
      uitkomst=0
      npx --yes --omit=optional ${npx} ${lint} --format text --format junit="$AGENT_TEMPDIRECTORY/proplan-junit.xml" --format markdown="$AGENT_TEMPDIRECTORY/proplan.md" 2>&1 | sed 's/##/# #/g' || uitkomst=$?
      if [ -f "$AGENT_TEMPDIRECTORY/proplan.md" ]; then echo "##vso[task.uploadsummary]$AGENT_TEMPDIRECTORY/proplan.md"; fi
      exit "$uitkomst"
    displayName: Plannen nakijken
  - task: PublishTestResults@2
    condition: succeededOrFailed()
    inputs:
      testResultsFormat: JUnit
      testResultsFiles: proplan-junit.xml
      searchFolder: $(Agent.TempDirectory)
      testRunTitle: proplan
`;
}
