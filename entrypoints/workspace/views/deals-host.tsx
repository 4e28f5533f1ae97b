import type { HostProps } from '../workspace-deps';

export default function DealsHost({ data }: HostProps) {
  return <h1>Deals {data.lines.length}</h1>;
}
