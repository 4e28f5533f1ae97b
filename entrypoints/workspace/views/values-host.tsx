import type { HostProps } from '../workspace-deps';

export default function ValuesHost({ data }: HostProps) {
  return <h1>Values {data.lines.length}</h1>;
}
