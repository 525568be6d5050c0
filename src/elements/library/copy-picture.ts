/** Copies a picture of the page, as PNG: the one kind that every clipboard takes (w3.org/TR/clipboard-apis). */
export async function copyPicture(picture: HTMLImageElement): Promise<boolean> {
	try {
		// The promise goes in unawaited, as Safari takes the click for over otherwise.
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': asPng(picture) })]);
		return true;
	} catch {
		return false;
	}
}

async function asPng(picture: HTMLImageElement): Promise<Blob> {
	// A picture that is loaded lazily may not be there yet.
	picture.loading = 'eager';
	await picture.decode();
	const canvas = Object.assign(document.createElement('canvas'), {
		width: Number(picture.getAttribute('width')),
		height: Number(picture.getAttribute('height')),
	});
	canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture cannot be drawn.'))), 'image/png');
	});
}
