/** Bytes of HTML that a phone with a slow connection can be asked to load. */
export const largestPage = 150_000;
