/** The sign of a portal whose company has none of its own: a speech bubble in the accent colour. */
export const bubble = (accent: string): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M3 4h18v13h-9l-6 5v-5H3z" fill="${accent}"/><path d="M7.5 8.5h9M7.5 12h6" stroke="#fffefb" stroke-width="2" stroke-linecap="round"/></svg>`;

/** What a social card says, and in which colours. */
export interface Card {
	title: string;
	company: string;
	accent: string;
	paper: string;
	ink: string;
	inkSoft: string;
}

/** Width and height of the picture that stands for a page where its address is shared, in pixels. */
export const cardSize = { width: 1200, height: 630 };

/** The lettering of a social card, to the right of the mark; a long name is set smaller, so that it stays on the card. */
export function cardLettering({ title, company, accent, paper, ink, inkSoft }: Card): string {
	const { width, height } = cardSize;
	const room = 680;
	const fit = (text: string, largest: number) => Math.min(largest, Math.floor(room / (text.length * 0.58)));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
		`<rect width="${width}" height="${height}" fill="${paper}"/>`,
		`<rect y="${height - 18}" width="${width}" height="18" fill="${accent}"/>`,
		`<text x="460" y="300" font-family="Noto Serif, DejaVu Serif, Georgia, serif" font-weight="700" font-size="${fit(title, 112)}" fill="${ink}">${escaped(title)}</text>`,
		`<text x="464" y="372" font-family="Noto Sans, DejaVu Sans, Arial, sans-serif" font-size="${fit(company, 44)}" fill="${inkSoft}">${escaped(company)}</text>`,
		'</svg>',
	].join('');
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
	return text.replaceAll(/[&<>"]/g, (sign) => signs[sign]!);
}
