/**
 * The elements of HTML, and those of drawings and formulas that stand in a page, as the HTML standard lists them. A name that
 * is none of these shows nothing in a browser. In small letters, all of them.
 */
export const htmlElements: ReadonlySet<string> = new Set(
	[
		'a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption center cite code col colgroup',
		'data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head',
		'header hgroup hr html i iframe img input ins kbd label legend li link main map mark math menu meta meter nav noscript object ol',
		'optgroup option output p picture pre progress q rp rt ruby s samp script search section select slot small source span strike',
		'strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr',
		'circle clippath defs desc ellipse g line lineargradient marker mask path pattern polygon polyline radialgradient rect stop',
		'symbol text tspan use mfrac mi mn mo mover mroot mrow mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover',
	].flatMap((names) => names.split(' ')),
);
