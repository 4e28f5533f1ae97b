/**
 * A deal's name as it stands in a sentence: `Operating-model review` → `the operating-model review`,
 * `Halden Logistics - Fleet audit` → `the fleet audit`. Names with capitals of their own keep them.
 */
export function plainTopic(dealName: string, companyName: string): string {
  const name = withoutCompany(dealName.trim().replace(/\s+/g, ' '), companyName.trim());
  if (name === '') return 'this';
  if (/^(the|our|your|this)\b/i.test(name)) return name.charAt(0).toLowerCase() + name.slice(1);
  const words = name.split(' ');
  const [first = ''] = words;
  const rest = words.slice(1);
  const ordinary = /^\p{Lu}[\p{Ll}-]+$/u.test(first) && rest.length > 0 && rest.every((word) => !/\p{Lu}/u.test(word));
  const plural = /[^s]s$/i.test(words.at(-1) ?? '') && words.length === 1;
  return ordinary || !plural ? `the ${ordinary ? name.charAt(0).toLowerCase() + name.slice(1) : name}` : name;
}

/** The same without article and with its own capitals: for languages where the name is quoted. */
export function bareTopic(dealName: string, companyName: string): string {
  const name = withoutCompany(dealName.trim().replace(/\s+/g, ' '), companyName.trim());
  return name === '' ? dealName.trim() : name;
}

function withoutCompany(name: string, company: string): string {
  if (company === '') return name;
  const [brand = ''] = company.split(/\s+/);
  for (const prefix of [company, brand]) {
    if (prefix.length < 3 || !name.toLowerCase().startsWith(prefix.toLowerCase())) continue;
    const rest = name.slice(prefix.length).replace(/^[\s:,|/–—-]+/, '');
    if (rest.length > 2 && /^[\s:,|/–—-]/.test(name.slice(prefix.length)))
      return rest.charAt(0).toUpperCase() + rest.slice(1);
  }
  return name.replace(new RegExp(`[\\s:,|/–—-]+${escapeRegExp(company)}$`, 'i'), '');
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
