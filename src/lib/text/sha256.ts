const primes = Array.from({ length: 312 }, (_, n) => n).filter(
	(n) => n > 1 && !Array.from({ length: n - 2 }, (_, d) => d + 2).some((d) => n % d === 0),
);
const fraction = (value: number) => ((value - Math.floor(value)) * 2 ** 32) | 0;
const roundConstants = primes.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)));
const initialState = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const rotated = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as hexadecimal digits. Browsers have their own only for pages under HTTPS,
 * and an intranet may have none.
 */
export function sha256(text: string): string {
	const bytes = new TextEncoder().encode(text);
	const message = new DataView(new ArrayBuffer(((bytes.length + 72) >> 6) << 6));
	new Uint8Array(message.buffer).set(bytes);
	message.setUint8(bytes.length, 0x80);
	message.setUint32(message.byteLength - 4, bytes.length * 8);
	const state = Int32Array.from(initialState);
	const schedule = new Int32Array(64);
	for (let block = 0; block < message.byteLength; block += 64) compress(state, schedule, message, block);
	return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function compress(state: Int32Array, w: Int32Array, message: DataView, block: number): void {
	for (let t = 0; t < 64; t++) {
		if (t < 16) w[t] = message.getInt32(block + t * 4);
		else {
			const before = w[t - 15]!;
			const last = w[t - 2]!;
			const sigma0 = rotated(before, 7) ^ rotated(before, 18) ^ (before >>> 3);
			const sigma1 = rotated(last, 17) ^ rotated(last, 19) ^ (last >>> 10);
			w[t] = (w[t - 16]! + sigma0 + w[t - 7]! + sigma1) | 0;
		}
	}
	let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
	for (let t = 0; t < 64; t++) {
		const sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
		const first = (h + sum1 + ((e & f) ^ (~e & g)) + roundConstants[t]! + w[t]!) | 0;
		const sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
		const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
	}
	[a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] = (state[index]! + word) | 0));
}
