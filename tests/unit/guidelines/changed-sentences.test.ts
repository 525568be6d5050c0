import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedSentences, type ChangedSentence } from '../../../src/lib/guidelines/changed-sentences.ts';
import { keptText, linesOf } from '../../../src/lib/guidelines/kept-text.ts';

/** A sentence as people see it: `[-gone-]` and `{+new+}`. */
const drawn = ({ parts }: ChangedSentence) =>
	parts.map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`)).join('');
const changes = (before: string[], after: string[]) =>
	changedSentences(before, after).map(({ heading, sentences }) => [heading, ...sentences.map(drawn)]);

test('only what differs is named, under its heading', () => {
	expect(
		changes(
			['Short.', '## The rule', 'Say who pays you.', 'Wait a day.', '## Why', 'Readers like it.'],
			['Short.', '## The rule', 'Say first who pays you.', 'Wait a day.', '## Why', 'Readers like it.', 'So does the law.'],
		),
	).toEqual([
		['The rule', 'Say{+ first+} who pays you.'],
		['Why', '{+So does the law.+}'],
	]);
});

test('sentences with little in common are one that is gone and one that is new', () => {
	expect(changes(['Wait a day before you post.'], ['Ask a colleague.'])).toEqual([
		[undefined, '[-Wait a day before you post.-]', '{+Ask a colleague.+}'],
	]);
});

test('a word that comes before a full stop leaves the full stop as it was', () => {
	expect(changes(['Look for screens, papers.'], ['Look for screens, papers, badges.'])).toEqual([
		[undefined, 'Look for screens, papers{+, badges+}.'],
	]);
});

test('a heading that reads differently is a change of its own', () => {
	expect(changes(['## Four things to keep', 'One.'], ['## Five things to keep', 'One.', 'Two.'])).toEqual([
		['Five things to keep', '[-Four-]{+Five+} things to keep', '{+Two.+}'],
	]);
});

test('a section that is gone is told of where it stood', () => {
	expect(changes(['## Rule', 'One.', '## Old', 'Two.', '## Last', 'Three.'], ['## Rule', 'One.', '## Last', 'Three.'])).toEqual([
		['Rule', '[-Old-]', '[-Two.-]'],
	]);
});

const line = fc
	.tuple(fc.boolean(), fc.array(fc.constantFrom('ask', 'first', 'then', 'post', 'no', 'names'), { minLength: 1, maxLength: 5 }))
	.map(([heading, words]) => `${heading ? '## ' : ''}${words.join(' ')}.`);
const bare = (text: string) => text.replace(/^## /, '');
const page = fc.uniqueArray(line, { maxLength: 10, selector: bare });

test('nothing has changed in the same text', () => {
	fc.assert(
		fc.property(page, (lines) => {
			expect(changedSentences(lines, lines)).toEqual([]);
		}),
	);
});

test('the changes leave out nothing and invent nothing: with what stayed they are both texts', () => {
	fc.assert(
		fc.property(page, page, (before, after) => {
			const sentences = changedSentences(before, after).flatMap((section) => section.sentences);
			const without = (kind: 'added' | 'removed') =>
				sentences.flatMap(({ kind: of, parts }) =>
					of === kind ? [] : [parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('')],
				);
			const rest = (lines: string[], found: string[]) => {
				const left = lines.map(bare);
				for (const sentence of found) left.splice(left.indexOf(sentence), 1);
				return left;
			};
			const [old, now] = [without('added'), without('removed')];
			expect(old.every((sentence) => before.map(bare).includes(sentence))).toBe(true);
			expect(now.every((sentence) => after.map(bare).includes(sentence))).toBe(true);
			expect(rest(before, old)).toEqual(rest(after, now));
		}),
	);
});

test('a kept text has a sentence on each line and reads back as it was', () => {
	const text = keptText(['Ask first. Then post.', '## The rule', 'Say so.']);
	expect(text).toBe('Ask first.\nThen post.\n\n## The rule\n\nSay so.\n');
	expect(linesOf(text)).toEqual(['Ask first.', 'Then post.', '## The rule', 'Say so.']);
});
