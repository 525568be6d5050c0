import sharp from 'sharp';
import { cardLettering, cardSize } from '../lib/company/mark.ts';
import { hasLetters, measureOf } from '../queries/layout/letters.ts';
import { markOfPortal } from '../queries/layout/mark.ts';
import { inLanguage, portal } from '../queries/layout/portal.ts';

const markSize = 320;

/** The picture that stands for a page where its address is shared. */
export const GET = async () => {
	const { company, defaultLanguage, look, site } = portal;
	const texts = { title: inLanguage(site.title, defaultLanguage), company: inLanguage(company.name, defaultLanguage) };
	const colours = { accent: look.accent, paper: '#fbf8f3', ink: '#26221c', inkSoft: '#5f584d' };
	const isLegible = (await hasLetters('title', texts.title)) && (await hasLetters('company', texts.company));
	if (!isLegible) {
		console.warn(
			`This machine has no typeface with the letters of “${texts.title}” and “${texts.company}”, so social-card.png shows the sign alone. Install one, for example \`apt-get install fonts-dejavu-core\`, and build again.`,
		);
	}
	const shown = isLegible ? texts : { title: '', company: '' };
	const lettering = cardLettering({ ...shown, ...colours }, isLegible ? await measureOf(texts) : () => 0);
	const mark = await sharp(Buffer.from(markOfPortal()), { density: 600 })
		.resize(markSize, markSize, { fit: 'contain', background: '#ffffff00' })
		.toBuffer();
	const left = isLegible ? 96 : (cardSize.width - markSize) / 2;
	const card = await sharp(Buffer.from(lettering))
		.composite([{ input: mark, left, top: 136 }])
		.removeAlpha()
		.png({ palette: true })
		.toBuffer();
	return new Response(new Uint8Array(card), { headers: { 'Content-Type': 'image/png' } });
};
