import type { HostProps } from '../workspace-deps';

export default function SuppressionsHost({ data }: HostProps) {
  return <h1>Suppressions {data.lines.length}</h1>;
}
