import { prices } from './amounts.ts';
import { foldWord, matchesIn, rangesOf, stretchesWith, type Folded, type Range } from './fold.ts';
import { phones } from './numbers.ts';
import { remembered } from './remembered.ts';
import { quotes } from './shapes.ts';

/** Mailboxes that belong to a task and to nobody in person. */
const shared = new Set(
	'admin careers contact events hello help hr incident info jobs mail marketing media news office orders post pr press sales service shop support team voice webmaster'.split(
		' ',
	),
);

const email = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu;

/** Mail addresses of people; those of a team or task are left alone. The text is folded. */
export function emails(text: string): Range[] {
	const isShared = ({ start }: Range) => shared.has(text.slice(start, text.indexOf('@', start)));
	return matchesIn(stretchesWith(/@/g, text), email).filter((found) => !isShared(found));
}

/** Keys and tokens by the form that their issuers give them, and private keys. */
const tokens =
	/\b(?:AKIA[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255}|glpat-[\w-]{20,64}|xox[abprs]-[\w-]{10,128}|sk-[\w-]{20,200}|AIza[\w-]{35}|(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,128}|eyJ[\w-]{10,500}\.[\w-]{10,500}\.[\w-]{5,500})|-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g;

const keywords = [
	'password',
	'passwd',
	'passphrase',
	'passcode',
	'pwd',
	'pass',
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
const longestFirst = keywords.map(foldWord).toSorted((a, b) => b.length - a.length);
/** First letters first: what stands before a word is dear to look at, and most letters begin none. */
const keyword = new RegExp(
	`(?=[${longestFirst.map((word) => word[0]).join('')}])(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}_])`,
	'gu',
);
/** Small words that say what something is, was and stays. */
const verbs = [
	'is',
	'was',
	'are',
	'still',
	'now',
	'the',
	'same',
	'stays',
	'remains',
	'это',
	'все',
	'тот',
	'та',
	'же',
	'теперь',
	'прежний',
	'старый',
	'остался',
]
	.map(foldWord)
	.join('|');
/** What may stand between the word and the value: whose it is, and a sign or small words. */
const link = new RegExp(
	`^((?: (?:${['from', 'for', 'of', 'to', 'от', 'для', 'на', 'к'].map(foldWord).join('|')})(?: [\\p{L}\\p{N}-]{1,20}){1,3})?)( ?[:=] ?| ?- |(?: (?:${verbs})){1,4} | )(\\S{4,80})`,
	'u',
);
/** Words for other things too, as in dress code, lock pin and spanner; where no door is named they must stand before digits alone. */
const weak = new Set(['code', 'код', 'pin', 'пин-код', 'ключ', 'token', 'токен'].map(foldWord));
/** A pass opens museums too; as a password it is followed by «is» or a sign, and by letters with digits. */
const pass = foldWord('pass');
const doors = new RegExp(
	`\\b(?:door|gate|alarm|lock)\\b|(?:${['двер', 'домофон', 'ворот', 'подъезд', 'сигнализац'].map(foldWord).join('|')})`,
	'u',
);

/** Passwords, keys and codes that stand in the text. */
export function credentials(text: Folded): Range[] {
	const { named, loose, codes } = secretsIn(text);
	const found = [...named, ...keyTokens(text.plain), ...loose, ...codes];
	return withoutInner(found).toSorted((a, b) => a.start - b.start);
}

/** Those that are hardly anything else: the value has the form of a password, or the door opens with it today. */
export function certainCredentials(text: Folded): Range[] {
	const { named, loose, codes } = secretsIn(text);
	const told = quotes(text.plain);
	const certain = [named, codes].flatMap((found) =>
		notWithin(
			told,
			found.filter(({ isCertain }) => isCertain),
		),
	);
	return [...certain, ...loose];
}

/** Whether they are certain or not is asked of the same text. */
const secretsIn = remembered(({ plain, folded }: Folded) => {
	return { named: namedSecrets(plain, folded), loose: looseSecrets(plain, folded), codes: doorCodes(folded) };
});

/** Those ranges that lie in none of the others; both stand in the order of the text. */
function notWithin(others: readonly Range[], ranges: readonly Range[]): Range[] {
	let passed = 0;
	return ranges.filter(({ start, end }) => {
		while (others[passed] && others[passed]!.end <= start) passed++;
		const other = others[passed];
		return !other || start <= other.start || other.end <= end;
	});
}

/** Tells of places in a text, asked in their order, whether they lie in one of the ranges. */
function placesWithin(ranges: readonly Range[]): (place: number) => boolean {
	let passed = 0;
	return (place) => {
		while (ranges[passed] && ranges[passed]!.end <= place) passed++;
		return (ranges[passed]?.start ?? Infinity) <= place;
	};
}

/** What stands in a text, and whether it is hardly anything else. */
interface Likely extends Range {
	isCertain: boolean;
}

function namedSecrets(plain: string, folded: string): Likely[] {
	const isOfPhone = placesWithin(phones(folded));
	return [...folded.matchAll(keyword)].flatMap(({ 0: word, index }) => {
		const after = folded.slice(index + word.length, index + word.length + 160);
		const match = link.exec(after);
		if (!match) return [];
		const [whole, owner = '', sign = ''] = match;
		const [bare = ''] = /^[^"'«»“”„]+/u.exec(match[3]!.replace(/^["'«“„]/u, '')) ?? [];
		const value = bare.replace(/[.,;:!?)]+$/u, '');
		const isWordInQuotes = /^["“]/.test(match[3]!) && !weak.has(word);
		if (!isWordInQuotes && !isSecretValue(value, sign.trim() !== '')) return [];
		const ofDoor = doors.test(folded.slice(Math.max(0, index - 12), index) + owner);
		if (
			weak.has(word) &&
			!ofDoor &&
			!(/[:=]/.test(sign) && isBareNumber(value, after.slice(whole.length - match[3]!.length + value.length)))
		)
			return [];
		if (word === pass && (sign.trim() === '' || !/\p{L}/u.test(value))) return [];
		const end = index + word.length + whole.length - match[3]!.length + match[3]!.indexOf(value) + value.length;
		if (weak.has(word) && isOfPhone(end - value.length)) return [];
		return [{ start: index, end, isCertain: !weak.has(word) && isMixed(plain.slice(end - value.length, end)) }];
	});
}

/** Four digits or more with nothing behind them that they could count; a year is none. */
function isBareNumber(value: string, after: string): boolean {
	return /^(?!(?:19|20)\d\d$)\d{4,}#?$/.test(value) && !/^ \p{L}/u.test(after);
}

/** Letters with digits, signs or capitals among them, as in a password; “80-е” and “90s” are no such thing. */
function isMixed(value: string): boolean {
	if (value.length < 6 || !/\p{L}/u.test(value)) return false;
	return /\p{L}.*\d|[\p{L}\d][_!@#$%^&*+=?~][\p{L}\d]|\p{Ll}\p{Lu}/u.test(value);
}

/** Keys and tokens that their form alone gives away. */
export function keyTokens(plain: string): Range[] {
	return rangesOf(plain.matchAll(tokens));
}

/** Without those that lie within an earlier one. */
function withoutInner(ranges: readonly Range[]): Range[] {
	return ranges.filter(({ start, end }, index) => !ranges.slice(0, index).some((other) => other.start <= start && end <= other.end));
}

const words = (list: string) => list.split(' ').map(foldWord).join('|');

/** Four to six digits right behind a door or an alarm; a year is none, nor is a number behind which stands what it measures or counts. */
const doorCode = new RegExp(
	`(?:\\b(?:door|gate|alarm|lock)|(?:${words('двер домофон ворот подъезд сигнализац')})[\\p{L}]*)(?: [\\p{L}]{1,12}){0,2}[ :=]{1,3}(?!(?:19|20)\\d\\d(?!\\d))(\\d{4,6}#?)(?!\\d| ?(?:[%€$₽°]|(?:${words('mm cm m kg times people мм см м кг раз человек')})(?![\\p{L}])))`,
	'gu',
);
/** What tells that a door opens with the number behind it: a word between them that is not in the past, or a sign. */
const opening = new RegExp(
	`[:=]|(?<![\\p{L}])(?:${words('is code pin still now wants opens takes код пин набираем набирайте')})(?![\\p{L}])`,
	'u',
);

/** Alarms and locks are sold, and their names have numbers: it takes more to see a code behind one. */
const sold = new RegExp(`^(?:alarm|lock|${foldWord('сигнализац')})`);

function doorCodes(folded: string): Likely[] {
	const isOfPhone = placesWithin(phones(folded));
	const isOfPrice = placesWithin(prices(folded));
	const found = [...folded.matchAll(doorCode)].flatMap(({ 0: text, index, 1: code = '' }) => {
		const end = index + text.length;
		const goesOn = /^ (?!then|and)\p{L}/u.test(folded.slice(end, end + 6));
		const isPast = /(?<!\p{L})was /u.test(text);
		const opens = opening.test(text);
		if (sold.test(text) && (goesOn || !opens)) return [];
		return [{ start: end - code.length, end, isCertain: opens && !goesOn && !isPast }];
	});
	return found.filter(({ start }) => !isOfPhone(start) && !isOfPrice(start));
}

/** Three to six digits by themselves; a number behind which stands what it measures or counts is none. */
const alone = new RegExp(
	`(?<![\\p{L}\\p{N}#@/.,:€$£₽-])\\d{3,6}(?![\\d\\p{L}@/]|[.,:-]\\d| ?[%€$£₽°]| (?!(?:${words('then and и потом')})(?!\\p{L}))\\p{L})`,
	'gu',
);

/** Numbers that may open something. The text is folded. */
export function looseDigits(folded: string): Range[] {
	const isOfPhone = placesWithin(phones(folded));
	return rangesOf(folded.matchAll(alone)).filter(({ start }) => !isOfPhone(start));
}

/** What a text is about when somebody hands out a way in. */
const access = new RegExp(
	`(?<![\\p{L}])(?:${words('login logon username user wifi wi-fi vpn pw pwd pass password credentials логин вайфай впн доступ учетка учетку пароль пасс')})(?![\\p{L}])`,
	'u',
);
/** A word of letters, digits and a sign, as passwords are asked to be; no hashtag, handle, address or file. */
const mixed =
	/(?<![\p{L}\p{N}#@/._-])(?=[^\s]{0,40}\d)(?=[^\s]{0,40}\p{L})[\p{L}\d]{1,40}[_!$%&*+?^~][\p{L}\d_!$%&*+?^~]{0,40}(?![\p{L}\p{N}@/.])/gu;

function looseSecrets(plain: string, folded: string): Range[] {
	const found = matchesIn(stretchesWith(/\d/g, plain), mixed).filter(({ start, end }) => end - start >= 8);
	return found.length > 0 && access.test(folded) ? found : [];
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
	].join('|'),
	'gu',
);

/** Internal host names and addresses. The text is folded. */
export function internalHosts(text: string): Range[] {
	return matchesIn(stretchesWith(/[.:\\](?=\S)/g, text), hosts);
}

/** What homes and clubs have as well: the commonest private addresses, a name with one part before its ending, and public trackers and wikis. */
const anyonesHost =
	/^(?:192\.168\.|[\w-]+\.(?:lan|local)$|(?:jira|confluence|wiki|gitlab|jenkins|grafana|kibana|sentry|vpn|ldap)(?:\.[\w-]+){2,}(?<!\.(?:internal|intranet|intra|corp|lan|local))(?:$|\/))/;

/** Those that only a company has. */
export function companyHosts(text: string): Range[] {
	return internalHosts(text).filter(({ start, end }) => !anyonesHost.test(text.slice(start, end)));
}

/** Web addresses, also without their beginning. The text is folded. */
export function addresses(text: string): Range[] {
	return rangesOf(text.matchAll(/https?:\/\/[^\s<>"«»]+|(?<![\w@.-])(?:[\w-]{1,63}\.){1,4}[a-z]{2,24}\/[^\s<>"«»]*/gu));
}
