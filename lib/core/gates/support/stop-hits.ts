import type { SignalKind } from '../../domain/signal';
import type { Situation } from '../../situation';
import { audienceOf, calledOf } from '../../situation-people';
import { saidInThread, wentOn } from '../../situation-signals';
import { type Hit, wasLifted } from './check-signals';

/**
 * Words by which a person stops mail to themselves, newest first. They hold in the whole thread, not only in its newest
 * message. Two things leave a question: the same person talked on later, or the next mail would not go to that person.
 */
export function stopHits(s: Situation, kinds: readonly SignalKind[], what: string): readonly Hit[] {
  const audience = new Set<string>(audienceOf(s).map((person) => person.email));
  const hits: Hit[] = [];
  for (const said of saidInThread(s, kinds)) {
    if (wasLifted(s, said)) continue;
    const name = calledOf(s, said.from);
    if (wentOn(s, said)) hits.push({ said, doubt: `${name} wrote again after ${what}. Does it still hold?` });
    else if (!audience.has(said.from.email)) {
      hits.push({ said, doubt: `${name} is no longer on the mail. Does ${what} hold for the others too?` });
    } else hits.push({ said });
  }
  return hits;
}
