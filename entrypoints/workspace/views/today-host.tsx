import type { HostProps } from '../workspace-deps';

export default function TodayHost({ data }: HostProps) {
  return <h1>Today {data.lines.length}</h1>;
}
