import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Site } from '../../../src/integrations/author-checks/site.ts';
import { quizRecordsFolder } from '../../../src/integrations/author-checks/records.ts';
import type { ProjectFiles } from '../../../src/integrations/author-checks/files.ts';
import type { FileChanges } from './changes.ts';
import type { LearningPath } from '../../../src/schemas/paths/path.ts';
import { type ChosenNetworks, isTrackOffered } from '../../../src/lib/training/offered-tracks.ts';
import { changed } from './yaml-text.ts';

/** The page to which a rule leads whose lesson is gone. */
const general = 'guidelines/what-where';

/** Tracks that are not offered, as their networks are neither used nor taught. */
export function unusedTracks({ tracks }: Pick<Site, 'tracks'>, chosen: ChosenNetworks): string[] {
	return [...tracks.values()].flatMap(({ id, value }) => (isTrackOffered(value?.networks, chosen) ? [] : [id]));
}

/**
 * Removes tracks: their lessons, quizzes and badges, and their steps in paths. What rested on a lesson of theirs rests on the
 * same lesson of another track, or on a guideline.
 */
export async function removeTracks(gone: readonly string[], site: Site, files: ProjectFiles, changes: FileChanges): Promise<void> {
	if (gone.length === 0) return;
	const isGone = (lesson: string) => gone.some((track) => lesson.startsWith(`${track}/`));
	const remove = async (folder: string) => {
		for (const file of await files.below(folder, ['.mdx', '.md', '.yaml', '.json'])) changes.set(file, undefined);
	};
	for (const track of gone) {
		changes.set(`src/content/tracks/${track}.yaml`, undefined);
		await remove(`quizzes/${track}`);
		await remove(`${quizRecordsFolder}/${track}`);
		for (const language of site.pages.keys()) await remove(`src/content/docs/${language}/training/${track}`);
	}
	for (const badge of site.badges.values()) {
		if (badge.value?.rule.kind === 'track' && gone.includes(badge.value.rule.track)) changes.set(badge.file, undefined);
	}
	const text = async (file: string) => changes.get(file) ?? (await files.read(file)).toString('utf8');
	for (const { file, value } of site.paths.values()) {
		const steps = value?.steps.map(lessonsIn) ?? [];
		if (!steps.flat().some(isGone)) continue;
		const stay = steps.filter((lessons) => lessons.length === 0 || !lessons.every(isGone));
		const asksForQuiz = value?.requires === 'quiz' && stay.some((lessons) => lessons.length > 0);
		changes.set(file, stay.length === 0 ? undefined : withSteps(await text(file), isGone, asksForQuiz ? 'quiz' : 'reading'));
	}
	const standIn = (lesson: string) => standInFor(lesson, isGone, site);
	for (const file of await referring(files)) {
		if (changes.has(file) && changes.get(file) === undefined) continue;
		const before = await text(file);
		const after = withoutLessons(before, isGone, standIn);
		if (after !== before) changes.set(file, after);
	}
}

async function referring(files: ProjectFiles): Promise<string[]> {
	return [...(await files.below('src/content', ['.yaml', '.mdx', '.md'])), ...(await files.below('quizzes', ['.yaml']))];
}

/** The lessons that a step asks for: a guideline is none, and of several one is enough. */
export function lessonsIn(step: LearningPath['steps'][number]): string[] {
	if ('oneOf' in step) return step.oneOf;
	return 'lesson' in step ? [step.lesson] : [];
}

function withSteps(text: string, isGone: (lesson: string) => boolean, requires: string): string {
	return changed(text, (document) => {
		const steps = document.get('steps');
		if (isSeq(steps)) {
			steps.items = steps.items.flatMap((step) => (isMap(step) ? (withoutGone(step as YAMLMap, isGone) ?? []) : step));
		}
		if (document.get('requires') !== requires) document.set('requires', requires);
	});
}

/** A step without lessons that are gone: a choice that has one left is a lesson, and a step that has none is no step. */
function withoutGone(step: YAMLMap, isGone: (lesson: string) => boolean): YAMLMap | undefined {
	const choice = step.get('oneOf');
	if (!isSeq(choice)) return isGone(String(step.get('lesson') ?? '')) ? undefined : step;
	choice.items = choice.items.filter((lesson) => !isGone(nameOf(lesson)));
	const [only, ...others] = choice.items;
	if (only === undefined) return undefined;
	if (others.length > 0) return step;
	step.delete('oneOf');
	step.set('lesson', nameOf(only));
	return step;
}

const nameOf = (lesson: unknown) => String(isScalar(lesson) ? lesson.value : lesson);

/** The same lesson of another track, or the guideline that says what fits which network. */
function standInFor(lesson: string, isGone: (lesson: string) => boolean, { pages, defaultLanguage }: Site): string | undefined {
	const known = [...(pages.get(defaultLanguage)?.keys() ?? [])];
	const name = lesson.split('/')[1];
	const sister = known.find(
		(id) => /^training\/[^/]+\/[^/]+$/.test(id) && id.endsWith(`/${name}`) && !isGone(id.slice('training/'.length)),
	);
	return sister ?? (known.includes(general) ? general : undefined);
}

/** A text whose references and links to these lessons lead elsewhere. Headings differ from page to page, so they are left out. */
function withoutLessons(text: string, isGone: (lesson: string) => boolean, standIn: (lesson: string) => string | undefined): string {
	return text
		.replaceAll(/(\bref: ['"]?)training\/([a-z0-9-]+\/[a-z0-9-]+)(?:#[^\s'",}]+)?/g, (whole, before: string, lesson: string) => {
			const other = isGone(lesson) ? standIn(lesson) : undefined;
			return other === undefined ? whole : `${before}${other}`;
		})
		.replaceAll(/\/([a-z]{2})\/training\/([a-z0-9-]+\/[a-z0-9-]+)\/(?:#[^\s)"']+)?/g, (whole, language: string, lesson: string) => {
			const other = isGone(lesson) ? standIn(lesson) : undefined;
			return other === undefined ? whole : `/${language}/${other}/`;
		});
}
