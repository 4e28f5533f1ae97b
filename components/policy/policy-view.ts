import type { PolicyProblem } from '@/lib/core/policy/parse/policy-problem';
import type { Policy } from '@/lib/core/policy/policy';
import type { PolicyPreview } from '@/lib/core/policy/preview-policy';
import type { setUpQuestions } from '@/lib/core/policy/set-up-questions';

/** The policy with what was changed on screen and not yet put in force. */
export type PolicyLook = {
  readonly step: 'look';
  readonly policy: Policy;
  /** `Version 3, since Thu 11 Jun, by Jonas Weber.` */
  readonly inForce: string;
  readonly why: string;
  /** Something was changed on screen. */
  readonly changed: boolean;
  /** What is wrong with the changes. */
  readonly problems: readonly PolicyProblem[];
  /** The chosen set of stages; `own` = the firm's own. */
  readonly set: string;
  readonly sets: readonly { readonly id: string; readonly name: string; readonly for: string }[];
  /** Where the deals of a stage go that is not in the chosen set. */
  readonly moves: readonly { readonly from: string; readonly to: string }[];
  readonly questions: typeof setUpQuestions;
  readonly approvals: readonly { readonly what: string; readonly who: string }[];
  readonly earlier: readonly string[];
  /** After an export: where the file is. */
  readonly says: string | null;
};

export type PolicyView =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly detail: string }
  | PolicyLook
  | { readonly step: 'problems'; readonly name: string; readonly problems: readonly PolicyProblem[] }
  | { readonly step: 'counting'; readonly done: number; readonly of: number }
  | {
      readonly step: 'preview';
      /** The file it came from; `null` = changed on screen. */
      readonly file: string | null;
      readonly preview: PolicyPreview;
      readonly warnings: readonly PolicyProblem[];
      /** Why it could not be put in force. */
      readonly failed: string | null;
      readonly saving: boolean;
    };

export interface PolicyActs {
  load(): void;
  edit(patch: Partial<Policy>): void;
  chooseSet(id: string): void;
  /** Back to the policy in force. */
  discard(): void;
  exportFile(): void;
  chooseFile(file: File): void;
  /** Which open deals the change would hit; nothing is saved before it was shown. */
  preview(): void;
  /** Back to the policy with its changes. */
  back(): void;
  putInForce(why: string): void;
  openReadiness(): void;
}
