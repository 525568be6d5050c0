import { expect, test } from 'vitest';
import sharp from 'sharp';
import { bubble, cardLettering, cardSize } from '../../../src/lib/company/mark.ts';

const card = (title: string) =>
	cardLettering({ title, company: 'R&D <Hafen>', accent: '#17695a', paper: '#fbf8f3', ink: '#26221c', inkSoft: '#5f584d' });

test('the sign has the colour of the company', () => {
	expect(bubble('#b00020')).toContain('fill="#b00020"');
});

test.each(['Outspoken', 'A portal whose name is as long as that of a ministry & its “friends”'])(
	'the card of “%s” is a picture',
	async (title) => {
		const { width, height } = await sharp(Buffer.from(card(title))).metadata();
		expect({ width, height }).toEqual(cardSize);
	},
);

test('a long name is set smaller', () => {
	const size = (svg: string) => Number(/font-weight="700" font-size="(\d+)"/.exec(svg)?.[1]);
	expect(size(card('A portal with a long, long name'))).toBeLessThan(size(card('Voice')));
});
