import type { BrokenFile } from './finding.ts';

const meanings: Readonly<Record<string, string>> = {
	'*': 'The sign `*`',
	'&': 'The sign `&`',
	'!': 'The sign `!`',
	'@': 'The sign `@`',
	'%': 'The sign `%`',
	'`': 'The sign `` ` ``',
};

/** What is left when git could not put two changes together. */
export const twoVersions =
	'Two people changed this file, and git left both versions in it, between `<<<<<<<`, `=======` and `>>>>>>>`. Keep one version, and remove the three lines.';

/** A line that git writes around the versions of a conflict. */
export const conflictMark = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/m;

/**
 * Signs that mean something to YAML and another thing to whoever typed them: a parser takes them without a word, or says
 * what helps nobody. What is written in a block below `|` or `>` is left alone.
 *
 * @param text a YAML file, or the fields above a page
 * @returns the first of them
 */
export function signMistake(text: string): BrokenFile | undefined {
	let block = Number.POSITIVE_INFINITY;
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		const indent = line.search(/\S/);
		if (indent === -1 || indent > block) continue;
		block = /(?:^|[:-])\s+[|>][+-]?\d*\s*(?:#.*)?$/.test(line) ? indent : Number.POSITIVE_INFINITY;
		const message = mistakeIn(line);
		if (message !== undefined) return { id: 'yaml/unreadable', line: index + 1, message };
	}
	return undefined;
}

function mistakeIn(line: string): string | undefined {
	if (conflictMark.test(line)) return twoVersions;
	if (/^\s*(?:- )*-?\u00A0|:\u00A0|^[\u2003\u2009\u3000]/.test(line)) {
		return 'A no-break space stands where an ordinary space belongs; it comes along when text is pasted. Delete it and type a space.';
	}
	if (/^ *\t/.test(line)) return 'The line is indented with a tab. Use spaces; two for each level.';
	const [, value = ''] = /^\s*(?:- +)*(?:[\w-]+: +)?(.*)$/.exec(line) ?? [];
	if (value === line.trim() && !/^\s*- /.test(line)) return undefined;
	const marks = curlyMarks(value);
	if (marks !== undefined)
		return `\`${marks}\` are the quotation marks of a text, and none that YAML knows. Write \`"\` at both ends; if readers are to see them, \`"\` around them.`;
	const bare = bareInBraces(value);
	if (bare !== undefined) return bare;
	const sign = meanings[value[0] ?? ''];
	if (sign !== undefined) return `${sign} at the beginning has a meaning of its own here. Put the whole text in quotes.`;
	const [beginning] = /^(?:[>|](?= +[^#\s])|[?-](?= ))/.exec(value) ?? [];
	if (beginning !== undefined)
		return `The sign \`${beginning}\` at the beginning has a meaning of its own here. Put the whole text in quotes.`;
	if (/^#\S/.test(value)) return 'What follows `#` is a remark here, so nothing is left of this text. Put it in quotes.';
	if (/^\[[^\]]*\]\s*[^\s#,]/.test(value)) return 'A text cannot begin with `[`, which begins a list here. Put the whole text in quotes.';
	const lost = /^[^'"[{|>#].*?\s(#\S.*)$/.exec(value)?.[1];
	if (lost !== undefined) return `What follows \` #\` is a remark here, so \`${lost}\` would be lost. Put the whole text in quotes.`;
	return undefined;
}

/** A part in braces that has no name: a comma was meant for the text, or the braces were. */
function bareInBraces(value: string): string | undefined {
	if (!/^\{.*\}\s*(?:#.*)?$/.test(value)) return undefined;
	const plain = value.replaceAll(/"(?:[^"\\]|\\.)*"|'[^']*'|\[[^[\]]*\]/g, '""').replace(/\}\s*#.*$/, '}');
	const parts = plain.split(/[{},]/).map((part) => part.trim());
	const bare = parts.find((part) => part !== '' && !/:(?:\s|$|"")/.test(part));
	if (bare === undefined) return undefined;
	if (!plain.includes(':')) return 'A text cannot begin with `{`, which begins a group of fields here. Put the whole text in quotes.';
	return `A comma ends a text between \`{\` and \`}\`, so \`${bare}\` would be cut off. Put the whole text in quotes.`;
}

/** A text between the quotation marks of a word processor, within which YAML would see a sign of its own. */
const broken = /: |, | #/;

/**
 * Marks of a word processor that were meant as quotes. A text may well be a quotation as a whole: they count only where YAML
 * would break, where one end has a straight mark, or where all that stands in brackets has them.
 */
function curlyMarks(value: string): string | undefined {
	const [, opening, text = '', closing] = /^([“„‟])([^“„‟]*?)([”“"])\s*$/.exec(value) ?? [];
	if (opening !== undefined) return closing === '"' || /: | #/.test(text) ? `${opening} ${closing}` : undefined;
	if (!/^[[{]/.test(value)) return undefined;
	const quoted = [...value.matchAll(/(?<=(?:[[{,]|: )\s*)([“„‟])([^“”„‟]*)([”“])(?=\s*[,\]}])/g)];
	const rest = quoted.reduce((left, [whole]) => left.replace(whole, ''), value);
	const all = /^[[{](?:\s|,|[\w-]+:)*[\]}]\s*$/.test(rest);
	const first = quoted.find(([, , inner = '']) => all || broken.test(inner));
	return first && `${first[1]} ${first[3]}`;
}
