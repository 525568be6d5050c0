/** Where suggestions go: the page of a repository for a new issue, or a mailbox. */
export interface SuggestTo {
	issue?: string | undefined;
	mail?: string | undefined;
}

/**
 * The address that opens a new issue or mail with a form already in it.
 *
 * GitHub, Gitea and Forgejo read `title` and `body`
 * (docs.github.com/issues/tracking-your-work-with-issues/using-issues/creating-an-issue); GitLab, whose page ends in
 * `/-/issues/new`, reads `issue[title]` and `issue[description]` (docs.gitlab.com/user/project/issues/create_issues).
 * A mail follows RFC 6068: line ends are CRLF, and a space is `%20`.
 */
export function suggestionLink({ issue, mail }: SuggestTo, { title, body }: { title: string; body: string }): string | undefined {
	if (issue !== undefined) {
		const url = new URL(issue);
		const [titleName, bodyName] = url.pathname.endsWith('/-/issues/new') ? ['issue[title]', 'issue[description]'] : ['title', 'body'];
		url.searchParams.set(titleName!, title);
		url.searchParams.set(bodyName!, body);
		return url.href;
	}
	if (mail === undefined) return undefined;
	return `mailto:${mail}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body.replaceAll(/\r?\n/g, '\r\n'))}`;
}
