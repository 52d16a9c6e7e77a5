import { inCi, type Start } from '../start.ts';
import { sourceNote } from './source-note.ts';

/** The pipeline of GitLab: findings in the merge request as code quality and as tests. */
export function gitlabPipeline(start: Start): string {
  const { npx, lint } = inCi(start);
  return `${sourceNote(npx)}proplan:
  image: node:22
  variables:
    GIT_DEPTH: "0"
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - npx --yes --omit=optional ${npx} ${lint} --format text --format gitlab=gl-code-quality-report.json --format junit=proplan-junit.xml
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
      junit: proplan-junit.xml
`;
}
