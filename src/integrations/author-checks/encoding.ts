import type { BrokenFile } from './finding.ts';

const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a file, or why it is none: in another encoding letters would be lost without a word.
 *
 * @param bytes of the file
 */
export function decoded(bytes: Buffer): { text: string; broken?: BrokenFile } {
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
		return { text: '', broken: { id: 'file/encoding', line: 1, message: `The file is saved as UTF-16. ${howToSave}` } };
	}
	let text: string;
	try {
		text = strict.decode(bytes);
	} catch {
		const line = lineOf(bytes.toString('utf8'));
		const message = `From this line on the file is not UTF-8, but probably Windows-1251 or Latin-1, and letters would be lost. ${howToSave}`;
		return { text: '', broken: { id: 'file/encoding', line, message } };
	}
	if (text.includes('\r') && !text.includes('\n')) {
		const message = 'The lines end as on a Macintosh of the last century, so that all of them are one. Save the file with line ends `LF`.';
		return { text: '', broken: { id: 'file/encoding', line: 1, message } };
	}
	const hidden = invisible.exec(text);
	if (hidden) {
		const line = text.slice(0, hidden.index).split('\n').length;
		const code = `U+${hidden[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
		const message = `An invisible sign (${code}) stands in this line, as other programs leave it; search would not find the word. Type the word anew.`;
		return { text, broken: { id: 'file/encoding', line, message } };
	}
	if (!text.includes(lost)) return { text };
	const message =
		'Letters were lost here when the file was saved: `\uFFFD` stands in their place. Type them again, and save the file as UTF-8.';
	return { text, broken: { id: 'file/encoding', line: lineOf(text), message } };
}

const howToSave = 'Save it as UTF-8: editors ask for the encoding under “Save as” or “Save with encoding”.';

/** Zero-width spaces, marks of order within a text, and control signs. The joiners belong to emoji and to some scripts. */
const invisible = /(?![\t\n\r])\p{Cc}|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069]|(?<!^)\uFEFF/u;

/** What stands for letters that could not be read. */
const lost = '\uFFFD';

function lineOf(text: string): number {
	return text.slice(0, Math.max(0, text.indexOf(lost))).split('\n').length;
}
