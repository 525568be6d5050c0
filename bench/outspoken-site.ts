import { existsSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import { join, parse, relative, sep } from 'node:path';
import { stringify } from 'yaml';
import { readPortal } from '../src/integrations/portal.ts';
import { astroProgram } from '../scripts/lib/astro-program.ts';
import type { Lesson } from './corpus.ts';
import { withRareKinds, type AnyLesson } from './kinds.ts';
import { markdownPage, write, type BenchSite } from './site.ts';
import { languages, type Language } from './words.ts';

const copied = ['portal.yaml', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'THIRD-PARTY-NOTICES.txt', 'public', 'scripts', 'src'];
/** What of the content goes along: words and networks, which the corpus needs. */
const kept = new Set(['i18n', 'mix', 'networks']);

/**
 * Writes a copy of the project with the lessons in place of its content.
 *
 * @throws Error when portal.yaml has not the languages of the lessons
 */
export async function writeOutspoken(project: string, folder: string, corpus: readonly Lesson[]): Promise<BenchSite> {
	const { site, languages: enabled } = readPortal(project);
	const [network = ''] = await readdir(join(project, 'src/content/networks'));
	const lessons = withRareKinds(corpus, parse(network).name);
	const codes = enabled.map(({ code }) => code).toSorted();
	if (codes.join() !== languages.toSorted().join()) {
		throw new Error(
			`The benchmark is written in ${languages.join(' and ')}, and portal.yaml has ${codes.join(', ')}. Run it with the languages it is written in.`,
		);
	}
	for (const name of copied.filter((each) => existsSync(join(project, each)))) {
		await cp(join(project, name), join(folder, name), { recursive: true, filter: (path) => !isLeftOut(relative(project, path)) });
	}
	const yaml = (file: string, data: unknown) => write(folder, file, stringify(data, { lineWidth: 0, aliasDuplicateObjects: false }));
	await Promise.all(
		lessons.flatMap((lesson) => [
			...languages.map((language) => write(folder, `src/content/docs/${language}/training/${lesson.id}.mdx`, lessonPage(lesson, language))),
			yaml(`quizzes/${lesson.id}.yaml`, quiz(lesson)),
		]),
	);
	const firstLessons = lessons.filter(({ order }) => order === 1);
	await Promise.all(
		firstLessons.map(({ track, text }, index) =>
			yaml(`src/content/tracks/${track}.yaml`, { title: inEach(text, 'title'), summary: inEach(text, 'description'), order: index + 1 }),
		),
	);
	await yaml('src/content/paths/first-steps.yaml', learningPath(lessons));
	return { name: 'Outspoken', folder, command: [astroProgram, 'build'], base: site.base };
}

function lessonPage({ id, order, text }: AnyLesson, language: Language): string {
	const { body, ...fields } = text[language];
	const frontmatter = { kind: 'lesson', order, minutes: 3, quiz: id, owner: 'Training team', reviewBy: '2027-03-31', ...fields };
	return markdownPage(frontmatter, body);
}

function quiz({ questions }: AnyLesson) {
	return { revision: 1, pass: 0.75, questions };
}

function learningPath(lessons: readonly AnyLesson[]) {
	const { text } = lessons[0]!;
	const [title, summary] = [inEach(text, 'title'), inEach(text, 'description')];
	return {
		title,
		audience: title,
		summary,
		why: summary,
		order: 1,
		sequence: 'free',
		requires: 'quiz',
		steps: lessons.slice(0, 3).map(({ id }) => ({ lesson: id })),
		finish: { title, text: summary },
	};
}

function inEach(text: AnyLesson['text'], field: 'title' | 'description'): Record<string, string> {
	return Object.fromEntries(languages.map((language) => [language, text[language][field]]));
}

function isLeftOut(path: string): boolean {
	const [, folder, name] = path.split(sep);
	return path.startsWith(join('src', 'content') + sep) && folder === 'content' && !kept.has(name ?? '');
}
