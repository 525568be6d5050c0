import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { iconSizes, markOfPortal } from '../queries/layout/mark.ts';

export const getStaticPaths = () => iconSizes.map((size) => ({ params: { size: String(size) } }));

/** The sign of the portal as a picture, with room around it, as home screens cut off corners. */
export const GET: APIRoute = async ({ params }) => {
	const size = Number(params['size']);
	const margin = Math.round(size * 0.15);
	const picture = await sharp(Buffer.from(markOfPortal()), { density: 300 })
		.resize(size - 2 * margin, size - 2 * margin, { fit: 'contain', background: '#ffffff' })
		.extend({ top: margin, bottom: margin, left: margin, right: margin, background: '#ffffff' })
		.flatten({ background: '#ffffff' })
		.png()
		.toBuffer();
	return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
