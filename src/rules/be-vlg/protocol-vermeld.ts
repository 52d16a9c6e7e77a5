import type { Doc } from '../../documents/kind.ts';
import type { SchoolView } from '../input.ts';
import { at, schoolRule } from '../rule.ts';

const NEGOTIATING: readonly string[] = ['loc', 'gemeenschappelijk-loc'];
const WITH_MINUTES: readonly string[] = ['or', 'personeelsvergadering'];

type Geval = 'geen-protocol' | 'te-vroeg' | 'toekomst' | 'geen-verslag' | 'voor-protocol';

export default schoolRule<'goedkeuring', { orgaan: string; waarde: string; dag: string; geval: Geval }>({
  name: 'be-vlg/protocol-vermeld',
  scope: 'school',
  kinds: ['goedkeuring'],
  regime: 'be-vlg',
  notes: ['VL-APP-004'],
  force: 'wet',
  addressee: 'bestuur',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: {
    document: 'LOC-decreet',
    article: 'art. 34-35',
    url: 'http://gidsvoorbesturen.be/content/het-lokaal-onderhandelingscomite-loc-en-de-ondernemingsraad',
  },
  confidence: 'secondary',
  parameters: [],
  check: ({ doc, view, dates }, report) => {
    const { orgaan, rol, zitting, protocol, verslag } = doc.data;
    const found = (geval: Geval, pointer: string, waarde: string, dag: string) =>
      report({
        at: at(doc, pointer),
        args: { orgaan, waarde, dag, geval },
        ...(geval === 'geen-verslag' ? { atMost: 'info' as const } : {}),
      });
    const negotiated = protocolsOn(doc, view).find((date) => date > zitting);
    if (rol === 'stelt-vast' && negotiated !== undefined)
      found('voor-protocol', '/zitting', zitting, negotiated);
    if (rol !== undefined && rol !== 'beslist') return;
    if (WITH_MINUTES.includes(orgaan) && verslag === undefined && protocol === undefined)
      found('geen-verslag', '/orgaan', orgaan, zitting);
    if (!NEGOTIATING.includes(orgaan)) return;
    if (protocol === undefined) found('geen-protocol', '/orgaan', orgaan, zitting);
    else if (protocol.datum < zitting) found('te-vroeg', '/protocol/datum', protocol.datum, zitting);
    else if (protocol.datum > dates.today) found('toekomst', '/protocol/datum', protocol.datum, dates.today);
  },
  texts: {
    nl: {
      title: 'Het protocol van de onderhandeling is vermeld',
      message: (args) => {
        if (args.geval === 'geen-protocol')
          return `Bij de beslissing van ${args.orgaan} van ${args.dag} staat geen protocol; een onderhandeling eindigt in een protocol.`;
        if (args.geval === 'geen-verslag')
          return `Bij de beslissing van ${args.orgaan} van ${args.dag} staat geen verslag.`;
        if (args.geval === 'voor-protocol')
          return `${args.orgaan} stelde vast op ${args.waarde}, maar het protocol is pas van ${args.dag}.`;
        return args.geval === 'te-vroeg'
          ? `Het protocol is van ${args.waarde}, maar de zitting was pas op ${args.dag}.`
          : `Het protocol is van ${args.waarde}, en dat is na vandaag (${args.dag}).`;
      },
      advice: (args) => {
        if (args.geval === 'geen-verslag') return 'Vul bij verslag de datum van het verslag in.';
        if (args.geval === 'voor-protocol')
          return 'Verbeter de datum, of laat het bestuur na het protocol vaststellen.';
        return 'Vul bij protocol de datum in die op het ondertekende protocol staat.';
      },
    },
    en: {
      title: 'The protocol of the negotiation is mentioned',
      message: (args) => {
        if (args.geval === 'geen-protocol')
          return `The decision of ${args.orgaan} of ${args.dag} mentions no protocol; a negotiation ends in one.`;
        if (args.geval === 'geen-verslag')
          return `The decision of ${args.orgaan} of ${args.dag} mentions no minutes.`;
        if (args.geval === 'voor-protocol')
          return `${args.orgaan} decided on ${args.waarde}, but the protocol is of ${args.dag}.`;
        return args.geval === 'te-vroeg'
          ? `The protocol is of ${args.waarde}, but the session was on ${args.dag}.`
          : `The protocol is of ${args.waarde}, which is after today (${args.dag}).`;
      },
      advice: (args) => {
        if (args.geval === 'geen-verslag') return 'Fill in the date of the minutes at verslag.';
        if (args.geval === 'voor-protocol')
          return 'Mend the date, or let the board decide after the protocol.';
        return 'Fill in at protocol the date that stands on the signed protocol.';
      },
    },
  },
});

/** The dates of the protocols on the documents that a decision is about. */
function protocolsOn(doc: Doc<'goedkeuring'>, view: SchoolView): string[] {
  return doc.data.documenten.flatMap(({ document }) =>
    (view.approval(document)?.decisions ?? [])
      .filter((decision) => decision.doc.file !== doc.file)
      .flatMap((decision) => decision.doc.data.protocol?.datum ?? []),
  );
}
