import type { Finding } from '../finding.ts';
import { at, type Site } from '../site.ts';

/** One survey is open at a time. */
export function checkSurveys({ surveys }: Site): Finding[] {
	const [first, ...others] = [...surveys.values()].filter(({ value }) => value?.open);
	return others.map((entry) =>
		at(
			entry,
			['open'],
			'survey/two-open',
			`The survey of ${first!.file} is open too, and the page asks one at a time. Write \`open: false\` in one of them.`,
		),
	);
}
