import { confirm, multiselect, select, text } from '@clack/prompts';
import { forgeOf, forges } from '../../../src/lib/company/edit-address.ts';
import { cases, needsCases } from '../../../src/lib/company/tokens.ts';
import { validate } from '../../../src/integrations/author-checks/sentences.ts';
import { completeLanguages, portalFields, portalLanguages } from '../../../src/schemas/portal.ts';
import { answerTo } from '../prompts.ts';
import { isObject } from '../../../src/lib/progress/dictionary.ts';
import type { Data } from './data.ts';
import { codesOf, portalData, type PortalSetting } from './portal-data.ts';

/** What can be chosen from: ids and names. */
export interface Choices {
	networks: readonly { value: string; label: string }[];
	/** Countries whose law some network says something of. */
	countries: readonly string[];
}

/**
 * Asks for the fields of portal.yaml that make it a company’s own. Each answer is judged by the schema of portal.yaml.
 *
 * @throws Cancelled
 */
export async function askForPortal(setting: PortalSetting, { networks, countries }: Choices): Promise<Data> {
	const { current, isMoving, written } = setting;
	const answers: Data = {};
	const before = (path: readonly string[]) => (isMoving ? undefined : at(current, path));
	const ask = async (
		path: readonly string[],
		message: string,
		options: { optional?: boolean; initial?: string; placeholder?: string } = {},
	) => {
		const initial = before(path) ?? options.initial;
		const value = await answerTo(
			text({
				message,
				...(typeof initial === 'string' && { initialValue: initial }),
				...(options.placeholder !== undefined && { placeholder: options.placeholder }),
				validate: (value = '') => {
					if (options.optional && value.trim() === '') return undefined;
					const trial = structuredClone(answers);
					put(trial, path, value.trim());
					return mistakeAt(portalData(trial, setting), path);
				},
			}),
		);
		if (value !== undefined && value.trim() !== '') put(answers, path, value.trim());
	};

	const known = new Set([...written, ...codesOf(current)]);
	const chosen = await answerTo(
		multiselect({
			message: 'Which languages do your colleagues read?',
			options: [...known].map((code) => ({
				value: code,
				label: languageName(code),
				hint: written.includes(code) ? 'comes written' : 'incomplete',
			})),
			initialValues: isMoving ? ['en'] : codesOf(current),
		}),
	);
	answers['languages'] = chosen.map((code) => labelled(code, current));
	answers['defaultLanguage'] = chosen.length === 1 ? chosen[0] : await answerTo(mainLanguage(chosen, before(['defaultLanguage'])));
	for (const code of chosen) {
		await ask(['company', 'name', code], `The name of your company, in ${languageName(code)}`);
		if (!needsCases(code)) continue;
		const isDeclined = await answerTo(confirm({ message: 'Does the name change with its case?' }));
		if (!isDeclined) put(answers, ['company', 'cases', code], 'none');
		else for (const each of cases.slice(1)) await ask(['company', 'cases', code, each], `The name in the ${each}`);
	}
	await ask(['company', 'website'], 'Its website', { placeholder: 'https://www.company.com' });
	for (const code of chosen)
		await ask(['site', 'title', code], `The name of the portal, in ${languageName(code)}`, { initial: 'Outspoken' });
	await ask(['site', 'url'], 'The address at which the portal will stand, without a path', { placeholder: 'https://people.company.com' });
	await ask(['site', 'base'], 'The path below that address', { initial: '/' });
	answers['networks'] = await answerTo(
		multiselect({
			message: 'Which networks do your colleagues use?',
			options: [...networks],
			...(!isMoving && { initialValues: current['networks'] as string[] }),
			maxItems: 10,
		}),
	);
	if (countries.length > 0) {
		const held = await answerTo(
			multiselect({
				message: 'Whose law on advertising restricts you?',
				options: countries.map((value) => ({ value, label: countryName(value) })),
				initialValues: (before(['countries']) as string[] | undefined) ?? [],
				required: false,
			}),
		);
		if (held.length > 0) answers['countries'] = held;
	}
	await ask(['hashtag'], 'The hashtag of your programme', { placeholder: '#CompanyPeople' });
	const contacts = [
		['questions', 'Who answers questions about the programme: a mailbox'],
		['support', 'Who helps customers (empty: the same)'],
		['incidents', 'Who is called when something went wrong (empty: the same)'],
		['press', 'Who talks to journalists (empty: the same)'],
	] as const;
	for (const [id, message] of contacts) await ask(['contacts', id, 'email'], message, { optional: id !== 'questions' });
	await ask(['look', 'accent'], 'Accent colour on light pages', { initial: String(at(current, ['look', 'accent'])) });
	await ask(['look', 'accentDark'], 'Accent colour on dark pages', { initial: String(at(current, ['look', 'accentDark'])) });
	await ask(['repository'], 'The address of the repository (may be empty)', { optional: true });
	const repository = at(answers, ['repository']);
	if (typeof repository === 'string' && URL.canParse(repository) && forgeOf(repository) === undefined) {
		await ask(['forge'], `The program that keeps it: ${forges.join(', ')}`, { initial: 'gitea' });
	}
	return answers;
}

function mainLanguage(codes: readonly string[], current: unknown) {
	const known = codes.find((code) => code === current);
	return select({
		message: 'Which of them is the main one? Where another lacks a text, it stands in.',
		options: codes.map((value) => ({ value, label: languageName(value) })),
		...(known !== undefined && { initialValue: known }),
	});
}

/** A language as portal.yaml names it: by its own name. */
export function labelled(code: string, current: Data): Data {
	const { languages } = current;
	const known: unknown = Array.isArray(languages) ? languages.find((each) => isObject(each) && each['code'] === code) : undefined;
	if (isObject(known)) return known;
	const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
	return { code, label: name.charAt(0).toLocaleUpperCase(code) + name.slice(1) };
}

/** The name of a language in English; undefined for what is no code of one. */
export function languageName(code: string): string {
	return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
}

function countryName(code: string): string {
	return new Intl.DisplayNames(['en'], { type: 'region' }).of(code.toUpperCase()) ?? code;
}

/** What the schema says of a field, whatever it says of the others. */
function mistakeAt(data: Data, path: readonly string[]): string | undefined {
	const { value } = validate(portalLanguages, data);
	const { mistakes = [] } = validate(portalFields({ languages: value ? completeLanguages(value.languages) : [] }), data);
	return mistakes.find((mistake) => path.every((step, index) => mistake.path[index] === undefined || mistake.path[index] === step))
		?.message;
}

function at(data: unknown, path: readonly string[]): unknown {
	return path.reduce((value, step) => (isObject(value) ? value[step] : undefined), data);
}

function put(data: Data, path: readonly string[], value: unknown): void {
	const last = path.at(-1)!;
	let place = data;
	for (const step of path.slice(0, -1)) place = (place[step] ??= {}) as Data;
	place[last] = value;
}
