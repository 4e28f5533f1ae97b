import type { Correction } from '../domain/correction';
import { domainOf } from '../domain/ids';
import type { ReadThread } from '../domain/read-thread';
import type { Rep } from '../domain/records';
import type { Thread } from '../domain/thread';
import { companyDomain } from '../matching/company-domain';
import { isFreeMail } from '../matching/free-mail';
import { applyCorrections } from './apply-corrections';
import { dateOrderOf } from './date-order';
import { readOnce } from './read-once';
import { standingSignals } from './standing-signals';
import { threadFacts } from './thread-facts';

/** Sorts the words of a thread by speaker and meaning; where the rep corrected a reading, the rep is right. */
export function readThread(thread: Thread, rep: Rep, corrections: readonly Correction[] = []): ReadThread {
  const reading = {
    subject: thread.subject,
    zone: rep.zone,
    order: dateOrderOf(thread.messages.map((message) => message.text)),
  };
  const ofThread = corrections.filter((one) => one.threadId === thread.id);
  const readings = thread.messages.map((message) => readOnce(message, reading));
  const messages = readings.map(({ read }) => applyCorrections(read, ofThread));
  const ownDomains = ownDomainsOf(thread, rep);
  return {
    thread,
    messages,
    ownDomains,
    signals: standingSignals(messages),
    commitments: messages.flatMap((read) => read.commitments),
    facts: threadFacts(
      thread,
      messages,
      readings.map(({ notes }) => notes),
      ownDomains,
    ),
    account: thread.account,
  };
}

/** Free mail is nobody's own domain: a rep who writes from one is known by the address. */
function ownDomainsOf(thread: Thread, rep: Rep): readonly string[] {
  const domains = [rep.email, thread.account]
    .map((address) => domainOf(address))
    .filter((domain) => !isFreeMail(companyDomain(domain)));
  return [...new Set(domains)];
}
