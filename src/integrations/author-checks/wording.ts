import { fold } from '../../lib/checker/fold.ts';
import { nearest } from '../../lib/text/nearest.ts';

const mostListed = 12;

/** Names as they stand in a sentence: each in backticks, a long list cut short. */
export function listed(names: Iterable<string>): string {
	const all = [...names];
	if (all.length === 0) return 'none';
	const shown = all.slice(0, mostListed).map((name) => `\`${name}\``);
	const rest = all.length - shown.length;
	return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** What people call networks, besides the names of their files. */
const otherNames = new Map([
	['twitter', 'x'],
	['vkontakte', 'vk'],
	['вконтакте', 'vk'],
	['odnoklassniki', 'ok'],
	['одноклассники', 'ok'],
	['дзен', 'dzen'],
	['телеграм', 'telegram'],
	['fb', 'facebook'],
]);

/** « Did you mean `x`?» when something known is near, otherwise all that is known. Begins with a space. */
export function suggestion(found: string, known: Iterable<string>, introduction: string): string {
	const all = [...known];
	const other = otherNames.get(found.toLowerCase()) ?? '';
	const best = all.includes(other) ? other : nearest(found, all);
	return best === undefined ? ` ${introduction}: ${listed(all)}.` : ` Did you mean \`${best}\`?${oddSign(found)}`;
}

/**
 * What nobody sees in a name that is not known: a space at one end, or a letter of another script among Latin ones. Begins
 * with a space; empty of a text in several words.
 */
export function oddSign(name: unknown): string {
	if (typeof name !== 'string') return '';
	if (name.includes('\u00A0')) return ' A no-break space stands in it; it comes along when text is pasted. Delete it.';
	if (name.trim() !== name) return ` A space stands ${name.startsWith(' ') ? 'before' : 'behind'} it. Delete it.`;
	const letter = [...name].find((sign) => /[^\p{Script=Latin}\P{L}]/u.test(sign));
	const seemsLatin = /[a-z]/i.test(name) || /^[a-z0-9_-]+$/.test(fold(name).folded);
	if (letter === undefined || !seemsLatin || /\s/.test(name)) return '';
	return ` \`${letter}\` is no Latin letter, even if it looks like one.`;
}

/**
 * Says that something is not there, and what there is.
 *
 * @param detail what is said of it after its name: ` with lessons`
 */
export function unknown(noun: string, found: string, known: Iterable<string>, detail = ''): string {
	return `There is no ${noun} \`${found}\`${detail}.${suggestion(found, known, 'There are')}`;
}
