import { ChipMenu } from '@/components/workspace/deals/chip-menu';
import type { WorkspaceData } from '@/components/workspace/workspace-store';
import { useMomentum } from './momentum-store';
import type { Segment, Weeks } from './shown-measure';

type Props = Pick<WorkspaceData, 'policy' | 'owners' | 'rep'>;

/** Which deals, and how far back. */
export function MomentumFilters({ policy, owners, rep }: Props) {
  const { segment, weeks } = useMomentum();
  const set = (change: Partial<Segment>) => useMomentum.setState({ segment: { ...segment, ...change } });
  const others = owners.filter(({ id }) => id !== rep.id);
  return (
    <>
      <ChipMenu<Segment['mode']>
        name="Cycle"
        value={segment.mode}
        options={[
          { value: null, label: 'All cycles' },
          { value: 'active', label: 'Active' },
          { value: 'long-cycle', label: 'Long cycle' },
        ]}
        onChange={(mode) => set({ mode })}
      />
      <ChipMenu<string | null>
        name="Stage"
        value={segment.stage}
        options={[
          { value: null, label: 'All stages' },
          ...policy.stages.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(stage) => set({ stage })}
      />
      <ChipMenu<string | null>
        name="Owner"
        value={segment.owner}
        options={[
          { value: null, label: 'All owners' },
          { value: rep.id, label: 'You' },
          ...others.map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
        onChange={(owner) => set({ owner })}
      />
      <ChipMenu<Weeks>
        name="Last 8 weeks"
        value={weeks}
        options={[
          { value: 8, label: 'Last 8 weeks' },
          { value: 4, label: 'Last 4 weeks' },
          { value: 13, label: 'Last 13 weeks' },
          { value: 52, label: 'Last year' },
        ]}
        onChange={(chosen) => useMomentum.setState({ weeks: chosen })}
      />
    </>
  );
}
