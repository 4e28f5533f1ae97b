import { domainOf } from '../domain/ids';
import type { ReadMessage, ReadThread } from '../domain/read-thread';
import type { Correction, Rep } from '../domain/records';
import type { Message, Thread } from '../domain/thread';
import { companyDomain } from '../matching/company-domain';
import { isFreeMail } from '../matching/free-mail';
import { applyCorrections } from './apply-corrections';
import { dateOrderOf } from './date-order';
import { type Reading, readMessage } from './read-message';
import { standingSignals } from './standing-signals';
import { threadFacts } from './thread-facts';

/** Messages never change, so a message is read once per way of reading it. */
const known = new WeakMap<Message, { readonly key: string; readonly read: ReadMessage }>();

/** Sorts the words of a thread by speaker and meaning; where the rep corrected a reading, the rep is right. */
export function readThread(thread: Thread, rep: Rep, corrections: readonly Correction[] = []): ReadThread {
  const reading = {
    subject: thread.subject,
    zone: rep.zone,
    order: dateOrderOf(thread.messages.map((message) => message.text)),
  };
  const ofThread = corrections.filter((one) => one.threadId === thread.id);
  const messages = thread.messages.map((message) => applyCorrections(cached(message, reading), ofThread));
  const ownDomains = ownDomainsOf(thread, rep);
  return {
    thread,
    messages,
    ownDomains,
    signals: standingSignals(messages),
    commitments: messages.flatMap((read) => read.commitments),
    facts: threadFacts(thread, messages, ownDomains),
    account: thread.account,
  };
}

function cached(message: Message, reading: Reading): ReadMessage {
  const key = `${reading.zone}|${reading.order}|${reading.subject}`;
  const before = known.get(message);
  if (before?.key === key) return before.read;
  const read = readMessage(message, reading);
  known.set(message, { key, read });
  return read;
}

/** Free mail is nobody's own domain: a rep who writes from one is known by the address. */
function ownDomainsOf(thread: Thread, rep: Rep): readonly string[] {
  const domains = [rep.email, thread.account]
    .map((address) => domainOf(address))
    .filter((domain) => !isFreeMail(companyDomain(domain)));
  return [...new Set(domains)];
}
