import sharp from 'sharp';
import { cardLettering } from '../lib/company/mark.ts';
import { markOfPortal } from '../queries/layout/mark.ts';
import { inLanguage, portal } from '../queries/layout/portal.ts';

/** The picture that stands for a page where its address is shared. */
export const GET = async () => {
	const { company, defaultLanguage, look, site } = portal;
	const lettering = cardLettering({
		title: inLanguage(site.title, defaultLanguage),
		company: inLanguage(company.name, defaultLanguage),
		accent: look.accent,
		paper: '#fbf8f3',
		ink: '#26221c',
		inkSoft: '#5f584d',
	});
	const mark = await sharp(Buffer.from(markOfPortal()), { density: 600 })
		.resize(320, 320, { fit: 'contain', background: '#ffffff00' })
		.toBuffer();
	const card = await sharp(Buffer.from(lettering))
		.composite([{ input: mark, left: 96, top: 136 }])
		.removeAlpha()
		.png({ palette: true })
		.toBuffer();
	return new Response(new Uint8Array(card), { headers: { 'Content-Type': 'image/png' } });
};
