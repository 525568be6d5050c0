import encodeQR from 'qr';
import { modulesPath } from '../../lib/paths/message.ts';

const svg = 'http://www.w3.org/2000/svg';

/** The QR code of a text as a drawing: dark on white, with the quiet zone of four modules that readers need. */
export function drawQr(text: string): SVGSVGElement {
	const modules = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
	const drawing = document.createElementNS(svg, 'svg');
	drawing.setAttribute('viewBox', `0 0 ${modules.length} ${modules.length}`);
	drawing.setAttribute('shape-rendering', 'crispEdges');
	const ground = document.createElementNS(svg, 'path');
	ground.setAttribute('fill', '#fff');
	ground.setAttribute('d', `M0 0h${modules.length}v${modules.length}H0z`);
	const dark = document.createElementNS(svg, 'path');
	dark.setAttribute('fill', '#000');
	dark.setAttribute('d', modulesPath(modules));
	drawing.append(ground, dark);
	return drawing;
}
