import type { Finding } from '../finding.ts';
import type { Site } from '../site.ts';

const place = 'src/content/mix/advice.yaml';

/** There is one advice on what to post, or none. */
export function checkMix({ mix }: Site): Finding[] {
	const others = [...mix.values()].filter(({ file }) => file !== place);
	return others.map(({ file }) => ({
		id: 'file/not-read' as const,
		file,
		message: `Only ${place} is read. Move what you need into it, and remove this file.`,
	}));
}
