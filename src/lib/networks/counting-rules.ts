/**
 * The ways in which networks count the length of a text; `textLength` carries them out. Which text of which network
 * is counted how, and who says so, stands in `src/content/networks`.
 *
 * - `utf16`: UTF-16 code units, so that most emoji take two or more. TikTok says so of captions
 *   (developers.tiktok.com/doc/content-posting-api-reference-direct-post); Telegram counts its entities so
 *   (core.telegram.org/bots/api). Also the safe reading of a limit that is published in «characters» without more, as
 *   those of LinkedIn, Instagram, Facebook, Habr, Reddit and MAX: no other reading finds a text longer, but for bytes.
 * - `utf8`: bytes in UTF-8, so that a Cyrillic letter takes two: descriptions on YouTube
 *   (developers.google.com/youtube/v3/docs/videos).
 * - `graphemes`: what a reader takes for one sign, an emoji of several parts included: Bluesky
 *   (`maxGraphemes` in the lexicon app.bsky.feed.post).
 * - `weighted`: X's weighted characters (docs.x.com/fundamentals/counting-characters): most letters 1, emoji and many
 *   symbols 2, each link 23. Counted by X's own library.
 * - `mastodon`: graphemes, but each link that begins with http:// or https:// takes 23, and of a mention
 *   `@name@server` only `@name` counts (docs.joinmastodon.org/user/posting; `StatusLengthValidator` in its code).
 * - `threads`: characters, but an emoji takes as many as it has bytes in UTF-8
 *   (developers.facebook.com/documentation/threads/posts).
 */
export const countingRules = ['utf16', 'utf8', 'graphemes', 'weighted', 'mastodon', 'threads'] as const;

export type CountingRule = (typeof countingRules)[number];
