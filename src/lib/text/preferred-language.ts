/**
 * The language to show: the first wanted one that is offered. `ru-RU` finds `ru`.
 *
 * @param offered two-letter codes
 * @param wanted BCP 47 tags, the most wanted first
 * @param fallback shown when none is offered
 */
export function preferredLanguage(offered: readonly string[], wanted: readonly string[], fallback: string): string {
	for (const tag of wanted) {
		const code = tag.toLowerCase().split('-')[0] ?? '';
		if (offered.includes(code)) return code;
	}
	return fallback;
}
