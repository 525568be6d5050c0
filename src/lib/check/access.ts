import { foldWord, type Range } from './fold.ts';

const rangesOf = (matches: Iterable<RegExpExecArray>): Range[] =>
	[...matches].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

/** Mailboxes that belong to a task and to nobody in person. */
const shared = new Set(
	'admin careers contact events hello help hr incident info jobs mail marketing media news office orders post pr press sales service shop support team voice webmaster'.split(
		' ',
	),
);

const email = /(?<![\w.+-])([\w.+-]{1,64})@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu;

/** Mail addresses of people; those of a team or task are left alone. The text is folded. */
export function emails(text: string): Range[] {
	return rangesOf([...text.matchAll(email)].filter(([, name]) => !shared.has(name!.toLowerCase())));
}

/** Keys and tokens by the form that their issuers give them, and private keys. */
const tokens =
	/\b(?:AKIA[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255}|glpat-[\w-]{20,64}|xox[abprs]-[\w-]{10,128}|sk-[\w-]{20,200}|AIza[\w-]{35}|eyJ[\w-]{10,500}\.[\w-]{10,500}\.[\w-]{5,500})|-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g;

const keywords = [
	'password',
	'passwd',
	'passphrase',
	'passcode',
	'pwd',
	'пароль',
	'пароля',
	'пин-код',
	'door code',
	'code',
	'код',
	'pin',
	'api key',
	'apikey',
	'api_key',
	'api-key',
	'secret key',
	'secret_key',
	'access token',
	'access_token',
	'token',
	'токен',
	'ключ',
];
const keyword = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${keywords
		.map(foldWord)
		.toSorted((a, b) => b.length - a.length)
		.join('|')})(?![\\p{L}\\p{N}_])`,
	'gu',
);
/** What may stand between the word and the value: whose it is, and a sign or a small verb. */
const link = new RegExp(
	`^((?: (?:${['from', 'for', 'of', 'to', 'от', 'для', 'на', 'к'].map(foldWord).join('|')})(?: [\\p{L}\\p{N}-]{1,20}){1,3})?)( ?[:=] ?| ?- | ${foldWord('это')} | is | )(\\S{4,80})`,
	'u',
);
const weak = new Set(['code', 'код', 'pin', 'пин-код', 'ключ', 'token', 'токен'].map(foldWord));
const doors = new RegExp(
	`\\b(?:door|gate|alarm|lock)\\b|(?:${['двер', 'домофон', 'ворот', 'подъезд', 'сигнализац'].map(foldWord).join('|')})`,
	'u',
);

/** Passwords, keys and codes that stand in the text. `plain` and `folded` are the same text, unit for unit. */
export function credentials(plain: string, folded: string): Range[] {
	const named = [...folded.matchAll(keyword)].flatMap(({ 0: word, index }) => {
		const after = folded.slice(index + word.length, index + word.length + 160);
		const match = link.exec(after);
		if (!match) return [];
		const [whole, owner = '', sign = ''] = match;
		const value = match[3]!.replace(/[.,;:!?»”)]+$/u, '');
		if (!isSecretValue(value, sign.trim() !== '')) return [];
		const before = folded.slice(Math.max(0, index - 12), index);
		if (weak.has(word) && !/[:=]/.test(sign) && !doors.test(before + owner)) return [];
		const end = index + word.length + whole.length - match[3]!.length + value.length;
		return [{ start: index, end }];
	});
	return [...named, ...rangesOf(plain.matchAll(tokens))].toSorted((a, b) => a.start - b.start);
}

/** A value has a digit or a sign in it, or stands behind a colon and is no word of a sentence. */
function isSecretValue(value: string, isSigned: boolean): boolean {
	if (/^https?:/.test(value)) return false;
	if (/\d/.test(value)) return true;
	return isSigned && /[\p{L}][^\p{L}\s'.,()-][\p{L}]?/u.test(value);
}

const octet = String.raw`\d{1,3}`;
/** Addresses that mean something only within a company: private ranges (RFC 1918), reserved endings, shares, tools. */
const hosts = new RegExp(
	[
		String.raw`(?<![\d.])(?:10\.${octet}\.${octet}\.${octet}|192\.168\.${octet}\.${octet}|172\.(?:1[6-9]|2\d|3[01])\.${octet}\.${octet})(?![\d.]*\d)`,
		String.raw`(?<![\w.-])(?:[\w-]{1,63}\.){1,4}(?:internal|intranet|intra|corp|lan|local|localdomain|home\.arpa)(?![\w-])`,
		String.raw`(?<![\w.-])(?:jira|confluence|wiki|gitlab|jenkins|grafana|kibana|sentry|vpn|intranet|staging|ldap|sharepoint)(?:\.[\w-]{1,63}){2,5}(?:/[\w./-]{0,200})?`,
		String.raw`(?<![\w\\])\\\\[\w.-]{2,63}\\[\w$.\\-]{1,200}`,
		String.raw`(?<![\w.-])localhost:\d{2,5}`,
	].join('|'),
	'gu',
);

/** Internal host names and addresses. The text is folded. */
export function internalHosts(text: string): Range[] {
	return rangesOf(text.matchAll(hosts));
}
