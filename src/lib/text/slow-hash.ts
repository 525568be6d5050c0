/** As many rounds as a page can spare for each word of a draft: a fortieth of a second on a laptop of 2026. */
const iterations = 50_000;

/**
 * PBKDF2 (RFC 8018) with HMAC-SHA-256 of a text in UTF-8, as hexadecimal digits. Browsers have their own only for pages
 * under HTTPS, and an intranet may have none; the same is then done in JavaScript, which takes longer.
 *
 * @param salt hexadecimal digits
 */
export async function slowHash(text: string, salt: string): Promise<string> {
	const password = new TextEncoder().encode(text);
	const salted = Uint8Array.from(salt.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
	const subtle = (globalThis.crypto as Crypto | undefined)?.subtle as SubtleCrypto | undefined;
	return hexadecimal(subtle ? await byBrowser(subtle, password, salted) : await byScript(password, salted));
}

type Bytes = Uint8Array<ArrayBuffer>;

async function byBrowser(subtle: SubtleCrypto, password: Bytes, salt: Bytes): Promise<Uint8Array> {
	const key = await subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
	return new Uint8Array(await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 256));
}

async function byScript(password: Bytes, salt: Bytes): Promise<Uint8Array> {
	const [{ pbkdf2Async }, { sha256 }] = await Promise.all([import('@noble/hashes/pbkdf2.js'), import('@noble/hashes/sha2.js')]);
	return pbkdf2Async(sha256, password, salt, { c: iterations, dkLen: 32 });
}

function hexadecimal(bytes: Uint8Array): string {
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
