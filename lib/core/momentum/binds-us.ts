import type { Commitment } from '../domain/signal';

/** A promise of ours that is a step we owe. If-silent lines are conditions, no promises; a call or a meeting is kept by holding it. */
export function bindsUs({ who, kind, quote }: Commitment): boolean {
  return who === 'rep' && kind !== 'meet' && kind !== 'call' && !onlyIfSilent.test(quote);
}

const onlyIfSilent =
  /\b(if|unless|without|otherwise|after that|passes)\b|^(ohne|wenn|sonst|sans|sinon|sin|si no)(?!\p{L})|\b(keep|hold) (it|the (time|day|slot)) free\b/iu;
