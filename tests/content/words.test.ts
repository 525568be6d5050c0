import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { forbiddenIn, readGlossary } from '../../scripts/lib/words/glossary.ts';
import { readTexts } from '../../scripts/lib/words/texts.ts';
import { slipsIn } from '../../scripts/lib/words/typography.ts';
import { isOurs, root } from './sources.ts';

// A company that writes its own words is told of them by `npm run words`, and its tests stay green.
describe.runIf(isOurs)('the words of the shipped content', async () => {
	const texts = await readTexts(root);
	const glossary = readGlossary(readFileSync(join(root, 'docs/glossary.md'), 'utf8'));

	test('are those of the glossary', () => {
		const found = texts.flatMap(({ file, line, language, text }) =>
			forbiddenIn(text, language, glossary).map(({ form }) => `${file}:${line} ${form}`),
		);
		expect(found).toEqual([]);
	});

	test('are set as typesetters set them', () => {
		const found = texts.flatMap(({ file, line, language, text }) => slipsIn(text, language).map((slip) => `${file}:${line} ${slip.found}`));
		expect(found).toEqual([]);
	});

	test('are spelt as the dictionaries spell them', () => {
		const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/cspell/bin.mjs'), 'lint', '--no-progress'], {
			cwd: root,
			encoding: 'utf8',
		});
		expect([stdout, status]).toEqual(['', 0]);
	});
});
