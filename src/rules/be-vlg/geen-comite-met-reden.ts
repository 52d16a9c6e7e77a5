import { at, fileRule } from '../rule.ts';

export default fileRule<'school', { school: string; waarde: string }>({
  name: 'be-vlg/geen-comite-met-reden',
  scope: 'bestand',
  kinds: ['school'],
  regime: 'be-vlg',
  notes: ['VL-APP-002'],
  force: 'wet',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'kwaliteitsdecreet', article: 'art. 8' },
  confidence: 'primary',
  parameters: [],
  severity: {
    value: 'warning',
    why: 'Zonder comité beslist de personeelsvergadering; het decreet vraagt niet dat de reden hier staat.',
  },
  check: ({ doc }, report) => {
    const bodies = doc.data.overlegorganen;
    if (bodies?.['lokaal-comite'] !== 'geen' || bodies.reden?.trim()) return;
    report({
      at: at(doc, '/overlegorganen/lokaal-comite'),
      args: { school: doc.id, waarde: bodies['lokaal-comite'] },
    });
  },
  texts: {
    nl: {
      title: 'Een school zonder lokaal comité zegt waarom',
      message: (args) =>
        `Bij ${args.school} staat lokaal-comite: ${args.waarde}, zonder reden; alleen dan mag de personeelsvergadering het plan goedkeuren.`,
      advice: () => 'Vul bij overlegorganen de reden in, of noem het comité dat er is.',
    },
    en: {
      title: 'A school without a local committee says why',
      message: (args) =>
        `${args.school} has lokaal-comite: ${args.waarde}, without a reason; only then may the staff assembly approve the plan.`,
      advice: () => 'Fill in reden at overlegorganen, or name the committee that there is.',
    },
  },
});
