import { countries } from '../../../lib/guidelines/countries.ts';
import type { Finding } from '../finding.ts';
import { allPages, inBody, type Page, type Site } from '../site.ts';
import { listed, unknown } from '../wording.ts';

type Guideline = Page & { value: Extract<Page['value'], { kind: 'guideline' }> };

/** What every guideline has, besides its fields: a component, how to tell it, and what to say when none is there. */
const skeleton: [component: string, attribute: string | undefined, message: string][] = [
	['ExamplePost', 'good', 'The guideline has no good example. Add an `<ExamplePost verdict="good" …>`.'],
	['ExamplePost', 'bad', 'The guideline has no bad example. Add an `<ExamplePost verdict="bad" …>`.'],
	[
		'ReadyWords',
		undefined,
		'The guideline has no words to copy. Put a line that a reader may use between `<ReadyWords>` and `</ReadyWords>`.',
	],
	['Contact', undefined, 'The guideline does not say whom to ask. Add `<Contact to="questions" />` where it says so.'],
];

/** A guideline has all of its skeleton; contacts and countries are known. */
export function checkGuidelines(site: Site): Finding[] {
	const pages = allPages(site);
	const guidelines = pages.filter((page): page is Guideline => page.value?.kind === 'guideline' && !page.text.broken);
	return [
		...guidelines.flatMap(lacking),
		...guidelines.flatMap((page) => typedAddresses(page, site)),
		...pages.flatMap((page) => [...contacts(page, site), ...sections(page)]),
	];
}

function lacking(page: Guideline): Finding[] {
	return skeleton
		.filter(
			([component, verdict]) =>
				!page.text.components.some(
					({ name, attributes }) => name === component && (verdict === undefined || attributes['verdict'] === verdict),
				),
		)
		.map(([component, , message]) => ({ id: 'guideline/incomplete', file: page.file, field: component, message }));
}

function typedAddresses(page: Guideline, { portal }: Site): Finding[] {
	const known = Object.entries(portal?.value?.contacts ?? {});
	return page.body
		.split('\n')
		.flatMap((line, index) =>
			known
				.filter(([, { email }]) => line.includes(email))
				.map(([name, { email }]) =>
					inBody(
						page,
						index + 1,
						'guideline/typed-address',
						`\`${email}\` stands in portal.yaml. Write \`<Contact to="${name}" />\`, so that it stays right when it changes.`,
					),
				),
		);
}

function contacts(page: Page, { portal }: Site): Finding[] {
	const known = Object.keys(portal?.value?.contacts ?? {});
	if (known.length === 0) return [];
	return page.text.components.flatMap(({ name, attributes, line }) => {
		const to = String(attributes['to'] ?? '');
		if (name !== 'Contact' || known.includes(to)) return [];
		const message = to === '' ? `\`to\` is missing. Write one of ${listed(known)}.` : unknown('contact', to, known);
		return [inBody(page, line, to === '' ? 'component/use' : 'reference/unknown', message, 'Contact › to')];
	});
}

function sections(page: Page): Finding[] {
	const all = page.text.components.filter(({ name }) => name === 'Country');
	const wrong = all.flatMap(({ attributes, line }) => {
		const code = String(attributes['code'] ?? '');
		if ((countries as readonly string[]).includes(code)) return [];
		const found = code === '' ? '`code` is missing.' : `Found \`${code}\`.`;
		return [inBody(page, line, 'component/use', `${found} Allowed are ${listed(countries)}.`, 'Country › code')];
	});
	if (all.length === 0 || page.text.components.some(({ name }) => name === 'Countries')) return wrong;
	const message =
		'The sections of the countries stand alone. Put `<Countries>` before the first and `</Countries>` after the last, so that readers can choose one.';
	return [...wrong, inBody(page, all[0]!.line, 'component/use', message, 'Country')];
}
