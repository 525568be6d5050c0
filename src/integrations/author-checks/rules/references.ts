import { nearest } from '../../../lib/text/nearest.ts';
import type { Finding } from '../finding.ts';
import type { Site } from '../site.ts';
import { suggestion } from '../wording.ts';

/** What is wrong with a reference to a guideline and one of its headings, `guidelines/comments#you-may-answer`; undefined when it leads there. */
export function referenceMistake(ref: string, { pages, defaultLanguage }: Site): Pick<Finding, 'id' | 'message'> | undefined {
	const known = pages.get(defaultLanguage)!;
	const [id = '', anchor] = ref.split('#');
	const page = known.get(id);
	if (!page) {
		const [section = ''] = id.split('/');
		const beside = [...known.keys()].filter((name) => name.startsWith(`${section}/`));
		const guidelines = [...known.keys()].filter((name) => name.startsWith('guidelines/'));
		const hint = suggestion(id, beside.length > 0 ? beside : guidelines, 'There are');
		return { id: 'reference/unknown-page', message: `There is no page \`${id}\` in \`${defaultLanguage}\`.${hint}` };
	}
	const slugs = page.text.headings.map(({ slug }) => slug);
	if (anchor === undefined || page.text.broken || slugs.includes(anchor)) return undefined;
	const best = nearest(anchor, slugs);
	const hint = best ? ` Did you mean \`${id}#${best}\`?` : suggestion(anchor, slugs, 'Its headings are');
	return { id: 'reference/unknown-heading', message: `${page.file} has no heading \`#${anchor}\`.${hint}` };
}
