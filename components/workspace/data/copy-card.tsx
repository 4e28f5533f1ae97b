import { Button } from '@/components/ui/button';
import type { DataActs } from './data-acts';
import { DataCard } from './data-card';

/** The ways out: the whole copy, the labels, and a description of the parts without content. */
export function CopyCard({ acts }: { readonly acts: DataActs }) {
  return (
    <DataCard
      title="Your copy"
      says="Everything as one file: your backup, and how you move to another browser. Corrected readings are labels for testing. The diagnostic names counts and checks, no person and no text."
      acts={
        <>
          <Button onClick={acts.exportAll}>Export everything</Button>
          <Button onClick={acts.exportLabels}>Export labels</Button>
          <Button onClick={acts.copyDiagnostic}>Copy diagnostic</Button>
        </>
      }
    />
  );
}
