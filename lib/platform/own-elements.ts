const own = new WeakSet<Node>();

/** Marks an element as put into the page by us, so that its coming and going is no news of the page. */
export function markOwn(element: Node): void {
  own.add(element);
}

/** True when a change concerns nothing but what we put into the page ourselves. */
export function isOurDoing({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (own.has(target)) return true;
  const moved = [...addedNodes, ...removedNodes];
  return moved.length > 0 && moved.every((node) => own.has(node));
}
