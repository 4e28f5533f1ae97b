import type { Insight } from '../../domain/brief';
import type { Channel } from '../../domain/channel';
import type { Situation } from '../../situation';
import { calledOf, contactOf, counterpartOf } from '../../situation-people';
import { quoteOf, saidInThread } from '../../situation-signals';

/** Hours after which mail is not the way to reach somebody quickly. */
const SLOW_HOURS = 96;

const WAYS: Readonly<Record<Channel, string>> = {
  mail: 'mail',
  phone: 'the phone',
  meeting: 'meeting in person',
  other: 'another channel',
};

/** Where to meet them: what they asked for, what their record says, or how they have answered so far (S4-17…19). */
export function channelAdvice(s: Situation): Insight['channel'] {
  const to = counterpartOf(s);
  if (!to) return null;
  const name = calledOf(s, to);
  const [said] = saidInThread(s, ['channel-preference']);
  if (said && said.from.email === to.email && said.signal.certainty === 'certain') {
    const phone = /call|phone|ring|anruf|telefon|appel|llam|bel/i.test(said.signal.quote);
    return {
      channel: phone ? 'phone' : 'other',
      warns: true,
      says: `${name} asked for ${phone ? 'a call' : 'another way'} instead of mail.`,
      evidence: quoteOf(said),
    };
  }
  const contact = contactOf(s, to.email);
  if (contact?.prefers) {
    const says = `${name} prefers ${WAYS[contact.prefers]}.`;
    const evidence = [{ kind: 'record', record: contact.id, says } as const];
    return { channel: contact.prefers, warns: contact.prefers !== 'mail', says, evidence };
  }
  const hours = s.thread.facts.answerHours.buyer;
  if (hours === null || hours < SLOW_HOURS) return null;
  const says = `${name} takes about ${Math.round(hours / 24)} days to answer mail. A call may be quicker.`;
  return {
    channel: 'phone',
    warns: false,
    says,
    evidence: [{ kind: 'record', record: s.thread.thread.id, says: 'Time to answer in this thread' }],
  };
}
