import { check, prepareRules } from '../src/lib/checker/check.ts';
import { identifiers } from '../src/lib/checker/identifiers.ts';
import { SecretNames } from '../src/lib/checker/secret-names.ts';
import { weightedLength } from '../src/lib/networks/weighted.ts';

/** Bundled and run in the browser: what the post checker takes for a draft there. */
declare global {
	var benchPrepare: (rules: Readonly<Parameters<typeof prepareRules>>) => void;
	var benchCheck: (draft: string) => { check: number; count: number };
}

let prepared: ReturnType<typeof prepareRules>;
const secretNames = new SecretNames();

globalThis.benchPrepare = (rules) => {
	prepared = prepareRules(...rules);
};

/** Milliseconds: for the check, and for counting as X does. */
globalThis.benchCheck = (draft) => {
	const measured = { limit: 3000, unit: 'characters', length: draft.length, count: (text: string) => text.length } as const;
	const network = { id: 'linkedin', isBinding: true, measures: [measured] };
	const context = { networks: [network], country: 'ru', about: ['employer'], election: true, identifiers, secretNames } as const;
	const timed = (work: () => unknown) => {
		const start = performance.now();
		work();
		return performance.now() - start;
	};
	return { check: timed(() => check(draft, context, prepared)), count: timed(() => weightedLength(draft)) };
};
