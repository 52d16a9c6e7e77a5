import { pointerTo } from '../../base/place.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<'plan', { starter: string; mentor: string }>({
  name: 'be-vlg/mentor-is-geen-evaluator',
  scope: 'school',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-AVB-004'],
  force: 'praktijk',
  addressee: 'school',
  level: 'persoon',
  inForce: { from: '2019-09-01' },
  basis: {
    document: 'OVSG, aanvangsbegeleiding en beoordeling',
    article: 'het is niet de bedoeling dat de eerste evaluator zelf begeleidt',
    url: 'https://www.ovsg.be/onze-themas/personeelsbeleid-loopbaan/loopbaanbegeleiding/aanvangsbegeleiding-beoordeling',
  },
  confidence: 'secondary',
  parameters: [],
  severity: {
    value: 'warning',
    why: 'Een starter moet bij de begeleider fouten durven tonen; verboden is het niet.',
  },
  check: ({ doc, view }, report) => {
    const people = view.registers.flatMap((register) => register.data.medewerkers ?? []);
    for (const [index, starter] of (doc.data.aanvangsbegeleiding?.starters ?? []).entries()) {
      const { medewerker, mentor } = starter;
      const judges = people.some(
        (person) => person.id === medewerker && mentor !== undefined && person['eerste-evaluator'] === mentor,
      );
      if (!judges) continue;
      report({
        at: at(doc, pointerTo('/aanvangsbegeleiding/starters', index, 'mentor')),
        args: { starter: medewerker, mentor: mentor ?? '' },
      });
    }
  },
  texts: {
    nl: {
      title: 'De begeleider van een starter is niet de eerste evaluator',
      message: (args) => `${args.mentor} begeleidt ${args.starter} en is ook de eerste evaluator.`,
      advice: (args) => `Kies voor ${args.starter} een mentor die niet beoordeelt.`,
    },
    en: {
      title: 'The mentor of a starter is not the first evaluator',
      message: (args) => `${args.mentor} guides ${args.starter} and is the first evaluator as well.`,
      advice: (args) => `Choose a mentor for ${args.starter} who does not judge.`,
    },
  },
  examples: [
    {
      title: 'per paar: de evaluator van de ene mag de mentor van de andere zijn',
      goed: {
        personeel:
          'medewerkers:\n  - {id: p-0001}\n  - {id: p-0012, eerste-evaluator: p-0001}\n  - {id: p-0014}\n',
        plan: 'aanvangsbegeleiding:\n  aanpak: Elke starter heeft een mentor.\n  uitwerking: Wekelijks gesprek.\n  starters: [{medewerker: p-0014, mentor: p-0001}]\n',
      },
      fout: {
        personeel:
          'medewerkers:\n  - {id: p-0001}\n  - {id: p-0012, eerste-evaluator: p-0001}\n  - {id: p-0014}\n',
        plan: 'aanvangsbegeleiding:\n  aanpak: Elke starter heeft een mentor.\n  uitwerking: Wekelijks gesprek.\n  starters: [{medewerker: p-0012, mentor: p-0001}]\n',
      },
    },
  ],
});
