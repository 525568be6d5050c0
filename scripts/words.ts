import { counted } from '../src/lib/text/counted.ts';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forbiddenIn, readGlossary } from './lib/words/glossary.ts';
import { longSentences } from './lib/words/sentences.ts';
import { readTexts } from './lib/words/texts.ts';
import { slipsIn } from './lib/words/typography.ts';

/** `npm run words`: forms that the glossary rules out, typography, long sentences, and spelling. Long sentences are only told. */
const root = process.cwd();
const texts = await readTexts(root);
const glossary = readGlossary(readFileSync(join(root, 'docs/glossary.md'), 'utf8'));

const mistakes = texts.flatMap(({ file, line, language, text }) => [
	...forbiddenIn(text, language, glossary).map(
		({ form, instead }) => `${file}:${line}  \`${form}\` is not in our glossary. Write: ${instead}.`,
	),
	...slipsIn(text, language).map(({ found, message }) => `${file}:${line}  ${message} (${found})`),
]);
const long = texts.flatMap(({ file, line, language, text }) =>
	longSentences(text, language).map(({ sentence, words }) => `${file}:${line}  ${words} words: ${sentence}`),
);

for (const mistake of mistakes) console.log(mistake);
console.log(`\n${counted(long.length, 'sentence is', 'sentences are')} longer than docs/writing.md advises${long.length > 0 ? ':' : '.'}`);
for (const line of long) console.log(line);

console.log('\nSpelling:');
const cspell = join(root, 'node_modules/cspell/bin.mjs');
const { status } = spawnSync(process.execPath, [cspell, 'lint', '--no-progress', '--no-must-find-files'], { cwd: root, stdio: 'inherit' });
process.exitCode = mistakes.length > 0 || status !== 0 ? 1 : 0;
