/** One case-blind pattern for lines that are one of the phrases, apart from a little decoration. */
export function wholeLine(phrases: string, after = ''): RegExp {
  return new RegExp(`^[\\s*_>|•·–—-]{0,6}(?:${phrases})[\\s*_.,;:!…–—-]{0,6}${after}$`, 'iu');
}

/** One case-blind pattern for lines that open with one of the phrases. */
export function lineStart(phrases: string): RegExp {
  return new RegExp(`^[\\s*_•·("[–—-]{0,6}(?:${phrases})`, 'iu');
}
