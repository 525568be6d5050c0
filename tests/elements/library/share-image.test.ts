// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { click, labels, open, textOf, the, until } from '../page.ts';

const page = () =>
	open(
		'share-image',
		() => import('../../../src/elements/library/share-image.ts'),
		`<share-image ${labels('share.image.copied', 'share.image.refused')}><img width="2" height="1" /><button data-copy-picture hidden></button><p data-outcome></p></share-image>`,
	);

test('copies the picture, or says that the browser refuses', async () => {
	vi.stubGlobal('ClipboardItem', function ClipboardItem() {});
	const write = vi.fn<() => Promise<void>>().mockResolvedValue();
	Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } });
	HTMLImageElement.prototype.decode = async () => {};
	HTMLCanvasElement.prototype.getContext = () => null;
	HTMLCanvasElement.prototype.toBlob = (done) => done(new Blob());
	await page();
	expect(the('button').hidden).toBe(false);
	click('button');
	await until(() => expect(textOf(the('[data-outcome]'))).toBe('share.image.copied'));
	expect(write).toHaveBeenCalledOnce();
	write.mockRejectedValue(new Error('NotAllowedError'));
	click('button');
	await until(() => expect(textOf(the('[data-outcome]'))).toBe('share.image.refused'));
});

test('without a clipboard for pictures offers nothing', async () => {
	await page();
	expect(the('button').hidden).toBe(true);
});
