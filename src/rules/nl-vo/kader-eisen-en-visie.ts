import { at, fileRule } from '../rule.ts';

export default fileRule<'kader', { waar: string; ontbreekt: string }>({
  name: 'nl-vo/kader-eisen-en-visie',
  scope: 'bestand',
  kinds: ['kader'],
  regime: 'nl-vo',
  notes: ['NL-VO-K04'],
  force: 'cao',
  addressee: 'bestuur',
  level: 'bestuur',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.2 lid 2 onder c' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc }, report) => {
    const part = doc.data['eisen-en-visie'];
    const demands = (part?.eisen ?? []).filter(({ omschrijving }) => omschrijving.trim());
    const written = (...chapters: readonly string[]): boolean =>
      doc.data.hoofdstukken?.some(
        ({ onderdeel, tekst }) => chapters.includes(onderdeel) && (tekst ?? '').trim() !== '',
      ) ?? false;
    const missing = (ontbreekt: string, chapter: boolean): void =>
      report({
        at: part ? at(doc, '/eisen-en-visie', 'key') : at(doc, '', 'key'),
        args: { waar: part ? 'eisen-en-visie' : doc.id, ontbreekt },
        ...(chapter ? { atMost: 'info' as const } : {}),
      });
    if (demands.length === 0) missing('eisen', written('aanleiding', 'missie-visie-en-strategie'));
    if (!part?.visie?.trim())
      missing('visie', written('missie-visie-en-strategie', 'visie-op-professionalisering'));
    if (demands.length === 0 || demands.some(({ doelen = [] }) => doelen.length > 0)) return;
    report({
      at: at(doc, '/eisen-en-visie/eisen', 'key'),
      args: { waar: 'eisen', ontbreekt: 'doelen' },
      atMost: 'warning',
    });
  },
  texts: {
    nl: {
      title: 'Het kader verbindt de doelen met eisen van buiten en met de visie',
      message: (args) =>
        args.ontbreekt === 'doelen'
          ? `Bij ${args.waar} noemt geen enkele eis de doelen die erop antwoorden.`
          : `Bij ${args.waar} ontbreekt het veld ${args.ontbreekt}.`,
      advice: (args) => {
        if (args.ontbreekt === 'doelen') return 'Noem bij elke eis de doelen die erop antwoorden.';
        return args.ontbreekt === 'eisen'
          ? 'Schrijf op welke eisen aan de organisatie gesteld worden en welke doelen daarop antwoorden.'
          : 'Schrijf op hoe de organisatie naar deze eisen kijkt.';
      },
    },
    en: {
      title: 'The framework ties the goals to outside demands and to the vision',
      message: (args) =>
        args.ontbreekt === 'doelen'
          ? `At ${args.waar} no demand names the goals that answer it.`
          : `${args.waar} lacks the field ${args.ontbreekt}.`,
      advice: (args) => {
        if (args.ontbreekt === 'doelen') return 'Name at each demand the goals that answer it.';
        return args.ontbreekt === 'eisen'
          ? 'Write which demands are made on the organisation and which goals answer them.'
          : 'Write how the organisation looks at these demands.';
      },
    },
  },
});
