/** The fields at the top of a page, and the whole block with the lines around them. */
interface FieldsBlock {
	block: string;
	fields: string;
	mistake?: undefined;
}

/** What is wrong with those lines; counted from 1. */
interface Mistake {
	line: number;
	message: string;
}

const fence = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;
const field = '(?:[\\w-]+:(?: .*)?\\r?\\n|[ \\t]+.*\\r?\\n)';
const secondBlock = new RegExp(`^\\s*---[ \\t]*\\r?\\n${field}+---[ \\t]*(?:\\r?\\n|$)`);

/** What word processors and other programs write for `---`. */
const otherFence = /^(?:-{1,2}|-{4,}|[–—―]+|\+{3}|={3,}|\*{3,})$/;

/** Parts a page at the lines `---`, or says why it cannot be parted there. */
export function fieldsBlock(page: string): FieldsBlock | { mistake: Mistake } {
	const found = fence.exec(page);
	if (found?.index !== 0) return { mistake: openBlock(page) };
	const [block, fields = ''] = found;
	if (!secondBlock.test(page.slice(block.length))) return { block, fields };
	const message = 'A second block of fields between lines `---` follows the first. Keep one of the two.';
	return { mistake: { line: block.split('\n').length, message } };
}

function openBlock(page: string): Mistake {
	const lines = page.replace(/^\uFEFF/, '').split(/\r?\n/);
	const first = lines.findIndex((line) => line.trim() !== '');
	const opening = lines[first]?.trim() ?? '';
	if (otherFence.test(opening)) return { line: first + 1, message: `${meantFence(opening)} above the first field.` };
	if (opening !== '---')
		return { line: 1, message: 'The page does not begin with its fields. Put `title: …` between two lines `---` at the very top.' };
	if (first > 0 || lines[first]!.trimEnd() !== '---')
		return { line: 1, message: 'Empty lines or spaces stand before the first `---`. Delete them: it is the very beginning of the file.' };
	const closing = lines.findIndex((line, index) => index > 0 && (otherFence.test(line.trim()) || /^\s*---/.test(line)));
	const near = lines[closing]?.trim() ?? '';
	if (otherFence.test(near)) return { line: closing + 1, message: `${meantFence(near)} below the last field.` };
	if (near !== '')
		return {
			line: closing + 1,
			message: 'The `---` below the last field stands alone on its line, at the edge. Begin a new line behind it.',
		};
	return { line: 1, message: 'The block of fields at the top is not closed. Put a line `---` after the last field.' };
}

const meantFence = (sign: string) => `\`${sign}\` stands where \`---\` belongs. Write three hyphens, alone on the line`;
