import { expect, test } from 'vitest';
import { briefingText } from '../../../../src/lib/programme/leaders/briefing-text.ts';

test('a briefing as text: head, parts with their minutes, entries with their lines', () => {
	const text = briefingText({
		head: ['Frost', '23–29 November'],
		parts: [
			{ title: '2 min · Begin', text: 'Say hello.', entries: [] },
			{
				title: '4 min · To share',
				text: 'Open one.',
				entries: [['Alarm', 'https://a.example/', 'It rings.', '', 'Who wakes?'], ['Kettle']],
			},
		],
	});
	expect(text).toBe(
		[
			'Frost',
			'23–29 November',
			'',
			'2 min · Begin',
			'Say hello.',
			'',
			'4 min · To share',
			'Open one.',
			'– Alarm',
			'  https://a.example/',
			'  It rings.',
			'',
			'  Who wakes?',
			'– Kettle',
		].join('\n'),
	);
});
