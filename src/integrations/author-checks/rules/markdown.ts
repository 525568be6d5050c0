import { nearest } from '../../../lib/text/nearest.ts';
import type { Finding } from '../finding.ts';
import { allPages, inBody, type Page, type Site } from '../site.ts';
import { listed } from '../wording.ts';

const box =
	'`:::` does not begin or end a box here. A box begins with `:::note`, `:::tip`, `:::caution` or `:::danger` alone on a line, and ends with `:::`.';

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
	[
		/\*\*[\p{L}\p{N}]|[\p{L}\p{N}.,!?]\*\*|\*\* +[^*\n]*[^*\s] +\*\*/u,
		'page/markdown',
		() => '`**` does not make these words bold: it stands before the first and behind the last of them, without spaces, `**like this**`.',
	],
	[
		/^[•●▪◦‣·] ?\S.*\n[•●▪◦‣·] ?\S/mu,
		'page/markdown',
		(found) => `\`${found.slice(0, 1)}\` does not begin a list. Begin each line with \`- \`, and leave a line free above the first.`,
	],
	[
		/^(?:\d{1,2}[.)]|-)\p{L}.*\n(?:\d{1,2}[.)]|-) ?\p{L}/mu,
		'page/markdown',
		(found) => {
			const [sign = ''] = /^(?:\d+[.)]|-)/.exec(found) ?? [];
			return `\`${sign}\` does not begin a list. Put a space behind it, in each line.`;
		},
	],
	[
		/\[\[[^[\]]+\]\]/,
		'link/format',
		(found) =>
			`\`${found}\` does not become a link: the words stand in square brackets and the address in round ones, \`[words](address)\`.`,
	],
	[
		/\[\^[^\]\s]+\]/,
		'page/markdown',
		(found) => `The note \`${found}\` is written nowhere. Add a line \`${found}: …\` at the end of the page, or take it out here.`,
	],
	[/^:::.*/m, 'page/markdown', () => box],
	[
		/(?<![\p{L}\p{N}:]):[a-z][a-z_]{2,}:(?![\p{L}\p{N}])/u,
		'page/markdown',
		(found) => `\`${found}\` does not become a picture. Type the emoji itself, or words.`,
	],
];

/** What is typed as Markdown becomes what it looks like. */
export function checkMarkdown(site: Site): Finding[] {
	return allPages(site).flatMap((page) => [
		...page.text.texts.flatMap((text) => slipsIn(page, text)),
		...firstHeadings(page),
		...bareColumns(page),
		...wideRows(page),
		...loneBullet(page),
		...unclosed(page),
		...emptyHeadings(page),
		...skippedLevels(page),
		...unknownBoxes(page),
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

/** Who hears a page goes from heading to heading by their levels. */
function skippedLevels(page: Page): Finding[] {
	const { headings } = page.text;
	return headings.flatMap(({ depth, text, line }, index) => {
		const above = headings[index - 1]?.depth ?? 1;
		if (depth <= above + 1) return [];
		const signs = '#'.repeat(above + 1);
		const message = `The heading \`${'#'.repeat(depth)} ${text}\` skips a level: ${above === 1 ? 'the title of the page' : `\`${'#'.repeat(above)}\``} stands above it. Write \`${signs} ${text}\`.`;
		return [inBody(page, line, 'page/markdown', message)];
	});
}

const boxes = ['note', 'tip', 'caution', 'danger'];
/** Names that other programs give to boxes. */
const otherBoxes = new Map([
	...['warn', 'warning', 'attention', 'important'].map((name) => [name, 'caution'] as const),
	...['info', 'information', 'abstract', 'summary', 'details'].map((name) => [name, 'note'] as const),
	...['hint', 'success'].map((name) => [name, 'tip'] as const),
	...['error', 'failure', 'alert'].map((name) => [name, 'danger'] as const),
]);

/** A box of a name that nobody knows loses its frame, its sign and its title. */
function unknownBoxes(page: Page): Finding[] {
	return page.text.boxes
		.filter(({ name }) => !boxes.includes(name))
		.map(({ name, line }) => {
			const best = otherBoxes.get(name.toLowerCase()) ?? nearest(name, boxes);
			const hint = best === undefined ? `There are ${listed(boxes)}.` : `Write \`:::${best}\`.`;
			return inBody(
				page,
				line,
				'page/markdown',
				`There is no box \`:::${name}\`, so its text would stand on the page without one. ${hint}`,
			);
		});
}

/** Code and boxes that nothing closes take the rest of the page into themselves. */
function unclosed({ text, ...page }: Page): Finding[] {
	if (text.broken) return [];
	let code: { sign: string; line: number } | undefined;
	const boxes: number[] = [];
	for (const [index, line] of page.body.split('\n').entries()) {
		const sign = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
		if (code) {
			if (sign?.startsWith(code.sign) && line.trim() === sign) code = undefined;
		} else if (sign !== undefined) code = { sign, line: index + 1 };
		else if (/^\s*:::+\s*$/.test(line)) boxes.pop();
		else if (/^\s*:::+\w/.test(line)) boxes.push(index + 1);
	}
	const message = (what: string) =>
		`${what} opens here and nothing closes it, so all below belongs to it. Put the same signs alone on a line at its end.`;
	return [
		...(code ? [inBody(page, code.line, 'page/markdown', message('Code'))] : []),
		...boxes.map((line) => inBody(page, line, 'page/markdown', message('A box'))),
	];
}

function emptyHeadings(page: Page): Finding[] {
	return page.text.headings
		.filter(({ text }) => text.trim() === '')
		.map(({ line, depth }) =>
			inBody(
				page,
				line,
				'page/markdown',
				`A heading without words stands here. Write them behind \`${'#'.repeat(depth)} \`, or remove the line.`,
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

/** What stands in a row behind the last column is on no page. */
function wideRows(page: Page): Finding[] {
	return page.text.wideRows.map(({ line }) =>
		inBody(
			page,
			line,
			'page/markdown',
			'This row has more cells than the first row of its table, and readers would not see them. Add a column there, or write `\\|` where the sign itself is meant.',
		),
	);
}

const bullet = /^\s*[•●▪◦‣]\s*\S/;

/** A sign of a list before one line alone: several in a row are found as a list that is none. */
function loneBullet(page: Page): Finding[] {
	const lines = page.text.withoutExamples.split('\n');
	const index = lines.findIndex((line) => bullet.test(line));
	if (index === -1 || lines.some((line, at) => bullet.test(line) && bullet.test(lines[at + 1] ?? ''))) return [];
	const message = `\`${lines[index]!.trim()[0]}\` is typed before this line and makes no list of it. Write \`- \`, and leave a line free above the first.`;
	return [{ ...inBody(page, index + 1, 'page/markdown', message), warning: 'typed-bullet' }];
}
