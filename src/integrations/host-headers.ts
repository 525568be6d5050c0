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

/** What a host is told to send. */
export interface Sent {
	/** Path at which the site stands. */
	base: string;
	/** The content-security policy. */
	policy: string;
	apart?: PoliciesApart | undefined;
	/** The other headers, by name. */
	headers: Readonly<Record<string, string>>;
}

/** What browsers could do and no page of this site asks for. */
const refused = [
	'accelerometer',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'hid',
	'idle-detection',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'screen-wake-lock',
	'serial',
	'usb',
	'xr-spatial-tracking',
];

/** A year, in seconds. */
const year = 31_536_000;

/** The headers that all files of a site come with, beside the policy. */
export function siteHeaders({ url, embed }: { url: string; embed: readonly string[] }): Record<string, string> {
	return {
		// The name of an intranet is nothing for the sites that its pages lead to; our own pages ask where a reader came from.
		'Referrer-Policy': 'same-origin',
		'X-Content-Type-Options': 'nosniff',
		// Who signs in to the editor does so in a window that has to answer this one.
		'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
		'Cross-Origin-Resource-Policy': 'same-site',
		'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
		// For proxies that do not know `frame-ancestors`; it could not name others.
		...(embed.length === 0 && { 'X-Frame-Options': 'SAMEORIGIN' }),
		// Browsers would keep to https for a year, so only where the site is published so.
		...(url.startsWith('https:') && { 'Strict-Transport-Security': `max-age=${year}` }),
	};
}

/** What hosts read at most, by what they write of it. */
export const hostLimits = {
	/**
	 * Characters of a line, with its spaces and the name of the header, and rules in a file.
	 * https://developers.cloudflare.com/pages/configuration/headers/ (read 2026-11-28)
	 */
	cloudflare: { line: 2000, rules: 100 },
	/**
	 * Characters of a policy and of another header, of names and values together, and headers that have no field of their own.
	 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-hostLimits.html (read 2026-11-28)
	 */
	cloudfront: { value: 1783, together: 10_240, others: 10 },
};

/** Refuses a policy that a host would leave out without a word, which only a long `embed` makes it. */
export function refuseLong(policy: string): void {
	if (policy.length <= hostLimits.cloudfront.value) return;
	throw new Error(
		`portal.yaml: \`embed\` makes the security policy ${policy.length} characters long, and hosts send at most ${hostLimits.cloudfront.value}. Name fewer addresses, or one for several: https://*.company.example.`,
	);
}

/**
 * A `_headers` file as Netlify, Cloudflare Pages and our own server read it.
 *
 * Hosts add up what several rules say, so that a rule for one page could not loosen one for all: with policies apart each
 * folder has its rule. Pages beside them have their policy within.
 */
export function headersFile({ base, policy, apart, headers }: Sent): string {
	const lines = Object.entries({ 'Content-Security-Policy': apart?.policy ?? policy, ...headers }).map(
		([name, value]) => `  ${name}: ${value}`,
	);
	const folders = (apart?.others ?? []).map((folder) => `${base}${folder}/*\n  Content-Security-Policy: ${policy}\n\n`);
	return `${base}*
${lines.join('\n')}

${folders.join('')}${base}_astro/*
  Cache-Control: public, max-age=${year}, immutable
`;
}

/** What `deploy/nginx.conf` includes: the same headers, and the page for what is missing. */
export function nginxFile({ base, policy, apart, headers }: Sent): string {
	return [
		'# Written by the build, for deploy/nginx.conf.',
		`set $outspoken_policy "${policy}";`,
		...(apart?.own ?? []).map((folder) => `if ($uri ~ "^${base}${folder}/") { set $outspoken_policy "${apart!.policy}"; }`),
		'add_header Content-Security-Policy $outspoken_policy always;',
		...Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
		`error_page 403 =404 ${base}404.html;`,
		`error_page 404 ${base}404.html;`,
		'',
	].join('\n');
}

/** What `deploy/apache.conf` includes. All of it may stand in an `.htaccess` too, for whom no more is open. */
export function apacheFile({ base, policy, apart, headers }: Sent): string {
	const own = `^${base}(?:${(apart?.own ?? []).join('|')})/`;
	const set = (name: string, value: string, when = '') => `Header always set ${name} "${value}"${when && ` "expr=%{REQUEST_URI} ${when}"`}`;
	return [
		'# Written by the build, for deploy/apache.conf.',
		...(apart === undefined
			? [set('Content-Security-Policy', policy)]
			: [set('Content-Security-Policy', policy, `!~ m#${own}#`), set('Content-Security-Policy', apart.policy, `=~ m#${own}#`)]),
		...Object.entries(headers).map(([name, value]) => set(name, value)),
		'Header set Cache-Control "no-cache"',
		`Header set Cache-Control "public, max-age=${year}, immutable" "expr=%{REQUEST_URI} =~ m#^${base}_astro/#"`,
		'AddType application/manifest+json .webmanifest',
		'AddType text/calendar .ics',
		'AddDefaultCharset utf-8',
		'AddCharset utf-8 .css .csv .ics .js .json .webmanifest .xml',
		`RedirectMatch 404 "^${base}(?:_headers|_redirects|[a-z]+-headers\\.(?:conf|json))$"`,
		`ErrorDocument 403 ${base}404.html`,
		`ErrorDocument 404 ${base}404.html`,
		'',
	].join('\n');
}

/** The headers as CloudFront takes them for a response headers policy, which is one for all pages. */
export function cloudfrontFile({ policy, apart, headers }: Sent): string {
	const { 'Referrer-Policy': referrer, 'X-Frame-Options': frame, 'Strict-Transport-Security': https, ...others } = headers;
	const { 'X-Content-Type-Options': _sniffing, ...custom } = others;
	const Override = true;
	const items = Object.entries(custom).map(([Header, Value]) => ({ Header, Value, Override }));
	return `${JSON.stringify(
		{
			Name: 'outspoken',
			SecurityHeadersConfig: {
				ContentSecurityPolicy: { Override, ContentSecurityPolicy: apart?.policy ?? policy },
				ContentTypeOptions: { Override },
				ReferrerPolicy: { Override, ReferrerPolicy: referrer },
				...(frame && { FrameOptions: { Override, FrameOption: frame } }),
				...(https && { StrictTransportSecurity: { Override, IncludeSubdomains: false, AccessControlMaxAgeSec: year } }),
			},
			CustomHeadersConfig: { Quantity: items.length, Items: items },
		},
		undefined,
		'\t',
	)}\n`;
}
