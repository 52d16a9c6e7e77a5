import { at, fileRule } from '../rule.ts';

export default fileRule<'kader', { kader: string }>({
  name: 'nl-vo/professioneel-statuut',
  scope: 'bestand',
  kinds: ['kader'],
  regime: 'nl-vo',
  notes: ['NL-ALL-C03'],
  force: 'verwacht',
  addressee: 'bestuur',
  level: 'bestuur',
  inForce: { from: '2017-08-01' },
  basis: { source: 'wvo', article: 'art. 7.8 lid 4' },
  confidence: 'primary',
  parameters: [],
  severity: {
    value: 'info',
    why: 'De wet vraagt een statuut dat met de leraren gemaakt is; dat het kader ernaar verwijst, is gewoonte.',
  },
  check: ({ doc }, report) => {
    if (!doc.data['professioneel-statuut']?.trim())
      report({ at: at(doc, '', 'key'), args: { kader: doc.id } });
  },
  texts: {
    nl: {
      title: 'Het kader verwijst naar het professioneel statuut',
      message: (args) => `${args.kader} verwijst niet naar het professioneel statuut.`,
      advice: () => 'Vul bij professioneel-statuut in waar het statuut te lezen is.',
    },
    en: {
      title: 'The framework refers to the professional statute',
      message: (args) => `${args.kader} does not refer to the professional statute.`,
      advice: () => 'Fill in at professioneel-statuut where the statute can be read.',
    },
  },
});
