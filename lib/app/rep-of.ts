import type { EmailAddress, OwnerId } from '../core/domain/ids';
import type { Rep } from '../core/domain/records';
import type { Settings } from '../store/store';

/** The rep as set up; before that, whoever the mailbox belongs to. */
export function repOf(settings: Pick<Settings, 'rep'>, account: EmailAddress): Rep {
  if (settings.rep) return settings.rep;
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { id: 'local:rep' as OwnerId, name: '', email: account, zone };
}
