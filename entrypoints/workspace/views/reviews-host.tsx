import type { HostProps } from '../workspace-deps';

export default function ReviewsHost({ data }: HostProps) {
  return <h1>Reviews {data.lines.length}</h1>;
}
