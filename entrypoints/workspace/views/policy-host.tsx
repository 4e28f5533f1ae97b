import type { HostProps } from '../workspace-deps';

export default function PolicyHost({ data }: HostProps) {
  return <h1>Policy {data.lines.length}</h1>;
}
