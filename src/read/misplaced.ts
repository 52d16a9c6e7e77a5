import type { Found } from '../base/found.ts';
import { isInside } from '../workspace/find-files.ts';
import type { Workspace } from './workspace.ts';

/** Documents of a kind that belongs in a repository of its own (`elders` in proplan.yaml) and that stand here all the same. */
export function misplaced({ settings, sources, joined }: Workspace): Found[] {
  return sources
    .filter(({ soort }) => settings.elders?.some((kind) => kind === soort))
    .filter(({ path }) => !joined.some((folder) => isInside(path, folder)))
    .map(({ path, soort }) => ({
      rule: 'algemeen/staat-elders',
      args: { soort },
      place: { file: path, pointer: '/soort', part: 'value' },
    }));
}
