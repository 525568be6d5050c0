import fc from 'fast-check';

/** How many times a property is tried as a rule; `PROPERTY_RUNS=1000 npm run test:unit` looks ten times as hard. */
const usual = 100;
const factor = Number(process.env['PROPERTY_RUNS'] ?? usual) / usual;

/** Whether `npm run test:hard` asks for all that would take too long each time. */
export const hard = process.env['OUTSPOKEN_HARD'] === '1';

/** The number of runs of a property that needs another number than most, by the same factor. */
export function runs(count: number): number {
	return Math.max(1, Math.round(count * factor));
}

const seed = process.env['OUTSPOKEN_SEED'];

fc.configureGlobal({ numRuns: runs(usual), ...(seed && { seed: Number(seed) }) });
