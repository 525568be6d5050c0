import { type Finding, valueAt } from '../finding.ts';
import type { Heading } from '../page-text.ts';
import { at, inBody, type Page, type Site } from '../site.ts';

const sameInEveryPage = ['kind', 'order', 'quiz'];
const sameInGuidelines = ['version', 'effective', 'acknowledge', 'group'];

/** A page and its translations are one page: each complete language has it, with the same outline and the same facts. */
export function checkTwins(site: Site): Finding[] {
	const { pages, languages, defaultLanguage } = site;
	const all = [...pages.keys()];
	const ids = new Set(all.flatMap((language) => [...pages.get(language)!.keys()]));
	return [...ids].flatMap((id) => {
		const found = all.flatMap((language) => pages.get(language)!.get(id) ?? []);
		const [first] = found;
		if (!first) return [];
		const model = found.find(({ language }) => language === defaultLanguage) ?? first;
		const absent = languages.filter((language) => !pages.get(language)!.has(id));
		return [
			...absent.map((language) => missing(model, language, site)),
			...found.flatMap((page) =>
				page === model ? [] : [...facts(page, model, site), ...(bothRead(page, model) ? textsOf(page, model) : [])],
			),
		];
	});
}

function missing(page: Page, language: string, { drafts }: Site): Finding {
	const twin = page.file.replace(`/docs/${page.language}/`, `/docs/${language}/`);
	const message = drafts.pages.get(language)?.has(page.id)
		? `The page ${page.file} is published, and ${twin} is a draft. Remove \`draft: true\` there, or write it here as well.`
		: `The page ${page.file} has no translation: ${twin} does not exist. Write it, or remove this page.`;
	return { id: 'translation/missing', file: page.file, message };
}

/** A value that is wrong by itself has its own finding already. */
function facts(page: Page, model: Page, { quizzes }: Site): Finding[] {
	const fields = valueAt(model.data, ['kind']) === 'guideline' ? [...sameInEveryPage, ...sameInGuidelines] : sameInEveryPage;
	return fields.flatMap((field) => {
		const [here, there] = [valueAt(page.data, [field]), valueAt(model.data, [field])];
		if (here === undefined || there === undefined || here === there) return [];
		if ([page, model].some(({ mistakes }) => mistakes.some(({ path }) => path[0] === field))) return [];
		if (field === 'quiz' && ![here, there].every((quiz) => quizzes.has(String(quiz)))) return [];
		return [
			at(
				page,
				[field],
				'translation/field',
				`Found \`${String(here)}\`, but ${model.file} says \`${String(there)}\`. Write the same in every language.`,
			),
		];
	});
}

/** Of a page that cannot be read nobody knows what is in it. */
const bothRead = (...pages: Page[]) => pages.every(({ broken, text }) => broken === undefined && text.broken === undefined);

const textsOf = (page: Page, model: Page) => [...outline(page, model), ...countriesOf(page, model)];

/** Sections and their parts; a list differs at the first place where depth differs or one of the two ends. */
function outline(page: Page, model: Page): Finding[] {
	const [here, there] = [page, model].map(({ text }) => text.headings.filter(({ depth }) => depth === 2 || depth === 3)) as [
		Heading[],
		Heading[],
	];
	const length = Math.max(here.length, there.length);
	for (let index = 0; index < length; index++) {
		const [own, other] = [here[index], there[index]];
		if (own?.depth === other?.depth) continue;
		const found = own ? `this page has «${shown(own)}»` : 'this page has no more headings';
		const expected = other ? `${model.file} has «${shown(other)}» (line ${model.bodyLine + other.line - 1})` : `${model.file} has none`;
		const message = `The outlines differ at heading ${index + 1}: ${found}, while ${expected}. Give both pages the same headings in the same order.`;
		return [inBody(page, own?.line ?? here.at(-1)?.line ?? 1, 'translation/outline', message)];
	}
	return [];
}

/** Each language tells of the same countries, in the order that suits its readers. */
function countriesOf(page: Page, model: Page): Finding[] {
	const [here, there] = [page, model].map(({ text }) =>
		text.components.flatMap(({ name, attributes, line }) => (name === 'Country' ? [{ code: String(attributes['code'] ?? ''), line }] : [])),
	) as [{ code: string; line: number }[], { code: string; line: number }[]];
	const absent = there.filter(({ code }) => !here.some((own) => own.code === code));
	const extra = here.filter(({ code }) => !there.some((other) => other.code === code));
	return [
		...absent.map(({ code, line }) =>
			inBody(
				page,
				1,
				'translation/outline',
				`${model.file} has \`<Country code="${code}">\` (line ${model.bodyLine + line - 1}), and this page has not. Add it.`,
				'Country',
			),
		),
		...extra.map(({ code, line }) =>
			inBody(
				page,
				line,
				'translation/outline',
				`${model.file} has no \`<Country code="${code}">\`. Add it there, or remove this one.`,
				'Country',
			),
		),
	];
}

function shown({ depth, text }: Heading): string {
	return `${'#'.repeat(depth)} ${text}`;
}
