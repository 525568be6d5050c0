/** What an author reads, by case: a folder of tests/fixtures/mistakes, laid over the sound project. */
export type Mistakes = Record<string, string[]>;
