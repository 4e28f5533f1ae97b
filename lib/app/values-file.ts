import type { OwnerId, StageId } from '../core/domain/ids';
import type { Owner, Rep, Value } from '../core/domain/records';

export type ValueNames = {
  readonly stages: readonly { readonly id: StageId; readonly name: string }[];
  readonly owners: readonly Pick<Owner, 'id' | 'name' | 'email'>[];
  readonly rep: Rep;
};

/** The first lines of the file, by which it is known again. */
export const VALUES_FILE = { throughline: 'values', version: 1 } as const;

/** The library as one file that people read and pass on: names, no ids; owners by their address. */
export function valuesFile(values: readonly Value[], { stages, owners, rep }: ValueNames): string {
  const stageName = (id: StageId) => stages.find((stage) => stage.id === id)?.name ?? id;
  const rows = values
    .toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    .map(({ name, fileName, url, stages: at, topics, ownerId }) => ({
      name,
      ...(fileName ? { file: fileName } : {}),
      ...(url ? { link: url } : {}),
      stages: at.map(stageName),
      topics,
      ...(ownerId ? { owner: ownerOf(ownerId) } : {}),
    }));
  return `${JSON.stringify({ ...VALUES_FILE, values: rows }, null, 2)}\n`;

  function ownerOf(id: OwnerId): string {
    if (id === rep.id) return rep.email;
    const owner = owners.find((one) => one.id === id);
    return owner?.email ?? owner?.name ?? id;
  }
}
