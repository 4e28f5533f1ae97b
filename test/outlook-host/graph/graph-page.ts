import type { Result } from '../../../lib/core/domain/result';
import type { Thread } from '../../../lib/core/domain/thread';
import type { MailError } from '../../../lib/mail/mail-adapter';
import { graphConfig } from '../../../lib/mail/office/graph/graph-config';
import { graphReader } from '../../../lib/mail/office/graph/graph-reader';
import { open } from './graph-mails';

export type GraphPage = {
  /** Whether the rep has agreed. */
  agreed: boolean;
  /** One reader for the life of the page; `stopAfter` = the rep turns away after so many milliseconds. */
  read(stopAfter?: number): Promise<Result<Thread, MailError>>;
};

/** The page under test: the reader as the pane uses it, and nothing else. */
const config = graphConfig('7d1f0c52-3c1a-4c8e-9a50-6f2f4d9f1c11', 'northlight.example');
if (!config) throw new Error('the ids of the test are none');
const reader = graphReader(config, async () => page.agreed);
const page: GraphPage = {
  agreed: true,
  async read(stopAfter) {
    const stop = new AbortController();
    if (stopAfter !== undefined) setTimeout(() => stop.abort(), stopAfter);
    return reader(open, stop.signal);
  },
};
Object.assign(globalThis, { graphPage: page });
