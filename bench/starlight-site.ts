import { astroProgram } from '../scripts/lib/astro-program.ts';
import type { Lesson } from './corpus.ts';
import { bullets } from './prose.ts';
import { markdownPage, write, type BenchSite } from './site.ts';
import { languages, vocabularies, type Language } from './words.ts';

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
	integrations: [
		starlight({
			title: 'Training',
			defaultLocale: 'en',
			locales: { en: { label: 'English', lang: 'en' }, ru: { label: 'Русский', lang: 'ru' } },
			social: [{ icon: 'github', label: 'GitHub', href: 'https://github.com/withastro/starlight' }],
			sidebar: [{ label: 'Training', items: [{ autogenerate: { directory: 'training' } }] }],
		}),
	],
});
`;

// Astro bundles only those packages of its kind that are named here.
const manifest = { type: 'module', dependencies: { '@astrojs/starlight': '*', astro: '*', sharp: '*' } };

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = {
	docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
`;

/** Writes the site that `npm create astro -- --template starlight` makes, with the lessons in place of its samples. */
export async function writeStarlight(folder: string, lessons: readonly Lesson[]): Promise<BenchSite> {
	await write(folder, 'package.json', JSON.stringify(manifest));
	await write(folder, 'tsconfig.json', JSON.stringify({ extends: 'astro/tsconfigs/strict', include: ['.astro/types.d.ts', '**/*'] }));
	await write(folder, 'astro.config.mjs', config);
	await write(folder, 'src/content.config.ts', collections);
	await write(
		folder,
		'public/favicon.svg',
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>',
	);
	for (const language of languages) {
		const home = { title: 'Training', template: 'splash', hero: { tagline: 'Lessons for everyone.' } };
		await write(folder, `src/content/docs/${language}/index.mdx`, markdownPage(home, ''));
	}
	await Promise.all(
		lessons.flatMap((lesson) =>
			languages.map((language) => write(folder, `src/content/docs/${language}/training/${lesson.id}.mdx`, lessonPage(lesson, language))),
		),
	);
	return { name: 'Starlight', folder, command: [astroProgram, 'build'], base: '/' };
}

function lessonPage({ text, questions }: Lesson, language: Language): string {
	const { title, description, objectives, keyPoints, sources, body } = text[language];
	const { labels } = vocabularies[language];
	const quiz = questions.flatMap(({ stem, options }, index) => [
		`**${index + 1}. ${stem[language]}**`,
		bullets(options.map((option) => `${option.text[language]}. ${option.correct ? `**${labels.right}.** ` : ''}${option.why[language]}`)),
	]);
	const parts = [
		`**${labels.objectives}**`,
		bullets(objectives),
		body,
		`## ${labels.keyPoints}`,
		bullets(keyPoints),
		`## ${labels.quiz}`,
		...quiz,
		`## ${labels.sources}`,
		bullets(sources.map((source) => `[${source.title}](${source.url}), ${source.publisher} (${source.date})`)),
	];
	return markdownPage({ title, description }, parts.join('\n\n'));
}
