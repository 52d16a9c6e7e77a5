import aanvraag from '../../../schemas/view/aanvraag.schema.json' with { type: 'json' };
import kader from '../../../schemas/view/kader.schema.json' with { type: 'json' };
import persoonlijkPlan from '../../../schemas/view/persoonlijk-plan.schema.json' with { type: 'json' };
import plan from '../../../schemas/view/plan.schema.json' with { type: 'json' };
import saldobrief from '../../../schemas/view/saldobrief.schema.json' with { type: 'json' };
import teamplan from '../../../schemas/view/teamplan.schema.json' with { type: 'json' };
import type { ViewSchema } from './schema.ts';

/** The documents that can be printed. */
export type DocumentName = 'plan' | 'kader' | 'teamplan' | 'persoonlijk-plan' | 'aanvraag' | 'saldobrief';

/** The view model of each document, as JSON Schema. */
export const VIEW_SCHEMAS: Readonly<Record<DocumentName, ViewSchema>> = {
  plan: plan as ViewSchema,
  kader: kader as ViewSchema,
  teamplan: teamplan as ViewSchema,
  'persoonlijk-plan': persoonlijkPlan as ViewSchema,
  aanvraag: aanvraag as ViewSchema,
  saldobrief: saldobrief as ViewSchema,
};

export const DOCUMENT_NAMES = Object.keys(VIEW_SCHEMAS) as readonly DocumentName[];
