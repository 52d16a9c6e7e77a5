import { join } from 'node:path';
import { schoolYearBefore } from '../../../base/school-year.ts';
import type { Asked } from '../begin.ts';
import type { Kind } from '../kind.ts';

/** The framework of a board or school, for up to four years. */
export const kader: Kind<'kader'> = {
  idOf: ({ id }) => id,
  knownBy: 'id',
  holds: ['kader', 'doel', 'thema', 'besluitbaar'],
  lawDay: ({ looptijd }, _land, current) => looptijd?.van ?? current,
  writtenOn: (data) => data['vastgesteld-op'],
  begin: {
    needs: ['schooljaar'],
    in: 'workspace',
    ofBoardOrSchool: true,
    place: (asked) => join('kaders', `kader-${years(asked)}.yaml`),
    // Of a school that stands alone, the framework is its own.
    known: (asked) => ({
      id: `kader-${years(asked)}`,
      ...(asked.bestuur === '' ? { school: asked.school } : { bestuur: asked.bestuur }),
    }),
  },
};

/** The calendar years of a framework of four school years: it may last no longer. */
function years({ schooljaar }: Asked): string {
  return `${schooljaar.slice(0, 4)}-${schoolYearBefore(schooljaar, -3).slice(5)}`;
}
