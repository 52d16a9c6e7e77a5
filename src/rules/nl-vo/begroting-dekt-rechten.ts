import { Decimal, sum } from '../../base/decimal.ts';
import { hours } from '../../base/format.ts';
import { confidencesOf } from '../../figures/figure.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<'plan', { waarde: string; rechten: string; mensen: number }>({
  name: 'nl-vo/begroting-dekt-rechten',
  scope: 'school',
  kinds: ['plan'],
  regime: 'nl-vo',
  notes: ['NL-VO-C08'],
  force: 'cao',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.4 lid 1 en 3' },
  confidence: 'primary',
  parameters: ['nl-vo/basisrecht-uren-leraar', 'nl-vo/basisrecht-uren-oop'],
  tags: ['recht'],
  severity: {
    value: 'warning',
    why: 'De cao geeft het recht aan de medewerker; een plan hoeft die uren niet te noemen.',
  },
  check: ({ doc, view }, report) => {
    const presented = doc.data.begroting?.uren;
    if (presented === undefined || doc.data.schooljaar === undefined) return;
    const year = doc.data.schooljaar;
    const rights = view.registers.flatMap((register) =>
      (register.data.medewerkers ?? []).flatMap(({ id }) => {
        const elsewhere = view.employed(id).some(({ school }) => school !== view.school.id);
        const right = view.right(register.file, id, 'basisrecht-uren', year);
        return elsewhere || right?.value == null ? [] : [right];
      }),
    );
    const least = sum(
      rights.map((right) => right.low ?? right.value ?? 0).map((value) => new Decimal(value)),
    );
    if (new Decimal(presented).gte(least)) return;
    const ownHours = (doc.data.activiteiten ?? []).some((activity) => activity['uren-uit'] === 'basisrecht');
    report({
      at: at(doc, '/begroting/uren'),
      args: { waarde: hours(presented), rechten: hours(least), mensen: rights.length },
      restsOn: rights.flatMap(confidencesOf),
      ...(ownHours ? {} : { atMost: 'info' as const }),
    });
  },
  texts: {
    nl: {
      title: 'De uren van het plan dekken het basisrecht van het team',
      message: (args) =>
        `De begroting zegt ${args.waarde}, maar het basisrecht van ${args.mensen === 1 ? '1 medewerker is' : `${args.mensen} medewerkers is samen`} al ${args.rechten}.`,
      advice: () =>
        'Verhoog de uren; zitten de eigen uren er bewust niet in, leg dat dan vast als uitzondering.',
    },
    en: {
      title: 'The hours of the plan cover the basic right of the team',
      message: (args) =>
        `The budget says ${args.waarde}, but the basic right of ${args.mensen === 1 ? '1 employee is already' : `${args.mensen} employees is together already`} ${args.rechten}.`,
      advice: () => 'Raise the hours; when own hours are left out on purpose, record that as an exception.',
    },
  },
});
