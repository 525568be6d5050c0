import { getEntry } from 'astro:content';
import { askedVersion } from '../../lib/guidelines/asked-version.ts';
import { reportedAnswers } from '../../lib/quiz/kinds/index.ts';
import type { PackagedUnit } from '../../lib/lms/manifest.ts';
import { refuseLongSuspendData } from '../../lib/lms/suspend-data.ts';
import type { Unit } from '../../lib/lms/unit.ts';
import { inLanguage } from '../layout/portal.ts';
import { memoize } from '../layout/memoize.ts';
import { getPaths } from '../paths/paths.ts';
import { getQuiz, getQuizDescriptions, type QuizView } from '../quiz/quizzes.ts';
import { getGuidelines, type GuidelineEntry } from '../guidelines/guidelines.ts';
import { placeOf } from '../layout/docs.ts';
import { getLessons, getTracks, type LessonEntry } from '../training/lessons.ts';

/** What `npm run package` was asked for. */
export interface WantedPackage {
	kind: 'path' | 'track' | 'lesson';
	id: string;
	language: string;
}

export interface UnitView extends PackagedUnit {
	unit: Unit;
	entry: LessonEntry | GuidelineEntry;
	quiz?: QuizView | undefined;
}

export const getWantedPackage = (): WantedPackage => JSON.parse(import.meta.env['OUTSPOKEN_PACKAGE'] as string) as WantedPackage;

/** The package that is asked for: its title, and its lessons and guidelines in their order. */
export const getPackage: () => Promise<{ title: string; description: string; units: UnitView[] }> = memoize(async () => {
	const { kind, id, language } = getWantedPackage();
	if (kind === 'path') {
		const path = (await getPaths(language)).find((each) => each.id === id);
		if (!path) throw unknown('path', id, `src/content/paths/${id}.yaml`);
		const entries = [
			...(await getGuidelines(language)),
			...(await allLessons(
				path.steps.map((step) => step.id),
				language,
			)),
		];
		const units = path.steps.map((step) => {
			const entry = entries.find((each) => unitId(each) === step.id);
			if (!entry) throw unknown(step.kind, step.id, `src/content/docs/${language}`);
			return unitView(entry, path.requires, language);
		});
		return { title: path.title, description: path.summary, units: await Promise.all(units) };
	}
	const lessons = (await getLessons(language, id.split('/')[0] ?? '')).filter((each) => kind === 'track' || placeOf(each.id).name === id);
	const [first] = lessons;
	if (!first) throw unknown(kind, id, `src/content/docs/${language}/training/${id}`);
	const track = await getEntry('tracks', id.split('/')[0] ?? '');
	return {
		title: kind === 'track' && track ? inLanguage(track.data.title, language) : first.data.title,
		description: kind === 'track' && track ? inLanguage(track.data.summary, language) : (first.data.description ?? first.data.title),
		units: await Promise.all(lessons.map((lesson) => unitView(lesson, 'quiz', language))),
	};
});

async function allLessons(steps: readonly string[], language: string): Promise<LessonEntry[]> {
	const tracks = [...new Set(steps.map((step) => step.split('/')[0] ?? ''))];
	return (await Promise.all(tracks.map((track) => getLessons(language, track)))).flat();
}

/** Under which progress remembers a page. */
function unitId({ id, data }: LessonEntry | GuidelineEntry): string {
	const { name } = placeOf(id);
	return data.kind === 'guideline' ? `guidelines/${name}` : name;
}

/** Every lesson and guideline of a language. */
export async function getUnits(language: string): Promise<UnitView[]> {
	const tracks = await getTracks();
	const lessons = await Promise.all(tracks.map((track) => getLessons(language, track.id)));
	const entries = [...lessons.flat(), ...(await getGuidelines(language))];
	return Promise.all(entries.map((entry) => unitView(entry, 'quiz', language)));
}

/** A lesson or guideline as a learning system keeps it. */
async function unitOf(entry: LessonEntry | GuidelineEntry, requires: Unit['requires']): Promise<Unit> {
	const { data } = entry;
	const quiz = data.kind === 'lesson' ? await getQuiz(data.quiz, placeOf(entry.id).language) : undefined;
	const unit: Unit = {
		id: unitId(entry),
		requires: quiz ? requires : 'reading',
		quiz: data.kind === 'lesson' ? (await getQuizDescriptions()).get(data.quiz) : undefined,
		...(data.kind === 'guideline' && data.acknowledge && { acknowledge: askedVersion(data.changes) }),
		questions: (quiz?.questions ?? []).map((question) => ({ id: question.id, stem: question.stem, ...reportedAnswers(question) })),
	};
	refuseLongSuspendData(unit);
	return unit;
}

async function unitView(entry: LessonEntry | GuidelineEntry, requires: Unit['requires'], language: string): Promise<UnitView> {
	const { data } = entry;
	const unit = await unitOf(entry, requires);
	const { id } = unit;
	const quiz = data.kind === 'lesson' ? await getQuiz(data.quiz, language) : undefined;
	// A name in a file name, an identifier and an address; ids themselves have no underscore.
	const name = id.replaceAll('/', '_');
	return {
		id: name,
		title: data.title,
		description: data.description ?? data.title,
		page: `${name}.html`,
		address: `${language}/lms/${name}/`,
		hasQuiz: quiz !== undefined,
		isToBePassed: quiz !== undefined && requires === 'quiz',
		unit,
		entry,
		quiz,
	};
}

const unknown = (kind: string, id: string, file: string) =>
	new Error(`There is no ${kind} \`${id}\` to package. Correct the name, or add ${file}.`);
