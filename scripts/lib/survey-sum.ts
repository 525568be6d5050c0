import { isDeepStrictEqual } from 'node:util';
import { askedOf, stepsOf } from '../../src/lib/programme/survey/asked.ts';
import { isReadable, readReturned, type Returned, type Unreadable } from '../../src/lib/programme/survey/returned.ts';
import { mayShow, sumAnswers } from '../../src/lib/programme/survey/sum.ts';
import type { Localized } from '../../src/schemas/common.ts';
import type { SurveyResult } from '../../src/schemas/programme/survey/survey-result.ts';
import type { Survey, SurveyQuestion } from '../../src/schemas/programme/survey/survey.ts';

/** A file that came back. */
export interface ReturnedFile {
	name: string;
	text: string;
}

export interface SummedSurvey {
	result: SurveyResult;
	/** What was not counted, in a sentence each. */
	skipped: string[];
	/** Written answers by question, sorted, so that their order tells nothing of who wrote what. */
	written: { question: string; texts: string[] }[];
}

/**
 * Sums what came back. Whoever handed in twice is counted once, by the random id in the file.
 *
 * @param language in which written answers are headed
 * @param today day of the sum, `YYYY-MM-DD`
 */
export function sumSurvey(
	files: readonly ReturnedFile[],
	{ id, survey, language, today }: { id: string; survey: Survey; language: string; today: string },
): SummedSurvey {
	const asked = askedOf(survey.questions);
	const counted = new Map<string, { name: string; returned: Returned }>();
	const skipped: string[] = [];
	for (const { name, text } of files) {
		const returned = readReturned(text, { id, version: survey.version, questions: asked });
		if (!isReadable(returned)) {
			skipped.push(`${name}  ${sentence(returned, id, survey.version)}`);
			continue;
		}
		const before = counted.get(returned.id);
		if (before) skipped.push(`${name}  ${twice(before, returned)}`);
		else counted.set(returned.id, { name, returned });
	}
	const people = [...counted.values()].map(({ returned }) => returned.answers);
	const sums = sumAnswers(people, asked);
	return {
		result: {
			survey: id,
			version: survey.version,
			summed: today,
			people: people.length,
			questions: survey.questions.map((question, index) => {
				const { answered, counts } = sums[index]!;
				const labels = labelsOf(question);
				const bars = mayShow(answered) ? labels.map((label, place) => ({ label, count: counts[place] ?? 0 })) : [];
				return { id: question.id, kind: question.kind, question: question.question, answered, bars };
			}),
		},
		skipped,
		written: survey.questions.flatMap((question) => {
			if (question.kind !== 'text') return [];
			const texts = people.flatMap((answers) => answers[question.id] ?? []).toSorted();
			return [{ question: question.question[language] ?? question.id, texts }];
		}),
	};
}

function labelsOf(question: SurveyQuestion): Localized[] {
	if (question.kind === 'text') return [];
	if (question.kind !== 'scale') return question.options.map(({ label }) => label);
	const { steps, low, high } = question;
	return stepsOf(steps).map((step, index) => {
		const end = index === 0 ? low : index === steps - 1 ? high : undefined;
		return Object.fromEntries(Object.keys(low).map((language) => [language, end?.[language] ? `${step}: ${end[language]}` : step]));
	});
}

function sentence({ problem, found = '' }: Unreadable, id: string, version: string): string {
	const shown = found.length > 40 ? `${found.slice(0, 40)}…` : found;
	const sentences: Record<Unreadable['problem'], string> = {
		'no-answers': 'There are no answers in it. Save the file that came, or the whole text of the mail.',
		'cut-off': 'The line for the count is cut off or was changed. Ask for the file.',
		'no-id': 'The line for the count has no id. It was changed; ask for the file.',
		'other-survey': `It answers the survey \`${shown}\`, and this is \`${id}\`.`,
		'other-version': `It answers the edition \`${shown}\`, and this is \`${version}\`.`,
		empty: 'No question is answered in it.',
	};
	return sentences[problem];
}

function twice(before: { name: string; returned: Returned }, now: Returned): string {
	const same = isDeepStrictEqual({ ...before.returned.answers }, { ...now.answers });
	return same
		? `The same answers are in ${before.name}, which is counted.`
		: `${before.name} is from the same browser with other answers, and is counted. Remove that one if this is the newer.`;
}
