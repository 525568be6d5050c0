import type { Restriction } from '../../lib/library/advertising.ts';
import { longDate } from '../layout/dates.ts';
import type { Words } from '../layout/words.ts';

/** What the law of a country says of advertising on a network, as on a day: what began by then has been so since. */
export function advertisingVerdict(
	{ verdict, from, penaltiesFrom }: Omit<Restriction, 'country'>,
	words: Words,
	language: string,
	today: string,
): string {
	const date = (day: string) => longDate(day, language);
	const dated = (day: string) =>
		day <= today
			? words(`networks.advertising.${verdict}.since`, { date: date(day) })
			: words(`networks.advertising.${verdict}.from`, { date: date(day) });
	const said = from ? dated(from) : words(`networks.advertising.${verdict}`);
	return penaltiesFrom ? `${said}${words('networks.advertising.penaltiesFrom', { date: date(penaltiesFrom) })}` : said;
}
