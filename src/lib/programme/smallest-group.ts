/** Groups of fewer people are never shown: in a small one a number or an answer says something of each of them. */
export const smallestGroup = 5;
