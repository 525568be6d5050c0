import { getCollection } from 'astro:content';
import { address, inLanguage } from './portal.ts';
import { getGuidelines, getLessons, placeOf, type GuidelineEntry, type LessonEntry } from './pages.ts';

export interface Step {
	kind: 'lesson' | 'guideline';
	/** Under which the browser remembers it: `linkedin/profile`, `guidelines/disclosure`. */
	id: string;
	title: string;
	description: string;
	minutes: number;
	href: string;
}

export interface PathView {
	id: string;
	title: string;
	summary: string;
	steps: Step[];
	minutes: number;
	href: string;
	finish: { title: string; text: string };
}

/** The step that a lesson makes. */
export function lessonStep({ id, data }: LessonEntry): Step {
	const { language, name } = placeOf(id);
	return {
		kind: 'lesson',
		id: name,
		title: data.title,
		description: data.description ?? '',
		minutes: data.minutes,
		href: address(language, 'training', name),
	};
}

/** The step that a guideline makes. */
export function guidelineStep({ id, data }: GuidelineEntry): Step {
	const { language, name } = placeOf(id);
	return {
		kind: 'guideline',
		id: `guidelines/${name}`,
		title: data.title,
		description: data.summary,
		minutes: data.minutes,
		href: address(language, 'guidelines', name),
	};
}

/** Every learning path in a language. */
export async function getPaths(language: string): Promise<PathView[]> {
	const guidelines = await getGuidelines(language);
	return Promise.all(
		(await getCollection('paths')).map(async ({ id, data }) => {
			const steps = await Promise.all(
				data.steps.map(async (step) => {
					if ('lesson' in step) {
						const { lesson } = step;
						const entry = (await getLessons(language, lesson.split('/')[0] ?? '')).find((each) => placeOf(each.id).name === lesson);
						if (!entry) throw missing(id, 'lesson', lesson);
						return lessonStep(entry);
					}
					const entry = guidelines.find((each) => placeOf(each.id).name === step.guideline);
					if (!entry) throw missing(id, 'guideline', step.guideline);
					return guidelineStep(entry);
				}),
			);
			return {
				id,
				title: inLanguage(data.title, language),
				summary: inLanguage(data.summary, language),
				steps,
				minutes: steps.reduce((sum, { minutes }) => sum + minutes, 0),
				href: address(language, 'start', id),
				finish: { title: inLanguage(data.finish.title, language), text: inLanguage(data.finish.text, language) },
			};
		}),
	);
}

const missing = (path: string, kind: string, name: string) =>
	new Error(
		`The path \`${path}\` names the ${kind} \`${name}\`, which does not exist. Correct the name in src/content/paths/${path}.yaml.`,
	);
