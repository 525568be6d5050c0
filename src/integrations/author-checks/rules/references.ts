import { nearest } from '../../../lib/text/nearest.ts';
import type { Site } from '../site.ts';
import { suggestion } from '../wording.ts';

/** What is wrong with a reference to a guideline and one of its headings, `guidelines/comments#you-may-answer`; undefined when it leads there. */
export function referenceMistake(ref: string, { pages, defaultLanguage }: Site): string | undefined {
	const known = pages.get(defaultLanguage)!;
	const [id = '', anchor] = ref.split('#');
	const page = known.get(id);
	if (!page) {
		const [section = ''] = id.split('/');
		const beside = [...known.keys()].filter((name) => name.startsWith(`${section}/`));
		const guidelines = [...known.keys()].filter((name) => name.startsWith('guidelines/'));
		return `There is no page \`${id}\` in \`${defaultLanguage}\`.${suggestion(id, beside.length > 0 ? beside : guidelines, 'There are')}`;
	}
	const slugs = page.text.headings.map(({ slug }) => slug);
	if (anchor === undefined || page.text.broken || slugs.includes(anchor)) return undefined;
	const best = nearest(anchor, slugs);
	return `${page.file} has no heading \`#${anchor}\`.${best ? ` Did you mean \`${id}#${best}\`?` : suggestion(anchor, slugs, 'Its headings are')}`;
}
