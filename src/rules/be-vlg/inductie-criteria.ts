import { at, fileRule } from '../rule.ts';
import { isSchool } from './_shared/plan.ts';

export default fileRule<'plan', { eenheden: number }>({
  name: 'be-vlg/inductie-criteria',
  scope: 'bestand',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-AVB-006'],
  force: 'wet',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2026-09-01' },
  basis: { source: 'kov-inductiejaar', article: 'decreet nog niet gelezen' },
  confidence: 'doubtful',
  parameters: [],
  check: ({ doc, context }, report) => {
    const induction = doc.data.aanvangsbegeleiding?.inductie;
    const { eenheden = 0, criteria } = induction ?? {};
    if (!isSchool(context) || eenheden === 0 || criteria?.trim()) return;
    report({ at: at(doc, '/aanvangsbegeleiding/inductie', 'key'), args: { eenheden } });
  },
  texts: {
    nl: {
      title: 'Bij eenheden voor inductie staan de criteria',
      message: (args) =>
        `Bij inductie staan ${args.eenheden} eenheden, maar niet voor wie zij zijn en hoeveel elk krijgt.`,
      advice: () => 'Vul criteria in; het decreet over inductie is niet gelezen, dus kijk de omzendbrief na.',
    },
    en: {
      title: 'Units for induction come with their criteria',
      message: (args) =>
        `At inductie there are ${args.eenheden} units, but not for whom they are and how much each gets.`,
      advice: () => 'Fill in criteria; the decree on induction was not read, so check the circular.',
    },
  },
});
