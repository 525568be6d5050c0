import type { Finding } from '../finding.ts';
import { allPages, inBody, type Page, type Site } from '../site.ts';

/** Signs of Markdown that stay signs, as one of them is wrong: readers would see them. */
const slips: [pattern: RegExp, id: 'link/format' | 'page/markdown', sentence: (found: string) => string][] = [
	[
		/\]\(\S*/,
		'link/format',
		(found) =>
			`\`${found}\` does not become a link or a picture: readers would see the brackets. An address has no spaces and no backslashes, and ends with \`)\`.`,
	],
	[
		/\)\[(?:https?:\S*|\/\S*)?$|\)\[(?:https?:|\/)\S*/,
		'link/format',
		() => 'This does not become a link: the words stand in square brackets and the address in round ones, `[words](address)`.',
	],
	[/^#{2,6}[^#\s]\S*/m, 'page/markdown', (found) => `\`${found}\` does not become a heading. Put a space behind the last \`#\`.`],
	[
		/^\|.*\|.*$/m,
		'page/markdown',
		() => 'This does not become a table. Below its first row it needs a line `| --- | --- |`, with as many parts as there are columns.',
	],
];

/** What is typed as Markdown becomes what it looks like. */
export function checkMarkdown(site: Site): Finding[] {
	return allPages(site).flatMap((page) => [
		...page.text.texts.flatMap((text) => slipsIn(page, text)),
		...firstHeadings(page),
		...bareColumns(page),
	]);
}

function slipsIn(page: Page, { text, line }: Page['text']['texts'][number]): Finding[] {
	return slips.flatMap(([pattern, id, sentence]) => {
		const match = pattern.exec(text);
		if (!match) return [];
		const below = text.slice(0, match.index).split('\n').length - 1;
		return [inBody(page, line + below, id, sentence(match[0]))];
	});
}

/** The title of a page is its first heading already. */
function firstHeadings(page: Page): Finding[] {
	return page.text.headings
		.filter(({ depth }) => depth === 1)
		.map(({ text, line }) =>
			inBody(
				page,
				line,
				'page/markdown',
				`\`# ${text}\` would be a second title of the page, which has that of \`title\`. Write \`## ${text}\`, or remove the line.`,
			),
		);
}

/** Who hears a table is told the heading of a column before each of its cells. */
function bareColumns(page: Page): Finding[] {
	return page.text.bareColumns.map(({ line }) =>
		inBody(
			page,
			line,
			'page/markdown',
			'A column of this table has no heading. Write in the first row what the column says, also above the first one.',
		),
	);
}
