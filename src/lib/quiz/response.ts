/** What an answer is made of, as a browser keeps it; the `grade…` of each kind says what its entries are. */
export type Response = readonly string[];
