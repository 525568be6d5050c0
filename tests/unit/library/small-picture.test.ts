import { expect, test } from 'vitest';
import { smallPicture } from '../../../src/lib/library/small-picture.ts';

test.each([
	['/share/frost.jpg', '/share/small/frost.jpg.webp'],
	['/share/images/frost.png', '/share/small/images/frost.png.webp'],
	['/images/frost.png', undefined],
])('the small form of %s is %s', (file, small) => {
	expect(smallPicture(file)).toBe(small);
});
