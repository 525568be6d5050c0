import { getCollection } from 'astro:content';
import { buildDate } from '../../../lib/time/build-date.ts';
import { inLanguage } from '../../layout/portal.ts';
import { memoize } from '../../layout/memoize.ts';
import { getEveryShareable } from '../../library/shareables.ts';

export interface RecognitionView {
	id: string;
	/** `YYYY-MM-DD` */
	date: string;
	to: string;
	by: string;
	text: string;
	/** What it was about, as long as that has a page. */
	item?: { title: string; href: string } | undefined;
}

const recognitions = memoize(() => getCollection('recognitions'));

/** The thanks in a language up to the day of the build, the newest first. */
export async function getRecognitions(language: string): Promise<RecognitionView[]> {
	const today = buildDate();
	const items = new Map((await getEveryShareable(language)).map((item) => [item.id, item]));
	return (await recognitions())
		.filter(({ data }) => data.date <= today)
		.toSorted((a, b) => b.data.date.localeCompare(a.data.date) || a.id.localeCompare(b.id))
		.map(({ id, data }) => ({
			id,
			date: data.date,
			to: inLanguage((data.to.person ?? data.to.team)!, language),
			by: inLanguage(data.by, language),
			text: inLanguage(data.text, language),
			item: data.item === undefined ? undefined : items.get(data.item),
		}));
}
