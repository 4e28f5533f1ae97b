import { useEffect, useMemo, useState } from 'react';
import { AlertLine } from '@/components/ui/alert-line';
import { SkeletonLines } from '@/components/ui/skeleton';
import { ReviewsPage } from '@/components/workspace/reviews/reviews-page';
import type { ReviewsView } from '@/components/workspace/reviews/reviews-view';
import type { Review } from '@/lib/core/domain/records';
import type { HostProps } from '../workspace-deps';
import { reviewsActs } from './reviews-acts';
import { readAlertTarget, reviewsAlerts, useAlerts } from './reviews-alerts';
import { reviewOwners, reviewsView } from './reviews-views';
import { useStored } from './use-stored';

export default function ReviewsHost({ data, deps }: HostProps) {
  const read = useStored(() => deps.store.allRows(['reviews']), data);
  if (read.step === 'loading') return <SkeletonLines widths={[32, 92, 84, 88]} />;
  if (read.step === 'failed') return <AlertLine says={read.detail} onAgain={deps.reload} />;
  return <Reviews rows={read.value.reviews} data={data} deps={deps} />;
}

function Reviews({ rows, data, deps }: HostProps & { readonly rows: readonly Review[] }) {
  const [chosen, setChosen] = useState<ReviewsView['whose'] | null>(null);
  const mine = rows.some(({ status, ownerId }) => status === 'open' && ownerId === data.rep.id);
  const [first] = useState(mine ? 'mine' : 'all');
  const whose = chosen ?? (first === 'mine' ? 'mine' : 'all');
  const view = useMemo(() => reviewsView(rows, whose, data), [rows, whose, data]);
  const acts = useMemo(() => ({ ...reviewsActs(deps, rows), ...reviewsAlerts(deps) }), [deps, rows]);
  const alerts = useAlerts();
  useEffect(() => {
    useAlerts.setState({ looking: null });
    void readAlertTarget();
  }, []);
  return <ReviewsPage view={view} owners={reviewOwners(data)} acts={acts} alerts={alerts} onWhose={setChosen} />;
}
