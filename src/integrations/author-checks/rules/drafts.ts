import { unfilled, unfilledCount, unfilledIn, unfilledLines } from '../../../lib/text/unfilled.ts';
import { type Finding, valueAt } from '../finding.ts';
import { allDrafts, allEntries, at, inBody, isPage, type Entry, type Page, type Site } from '../site.ts';
import { counted } from '../../../lib/text/counted.ts';

/** Drafts are told of, so that none is forgotten; and nothing is published that nobody has filled in. */
export function checkDrafts(site: Site): Finding[] {
	return [...allDrafts(site).map(draft), ...allEntries(site).flatMap(notFilledIn)];
}

function draft(entry: Page | Entry<unknown>): Finding {
	const inFields = unfilledIn(entry.data).map((path) => unfilledCount(String(valueAt(entry.data, path))));
	const left = [entry.notes?.length ?? 0, ...inFields, isPage(entry) ? unfilledCount(entry.body) : 0].reduce(
		(sum, count) => sum + count,
		0,
	);
	const todo =
		left === 0 ? 'Remove the line to publish it.' : `Fill in the ${counted(left, 'place')} with ${unfilled}, then remove the line.`;
	return { ...at(entry, ['draft'], 'file/draft', `The file is a draft: nobody sees it. ${todo}`), warning: 'draft' };
}

function notFilledIn(entry: Page | Entry<unknown>): Finding[] {
	const message = `${unfilled} stands where something is to be written. Write it, or say \`draft: true\` at the top of the file until you have.`;
	const inFields = unfilledIn(entry.data).map((path) => at(entry, path, 'text/unfilled', message));
	const examples = (entry.notes ?? []).map((line) => ({ id: 'text/unfilled' as const, file: entry.file, line, message: onlyAnExample }));
	if (!isPage(entry)) return [...inFields, ...examples];
	return [
		...inFields,
		...examples,
		...unfilledLines(entry.body).map((line) => inBody(entry, line, 'text/unfilled', message)),
		...notesIn(entry),
	];
}

const onlyAnExample = `The note with ${unfilled} says that this is only an example. Write what you mean, and delete the note.`;

/** What people write into a draft for themselves, and the words that fill a layout. */
const note = /(?<![\p{L}\p{N}_-])(?:TODO|FIXME|TBD|XXX|[Ll]orem ipsum)(?![\p{L}\p{N}_-])/u;

function notesIn({ text, ...page }: Page): Finding[] {
	return text.texts.flatMap(({ text: words, line }) => {
		const found = note.exec(words)?.[0];
		if (found === undefined) return [];
		const message = `\`${found}\` stands where something is to be written, and readers would see it. Write it, or take the note out.`;
		return [inBody(page, line, 'text/unfilled', message)];
	});
}
