import { throughGroup } from './through-group';

/** How a person is called in a sentence: `Marta` for `Marta Lindqvist`, `Lindqvist, Marta` or `marta.l@…`. Never empty. */
export function firstName(person: { readonly name: string; readonly email: string | null }): string {
  const name = throughGroup(person.name) ?? person.name.trim();
  if (name !== '' && !name.includes('@')) {
    const [last, given] = name.split(',', 2);
    const source = given && given.trim() !== '' ? given : (last ?? name);
    const word = source
      .trim()
      .split(/\s+/)
      .find((part) => !/^(dr|prof|mr|mrs|ms|herr|frau|dipl|ing)\.?(-ing\.?)?$/i.test(part));
    if (word) return word;
  }
  const local = (person.email ?? name).split('@', 1)[0] ?? '';
  const first = local.split(/[._+-]/, 1)[0] ?? '';
  return first === '' ? 'the buyer' : first.charAt(0).toUpperCase() + first.slice(1);
}
