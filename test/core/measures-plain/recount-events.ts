import type { Event } from '../../../lib/core/domain/event';
import { addDays, dayOf, weekdayOf } from '../../../lib/core/domain/instant';
import type { DealLine } from '../../../lib/core/measures/deal-line';
import {
  DAY,
  decisions,
  inside,
  isAhead,
  met,
  nameOf,
  number,
  of,
  open,
  ownReplies,
  pattern,
  type Recount,
  sent,
  share,
  signs,
  stays,
  wentOnBetween,
  widest,
  windowOf,
} from './plain-facts';

/** Measures of what was done and what came of it, a second time. */
export const recountEvents: Readonly<Record<string, Recount>> = {
  'weeks-with-next': (on) => {
    let [done, of] = [0, 0];
    for (
      let day = dayOf(on.period.from, 'UTC');
      day < dayOf(on.period.to, 'UTC') && day < on.today;
      day = addDays(day, 1)
    ) {
      if (weekdayOf(day) !== 7) continue;
      const lived = open(on).filter(({ summary }) => summary.created <= day);
      of += lived.length;
      done += lived.filter((line) => isAhead(on, line, day)).length;
    }
    return { value: of === 0 ? null : done / of, done, of };
  },
  're-engagement': (on) => {
    const again = sent(on).filter(
      ({ at, data }) => data['reason'] === 're-entry-signal' && inside(on, at) && at + 30 * DAY <= on.now,
    );
    const good = again.filter(({ dealId, at }) => {
      const until = at + 30 * DAY;
      return (
        ownReplies(on, dealId, at, until).length > 0 || met(on, dealId, dayOf(at, 'UTC'), dayOf(until as never, 'UTC'))
      );
    });
    return share(again, good);
  },
  'progression-after-follow-up': (on) => {
    const ripe = sent(on).filter(({ at }) => inside(on, at) && at + 30 * DAY <= on.now);
    const good = ripe.filter(({ dealId, at }) => {
      const until = at + 30 * DAY;
      const agreed = ownReplies(on, dealId, at, until).some(({ data }) => data['booked'] === true);
      const held = met(on, dealId, addDays(dayOf(at, 'UTC'), 1), dayOf(until as never, 'UTC'));
      return agreed || held || wentOnBetween(on, dealId, at, until);
    });
    return share(ripe, good);
  },
  'decisions-resolved': (on) => {
    const all = decisions(on).filter(({ at }) => inside(on, at));
    return { value: all.length / ((on.period.to - on.period.from) / DAY / 7), of: all.length };
  },
  'touches-per-decision': (on) => {
    const all = decisions(on).filter(({ at }) => inside(on, at)).length;
    const mails = sent(on).filter(({ at }) => inside(on, at)).length;
    return { value: all === 0 ? null : mails / all, done: mails, of: all };
  },
  'dwell-by-stage': (on) => ({
    value: widest(stays(on).map(({ stage, days }) => ({ group: stage, days }))),
    of: stays(on).length,
  }),
  'dwell-by-owner': (on) => ({
    value: widest(stays(on).map(({ owner, days }) => ({ group: owner, days }))),
    of: stays(on).length,
  }),
  'answer-time-spread': (on) => {
    const answered = sent(on).flatMap((touch) => {
      const own = sent(on).filter(({ dealId, at }) => dealId === touch.dealId && at < touch.at);
      const before = Math.max(Number.NEGATIVE_INFINITY, ...own.map(({ at }) => at));
      const asked = of(on, 'inbound-reply').filter(
        ({ dealId, at }) => dealId === touch.dealId && at >= before && at < touch.at,
      );
      const first = Math.min(...asked.map(({ at }) => at));
      if (asked.length === 0) return [];
      return [{ deal: String(touch.dealId), group: nameOf(on, touch.data['stage']), days: (touch.at - first) / DAY }];
    });
    const pairs = [...new Set(answered.map(({ deal, group }) => `${deal}|${group}`))];
    const means = pairs.map((pair) => {
      const own = answered.filter(({ deal, group }) => `${deal}|${group}` === pair);
      return { group: pair.split('|')[1] ?? '', days: own.reduce((sum, { days }) => sum + days, 0) / own.length };
    });
    return { value: widest(means), of: means.length };
  },
  'forecast-split': (on) => {
    const with_ = open(on).filter(({ summary }) => summary.amount !== null);
    const total = (currency: string, lines: readonly DealLine[]) =>
      lines.reduce((sum, { summary }) => sum + (summary.amount?.currency === currency ? summary.amount.amount : 0), 0);
    const [eur, gbp] = [total('EUR', with_), total('GBP', with_)];
    const main = eur >= gbp ? 'EUR' : 'GBP';
    const good = with_.filter(
      (line) => line.quiet !== null && line.quiet <= line.window && !line.parked && line.state !== 'recycle',
    );
    return {
      value: with_.length === 0 ? null : total(main, good) / Math.max(eur, gbp),
      done: good.length,
      of: with_.length,
    };
  },
  'exception-rate': (on) => {
    const asked = of(on, 'review-opened').filter(({ at }) => inside(on, at));
    const acts = [...new Set(asked.map(({ key }) => key))].map((key) => asked.filter((one) => one.key === key));
    const place = ({ threadId, dealId }: Event) => threadId ?? dealId;
    const mails = sent(on).filter(({ at }) => inside(on, at));
    const alone = mails.filter((mail) => {
      const own = mails.filter((one) => place(one) === place(mail) && one.at < mail.at);
      const before = Math.max(Number.NEGATIVE_INFINITY, ...own.map(({ at }) => at));
      return !acts.some(([first]) => first && place(first) === place(mail) && first.at > before && first.at <= mail.at);
    });
    return share(
      [...acts, ...alone],
      acts.filter((act) => act.some(({ data }) => data['gate'] === 'executive')),
    );
  },
  objections: (on) => {
    const all = of(on, 'review-opened').filter(({ at, data }) => inside(on, at) && data['gate'] !== 'dormant-reentry');
    return number(all, all);
  },
  'stops-by-code': (on) => {
    const all = of(on, 'suppressed', 'stop-noted').filter(({ at }) => inside(on, at));
    return number(all, all);
  },
  'silence-after-mail': (on) => {
    const ripe = sent(on).filter(({ at, dealId }) => inside(on, at) && at + windowOf(on, dealId) * DAY <= on.now);
    const mute = ripe.filter(
      ({ at, dealId }) => ownReplies(on, dealId, at, at + windowOf(on, dealId) * DAY).length === 0,
    );
    return share(ripe, mute);
  },
  'viewed-not-accepted': (on) => {
    const looks = of(on, 'engagement-noted').filter(
      ({ at, data }) => inside(on, at) && ['proposal-viewed', 'pricing-viewed'].includes(String(data['kind'])),
    );
    const last = looks.filter((one) => !looks.some(({ dealId, at }) => dealId === one.dealId && at > one.at));
    return pattern(
      on,
      last,
      () => 14,
      ({ dealId, at }, until) => !wentOnBetween(on, dealId, at, until),
    );
  },
  'booked-not-progressed': (on) => {
    const agreed = of(on, 'inbound-reply').filter(({ at, data }) => inside(on, at) && data['booked'] === true);
    return pattern(
      on,
      agreed,
      () => 14,
      ({ dealId, at }, until) => !wentOnBetween(on, dealId, at, until),
    );
  },
  'price-then-silence': (on) => {
    const prices = on.events.filter(({ kind, data, at }) => {
      const given = kind === 'review-settled' && data['gate'] === 'pricing' && data['outcome'] === 'cleared';
      return inside(on, at) && (given || (kind === 'engagement-noted' && data['kind'] === 'pricing-viewed'));
    });
    const days = ({ dealId }: Event) => windowOf(on, dealId);
    return pattern(on, prices, days, ({ dealId, at }, until) => ownReplies(on, dealId, at, until).length === 0);
  },
  'spike-then-drop': (on) => {
    const here = signs(on).filter(({ at }) => inside(on, at));
    const bursts = here.filter(
      (end) =>
        here.filter(({ dealId, at }) => dealId === end.dealId && at <= end.at && at >= end.at - 7 * DAY).length >= 3,
    );
    const last = bursts.filter((one) => !bursts.some(({ dealId, at }) => dealId === one.dealId && at > one.at));
    const days = ({ dealId }: Event) => windowOf(on, dealId);
    return pattern(on, last, days, ({ dealId, at }, until) => {
      const after = signs(on).filter((one) => one.dealId === dealId && one.at > at && one.at <= until);
      return after.length === 0 && !wentOnBetween(on, dealId, at, until);
    });
  },
};
