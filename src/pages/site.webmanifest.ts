import { iconSizes } from '../queries/layout/mark.ts';
import { base, inLanguage, portal } from '../queries/layout/portal.ts';

/** What a phone needs to put the portal on its home screen. */
export const GET = () => {
	const { defaultLanguage, look, site } = portal;
	const name = inLanguage(site.title, defaultLanguage);
	const manifest = {
		name,
		short_name: name,
		lang: defaultLanguage,
		start_url: base,
		scope: base,
		display: 'minimal-ui',
		background_color: '#fbf8f3',
		theme_color: look.accent,
		icons: iconSizes.slice(1).map((size) => ({
			src: `${base}icon-${size}.png`,
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose: 'any maskable',
		})),
	};
	return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
