import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { packageFormats, scormFormats, type PackageFormat } from '../../../src/lib/lms/dialect.ts';
import { courseStructure } from '../../../src/lib/lms/course-structure.ts';
import { manifest, type PackageContents } from '../../../src/lib/lms/manifest.ts';
import { brokenSchema } from './manifest-rules.ts';

const contents: PackageContents = {
	id: 'outspoken-new-hire-en',
	description: 'How to begin.',
	title: 'First steps & “more” <here>',
	units: [
		{
			id: 'linkedin-profile',
			title: 'Your profile',
			page: 'linkedin-profile.html',
			hasQuiz: true,
			isToBePassed: true,
			description: 'A profile.',
			address: 'en/training/linkedin/profile/',
		},
		{
			id: 'guidelines-disclosure',
			title: 'Кто вы',
			page: 'guidelines-disclosure.html',
			hasQuiz: false,
			isToBePassed: false,
			description: 'Say it.',
			address: 'en/guidelines/disclosure/',
		},
	],
	sharedFiles: ['_astro/a b.css', '_astro/c.js'],
};

const parsed = (format: (typeof scormFormats)[number]) =>
	new JSDOM(manifest(contents, format), { contentType: 'application/xml' }).window.document;

describe.each(scormFormats)('%s', (format) => {
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

const site = new URL('https://outspoken.example/intranet/');
const course = (hosted = false) => courseStructure({ ...contents, language: 'en', site, hosted });
const written = (format: PackageFormat) => (format === 'cmi5' ? course() : manifest(contents, format));

describe.each(packageFormats)('%s keeps to its schema', (format) => {
	test('in every element and attribute', () => {
		expect(brokenSchema(written(format), format)).toEqual([]);
	});

	test('which refuses another order, a part that is missing and a word that it does not know', () => {
		const whole = written(format);
		const spoilt = [
			whole.replace(/<title>.*?<\/title>/, ''),
			whole.replace(/(?:identifier|id)="[^"]*"/, ''),
			whole.replace(/(type|moveOn)="[^"]*"/, '$1="anything"'),
			whole.replace(/<\/(?:resources|course)>/, '<other/>$&'),
		];
		for (const each of spoilt) {
			expect(each).not.toBe(whole);
			expect(brokenSchema(each, format)).not.toEqual([]);
		}
	});
});

test('a course in cmi5 names no score, and waits for the pass where the quiz is asked for', () => {
	expect(course()).not.toContain('masteryScore');
	expect([...course().matchAll(/moveOn="(\w+)"/g)].map(([, word]) => word)).toEqual(['CompletedAndPassed', 'Completed']);
	expect(course()).toContain('<langstring lang="en">First steps &#x26; “more” &#x3C;here></langstring>');
});

test('a hosted course leads to the site, and says where reading is enough', () => {
	const reading = contents.units.map((unit) => ({ ...unit, isToBePassed: false }));
	const xml = courseStructure({ ...contents, units: reading, language: 'en', site, hosted: true });
	expect(brokenSchema(xml, 'cmi5')).toEqual([]);
	expect([...xml.matchAll(/<url>(.*?)<\/url>/g)].map(([, url]) => url)).toEqual([
		'https://outspoken.example/intranet/en/training/linkedin/profile/?requires=reading',
		'https://outspoken.example/intranet/en/guidelines/disclosure/',
	]);
});
