import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { packageFormats } from '../../../src/lib/lms/dialect.ts';
import { manifest, type PackageContents } from '../../../src/lib/lms/manifest.ts';

const contents: PackageContents = {
	id: 'outspoken-new-hire-en',
	title: 'First steps & “more” <here>',
	units: [
		{ id: 'linkedin-profile', title: 'Your profile', page: 'linkedin-profile.html', hasQuiz: true },
		{ id: 'guidelines-disclosure', title: 'Кто вы', page: 'guidelines-disclosure.html', hasQuiz: false },
	],
	sharedFiles: ['_astro/a b.css', '_astro/c.js'],
};

const parsed = (format: (typeof packageFormats)[number]) =>
	new JSDOM(manifest(contents, format), { contentType: 'application/xml' }).window.document;

describe.each(packageFormats)('%s', (format) => {
	const document = parsed(format);
	const all = (selector: string) => [...document.querySelectorAll(selector)];

	test('keeps every text as it is', () => {
		expect(document.querySelector('organization > title')?.textContent).toBe(contents.title);
		expect(all('item > title').map(({ textContent }) => textContent)).toEqual(['Your profile', 'Кто вы']);
	});

	test('every unit is an entry with its page and what it needs', () => {
		expect(
			all('item').map((item) => {
				const resource = document.querySelector(`resource[identifier="${item.getAttribute('identifierref')}"]`)!;
				return [resource.getAttribute('href'), resource.querySelector('file')?.getAttribute('href')];
			}),
		).toEqual(contents.units.map(({ page }) => [page, page]));
		expect(all('dependency').map((each) => each.getAttribute('identifierref'))).toEqual(['shared', 'shared']);
		expect(all('[identifier=shared] > file').map((each) => each.getAttribute('href'))).toEqual([...contents.sharedFiles]);
	});

	test('has every identifier once, and each is an XML name', () => {
		const ids = all('[identifier]').map((each) => each.getAttribute('identifier')!);
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
		expect(document.querySelector('organizations')?.getAttribute('default')).toBe(
			document.querySelector('organization')?.getAttribute('identifier'),
		);
	});
});

test('SCORM 1.2 has its own version and no score to reach', () => {
	const text = manifest(contents, 'scorm12');
	expect(text).toContain('<schema>ADL SCORM</schema><schemaversion>1.2</schemaversion>');
	expect(text).toContain('adlcp:scormtype="sco"');
	expect(text).not.toMatch(/masteryscore|imsss/);
});

test('SCORM 2004 assumes nothing that is not reported', () => {
	const text = manifest(contents, 'scorm2004');
	expect(text).toContain('<schemaversion>2004 4th Edition</schemaversion>');
	expect(text).toContain('adlcp:scormType="sco"');
	expect(text.match(/completionSetByContent="true" objectiveSetByContent="true"/g)).toHaveLength(2);
	expect(text.match(/rollupObjectiveSatisfied="false"/g)).toHaveLength(1);
});
