import type { YAMLParseError } from 'yaml';
import type { FindingId } from '../../lib/findings/finding-ids.ts';

const sentences: Partial<Record<YAMLParseError['code'], string>> = {
	BAD_ALIAS: 'The sign `*` at the beginning has a meaning of its own here. Put the whole text in quotes.',
	BAD_DQ_ESCAPE: 'A backslash `\\` inside double quotes has a meaning of its own. Use single quotes, or write it twice.',
	BAD_INDENT: 'The line is indented in another way than its neighbours. Let entries of one list or group begin in the same column.',
	BAD_SCALAR_START:
		'A text cannot begin with this sign (`@`, `` ` ``, `%` and a few others have a meaning of their own). Put the whole text in quotes.',
	BLOCK_AS_IMPLICIT_KEY:
		'A colon followed by a space stands inside a text, or the indentation is wrong. Put the whole text in quotes, or check the columns.',
	BLOCK_IN_FLOW: 'A list with hyphens stands inside brackets. Write it either in brackets with commas, or with one hyphen a line.',
	MISSING_CHAR: 'A sign is missing: usually a closing quote, a bracket, a brace, or the colon after the name of a field.',
	MULTILINE_IMPLICIT_KEY: 'A line has no colon after its name, or a quote was not closed. Write `name: text`, and close every quote.',
	MULTIPLE_DOCS: 'A line `---` divides the file in two. Remove it.',
	TAB_AS_INDENT: 'The line is indented with a tab. Use spaces; two for each level.',
	TAG_RESOLVE_FAILED: 'The sign `!` at the beginning has a meaning of its own here. Put the whole text in quotes.',
	UNEXPECTED_TOKEN:
		'Something stands where nothing was expected: usually text after a closing quote, or a quote inside quotes. Put the whole text in the other kind of quotes.',
};

/**
 * The first mistake of a broken YAML text, for someone who does not know YAML.
 *
 * @param text what was read, to quote from
 * @param line number of the line within `text`, counted from 1
 */
export function yamlSentence(
	{ code }: Pick<YAMLParseError, 'code'>,
	text: string,
	line: number,
): { id: FindingId; message: string; line: number } {
	const lines = text.split(/\r?\n/);
	const content = lines[line - 1] ?? '';
	if (code === 'DUPLICATE_KEY') {
		const name = content.replace(/^[\s-]*/, '').split(':')[0];
		return { id: 'yaml/repeated-field', line, message: `The field \`${name}\` stands here a second time. Keep one of the two.` };
	}
	const seen = lines.slice(0, line);
	const cause = (code === 'MISSING_CHAR' ? openQuote(seen) : undefined) ?? causeIn(seen);
	return { id: 'yaml/unreadable', line, message: unreadable(code, content), ...cause };
}

/** The last text that begins with a quote and has no other: a parser notices it only where the file ends. */
function openQuote(lines: readonly string[]): { line: number; message: string } | undefined {
	const index = lines.findLastIndex((line) => /^\s*(?:- +)*(?:[\w-]+: +)?(?:"[^"]*|'[^']*)$/.test(line));
	const quote = /["']/.exec(lines[index] ?? '')?.[0];
	if (quote === undefined) return undefined;
	return {
		line: index + 1,
		message: `The quote \`${quote}\` that opens here is never closed. Put another behind the last word of the text.`,
	};
}

/**
 * What made the last of these lines unreadable, where it can be seen there or just above: a parser often names the line after
 * the one in which somebody slipped.
 */
function causeIn(lines: readonly string[]): { line: number; message: string } | undefined {
	const last = lines.at(-1) ?? '';
	const above = lines.slice(0, -1).findLastIndex((line) => line.trim() !== '' && !/^\s*#/.test(line));
	const before = lines[above] ?? '';
	const hyphen = [lines.length - 1, above].find((index) => /^\s*-[\p{L}_][\w-]*:(?:\s|$)/u.test(lines[index] ?? ''));
	if (hyphen !== undefined)
		return { line: hyphen + 1, message: 'The hyphen of a list has no space behind it. Write `- ` before each entry.' };
	const [, name, value] = /^\s*(?:- +)?([A-Za-z][\w-]*):([^\s:/\\].*)$/.exec(last) ?? [];
	if (name !== undefined && !last.includes(': '))
		return { line: lines.length, message: `The colon has no space behind it. Write \`${name}: ${value}\`.` };
	const column = otherColumn(lines);
	if (column) return column;
	const bracket = /(?:: +|- +)([[{])(?![^]*[\]}])/.exec(before.replaceAll(/"[^"]*"|'[^']*'/g, ''))?.[1];
	if (bracket !== undefined) {
		const close = bracket === '[' ? ']' : '}';
		return { line: above + 1, message: `The \`${bracket}\` that opens here is never closed. Put \`${close}\` behind the last entry.` };
	}
	if (/(?::|-) +[|>][+-]?\s*$/.test(before) && last.search(/\S/) <= before.search(/\S/)) {
		const sign = before.trim().replace(/[+-]$/, '').at(-1);
		const message = `The text that begins with \`${sign}\` stands below it, further to the right than its field. Put spaces before each of its lines.`;
		return { line: lines.length, message };
	}
	return undefined;
}

/** A field that begins further to the left than what stands above it, or that follows a list without a name. */
function otherColumn(lines: readonly string[]): { line: number; message: string } | undefined {
	const last = lines.at(-1) ?? '';
	const first = lines.findIndex((line) => /^\s*[^\s#]/.test(line));
	const above = lines.slice(0, -1).filter((line) => /^\s*[^\s#]/.test(line));
	if (above.length === 0 || !/^\s*[\w-]+:(?:\s|$)/.test(last)) return undefined;
	const indent = last.search(/\S/);
	if (above.every((line) => line.search(/\S/) > indent)) {
		const message = 'Spaces stand before this line, and none before the fields below it. Let all of them begin in one column.';
		return { line: first + 1, message };
	}
	if (!/^\s*- /.test(above[0]!) || above[0]!.search(/\S/) !== indent) return undefined;
	return { line: first + 1, message: 'The `- ` at the beginning makes a list of this line, and fields follow below. Delete it.' };
}

function unreadable(code: YAMLParseError['code'], content: string): string {
	if (/^ *\t/.test(content)) return sentences.TAB_AS_INDENT!;
	const colonInText = /^\s*(?:- +)?[^\s'"#:[{][^:]*: +[^\s'"[{|>&*#].*:(?: |$)/.test(content.trimEnd());
	if (colonInText) {
		const where = content.trimEnd().endsWith(':') ? 'ends with a colon' : 'holds a colon followed by a space';
		return `The text ${where}. Put the whole text in quotes.`;
	}
	return sentences[code] ?? 'This line cannot be read. Usual causes: a tab, a missing quote around a text with `: `, a wrong indentation.';
}
