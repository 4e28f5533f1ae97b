import type { Day } from '@/lib/core/domain/instant';
import type { TodayItem } from '@/lib/core/measures/today-list';
import type { TodayActs } from './today-acts';

export type FormProps = Pick<TodayItem, 'line'> & { readonly today: Day; readonly acts: TodayActs };
