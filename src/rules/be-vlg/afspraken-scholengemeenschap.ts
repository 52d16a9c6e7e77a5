import { at, schoolRule } from '../rule.ts';
import { plansTogether } from './_shared/plan.ts';

export default schoolRule<'plan', { scholengemeenschap: string }>({
  name: 'be-vlg/afspraken-scholengemeenschap',
  scope: 'school',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-AVB-005'],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2019-09-01' },
  basis: {
    document: 'Omzendbrief aanvangsbegeleiding in het secundair onderwijs',
    article: 'afspraken op het niveau van de scholengemeenschap',
    url: 'https://data-onderwijs.vlaanderen.be/edulex/document.aspx?docid=15302',
  },
  confidence: 'primary',
  parameters: [],
  severity: {
    value: 'info',
    why: 'De omzendbrief vraagt de afspraken zelf; dat het plan ze noemt, vraagt hij niet.',
  },
  check: ({ doc, view }, report) => {
    const { scholengemeenschap, instellingstype } = view.school.data;
    // The circular that was read is the one for secondary education.
    if (scholengemeenschap === undefined || instellingstype !== 'secundaire-school') return;
    const guidance = plansTogether(doc, view).flatMap((plan) => plan.data.aanvangsbegeleiding ?? []);
    if (doc.data.aanvangsbegeleiding === undefined) return;
    if (guidance.some((one) => one['afspraken-scholengemeenschap'] !== undefined)) return;
    report({
      at: at(doc, '/aanvangsbegeleiding', 'key'),
      args: { scholengemeenschap },
    });
  },
  texts: {
    nl: {
      title: 'De scholengemeenschap maakte afspraken over aanvangsbegeleiding',
      message: (args) =>
        `Bij aanvangsbegeleiding staat niet welke afspraken er zijn binnen ${args.scholengemeenschap}.`,
      advice: () => 'Vul bij afspraken-scholengemeenschap de datum of vindplaats in.',
    },
    en: {
      title: 'The group of schools made agreements on induction',
      message: (args) =>
        `At aanvangsbegeleiding it does not say which agreements there are within ${args.scholengemeenschap}.`,
      advice: () => 'Fill in the date or place of the agreements at afspraken-scholengemeenschap.',
    },
  },
});
