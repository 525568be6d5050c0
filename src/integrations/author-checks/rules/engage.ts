import type { Finding } from '../finding.ts';
import { at, type Site } from '../site.ts';
import { suggestion } from '../wording.ts';
import { referenceMistake } from './references.ts';

/** Thanks lead to items that exist, gains to pages that exist, one survey is open, and results belong to a survey. */
export function checkEngage(site: Site): Finding[] {
	return [...recognitions(site), ...gains(site), ...openSurveys(site), ...results(site)];
}

function recognitions({ recognitions: thanks, shareables }: Site): Finding[] {
	return [...thanks.values()].flatMap((entry) => {
		const item = entry.value?.item;
		if (item === undefined || shareables.has(item)) return [];
		return [
			at(entry, ['item'], 'reference/unknown', `There is no item \`${item}\`.${suggestion(item, [...shareables.keys()], 'There are')}`),
		];
	});
}

function gains(site: Site): Finding[] {
	return [...site.gains.values()].flatMap((entry) => {
		const mistake = entry.value && referenceMistake(entry.value.next.ref, site);
		return mistake === undefined ? [] : [at(entry, ['next', 'ref'], mistake.id, mistake.message)];
	});
}

function openSurveys({ surveys }: Site): Finding[] {
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

function results({ surveyResults, surveys }: Site): Finding[] {
	return [...surveyResults.values()].flatMap((entry) => {
		const survey = entry.value?.survey;
		if (survey === undefined || surveys.has(survey)) return [];
		return [
			at(
				entry,
				['survey'],
				'reference/unknown',
				`There is no survey \`${survey}\`.${suggestion(survey, [...surveys.keys()], 'There are')}`,
			),
		];
	});
}
