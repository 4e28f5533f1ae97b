import { Foot } from './foot';
import { Head } from './head';
import { LoadingCard } from './loading-card';
import { Panel } from './panel';

/** The first frame, before the store is open: the geometry of what comes. */
export function Starting() {
  return (
    <Panel hue="none" busy head={<Head subject="Throughline" more={null} deal={null} match={null} />} foot={<Foot />}>
      <LoadingCard state={{ status: 'loading', subject: null, total: null, known: null }} />
    </Panel>
  );
}
