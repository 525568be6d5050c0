/** A name of the domain name system with at least two labels (RFC 1035), the last of letters or an encoded one. */
const hostname = /^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?:[a-z]{2,63}|xn--[a-z\d-]{1,59})$/;

/**
 * The server that a reader means: its name, its address, or their handle on it (`@me@server.example`).
 *
 * @returns the host name in small letters, as browsers write it; undefined for anything else
 */
export function serverName(written: string): string | undefined {
	const named = written
		// Marks that nobody sees come along when a name is pasted.
		.replaceAll(/\p{Cf}/gu, '')
		.trim()
		.replace(/^https?:\/\//i, '')
		.replace(/^@?[^@\s/]+@/, '')
		.replace(/[/?#].*$/s, '');
	const address = `https://${named}`;
	if (!URL.canParse(address)) return undefined;
	const { host } = new URL(address);
	return hostname.test(host) ? host : undefined;
}
