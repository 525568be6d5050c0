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
	const said = from
		? words(`networks.advertising.${verdict}.${from <= today ? 'since' : 'from'}`, { date: date(from) })
		: words(`networks.advertising.${verdict}`);
	return penaltiesFrom ? `${said}${words('networks.advertising.penaltiesFrom', { date: date(penaltiesFrom) })}` : said;
}
