import { pointerTo } from '../../base/place.ts';
import { parameterAt } from '../../law/lookup.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<'school', { budget: string; waarde: string | null; verwacht: string }>({
  name: 'be-vlg/telling-op-1-februari',
  scope: 'school',
  kinds: ['school'],
  regime: 'be-vlg',
  notes: ['VL-MON-004'],
  force: 'wet',
  addressee: 'overheid',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'kwaliteitsdecreet-middelen', article: 'art. 9-11' },
  confidence: 'primary',
  parameters: ['be-vlg/teldag-maand'],
  check: ({ doc }, report) => {
    const counts = doc.data.tellingen ?? [];
    // A new or merged school was not counted, or under another number.
    if (counts.length === 0 || (doc.data.voorgangers ?? []).length > 0) return;
    for (const [index, budget] of (doc.data.budgetten ?? []).entries()) {
      const month = parameterAt('be-vlg/teldag-maand', `${budget.begrotingsjaar}-01-01`);
      if (budget.bron !== 'professionaliseringsmiddelen' || month === null) continue;
      const year = budget.begrotingsjaar - 1;
      const day = `${year}-${String(month.value.toNumber()).padStart(2, '0')}-01`;
      const founded = doc.data['opgericht-op'];
      if ((founded !== undefined && founded > day) || counts.some(({ datum }) => datum === day)) continue;
      const near = counts.findIndex(({ datum }) => datum.startsWith(`${year}-`));
      report({
        at:
          near === -1
            ? at(doc, pointerTo('/budgetten', index), 'key')
            : at(doc, pointerTo('/tellingen', near, 'datum')),
        args: { budget: budget.id, waarde: counts[near]?.datum ?? null, verwacht: day },
      });
    }
  },
  texts: {
    nl: {
      title: 'De betrekkingen zijn geteld op de teldag van het jaar ervoor',
      message: (args) =>
        args.waarde === null
          ? `Voor ${args.budget} staat er geen telling van ${args.verwacht}.`
          : `Voor ${args.budget} telt ${args.verwacht}, maar de telling is van ${args.waarde}.`,
      advice: (args) => `Voeg de telling van ${args.verwacht} toe, zoals de overheid ze gebruikte.`,
    },
    en: {
      title: 'Posts are counted on the day of the year before that counts',
      message: (args) =>
        args.waarde === null
          ? `For ${args.budget} there is no count of ${args.verwacht}.`
          : `For ${args.budget} ${args.verwacht} counts, but the count is of ${args.waarde}.`,
      advice: (args) => `Add the count of ${args.verwacht}, as the government used it.`,
    },
  },
});
