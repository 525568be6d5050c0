/** Path below which the second site of the tests stands. */
export const basePath = '/intranet/outspoken/';

/** Ports of the two sites: at the root, and under the path. `OUTSPOKEN_TEST_PORT` moves them, so that two checkouts can be tested at once. */
export const rootPort = Number(process.env['OUTSPOKEN_TEST_PORT'] ?? 4601);
export const basePort = rootPort + 1;
