/** In a file of its own: what every page loads needs it, and no more of the calendar. */
export const millisecondsADay = 86_400_000;
