/** The content-security policy of all pages together, as a header: what pages cannot say is who may show them in a frame. */
export function headerPolicy(content: string, embed: readonly string[]): string {
	return [...(content === '' ? [] : [content]), `frame-ancestors ${["'self'", ...embed].join(' ')}`].join('; ');
}

/** Where pages with a policy of their own lie, beside those of the site. */
export interface PoliciesApart {
	/** Folders of pages that say their policy themselves. */
	own: readonly string[];
	/** Folders that the policy of the site is for. */
	others: readonly string[];
	/** What headers say of all pages alike. */
	policy: string;
}

const always = {
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'X-Content-Type-Options': 'nosniff',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/**
 * A `_headers` file as Netlify, Cloudflare Pages and our own server read it.
 *
 * Hosts add up what several rules say, so that a rule for one page could not loosen one for all: with policies apart each
 * folder has its rule. Pages beside them have their policy within.
 */
export function headersFile(base: string, policy: string, apart?: PoliciesApart): string {
	const lines = Object.entries({ 'Content-Security-Policy': apart?.policy ?? policy, ...always }).map(
		([name, value]) => `  ${name}: ${value}`,
	);
	const folders = (apart?.others ?? []).map((folder) => `${base}${folder}/*\n  Content-Security-Policy: ${policy}\n\n`);
	return `${base}*
${lines.join('\n')}

${folders.join('')}${base}_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;
}

/** nginx reads no word of its configuration that is longer than 4,096 characters. */
const longestPiece = 1000;

/** What `deploy/nginx.conf` includes: the same headers, and the page for what is missing. */
export function nginxFile(base: string, policy: string, apart?: PoliciesApart): string {
	const pieces = [''];
	for (const word of policy.split(/(?<= )/)) {
		if (pieces.at(-1)!.length + word.length > longestPiece) pieces.push('');
		pieces[pieces.length - 1] += word;
	}
	const variable = '${outspoken_policy}';
	return [
		'# Written by the build, for deploy/nginx.conf.',
		...pieces.map((piece, index) => `set $outspoken_policy "${index === 0 ? '' : variable}${piece}";`),
		...(apart?.own ?? []).map((folder) => `if ($uri ~ "^${base}${folder}/") { set $outspoken_policy "${apart!.policy}"; }`),
		'add_header Content-Security-Policy $outspoken_policy always;',
		...Object.entries(always).map(([name, value]) => `add_header ${name} "${value}" always;`),
		`error_page 403 =404 ${base}404.html;`,
		`error_page 404 ${base}404.html;`,
		'',
	].join('\n');
}
