import type { HostProps } from '../workspace-deps';

export default function DataHost({ data }: HostProps) {
  return <h1>Data {data.lines.length}</h1>;
}
