import { ZERO } from '../../base/decimal.ts';
import { euro } from '../../base/format.ts';
import type { Severity } from '../../base/found.ts';
import { pointerTo } from '../../base/place.ts';
import type { Doc } from '../../documents/kind.ts';
import type { Figure } from '../../figures/figure.ts';
import { atLeast } from '../../figures/make.ts';
import type { SchoolView } from '../input.ts';
import { at, schoolRule } from '../rule.ts';
import { ownersOf } from './_shared/training-money.ts';

type Budget = NonNullable<Doc<'school'>['data']['budgetten']>[number];

export default schoolRule<
  'school',
  { budget: string; gepland: string; beschikbaar: string | null; zeker: boolean }
>({
  name: 'be-vlg/gepland-past-in-budget',
  scope: 'school',
  kinds: ['school'],
  regime: 'be-vlg',
  notes: ['VL-MON-009'],
  force: 'praktijk',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: {
    source: 'pagina-middelen',
    article: 'middelen per begrotingsjaar, terwijl een plan twee begrotingsjaren raakt',
  },
  confidence: 'doubtful',
  parameters: [],
  severity: {
    value: 'warning',
    why: 'Meer plannen dan er is, loopt vast; strafbaar is het niet, en geld van volgend jaar is er nog niet.',
  },
  check: ({ doc, view }, report) => {
    for (const [index, budget] of (doc.data.budgetten ?? []).entries()) {
      const planned = view.figure(doc.file, `budget/${budget.id}/gepland`);
      if (planned === null || isShared(budget.id, view)) continue;
      const available = view.figure(doc.file, `budget/${budget.id}/beschikbaar`);
      const known = available?.value ?? ZERO;
      if (atLeast(planned).lte(known)) continue;
      const sure = isSure(budget, available);
      report({
        at: at(doc, pointerTo('/budgetten', index), 'key'),
        args: {
          budget: budget.id,
          gepland: euro(atLeast(planned)),
          beschikbaar: available === null || available.value === null ? null : euro(known),
          zeker: sure,
        },
        ...(sure ? {} : { atMost: 'info' as Severity }),
      });
    }
  },
  texts: {
    nl: {
      title: 'Wat gepland is, past in het budget',
      message: (args) => {
        if (args.beschikbaar === null)
          return `Op ${args.budget} is ${args.gepland} gepland, nog te dekken: ontvangen en geraamd zijn niet ingevuld.`;
        return args.zeker
          ? `Op ${args.budget} is ${args.gepland} gepland, en er is ${args.beschikbaar} beschikbaar.`
          : `Op ${args.budget} is ${args.gepland} gepland en ${args.beschikbaar} bekend; de rest is nog te dekken.`;
      },
      advice: (args) =>
        args.zeker
          ? 'Schuif een kost naar een ander budget of een later jaar, of schrap ze.'
          : 'Vul in wat ontvangen of geraamd is en welke reserve overblijft, of schuif een kost door.',
    },
    en: {
      title: 'What is planned fits in the budget',
      message: (args) => {
        if (args.beschikbaar === null)
          return `On ${args.budget} ${args.gepland} is planned, still to be covered: ontvangen and geraamd are not filled in.`;
        return args.zeker
          ? `On ${args.budget} ${args.gepland} is planned, and ${args.beschikbaar} is available.`
          : `On ${args.budget} ${args.gepland} is planned and ${args.beschikbaar} known; the rest is still to be covered.`;
      },
      advice: (args) =>
        args.zeker
          ? 'Move a cost to another budget or a later year, or drop it.'
          : 'Fill in what is received or estimated and which reserve is left, or move a cost.',
    },
  },
});

/** Money that is there: received, with the opening reserve known where the law lets one stay. */
function isSure(budget: Budget, available: Figure | null): boolean {
  if (available === null || available.open > 0 || budget.ontvangen === undefined) return false;
  return budget.bron !== 'professionaliseringsmiddelen' || budget['reserve-begin'] !== undefined;
}

/** True when two schools of one plan call a budget the same: then nobody can tell whose money a line means. */
function isShared(budget: string, view: SchoolView): boolean {
  const concerned = new Set(view.plans.flatMap((plan) => plan.data.scholen ?? []));
  const owners = ownersOf(budget, view.schools).filter(({ school }) => concerned.has(school.id));
  return owners.length > 1;
}
