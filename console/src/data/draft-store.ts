/** How the keys of drafts begin in the store of the tab. */
export const DRAFT = 'draft ';

/** Whoever signs out leaves nothing that they wrote: the next person may use the same tab. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(DRAFT)) sessionStorage.removeItem(key);
}
