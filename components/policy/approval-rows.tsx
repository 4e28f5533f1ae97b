import type { PolicyLook } from './policy-view';

type Props = Pick<PolicyLook, 'approvals'> & { readonly className?: string | undefined };

/** Which change needs whose word (S0-72). */
export function ApprovalRows({ approvals, className }: Props) {
  return (
    <table className={className}>
      <thead>
        <tr>
          <th scope="col">Change</th>
          <th scope="col">Needs the word of</th>
        </tr>
      </thead>
      <tbody>
        {approvals.map(({ what, who }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{who}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
