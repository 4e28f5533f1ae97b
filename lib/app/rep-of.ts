import type { EmailAddress, OwnerId } from '../core/domain/ids';
import type { Rep } from '../core/domain/records';
import type { Settings } from '../store/store';

const NO_MAILBOX = 'rep@example.com' as EmailAddress;

/** The rep as set up; before that, whoever the mailbox belongs to. Away from a mailbox nobody's address stands for theirs. */
export function repOf(settings: Pick<Settings, 'rep'>, account: EmailAddress = NO_MAILBOX): Rep {
  if (settings.rep) return settings.rep;
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { id: 'local:rep' as OwnerId, name: '', email: account, zone };
}
