import { expect, test } from 'vitest';
import { withStops } from '../../../src/integrations/search-index.ts';

test.each([
	['<dt>Post</dt><dd><span>3,000 characters</span></dd>', '<dt>Post:</dt><dd><span>3,000 characters;</span></dd>'],
	['<td>Ends.</td><td>Asks? </td><td></td>', '<td>Ends.</td><td>Asks? </td><td></td>'],
	['<thead><tr><th>Country</th></tr></thead>', '<thead data-pagefind-ignore><tr><th>Country:</th></tr></thead>'],
	['<div class="sheet post"> <header> Н', '<div class="sheet post"> <header data-pagefind-ignore> Н'],
	[
		'<p class="notice" data-from="2027-03-22" hidden> Quiet.',
		'<p data-pagefind-ignore class="notice" data-from="2027-03-22" hidden> Quiet.',
	],
	['<p class="notice"> Stays.', '<p class="notice"> Stays.'],
	['<div class="card"> <header> Н', '<div class="card"> <header> Н'],
	['<button type="button">Copy</button>', '<button data-pagefind-ignore type="button">Copy</button>'],
	[
		'<path-return hidden><a class="next" href="/en/" rel="next">Your path</a></path-return>',
		'<path-return data-pagefind-ignore hidden><a data-pagefind-ignore class="next" href="/en/" rel="next">Your path</a></path-return>',
	],
	['<a class="next-door" href="/en/">Next door</a>', '<a class="next-door" href="/en/">Next door</a>'],
	['<dd>160 characters <a class="ref" href="#1">[1]</a></dd>', '<dd>160 characters; </dd>'],
	[
		'<span class="network-mark" aria-hidden="true">in</span>',
		'<span data-pagefind-ignore class="network-mark" aria-hidden="true">in</span>',
	],
	[
		'<p class="notice" data-from="2027-03-22" hidden>Quiet period</p>',
		'<p data-pagefind-ignore class="notice" data-from="2027-03-22" hidden>Quiet period</p>',
	],
	['<form hidden data-pagefind-ignore="all">Draft</form>', '<form hidden data-pagefind-ignore="all">Draft</form>'],
	['<span aria-hidden="true" title="is hidden here">in</span>', '<span aria-hidden="true" title="is hidden here">in</span>'],
])('%s is indexed as %s', (html, indexed) => {
	expect(withStops(html)).toBe(indexed);
});
