import { dateInWords } from '../../base/format.ts';
import { pointerTo } from '../../base/place.ts';
import { schoolYearPeriod } from '../../base/school-year.ts';
import { hasSomething, keptUnder, lastDayAfter, savingIn } from '../../figures/saving.ts';
import { parameterAt } from '../../law/lookup.ts';
import { at, schoolRule } from '../rule.ts';
import { leadsSchool } from './_shared/school-leader.ts';

export default schoolRule<
  'persoonlijk-plan',
  { uit: string; recht: string; geval: 'te-lang' | 'geen-afspraak'; jaren: string; tot: string }
>({
  name: 'nl-po/spaartermijn',
  scope: 'school',
  kinds: ['persoonlijk-plan'],
  regime: 'nl-po',
  notes: ['NL-PO-P03'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2019-03-01' },
  basis: {
    document: 'CAO PO 2019-2020 (PO-Raad)',
    article: 'art. 9.3 lid 4; schoolleider art. 9.11',
    url: 'https://www.poraad.nl/veelgestelde-vragen/welke-rechten-heeft-een-werknemer-als-het-gaat-om-zijn-professionalisering',
  },
  confidence: 'secondary',
  parameters: ['nl-po/spaarjaren-geld', 'nl-po/spaarjaren-schoolleider'],
  check: ({ doc, view, dates }, report) => {
    const leads = leadsSchool(doc.data.medewerker, dates.today, view);
    const term = parameterAt(leads ? 'nl-po/spaarjaren-schoolleider' : 'nl-po/spaarjaren-geld', dates.today);
    if (term === null) return;
    for (const [index, balance] of (doc.data.saldi ?? []).entries()) {
      const { recht, uit } = balance;
      if (recht !== 'basisrecht-geld' || !hasSomething(balance)) continue;
      const tot = lastDayAfter(uit, term.value.toNumber());
      const args = { uit, recht, jaren: term.value.toFixed(), tot: dateInWords(tot) };
      if (tot < dates.today) {
        report({
          at: at(doc, pointerTo('/saldi', index, 'uit')),
          args: { ...args, geval: 'te-lang' },
          restsOn: [term.dated.confidence],
        });
        continue;
      }
      const { own, rules } = keptUnder(balance, savingIn(view.kaders, view.school.id));
      const agreed = own !== undefined || rules.length > 0 || view.broken.has('kader');
      if (agreed || dates.today <= schoolYearPeriod(uit, view.context.land).to) continue;
      report({
        at: at(doc, pointerTo('/saldi', index, 'recht')),
        args: { ...args, geval: 'geen-afspraak' },
        // Saving goes in consultation; nobody wrote that the money lapses without a date.
        atMost: 'info',
      });
    }
  },
  texts: {
    nl: {
      title: ({ number }) =>
        `Geld wordt hooguit ${number('nl-po/spaarjaren-geld')} jaar gespaard, in overleg`,
      message: (args) =>
        args.geval === 'te-lang'
          ? `Het geld uit ${args.uit} mocht ${args.jaren} jaar gespaard worden, tot en met ${args.tot}; die dag is voorbij.`
          : `Voor het saldo ${args.recht} uit ${args.uit} is geen overleg over sparen vastgelegd.`,
      advice: (args) =>
        args.geval === 'te-lang'
          ? 'Haal het saldo weg, of leg met een uitzondering vast wat er anders is afgesproken.'
          : 'Noem de afspraak met datum; een afspraak in het kader telt ook.',
    },
    en: {
      title: ({ number }) =>
        `Money is saved for at most ${number('nl-po/spaarjaren-geld')} years, in consultation`,
      message: (args) =>
        args.geval === 'te-lang'
          ? `The money of ${args.uit} could be saved for ${args.jaren} years, until ${args.tot}; that day has passed.`
          : `For the balance ${args.recht} of ${args.uit} no consultation on saving is recorded.`,
      advice: (args) =>
        args.geval === 'te-lang'
          ? 'Remove the balance, or record with an exception what else was agreed.'
          : 'Name the agreement with its date; one in the framework counts too.',
    },
  },
});
