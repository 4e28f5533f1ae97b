import type { Evidence } from '../domain/evidence';
import type { EmailAddress } from '../domain/ids';
import type { Day } from '../domain/instant';
import type { DraftKind } from '../domain/records';
import type { Decision } from '../policy/policy';

/** One sentence of a draft and what it rests on. `blank` = an unknown fact the rep fills; `locked` = only an owner may fill it. */
export type Sentence = {
  readonly id: string;
  readonly text: string;
  readonly role:
    | 'greeting'
    | 'reason'
    | 'recap'
    | 'answer'
    | 'value'
    | 'own-line'
    | 'ask'
    | 'if-silent'
    | 'locked'
    | 'sign-off';
  readonly source: readonly Evidence[];
  /** Id of the approved block the words come from; `null` for the rep's own words. */
  readonly block: string | null;
  /** Names of blanks left visible in `text` as `[name]`. */
  readonly blanks: readonly string[];
};

/** The mail before sending. `text` is the body: paragraphs joined by blank lines. */
export type Draft = {
  readonly reason: string;
  readonly kind: DraftKind;
  readonly decision: Decision;
  readonly attempt: number;
  readonly wordCap: number;
  readonly to: readonly EmailAddress[];
  readonly sentences: readonly Sentence[];
  readonly text: string;
  readonly ifSilent: { readonly on: Day; readonly action: string };
  /** Two letters: the language of the approved words, which may differ from the thread's. */
  readonly lang?: string;
};
