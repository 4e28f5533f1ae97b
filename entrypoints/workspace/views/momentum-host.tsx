import type { HostProps } from '../workspace-deps';

export default function MomentumHost({ data }: HostProps) {
  return <h1>Momentum {data.lines.length}</h1>;
}
