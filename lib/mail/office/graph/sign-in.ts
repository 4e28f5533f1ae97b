import type { Result } from '../../../core/domain/result';
import type { MailError } from '../../mail-adapter';

/** Gives an access token for Mail.Read. `anew` = the last one was refused. */
export type SignIn = (anew: boolean, signal: AbortSignal) => Promise<Result<string, MailError>>;
