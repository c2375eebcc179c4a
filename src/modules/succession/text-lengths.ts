/** Characters of a reason, note or other text, at most. */
export const MAX_TEXT_LENGTH = 2_000;
/** Characters of a name or of the number of a document, at most. */
export const MAX_NAME_LENGTH = 200;
