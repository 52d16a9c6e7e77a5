import { euro, hours } from '../../base/format.ts';
import { type Land, schoolYearOf } from '../../base/school-year.ts';
import { confidencesOf } from '../../figures/figure.ts';
import { roomOf } from '../../figures/ledger/pots.ts';
import { schoolRule } from '../rule.ts';

const POTS = ['basisrecht-uren', 'basisrecht-geld'] as const;

export default schoolRule<
  'deelname' | 'uitgaven',
  { wie: string; schooljaar: string; gebruikt: string; teveel: string }
>({
  name: 'nl-vo/recht-niet-overschreden',
  scope: 'school',
  kinds: ['deelname', 'uitgaven'],
  regime: 'nl-vo',
  notes: ['NL-VO-P07', 'NL-VO-P08'],
  force: 'verwacht',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.4 en 17.5' },
  confidence: 'primary',
  parameters: [
    'nl-vo/basisrecht-uren-leraar',
    'nl-vo/basisrecht-uren-oop',
    'nl-vo/basisrecht-geld-leraar',
    'nl-vo/basisrecht-geld-oop',
  ],
  check: ({ doc, view }, report) => {
    for (const register of view.registers)
      for (const person of register.data.medewerkers ?? [])
        for (const pot of POTS)
          for (const year of yearsOf(doc.data, view.context.land)) {
            const balance = view.balance(register.file, person.id, pot, year);
            if (!balance?.used?.value) continue;
            const { operands, value: used } = balance.used;
            // Told once, at the person of the last use; a range is over only when its highest side is.
            const last = operands.at(-1)?.source;
            const left = roomOf(balance)?.minus(used);
            if (last?.file !== doc.file || !left?.lt(0)) continue;
            const show = pot === 'basisrecht-uren' ? hours : euro;
            report({
              at: { ...last, pointer: last.pointer.replace(/[^/]+$/, 'medewerker') },
              args: {
                wie: person.id,
                schooljaar: year,
                gebruikt: show(used),
                teveel: show(left.neg()),
              },
              restsOn: confidencesOf(balance.right),
            });
          }
  },
  texts: {
    nl: {
      title: 'Niet meer gebruikt dan het basisrecht',
      message: (args) =>
        `${args.wie} gebruikte in ${args.schooljaar} ${args.gebruikt} van het basisrecht, ${args.teveel} meer dan er is.`,
      advice: () =>
        'Verbeter de regel, laat de werkgever dit deel betalen, of ken meer toe in het persoonlijk plan.',
    },
    en: {
      title: 'No more used than the basic right',
      message: (args) =>
        `${args.wie} used ${args.gebruikt} of the basic right in ${args.schooljaar}, ${args.teveel} more than there is.`,
      advice: () => 'Mend the line, let the employer pay this part, or grant more in the personal plan.',
    },
  },
});

/** The school year that a list is of, or those that meet in a budget year. */
function yearsOf(data: { schooljaar?: string; begrotingsjaar?: number }, land: Land): string[] {
  if (data.schooljaar !== undefined) return [data.schooljaar];
  return ['01-01', '12-31'].map((day) => schoolYearOf(`${data.begrotingsjaar}-${day}`, land));
}
