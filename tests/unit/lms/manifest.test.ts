import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { packageFormats, scormFormats, type PackageFormat } from '../../../src/lib/lms/dialect.ts';
import { courseStructure } from '../../../src/lib/lms/course-structure.ts';
import { manifest, type PackageContents } from '../../../src/lib/lms/manifest.ts';
import { brokenSchema } from '../../support/manifest-schemas.ts';

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

/** A manifest with one fault, and what the schema says of it. */
type Fault = [fault: string, spoil: (xml: string) => string, said: RegExp];

const everyPackage: Fault[] = [
	['an element that is missing', (xml) => xml.replace(/<metadata>.*<\/metadata>/, ''), /organizations.*Expected is.*metadata/],
	['an element that it does not know', (xml) => xml.replace('</resources>', '<other/>$&'), /other.*not expected/],
	[
		'parts in another order',
		(xml) => xml.replace(/(<organizations.*<\/organizations>)(<resources>.*<\/resources>)/, '$2$1'),
		/resources.*not expected/,
	],
	['an organization without an entry', (xml) => xml.replace(/<item.*<\/item>/, ''), /organization.*Missing child|Expected is.*item/],
	['an entry without a title', (xml) => xml.replace(/(<item[^>]*>)<title>.*?<\/title>/, '$1'), /not expected.*title|Missing child.*title/],
	['a title that is too long', (xml) => xml.replace('Your profile', 'x'.repeat(201)), /maxLength/],
	['an identifier that is no XML name', (xml) => xml.replace('identifier="item-', 'identifier="1 '), /identifier/],
	[
		'an identifier that stands twice',
		(xml) =>
			xml.replace('identifier="item-guidelines', 'identifier="item-linkedin').replace('item-linkedin-disclosure', 'item-linkedin-profile'),
		/identifier|ID/,
	],
	['an entry whose page is not there', (xml) => xml.replace('identifierref="page-', 'identifierref="lost-'), /itemsHaveTheirResource/],
	['a dependency that is not there', (xml) => xml.replace('identifierref="shared"', 'identifierref="lost"'), /dependenciesAreThere/],
	['a default that is no organization', (xml) => xml.replace(/default="[^"]*"/, 'default="shared"'), /theDefaultIsAnOrganization/],
	['a kind of resource that it does not know', (xml) => xml.replace('"webcontent"', '"page"'), /webcontent/],
	['a resource that does not say whether it reports', (xml) => xml.replace(/ adlcp:scorm[tT]ype="sco"/, ''), /scorm[tT]ype.*required/],
	['another word for what it does', (xml) => xml.replace('"sco"', '"SCO"'), /enumeration/],
	['a file without an address', (xml) => xml.replace(/<file href="[^"]*"/, '<file'), /href.*required/],
	['an attribute that it does not know', (xml) => xml.replace('<item ', '<item parameters="?a=b" '), /parameters.*not allowed/],
	['the version of another SCORM', (xml) => xml.replace(/<schemaversion>[^<]*/, '<schemaversion>1.3'), /enumeration/],
];

const faults: Record<PackageFormat, Fault[]> = {
	scorm12: [
		...everyPackage,
		['a score to reach', (xml) => xml.replace('</item>', '<adlcp:masteryscore>80</adlcp:masteryscore>$&'), /masteryscore.*not expected/],
	],
	scorm2004: [
		...everyPackage,
		[
			'sequencing in another order',
			(xml) =>
				xml.replace(
					/(<imsss:rollupRules[^>]*\/?>(?:<\/imsss:rollupRules>)?)(<imsss:deliveryControls[^>]*\/?>(?:<\/imsss:deliveryControls>)?)/,
					'$2$1',
				),
			/rollupRules.*not expected/,
		],
		[
			'a switch that is neither on nor off',
			(xml) => xml.replace('completionSetByContent="true"', 'completionSetByContent="yes"'),
			/boolean/,
		],
	],
	cmi5: [
		['13.1.1 a course without an id', (xml) => xml.replace(/<course id="[^"]*"/, '<course'), /id.*required/],
		['13.1.1 an id that is no address', (xml) => xml.replace(/<course id="[^"]*"/, '<course id="new-hire"'), /pattern/],
		[
			'13.1.1 a course without a description',
			(xml) => xml.replace(/<description>.*?<\/description>/, ''),
			/Expected is.*description|Missing child/,
		],
		['13.1.1 a text without its language', (xml) => xml.replace(' lang="en"', ''), /lang.*required/],
		['13.1.1 a language that is none', (xml) => xml.replace('lang="en"', 'lang="in English"'), /language/],
		['13.1.4 a course without a unit', (xml) => xml.replace(/<au .*<\/au>/, ''), /au/],
		['13.1.4 a unit without its address', (xml) => xml.replace(/<url>.*?<\/url>/, ''), /au.*Missing child|Expected is.*url/],
		['13.1.4 an address that is empty', (xml) => xml.replace(/<url>.*?<\/url>/, '<url></url>'), /minLength/],
		[
			'13.1.4 parts in another order',
			(xml) => xml.replace(/(<description>.*?<\/description>)(<url>.*?<\/url>)/, '$2$1'),
			/url.*not expected/,
		],
		[
			'13.1.4 an id that stands twice',
			(xml) => xml.replaceAll(/<au id="[^"]*"/g, '<au id="https://outspoken.example/a"'),
			/eachUnitHasItsOwnId/,
		],
		['13.1.4 another word for when to move on', (xml) => xml.replace('"CompletedAndPassed"', '"Done"'), /enumeration/],
		['13.1.4 another word for the window', (xml) => xml.replace(' moveOn=', ' launchMethod="Popup"$&'), /enumeration/],
	],
};

describe.each(packageFormats)('%s keeps to its schema', (format) => {
	const whole = written(format);
	const spoilt = faults[format].map(([fault, spoil, said]) => ({ fault, xml: spoil(whole), said }));
	let found: string[][];
	beforeAll(async () => {
		found = await brokenSchema([whole, '<manifest', ...spoilt.map(({ xml }) => xml)], format);
	});

	test('in every element and attribute', () => {
		expect(found[0]).toEqual([]);
	});

	test('which refuses what is no XML', () => {
		expect(found[1]!.join('\n')).toMatch(/parser error/);
	});

	test.each(spoilt.map((each, index) => ({ ...each, index })))('which refuses $fault', ({ xml, said, index }) => {
		expect(xml).not.toBe(whole);
		expect(found[index + 2]!.join('\n')).toMatch(said);
	});
});

test('a course in cmi5 names no score, and waits for the pass where the quiz is asked for', () => {
	expect(course()).not.toContain('masteryScore');
	expect([...course().matchAll(/moveOn="(\w+)"/g)].map(([, word]) => word)).toEqual(['CompletedAndPassed', 'Completed']);
	expect(course()).toContain('<langstring lang="en">First steps &#x26; “more” &#x3C;here></langstring>');
});

test('14.1 a course in a package names its pages by their place in it', () => {
	expect([...course().matchAll(/<url>(.*?)<\/url>/g)].map(([, url]) => url)).toEqual(contents.units.map(({ page }) => page));
});

test('14.2 a hosted course leads to the site by whole addresses, and says where reading is enough', async () => {
	const reading = contents.units.map((unit) => ({ ...unit, isToBePassed: false }));
	const xml = courseStructure({ ...contents, units: reading, language: 'en', site, hosted: true });
	expect(await brokenSchema([xml], 'cmi5')).toEqual([[]]);
	expect([...xml.matchAll(/<url>(.*?)<\/url>/g)].map(([, url]) => url)).toEqual([
		'https://outspoken.example/intranet/en/training/linkedin/profile/?requires=reading',
		'https://outspoken.example/intranet/en/guidelines/disclosure/',
	]);
});
