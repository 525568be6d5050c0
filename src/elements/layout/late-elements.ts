import { PathReturn } from '../paths/path-return.ts';
import { PageTools } from '../progress/page-tools.ts';
import { ReviewReminder } from '../review/review-reminder.ts';
import { SiteSearch } from '../search/site-search.ts';

/** Registers what a page is whole without: one file, which is loaded once the page is on the screen. */
export function defineLateElements(): void {
	SiteSearch.define('site-search');
	PageTools.define('page-tools');
	PathReturn.define('path-return');
	ReviewReminder.define('review-reminder');
}
