import { check, prepareRules } from '../src/lib/checker/check.ts';
import { identifiers } from '../src/lib/checker/identifiers.ts';
import { weightedLength } from '../src/lib/networks/weighted.ts';

/** Bundled and run in the browser: what the post checker takes for a draft there. */
declare global {
	var benchCheck: typeof measure;
}

type Prepared = Readonly<Parameters<typeof prepareRules>>;

/** Milliseconds of each run: for the check, and for counting as X does. */
function measure(draft: string, [rules, terms]: Prepared, runs: number): { checks: number[]; counts: number[] } {
	const prepared = prepareRules(rules, terms);
	const measured = { limit: 3000, unit: 'characters', length: draft.length, count: (text: string) => text.length } as const;
	const network = { id: 'linkedin', isBinding: true, measures: [measured] };
	const context = { networks: [network], country: 'ru', about: ['employer'], election: true, identifiers } as const;
	const timed = (work: () => unknown) => {
		const start = performance.now();
		work();
		return performance.now() - start;
	};
	const repeated = (work: () => unknown) => Array.from({ length: runs }, () => timed(work));
	return { checks: repeated(() => check(draft, context, prepared)), counts: repeated(() => weightedLength(draft)) };
}

globalThis.benchCheck = measure;
