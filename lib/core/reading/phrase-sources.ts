import { books } from './books';
import { expanded } from './phrases/phrases';
import { DISCLAIMERS, NOTICES } from './zones/footer-words';
import { DEVICE, SIGN_OFFS, THANKS } from './zones/signature-words';

/** Every list that is taken apart when it is first needed, for the build to do it beforehand. */
export function phraseSources(): readonly string[] {
  const ofBooks = Object.values(books).flatMap((book) =>
    Object.values(book.sets).flatMap((set) => Object.values(expanded(book, set))),
  );
  return [...ofBooks, DEVICE, SIGN_OFFS, THANKS, DISCLAIMERS, NOTICES];
}
