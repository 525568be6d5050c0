import { check, prepare } from '../src/lib/checker/check.ts';
import { textLength } from '../src/lib/networks/text-length.ts';

/** Bundled and run in the browser: what the post checker takes for a draft there. */
declare global {
	var benchCheck: typeof measure;
}

type Prepared = Readonly<Parameters<typeof prepare>>;

/** Milliseconds of each run: for the check, and for counting as X does. */
function measure(draft: string, [rules, terms]: Prepared, runs: number): { checks: number[]; counts: number[] } {
	const prepared = prepare(rules, terms);
	const bound = { limit: 3000, unit: 'characters', length: draft.length, measure: (text: string) => text.length } as const;
	const network = { id: 'linkedin', isSure: true, bounds: [bound] };
	const context = { networks: [network], country: 'ru', about: ['employer'], election: true } as const;
	const timed = (work: () => unknown) => {
		const start = performance.now();
		work();
		return performance.now() - start;
	};
	const repeated = (work: () => unknown) => Array.from({ length: runs }, () => timed(work));
	return { checks: repeated(() => check(draft, context, prepared)), counts: repeated(() => textLength(draft, 'weighted')) };
}

globalThis.benchCheck = measure;
