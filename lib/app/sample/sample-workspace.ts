import type { Instant } from '../../core/domain/instant';
import type { Records, Rep, Value } from '../../core/domain/records';
import {
  sampleDeal,
  sampleDealRows,
  sampleMilestones,
  sampleStakeholders,
  sampleSteps,
  sampleTouches,
  sampleValueLog,
} from './sample-deals';
import { sampleIds } from './sample-ids';
import { sampleCompanies, sampleContacts, sampleOwners } from './sample-people';
import { sampleLifts, sampleReviews, sampleSuppressions } from './sample-stops';
import { sampleTime } from './sample-time';
import { valueRows } from './values';

/** A workspace to try things in: deals in every stage and state, owned by `rep`, dated around `now`. All ids begin with `sample:`. */
export function sampleWorkspace(now: Instant, rep: Rep): Records {
  const time = sampleTime(now, rep.zone);
  return {
    rep,
    owners: sampleOwners(rep),
    companies: sampleCompanies(),
    contacts: sampleContacts(),
    deals: sampleDealRows.map((row) => sampleDeal(row, rep, time)),
    stakeholders: sampleDealRows.flatMap(sampleStakeholders),
    milestones: sampleDealRows.flatMap((row) => sampleMilestones(row, time)),
    nextSteps: sampleDealRows.flatMap((row) => sampleSteps(row, rep, time)),
    touches: sampleDealRows.flatMap((row) => sampleTouches(row, time)),
    values: valueRows.map(value),
    valueLog: sampleDealRows.flatMap((row) => sampleValueLog(row, time)),
    suppressions: sampleSuppressions(rep, time),
    lifts: sampleLifts(time),
    reviews: sampleReviews(time),
    threadLinks: [],
    answers: [],
    corrections: [],
    engagements: [],
  };
}

function value([key, name, { file, page }, stages, topics]: (typeof valueRows)[number]): Value {
  return {
    id: sampleIds.value(key),
    name,
    url: page ? `https://guides.northlight.example/${page}` : null,
    fileName: file ?? null,
    stages: stages.map(sampleIds.stage),
    topics,
  };
}
