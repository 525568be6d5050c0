import { getCollection } from 'astro:content';
import type { Badge } from '../../lib/progress/badges.ts';
import type { Drawing } from '../../schemas/progress/badge.ts';
import { placeOf } from '../layout/docs.ts';
import { getLessons } from '../training/lessons.ts';
import { inLanguage, portal } from '../layout/portal.ts';

export interface BadgeView extends Badge {
	title: string;
	text: string;
	drawing: Drawing;
}

/** The badges in a language, in their order. */
export async function getBadges(language: string): Promise<BadgeView[]> {
	const entries = (await getCollection('badges')).toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
	return Promise.all(
		entries.map(async ({ id, data: { title, text, drawing, rule } }) => ({
			id,
			title: inLanguage(title, language),
			text: inLanguage(text, language),
			drawing,
			rule:
				rule.kind === 'track'
					? { kind: rule.kind, lessons: (await getLessons(portal.defaultLanguage, rule.track)).map((lesson) => placeOf(lesson.id).name) }
					: rule,
		})),
	);
}
