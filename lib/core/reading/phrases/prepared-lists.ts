/**
 * Lists that were taken apart when the extension was built, by `listKey`: the text that `prepareLists` makes of each. Empty in
 * the source, the build fills it in; without it a list is taken apart when it is first needed, which costs the first chip
 * after a stopped worker a tenth of a second.
 */
export const preparedLists: Readonly<Record<string, string>> = {};
