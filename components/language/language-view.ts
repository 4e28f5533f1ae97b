import type { ApprovedBlock, BlockRole } from '@/lib/core/domain/approved-block';

type Choice<T extends string = string> = { readonly value: T; readonly label: string };

export type BlockLine = {
  readonly id: string;
  readonly text: string;
  /** `own` = the firm's; `replaces` = the firm's in place of one of the product's. */
  readonly own: 'own' | 'replaces' | null;
  /** `Mail 2, advance, long cycle` */
  readonly where: string;
  /** `12 mails, 25 % answered, last Thu 11 Jun`; no share below ten mails. */
  readonly use: string;
};
export type BlockProblem = { readonly what: string; readonly fix: string };

export type LanguageView =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly detail: string }
  | {
      readonly step: 'list';
      readonly lang: string;
      readonly langs: readonly Choice[];
      readonly role: BlockRole;
      readonly roles: readonly Choice<BlockRole>[];
      readonly reason: string;
      readonly reasons: readonly Choice[];
      readonly blocks: readonly BlockLine[];
      /** Of all roles and languages. */
      readonly own: number;
      /** After a change: what was done, and the key of its Undo. */
      readonly says: { readonly text: string; readonly undo: string | null } | null;
    }
  | {
      readonly step: 'edit';
      readonly block: ApprovedBlock;
      /** It is not among the firm's words yet. */
      readonly fresh: boolean;
      /** It stands in place of one of the product's. */
      readonly replaces: boolean;
      readonly roles: readonly Choice<BlockRole>[];
      readonly reasons: readonly Choice[];
      /** What is wrong with the block as it stands; it is saved only without any. */
      readonly problems: readonly BlockProblem[];
      readonly failed: string | null;
      readonly saving: boolean;
    }
  | {
      readonly step: 'problems';
      readonly name: string;
      readonly problems: readonly (BlockProblem & { readonly block: string | null })[];
    };

export interface LanguageActs {
  load(): void;
  setLang(lang: string): void;
  setRole(role: BlockRole): void;
  setReason(reason: string): void;
  add(): void;
  /** Opens a block: the firm's own to be changed, the product's to be replaced. */
  open(id: string): void;
  /** `undefined` takes a field away. */
  edit(patch: { readonly [Field in keyof ApprovedBlock]?: ApprovedBlock[Field] | undefined }): void;
  save(): void;
  remove(id: string): void;
  back(): void;
  takeBack(key: string): void;
  exportBlocks(): void;
  chooseBlocks(file: File): void;
}
