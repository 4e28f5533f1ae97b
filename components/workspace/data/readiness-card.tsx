import { Button } from '@/components/ui/button';
import type { DataActs } from './data-acts';
import { DataCard } from './data-card';

export function ReadinessCard({ acts }: { readonly acts: DataActs }) {
  return (
    <DataCard
      title="Ready to rely on?"
      says="Ten checks on what the records know: owners, stages, dates, people. Each says what to fix."
      acts={<Button onClick={() => acts.open('readiness')}>Check readiness</Button>}
    />
  );
}
