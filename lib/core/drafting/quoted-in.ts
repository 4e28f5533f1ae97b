/** `„Werksbesichtigung“`; English needs no marks. */
export function quotedIn(lang: string, name: string): string {
  if (lang === 'de') return `„${name}“`;
  if (lang === 'fr') return `« ${name} »`;
  return lang === 'es' ? `«${name}»` : name;
}
