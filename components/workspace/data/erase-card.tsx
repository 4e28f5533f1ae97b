import { Button } from '@/components/ui/button';
import type { DataActs } from './data-acts';
import { DataCard } from './data-card';

export function EraseCard({ acts }: { readonly acts: DataActs }) {
  return (
    <DataCard
      title="Erase a person"
      says="For somebody who asks you to forget them. Their record, words that name them and drafts to them go, for good. Who was suppressed stays so, by a code that cannot be read."
      acts={<Button onClick={() => acts.open('erase')}>Erase a person</Button>}
    />
  );
}
