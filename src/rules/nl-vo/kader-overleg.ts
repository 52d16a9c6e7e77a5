import { caoVo } from '../cao-vo.ts';
import { at, schoolRule } from '../rule.ts';

type Case = 'geen' | 'niet-eens' | 'te-laat' | 'raad-van-school';

export default schoolRule<'kader', { kader: string; geval: Case; waarde: string; zitting: string }>({
  name: 'nl-vo/kader-overleg',
  scope: 'school',
  kinds: ['kader'],
  regime: 'nl-vo',
  notes: ['NL-VO-K06', 'NL-VO-K05'],
  force: 'cao',
  addressee: 'bestuur',
  level: 'bestuur',
  inForce: { from: '2014-08-01' },
  basis: caoVo('art. 17.2 lid 2'),
  confidence: 'primary',
  parameters: [],
  severity: {
    value: 'warning',
    why: 'De cao vraagt overleg; of dat instemming is, en of elders een verslag ligt, ziet proplan niet.',
  },
  tags: ['goedkeuring'],
  check: ({ doc, view, dates }, report) => {
    const competence = view.competence('kader');
    if (competence === null || view.broken.has('goedkeuring')) return;
    const decisions = (view.approval(doc.id)?.decisions ?? [])
      .filter(({ competent, doc: { data } }) => competent || data.uitkomst === 'vervangende-toestemming')
      .toSorted((a, b) => a.doc.data.zitting.localeCompare(b.doc.data.zitting));
    const [first] = decisions;
    const tell = (geval: Case, waarde: string, zitting: string) => ({
      args: { kader: doc.id, geval, waarde, zitting },
    });
    if (first === undefined) {
      const agreed = doc.data['vastgesteld-op'] ?? doc.data.looptijd?.van;
      report({
        at: at(doc, '', 'key'),
        ...tell('geen', '', ''),
        ...(agreed !== undefined && agreed <= dates.today ? {} : { atMost: 'info' as const }),
      });
      return;
    }
    const last = decisions.at(-1) ?? first;
    const { orgaan, uitkomst, zitting } = last.doc.data;
    if (!last.positive) report({ at: at(doc, '', 'key'), ...tell('niet-eens', uitkomst, zitting) });
    const agreed = doc.data['vastgesteld-op'];
    if (agreed !== undefined && agreed < first.doc.data.zitting)
      report({ at: at(doc, '/vastgesteld-op'), ...tell('te-laat', agreed, first.doc.data.zitting) });
    const common = doc.data.school === undefined && doc.data['geldt-voor']?.length !== 1;
    const pgmr = view.context.bestuur?.data.medezeggenschap?.pgmr === true;
    if (common && pgmr && decisions.every(({ doc: { data } }) => data.orgaan === 'pmr'))
      report({ at: at(doc, '', 'key'), ...tell('raad-van-school', orgaan, zitting) });
  },
  texts: {
    nl: {
      title: 'Het kader is besproken met de P(G)MR',
      message: (args) => {
        if (args.geval === 'geen') return `Van ${args.kader} is geen overleg met de PGMR of PMR vastgelegd.`;
        if (args.geval === 'te-laat')
          return `${args.kader} is vastgesteld op ${args.waarde}, voor het eerste overleg van ${args.zitting}.`;
        if (args.geval === 'raad-van-school')
          return `Over ${args.kader} overlegde alleen de ${args.waarde}, terwijl het bestuur een PGMR heeft.`;
        return `De uitkomst van ${args.zitting} over ${args.kader} is ${args.waarde}. Leest u overleg als instemming, dan geldt het kader niet.`;
      },
      advice: (args) => {
        if (args.geval === 'geen')
          return 'Voeg de uitkomst van het overleg toe met proplan approve; een bestuur met één school overlegt met de PMR.';
        if (args.geval === 'te-laat')
          return 'Controleer beide datums, of stel het kader na het overleg opnieuw vast.';
        if (args.geval === 'raad-van-school') return 'Leg het gemeenschappelijke kader voor aan de PGMR.';
        return 'Overleg opnieuw, of leg met een uitzondering vast waarom het kader toch geldt.';
      },
    },
    en: {
      title: 'The framework was discussed with the P(G)MR',
      message: (args) => {
        if (args.geval === 'geen') return `No consultation of the PGMR or PMR is recorded for ${args.kader}.`;
        if (args.geval === 'te-laat')
          return `${args.kader} was adopted on ${args.waarde}, before the first consultation of ${args.zitting}.`;
        if (args.geval === 'raad-van-school')
          return `Only the ${args.waarde} was consulted on ${args.kader}, while the board has a PGMR.`;
        return `The outcome of ${args.zitting} on ${args.kader} is ${args.waarde}. Read as consent, the framework does not hold.`;
      },
      advice: (args) => {
        if (args.geval === 'geen')
          return 'Add the outcome of the consultation with proplan approve; a board with one school consults the PMR.';
        if (args.geval === 'te-laat')
          return 'Check both dates, or adopt the framework again after consultation.';
        if (args.geval === 'raad-van-school') return 'Submit the common framework to the PGMR.';
        return 'Consult again, or record with an exception why the framework holds all the same.';
      },
    },
  },
  examples: [
    {
      title: 'vastgesteld op de dag van het overleg is op tijd',
      goed: {
        kader: 'vastgesteld-op: 2024-06-10\n',
        goedkeuring:
          'orgaan: pmr\nzitting: 2024-06-10\nuitkomst: akkoord\ndocumenten: [{document: kader-2024-2028, digest: "$digest(kader)"}]\n',
      },
      fout: {
        kader: 'vastgesteld-op: 2024-06-10\n',
        goedkeuring:
          'orgaan: pmr\nzitting: 2024-06-11\nuitkomst: akkoord\ndocumenten: [{document: kader-2024-2028, digest: "$digest(kader)"}]\n',
      },
    },
    {
      goed: {
        goedkeuring:
          'orgaan: pmr\nzitting: 2024-06-10\nuitkomst: akkoord\ndocumenten: [{document: kader-2024-2028, digest: "$digest(kader)"}]\n',
      },
      fout: {
        goedkeuring:
          'orgaan: schoolraad\nzitting: 2024-06-10\nuitkomst: akkoord\ndocumenten: [{document: kader-2024-2028, digest: "$digest(kader)"}]\n',
      },
    },
    {
      title: 'een kader voor alle scholen van een bestuur met een PGMR is niet voor de PMR van één school',
      goed: {
        bestuur: 'medezeggenschap: {pgmr: true}\n',
        goedkeuring:
          'orgaan: pgmr\nzitting: 2024-06-10\nuitkomst: akkoord\ndocumenten: [{document: kader-2024-2028, digest: "$digest(kader)"}]\n',
      },
      fout: {
        bestuur: 'medezeggenschap: {pgmr: true}\n',
        goedkeuring:
          'orgaan: pmr\nzitting: 2024-06-10\nuitkomst: akkoord\ndocumenten: [{document: kader-2024-2028, digest: "$digest(kader)"}]\n',
      },
    },
  ],
});
