import type { Finding } from '../finding.ts';
import { allPages, at, type Page, type Site } from '../site.ts';
import { suggestion } from '../wording.ts';

/** Lessons and guidelines lie where they belong and have what their cards need. */
export function checkPages(site: Site): Finding[] {
	return allPages(site).flatMap((page) => {
		const { value } = page;
		if (!value || value.kind === 'page') return [];
		return [...description(page, value.description), ...(value.kind === 'lesson' ? placeOfLesson(page, site) : [])];
	});
}

function description(page: Page, text: string | undefined): Finding[] {
	if (text !== undefined && text.trim() !== '') return [];
	return [
		at(page, ['description'], 'field/missing', 'The field is missing. Add `description:` – one sentence for cards and search results.'),
	];
}

function placeOfLesson(page: Page, { tracks }: Site): Finding[] {
	const [folder, track, name, ...deeper] = page.id.split('/');
	if (folder !== 'training' || track === undefined || name === undefined || deeper.length > 0) {
		return [
			at(
				page,
				['kind'],
				'page/wrong-folder',
				`A lesson lies in src/content/docs/${page.language}/training/<track>/. Move the file there, or write \`kind: page\`.`,
			),
		];
	}
	if (tracks.has(track)) return [];
	return [
		at(
			page,
			[],
			'page/wrong-folder',
			`The lesson lies in the folder \`${track}\`, but there is no track of that name: src/content/tracks/${track}.yaml does not exist.${suggestion(track, tracks.keys(), 'There are')}`,
		),
	];
}
