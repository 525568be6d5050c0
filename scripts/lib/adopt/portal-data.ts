import { isObject } from '../../../src/lib/progress/dictionary.ts';
import type { Data } from './data.ts';

/** What the library is about where the company has not said: true of most companies. */
const topics = [
	{ id: 'products', name: { en: 'Products', ru: 'Продукты' } },
	{ id: 'work', name: { en: 'How we work', ru: 'Как мы работаем' } },
	{ id: 'team', name: { en: 'Team', ru: 'Команда' } },
	{ id: 'careers', name: { en: 'Careers', ru: 'Карьера' } },
	{ id: 'community', name: { en: 'Community', ru: 'Сообщество' } },
	{ id: 'events', name: { en: 'Events', ru: 'События' } },
];

/** Fields that are taken as a whole, as their parts depend on each other. */
const wholes = new Set(['suggest']);

export interface PortalSetting {
	/** What portal.yaml says now. */
	current: Data;
	/** Whether it still is the example company’s. */
	isMoving: boolean;
	/** Languages that have pages. */
	written: readonly string[];
}

/**
 * What portal.yaml is to say: the answers, and for what they leave out what it says now, or, of the example company, what
 * suits any company. Its mistakes are those of the answers.
 */
export function portalData(answers: Data, { current, isMoving, written }: PortalSetting): Data {
	const data = merged(isMoving ? withoutCompany(current) : current, answers);
	const codes = codesOf(data);
	if (!codes.includes(String(data['defaultLanguage']))) data['defaultLanguage'] = codes[0];
	if (Array.isArray(data['languages']))
		data['languages'] = data['languages'].map((each) => withState(each, data['defaultLanguage'], written));
	if (!isMoving) followMailbox(data, current, answers);
	fillContacts(data);
	return pruned(data, codes);
}

/** What of portal.yaml is true of any company. */
function withoutCompany({ site, contacts, ...current }: Data): Data {
	const {
		company: _company,
		hashtag: _hashtag,
		networks: _networks,
		taught: _taught,
		countries: _countries,
		suggest: _suggest,
		receiptsTo: _receiptsTo,
		elections: _elections,
		...rest
	} = current;
	const names = isObject(contacts)
		? Object.entries(contacts).map(([id, contact]) => [id, isObject(contact) ? { name: contact['name'] } : contact])
		: [];
	return {
		company: {},
		...rest,
		site: { title: isObject(site) ? site['title'] : undefined, base: '/' },
		contacts: Object.fromEntries(names) as Data,
		topics,
	};
}

/** A language without pages is one that is still being written. */
function withState(language: unknown, defaultLanguage: unknown, written: readonly string[]): unknown {
	if (!isObject(language)) return language;
	const { code } = language;
	return written.includes(String(code)) || code === defaultLanguage ? language : { ...language, incomplete: true };
}

/** Whom nobody is named for, the first mailbox serves. */
function fillContacts(data: Data): void {
	const { contacts } = data;
	const first = mailboxOf(data);
	if (!isObject(contacts) || typeof first !== 'string') return;
	for (const contact of Object.values(contacts)) if (isObject(contact)) contact['email'] ??= first;
	data['suggest'] ??= { mail: first };
}

/** What a company chooses for itself, where the answers leave it out: each field with what portal.yaml says in their place. */
export function notChosenIn(answers: Data, data: Data): string[] {
	const fields = [
		...(codesOf(data).length > 1 ? [['defaultLanguage']] : []),
		...codesOf(data).map((code) => ['site', 'title', code]),
		['look', 'accent'],
		['look', 'accentDark'],
	];
	const valueIn = (value: unknown, path: readonly string[]) =>
		path.reduce((rest, step) => (isObject(rest) ? rest[step] : undefined), value);
	return fields.flatMap((path) => {
		const value = valueIn(data, path);
		return value === undefined || valueIn(answers, path) !== undefined ? [] : [`${path.join('.')}: ${String(value)}`];
	});
}

/** Where the first mailbox has served for others, they move with it. */
function followMailbox(data: Data, current: Data, answers: Data): void {
	const [before, after] = [mailboxOf(current), mailboxOf(data)];
	if (before === undefined || before === after) return;
	const said = isObject(answers['contacts']) ? answers['contacts'] : {};
	for (const [id, contact] of Object.entries(isObject(data['contacts']) ? data['contacts'] : {})) {
		const own = isObject(said[id]) ? said[id]['email'] : undefined;
		if (own === undefined && isObject(contact) && contact['email'] === before) contact['email'] = after;
	}
	const { suggest, receiptsTo } = data;
	if (!('suggest' in answers) && isObject(suggest) && suggest['mail'] === before) data['suggest'] = { mail: after };
	if (!('receiptsTo' in answers) && receiptsTo === before) data['receiptsTo'] = after;
}

function mailboxOf({ contacts }: Data): unknown {
	return isObject(contacts) && isObject(contacts['questions']) ? contacts['questions']['email'] : undefined;
}

/** The codes of the languages that the data name. */
export function codesOf({ languages }: Data): string[] {
	return Array.isArray(languages)
		? languages.flatMap((each) => (isObject(each) && typeof each['code'] === 'string' ? [each['code']] : []))
		: [];
}

function merged(base: Data, over: Data): Data {
	const result: Data = structuredClone(base);
	for (const [key, value] of Object.entries(over)) {
		const before = result[key];
		result[key] = isObject(value) && isObject(before) && !wholes.has(key) ? merged(before, value) : structuredClone(value);
	}
	return result;
}

/** Without the texts in languages that the portal does not have. */
function pruned<Value>(value: Value, codes: readonly string[]): Value;
function pruned(value: unknown, codes: readonly string[]): unknown {
	if (Array.isArray(value)) return value.map((each) => pruned(each, codes));
	if (!isObject(value)) return value;
	const isLocalized = Object.keys(value).some((key) => codes.includes(key));
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key, each]) => each !== undefined && (!isLocalized || !/^[a-z]{2}$/.test(key) || codes.includes(key)))
			.map(([key, each]) => [key, pruned(each, codes)]),
	);
}
