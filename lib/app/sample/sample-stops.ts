import type { ReviewId, SuppressionId } from '../../core/domain/ids';
import type { Rep, Review } from '../../core/domain/records';
import type { Suppression, SuppressionLift } from '../../core/domain/suppression';
import { sampleIds } from './sample-ids';
import { sampleAddress } from './sample-people';
import type { SampleTime } from './sample-time';

export function sampleSuppressions(rep: Rep, time: SampleTime): readonly Suppression[] {
  return [
    {
      id: id('ulrik'),
      scope: { kind: 'person', contactId: sampleIds.contact('ulrik'), emails: [sampleAddress('ulrik')] },
      reason: 'left-company',
      until: null,
      evidence: {
        kind: 'record',
        record: sampleIds.contact('ulrik'),
        says: 'Ailsa wrote that Ulrik has left the dairy',
      },
      by: rep.id,
      at: time.at(-19),
      source: 'rep',
    },
    {
      id: id('oskar-phone'),
      scope: {
        kind: 'channel',
        channel: 'meeting',
        contactId: sampleIds.contact('oskar'),
        emails: [sampleAddress('oskar')],
      },
      reason: 'channel',
      until: time.day(60),
      evidence: {
        kind: 'record',
        record: sampleIds.contact('oskar'),
        says: 'Oskar takes no meetings before the workshop moves',
      },
      by: rep.id,
      at: time.at(-9),
      source: 'rep',
    },
    {
      id: id('orrin'),
      scope: { kind: 'deal', dealId: sampleIds.deal('orrin-dye-lots') },
      reason: 'by-hand',
      until: time.day(55),
      evidence: {
        kind: 'record',
        record: sampleIds.deal('orrin-dye-lots'),
        says: 'Parked until the new dye house is open',
      },
      by: rep.id,
      at: time.at(-70),
      source: 'rep',
    },
    {
      id: id('tallis'),
      scope: { kind: 'company', companyId: sampleIds.company('tallis'), domains: ['tallis.example'] },
      reason: 'by-hand',
      until: null,
      evidence: {
        kind: 'record',
        record: sampleIds.deal('tallis-proofs'),
        says: 'No mails while their press is being moved',
      },
      by: sampleIds.owner('priya'),
      at: time.at(-21),
      source: 'rep',
    },
  ];
}

export function sampleLifts(time: SampleTime): readonly SuppressionLift[] {
  return [
    {
      id: id('tallis-lift'),
      lifts: id('tallis'),
      by: sampleIds.owner('priya'),
      why: 'The press stands again',
      at: time.at(-6),
    },
  ];
}

export function sampleReviews(time: SampleTime): readonly Review[] {
  return [
    {
      id: 'sample:review-kirkwall-price' as ReviewId,
      dealId: sampleIds.deal('kirkwall-cold-chain'),
      threadId: sampleIds.thread('kirkwall-cold-chain'),
      gate: 'pricing',
      ownerId: sampleIds.owner('dana'),
      says: 'Ailsa asked for one price for both sites',
      evidence: [{ kind: 'record', record: sampleIds.deal('kirkwall-cold-chain'), says: 'One price for both sites' }],
      status: 'cleared',
      opened: time.at(-11),
      settled: { at: time.at(-10), by: sampleIds.owner('dana'), note: 'Fine as in the list, both sites' },
    },
    {
      id: 'sample:review-sundt-consent' as ReviewId,
      dealId: sampleIds.deal('sundt-kiln'),
      threadId: sampleIds.thread('sundt-kiln'),
      gate: 'repeated-silence',
      ownerId: sampleIds.owner('priya'),
      says: 'Two mails without an answer since the plant visit fell through',
      evidence: [{ kind: 'record', record: sampleIds.deal('sundt-kiln'), says: 'Quiet since the visit was put off' }],
      status: 'open',
      opened: time.at(-3),
      settled: null,
    },
    {
      id: 'sample:review-lindgren-terms' as ReviewId,
      dealId: sampleIds.deal('lindgren-erp'),
      threadId: sampleIds.thread('lindgren-erp'),
      gate: 'terms-and-legal',
      ownerId: sampleIds.owner('mats'),
      says: 'Stefan asked to pay yard by yard',
      evidence: [{ kind: 'record', record: sampleIds.deal('lindgren-erp'), says: 'Payment yard by yard' }],
      status: 'refused',
      opened: time.at(-18),
      settled: { at: time.at(-17), by: sampleIds.owner('mats'), note: 'Payment stays by wave' },
    },
  ];
}

function id(name: string): SuppressionId {
  return `sample:suppression-${name}` as SuppressionId;
}
