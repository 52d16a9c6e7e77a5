import { euro } from '../../base/format.ts';
import { pointerTo } from '../../base/place.ts';
import { at, schoolRule } from '../rule.ts';

/** Where the money of the agreement can come from; a grant of somebody else has its own rules. */
const SOURCES: readonly string[] = ['personele-bekostiging', 'professionaliseringsmiddelen'];

export default schoolRule<'school', { budget: string; over: string }>({
  name: 'nl-po/restant-bestedingsplan',
  scope: 'school',
  kinds: ['school'],
  regime: 'nl-po',
  notes: ['NL-PO-C02'],
  force: 'verwacht',
  addressee: 'werkgever',
  level: 'school',
  inForce: { from: '2019-03-01' },
  basis: {
    document: 'PO-Raad, helpdesk professionalisering',
    article: 'niet-besteed geld',
    url: 'https://www.poraad.nl/ledenondersteuning/helpdesk/cao/professionalisering-algemeen',
  },
  confidence: 'secondary',
  parameters: [],
  check: ({ doc, view }, report) => {
    for (const [index, budget] of (doc.data.budgetten ?? []).entries()) {
      if (!SOURCES.includes(budget.bron) || typeof budget['afgesloten-op'] !== 'string') continue;
      const left = view.figure(doc.file, `budget/${budget.id}/over`);
      const over = left?.open === 0 ? left.value : null;
      if (budget.bestedingsplan || over === null || over.lte(0)) continue;
      report({
        at: at(doc, pointerTo('/budgetten', index, 'id')),
        args: { budget: budget.id, over: euro(over) },
      });
    }
  },
  texts: {
    nl: {
      title: 'Voor geld dat over is, is er een plan',
      message: (args) => `Van ${args.budget} is ${args.over} over en het bestedingsplan ontbreekt.`,
      advice: () => 'Schrijf bij bestedingsplan wat de school met dit geld gaat doen.',
    },
    en: {
      title: 'There is a plan for money that is left',
      message: (args) => `${args.over} of ${args.budget} is left and the spending plan is missing.`,
      advice: () => 'Write under bestedingsplan what the school will do with this money.',
    },
  },
});
