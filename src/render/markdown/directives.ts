/** A block directive of the fixed list: `:::name` around blocks, or `::name` alone on a line. */
export interface DirectiveRule {
  readonly form: 'container' | 'leaf';
  /** What it does, in Dutch, for docs/templates.md. */
  readonly description: string;
}

/** Every directive a template may use; none takes attributes or a label. */
export const DIRECTIVES: Readonly<Record<string, DirectiveRule>> = {
  omslag: {
    form: 'container',
    description: 'Titelblad: de inhoud staat alleen op de eerste bladzijde, zonder kopregel.',
  },
  inhoud: {
    form: 'leaf',
    description: 'Inhoudsopgave: de koppen van niveau 1 en 2, in de pdf met bladzijdenummers.',
  },
  samen: {
    form: 'container',
    description: 'Houdt de inhoud op één bladzijde bijeen.',
  },
  liggend: {
    form: 'container',
    description:
      'Zet de inhoud op liggende bladzijden, voor brede tabellen; met alleen tabellen van hoogstens vier rijen blijft die staand.',
  },
  handtekeningen: {
    form: 'container',
    description: 'Handtekeningblok: blijft met zijn kop op één bladzijde, met hoge rijen om te tekenen.',
  },
  bijlage: {
    form: 'container',
    description: 'Bijlage: begint op een nieuwe bladzijde, de eerste kop krijgt een volgnummer.',
  },
};
