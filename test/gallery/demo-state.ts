import type { ReadyState } from '@/components/sidebar/panel-state';
import { sampleWorkspace } from '@/lib/app/sample/sample-workspace';
import { brief } from '@/lib/core/brief';
import { type OwnerId, parseEmailAddress } from '@/lib/core/domain/ids';
import type { Day } from '@/lib/core/domain/instant';
import { lintDraft } from '@/lib/core/drafting/lint-draft';
import { defaultPolicy } from '@/lib/core/policy/default-policy';
import { asThread } from '../mailbox/threads/as-thread';
import { demoZone, instantAt } from '../mailbox/threads/demo-clock';
import { demoThreads } from '../mailbox/threads/demo-threads';
import { people } from '../mailbox/threads/people';

const now = instantAt('2026-06-11' as Day, '09:05');
const threads = demoThreads(now);

/** The slugs of the demo mailbox: each is a scene `demo:<slug>`. */
export const demoSlugs: readonly string[] = threads.map((thread) => thread.slug);

/** A demo thread, read whole, with the brief the rules give it on the sample workspace: real lengths, not a tidy example. */
export function demoState(slug: string): ReadyState {
  const demo = threads.find((thread) => thread.slug === slug);
  const email = parseEmailAddress(people.jonas.email);
  if (!demo || !email) throw new Error(`no demo thread ${slug}`);
  const rep = { id: 'local:rep' as OwnerId, name: people.jonas.name, email, zone: demoZone };
  const records = sampleWorkspace(now, rep);
  const thread = asThread(demo);
  const found = brief(thread, records, defaultPolicy, now);
  const context = found.lintContext;
  return {
    status: 'ready',
    thread,
    brief: found,
    records,
    stages: defaultPolicy.stages,
    wordBudgets: defaultPolicy.wordBudgets,
    policy: defaultPolicy,
    kept: null,
    proposedValues: [],
    lint: context ? (text) => lintDraft(text, context) : () => [],
  };
}
