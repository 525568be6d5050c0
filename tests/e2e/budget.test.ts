import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { builtPages, documentOf, rootSite, type BuiltPage } from './built-pages.ts';
import { expect, fileTest } from './helpers.ts';

/**
 * What the first view of a lesson may take: bytes as they are sent (brotli), and requests with that of the page. More than a
 * tenth of the scripts sees to it that no tab takes away what another has kept (lib/progress/journal.ts).
 */
const budget = { styles: 5_000, scripts: 10_500, requests: 6 };
/** Bytes of a lesson of middling length, in English: page, styles and scripts. A letter of another alphabet takes two. */
const whole = 22_000;

const lessons = builtPages(rootSite).filter(({ html }) => html.includes('<quiz-form'));

fileTest('there are lessons to weigh', () => {
	expect(lessons.length).toBeGreaterThan(0);
});

for (const lesson of lessons) {
	fileTest(`/${lesson.path} is within its budget`, () => {
		const { styles, scripts } = filesOf(lesson);
		expect(weigh(styles)).toBeLessThan(budget.styles);
		expect(weigh(scripts)).toBeLessThan(budget.scripts);
		expect(1 + styles.length + scripts.length).toBeLessThanOrEqual(budget.requests);
	});
}

fileTest('a lesson of middling length is within the budget of all its files', () => {
	const english = lessons.filter(({ language }) => language === 'en');
	const weights = english.map((lesson) => {
		const { styles, scripts } = filesOf(lesson);
		return brotliCompressSync(lesson.html).length + weigh(styles) + weigh(scripts);
	});
	weights.sort((a, b) => a - b);
	expect(weights[Math.floor(weights.length / 2)]).toBeLessThanOrEqual(whole);
});

function filesOf(lesson: BuiltPage): { styles: string[]; scripts: string[] } {
	const document = documentOf(lesson);
	const addresses = (selector: string, attribute: string) =>
		[...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
	const scripts = new Set(addresses('script[src]', 'src'));
	// A Set iterates values that are added while it is iterated.
	for (const script of scripts) for (const imported of importsOf(script)) scripts.add(imported);
	return { styles: addresses('link[rel=stylesheet]', 'href'), scripts: [...scripts] };
}

function read(address: string): Buffer {
	return readFileSync(join(rootSite, address));
}

function weigh(files: readonly string[]): number {
	return files.reduce((sum, file) => sum + brotliCompressSync(read(file)).length, 0);
}

/** What a script cannot run without; what it loads later is not part of the first view. */
function importsOf(script: string): string[] {
	return [
		...read(script)
			.toString()
			.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g),
	].map(([, name = '']) => posix.join(posix.dirname(script), name));
}
