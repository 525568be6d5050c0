import { mailAddress } from '../paths/message.ts';

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
	return mailAddress(title, body, mail);
}
