/** Path below which the second site of the tests stands. */
export const basePath = '/intranet/outspoken/';

/** Ports of the two sites: at the root, and under the path. */
export const rootPort = 4601;
export const basePort = 4602;
