import { getCollection } from 'astro:content';
import type { Asked } from '../../../lib/programme/survey/answers.ts';
import { askedOf } from '../../../lib/programme/survey/asked.ts';
import type { SurveyResult } from '../../../schemas/programme/survey/survey-result.ts';
import type { Survey } from '../../../schemas/programme/survey/survey.ts';
import type { InLanguage } from '../../../lib/text/in-language.ts';
import { allInLanguage } from '../../layout/portal.ts';
import { memoize } from '../../layout/memoize.ts';

export type SurveyView = { id: string; asked: Asked[] } & InLanguage<Survey>;
export type SurveyResultView = { id: string } & InLanguage<SurveyResult>;

const surveys = memoize(() => getCollection('surveys'));
const results = memoize(async () => (await getCollection('surveyResults')).toSorted((a, b) => b.data.summed.localeCompare(a.data.summed)));

/** The survey that can be answered, in a language; there is one at most. */
export async function getOpenSurvey(language: string): Promise<SurveyView | undefined> {
	const open = (await surveys()).find(({ data }) => data.open);
	return open && { ...allInLanguage(open.data, language), id: open.id, asked: askedOf(open.data.questions) };
}

/** What came back, in a language, the latest first. */
export async function getSurveyResults(language: string): Promise<SurveyResultView[]> {
	return (await results()).map(({ id, data }) => ({ ...allInLanguage(data, language), id }));
}
