import { getCollection, getEntry } from 'astro:content';
import { askedVersion } from '../../lib/guidelines/asked-version.ts';
import type { QuizDescription } from '../../lib/quiz/session.ts';
import { minutesOf } from '../../lib/paths/standing.ts';
import { answeringMinutes, type QuestionText } from '../../lib/text/answering-time.ts';
import type { LearningPath } from '../../schemas/paths/path.ts';
import { getGuidelines, type GuidelineEntry } from '../guidelines/guidelines.ts';
import { placeOf } from '../layout/docs.ts';
import { getLessons, getOfferedTracks, type LessonEntry } from '../training/lessons.ts';
import { address, allInLanguage, inLanguage } from '../layout/portal.ts';
import { getQuiz, getQuizDescriptions } from '../quiz/quizzes.ts';

export interface PathStep {
	kind: 'lesson' | 'guideline';
	/** Under which the browser remembers it: `linkedin/profile`, `guidelines/disclosure`. */
	id: string;
	title: string;
	description: string;
	/** Reading, and where its quiz is to be passed the questions and their explanations. */
	minutes: number;
	/** Minutes of them for the questions. */
	after?: number | undefined;
	href: string;
	/** The quiz to pass, where reading is not enough. */
	quiz?: QuizDescription | undefined;
	/** The version from which on an acknowledgement counts, where reading is not enough. */
	acknowledge?: number | undefined;
	/** The version that holds, where one is to be acknowledged. */
	version?: number | undefined;
	/** Number of the choice on its path of which it is one. */
	choice?: number | undefined;
	/** Title of its track, by which a reader chooses. */
	track?: string | undefined;
}

export interface PathView {
	id: string;
	title: string;
	audience: string;
	summary: string;
	why: string;
	sequence: 'free' | 'fixed';
	requires: 'quiz' | 'reading';
	steps: PathStep[];
	minutes: number;
	href: string;
	finish: { title: string; text: string };
}

/** The step that a lesson makes: with its quiz, which completes it, and the minutes of its reading. */
export async function lessonStep({ id, data }: LessonEntry): Promise<PathStep> {
	const { language, name } = placeOf(id);
	return {
		kind: 'lesson',
		id: name,
		title: data.title,
		description: data.description ?? '',
		minutes: data.minutes,
		href: address(language, 'training', name),
		quiz: (await getQuizDescriptions()).get(data.quiz),
	};
}

/** The step that a guideline makes. */
export function guidelineStep({ id, data }: GuidelineEntry): PathStep {
	const { language, name } = placeOf(id);
	return {
		kind: 'guideline',
		id: `guidelines/${name}`,
		title: data.title,
		description: data.summary,
		minutes: data.minutes,
		href: address(language, 'guidelines', name),
		...(data.acknowledge && { acknowledge: askedVersion(data.changes), version: data.version }),
	};
}

/** The learning paths in a language, in their order. */
export async function getPaths(language: string): Promise<PathView[]> {
	const entries = (await getCollection('paths')).toSorted((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
	return Promise.all(
		entries.map(async ({ id, data }) => {
			const asked = numbered(await askedSteps(data));
			const steps = await Promise.all(
				asked.map(async ({ step, choice }) => ({
					...(await pathStep(step, id, data.requires, language)),
					...(choice && { choice, track: await trackOf(step, language) }),
				})),
			);
			return {
				...allInLanguage(data, language),
				id,
				steps,
				minutes: minutesOf(steps),
				href: address(language, 'start', id),
			};
		}),
	);
}

/** Ids of the paths that a lesson or guideline is a step of. */
export async function pathsWith(step: { lesson: string } | { guideline: string }): Promise<string[]> {
	const wanted = JSON.stringify(step);
	const paths = await Promise.all((await getCollection('paths')).map(async ({ id, data }) => ({ id, steps: await askedSteps(data) })));
	return paths.filter(({ steps }) => numbered(steps).some(({ step: each }) => JSON.stringify(each) === wanted)).map(({ id }) => id);
}

/** The address of a choice on the page of its path. */
export const addressOfChoice = ({ href }: Pick<PathView, 'href'>, choice: number) => `${href}#choice-${choice}`;

/** The steps of a path without the lessons of networks that the company doesn't use; a path of nothing else keeps them. */
async function askedSteps({ steps }: LearningPath): Promise<LearningPath['steps']> {
	const offered = new Set((await getOfferedTracks()).map(({ id }) => id));
	const isOffered = (lesson: string) => offered.has(lesson.split('/')[0] ?? '');
	const asked = steps.flatMap((step): LearningPath['steps'] => {
		if ('guideline' in step) return [step];
		if ('lesson' in step) return isOffered(step.lesson) ? [step] : [];
		const oneOf = step.oneOf.filter(isOffered);
		return oneOf.length > 0 ? [{ oneOf }] : [];
	});
	return asked.length === 0 ? steps : asked;
}

type SingleStep = Exclude<LearningPath['steps'][number], { oneOf: unknown }>;

/** Lessons and guidelines one by one, those of a choice with its number; where one is left to choose from, it is a step like any other. */
function numbered(steps: LearningPath['steps']): { step: SingleStep; choice?: number | undefined }[] {
	let choices = 0;
	return steps.flatMap((step) => {
		if (!('oneOf' in step)) return [{ step }];
		const choice = step.oneOf.length > 1 ? ++choices : undefined;
		return step.oneOf.map((lesson) => ({ step: { lesson }, choice }));
	});
}

async function trackOf(step: SingleStep, language: string): Promise<string | undefined> {
	if (!('lesson' in step)) return undefined;
	const track = await getEntry('tracks', step.lesson.split('/')[0] ?? '');
	return track && inLanguage(track.data.title, language);
}

async function pathStep(step: SingleStep, path: string, requires: string, language: string): Promise<PathStep> {
	if ('guideline' in step) {
		const entry = (await getGuidelines(language)).find((each) => placeOf(each.id).name === step.guideline);
		if (!entry) throw missing(path, 'guideline', step.guideline);
		return guidelineStep(entry);
	}
	const { lesson } = step;
	const entry = (await getLessons(language, lesson.split('/')[0] ?? '')).find((each) => placeOf(each.id).name === lesson);
	if (!entry) throw missing(path, 'lesson', lesson);
	const read = await lessonStep(entry);
	if (requires === 'reading') return { ...read, quiz: undefined };
	const { questions, draw = questions.length } = await getQuiz(entry.data.quiz, language);
	const after = Math.ceil((answeringMinutes(questions.map(questionText), language) * draw) / questions.length);
	return { ...read, minutes: read.minutes + after, after };
}

/** The texts of a question, whatever its kind: its reasons stand in fields `why`, and what is asked in all others. */
function questionText(question: unknown): QuestionText {
	const asked: string[] = [];
	const reasons: string[] = [];
	const walk = (value: unknown, key: string): void => {
		if (typeof value === 'string') {
			if (key === 'why') reasons.push(value);
			else if (value.includes(' ')) asked.push(value);
		} else if (typeof value === 'object' && value !== null) {
			for (const [name, each] of Object.entries(value)) walk(each, Array.isArray(value) ? key : name);
		}
	};
	walk({ ...(question as object), network: undefined }, '');
	return { asked, reasons };
}

const missing = (path: string, kind: string, name: string) =>
	new Error(
		`The path \`${path}\` names the ${kind} \`${name}\`, which does not exist. Correct the name in src/content/paths/${path}.yaml.`,
	);
