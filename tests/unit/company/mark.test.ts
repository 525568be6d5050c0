import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { bubble, cardLettering, cardSize } from '../../../src/lib/company/mark.ts';
import { hasLetters, measureOf } from '../../../src/queries/layout/letters.ts';

const colours = { accent: '#17695a', paper: '#fbf8f3', ink: '#26221c', inkSoft: '#5f584d' };
const card = async (title: string, company: string) => cardLettering({ title, company, ...colours }, await measureOf({ title, company }));

/** The lines of a card, with their size. */
const linesOf = (svg: string) =>
	[...svg.matchAll(/y="(\d+)"[^>]* font-weight="(\d+)" font-size="(\d+)"[^>]*>([^<]*)</g)].map(([, baseline, weight, size, text = '']) => ({
		baseline: Number(baseline),
		face: weight === '700' ? 'title' : 'company',
		size: Number(size),
		text: text.replaceAll('&amp;', '&').replaceAll('&quot;', '"'),
	}));

test('the sign has the colour of the company', () => {
	expect(bubble('#b00020')).toContain('fill="#b00020"');
});

describe.each([
	['Outspoken', 'R&D Hafen'],
	['Рассказываем', 'Северо-Западная акционерная страховая компания «Благополучие»'],
	['Говорим о работе своими словами', 'Северо-Западная акционерная страховая компания "Благополучие"'],
	['ЩЖШЮЩЖШЮЩЖШЮ', 'Нижневартовскнефтегазпереработка'],
	['Gesellschaftsversicherungsportal für Mitarbeiterinnen', 'Donaudampfschifffahrtsgesellschaft mit beschränkter Haftung & Co. KG'],
])('the card of «%s» by «%s»', (title, company) => {
	test('says all words, in letters that can be read', async () => {
		const lines = linesOf(await card(title, company));
		const of = (face: string) => lines.filter((line) => line.face === face).map(({ text }) => text);
		expect([of('title').join(' '), of('company').join(' ')]).toEqual([title, company]);
		for (const { size } of lines) expect(size).toBeGreaterThanOrEqual(32);
	});

	test('has nothing at its edges', async () => {
		const svg = await card(title, company);
		const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
		expect({ width: info.width, height: info.height }).toEqual(cardSize);
		const isPaper = (x: number, y: number) => data[(y * info.width + x) * info.channels] === 0xfb;
		const inked: string[] = [];
		for (let y = 0; y < info.height - 18; y++)
			for (let x = 0; x < info.width; x++) {
				const isEdge = x < 440 || x > info.width - 40 || y < 40 || y > info.height - 58;
				if (isEdge && !isPaper(x, y)) inked.push(`${x}, ${y}`);
			}
		expect(inked).toEqual([]);
	});
});

test('a long name is broken between its words before it is set smaller', async () => {
	const [first] = linesOf(await card('Voice', 'Hafen'));
	const long = linesOf(await card('A portal with a long, long name', 'Hafen')).filter(({ face }) => face === 'title');
	expect(long.length).toBeGreaterThan(1);
	expect(long[0]!.size).toBeLessThan(first!.size);
	expect(long[0]!.size).toBeGreaterThan(first!.size / 2);
});

test('letters that a machine has are no boxes', async () => {
	expect(await hasLetters('title', 'Говорим')).toBe(true);
	expect(await hasLetters('company', 'Teplia')).toBe(true);
});

// Elsewhere the system itself brings typefaces.
test.runIf(process.platform === 'linux')('where there is no typeface at all, what is drawn are boxes', () => {
	const folder = mkdtempSync(join(tmpdir(), 'outspoken-'));
	const fonts = join(folder, 'fonts.conf');
	writeFileSync(fonts, `<fontconfig><dir>${folder}</dir><cachedir>${folder}</cachedir></fontconfig>`);
	const letters = pathToFileURL(join(import.meta.dirname, '../../../src/queries/layout/letters.ts')).href;
	const script = `import('${letters}').then(async ({ hasLetters }) => console.log(await hasLetters('title', 'Говорим')))`;
	const env = { ...process.env, FONTCONFIG_FILE: fonts };
	expect(execFileSync(process.execPath, ['-e', script], { env, encoding: 'utf8' }).trim()).toBe('false');
	rmSync(folder, { recursive: true });
});
