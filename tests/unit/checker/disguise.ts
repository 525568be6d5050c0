import fc from 'fast-check';

const likely = [
	'Tilvia|Тилвия|работаю в|password: |пароль |+7 916 123-45-67|4111 1111 1111 1111|#|!!!!|[|]|{{|\n|ё|@|.| |https://|erid|№1|…',
	'\u200b|\u00ad|\u202e|\u0306|и\u0306|😀|👨‍👩‍👧|\ud83d|\udc00',
].flatMap((parts) => parts.split('|'));

/** Texts of all kinds: words, signs of our readers’ scripts, hidden signs, halves of emoji. */
export const anyText = fc
	.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom(...likely)), { maxLength: 40 })
	.map((parts) => parts.join(''));

const hidden = ['\u200b', '\u200c', '\u00ad', '\u2060', '\ufeff', '\u202e', '\u0301'];
const twins: Record<string, string> = {
	а: 'a',
	е: 'e',
	о: 'o',
	р: 'p',
	с: 'c',
	х: 'x',
	у: 'y',
	a: 'а',
	e: 'е',
	o: 'о',
	p: 'р',
	c: 'с',
	x: 'х',
};

/**
 * The text as somebody would write it who wants a filter to miss it: hidden signs within words and look-alikes from
 * another script.
 *
 * @param seed chooses which letters are changed
 */
export function disguised(text: string, seed: number): string {
	let state = seed;
	const next = (below: number) => (state = (state * 48_271 + 11) % 2_147_483_647) % below;
	let letters = 0;
	return [...text]
		.map((sign) => {
			if (!/\p{L}/u.test(sign)) {
				letters = 0;
				return sign;
			}
			letters += 1;
			const twin = next(3) === 0 ? (twins[sign] ?? sign) : sign;
			return letters > 1 && next(3) === 0 ? hidden[next(hidden.length)]! + twin : twin;
		})
		.join('');
}
