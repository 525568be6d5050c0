import { isMap, isSeq, type YAMLMap } from 'yaml';
import type { Site } from '../../../src/integrations/author-checks/site.ts';
import { quizRecordsFolder } from '../../../src/integrations/author-checks/records.ts';
import type { ProjectFiles } from '../../../src/integrations/author-checks/files.ts';
import type { Changes } from './changes.ts';
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
export async function removeTracks(gone: readonly string[], site: Site, files: ProjectFiles, changes: Changes): Promise<void> {
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
		if (!value?.steps.some((step) => 'lesson' in step && isGone(step.lesson))) continue;
		const steps = value.steps.filter((step) => !('lesson' in step) || !isGone(step.lesson));
		const asksForQuiz = value.requires === 'quiz' && steps.some((step) => 'lesson' in step);
		changes.set(file, steps.length === 0 ? undefined : withSteps(await text(file), isGone, asksForQuiz ? 'quiz' : 'reading'));
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

function withSteps(text: string, isGone: (lesson: string) => boolean, requires: string): string {
	return changed(text, (document) => {
		const steps = document.get('steps');
		if (isSeq(steps)) {
			steps.items = steps.items.filter((step) => !isMap(step) || !isGone(String((step as YAMLMap).get('lesson') ?? '')));
		}
		if (document.get('requires') !== requires) document.set('requires', requires);
	});
}

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
