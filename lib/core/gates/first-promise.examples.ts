import { day, deal, id, type MailSpec, situation } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';
import type { MilestoneId, StageId } from '../domain/ids';

const first = { stage: id<StageId>('discovery') };
const asks: MailSpec = { from: 'ana', on: '2026-06-10', text: 'Hello. Can you guarantee delivery in July?' };
const on = (text: string, more: Parameters<typeof situation>[0] = {}) =>
  situation({ mails: [{ ...asks, text }], deal: first, ...more });
const milestone = {
  id: id<MilestoneId>('k-1'),
  dealId: deal.id,
  name: 'Intro call',
  objective: null,
  kind: 'meeting',
  due: day('2026-06-01'),
  done: day('2026-06-01'),
} as const;

export const examples: GateExamples = {
  fires: [
    {
      name: 'they ask for a guarantee (S0-36)',
      on: on(asks.text),
      quote: 'Can you guarantee delivery in July?',
      says: 'the first promise',
    },
    { name: 'by when', on: on('By when can you have the first store live?') },
    { name: 'in German', on: on('Bis wann können Sie liefern?') },
    { name: 'in French', on: on('Pouvez-vous garantir la livraison en juillet ?') },
    { name: 'in Spanish', on: on('¿Pueden confirmar la entrega en julio?') },
  ],
  pass: [
    { name: 'a plain question', on: on('Which stores could come first?') },
    {
      name: 'we have written before',
      on: situation({ mails: [{ from: 'jonas', on: '2026-06-08', text: 'Hello Ana.' }, asks], deal: first }),
    },
    { name: 'we have met before', on: on(asks.text, { records: { milestones: [milestone] } }) },
    { name: 'the deal is further on', on: situation({ mails: [asks] }) },
  ],
  unknown: 'The words are there or not, and our mails are on record or not.',
};
