import type { ErasePreview } from '@/lib/app/erase-person';

export type EraseView =
  | { readonly step: 'ask'; readonly error: string | null }
  | { readonly step: 'looking' }
  | { readonly step: 'sure'; readonly who: ErasePreview; readonly running: boolean; readonly error: string | null }
  | { readonly step: 'done'; readonly says: string };

export interface EraseActs {
  look(address: string): void;
  erase(typed: string): void;
  back(): void;
}
