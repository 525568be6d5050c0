import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

/** A site that is ready to be built. */
export interface BenchSite {
	name: string;
	folder: string;
	/** Arguments for Node, run in the folder. */
	command: string[];
	/** Path at which the finished site stands. */
	base: string;
}

export async function write(folder: string, file: string, content: string): Promise<void> {
	const path = join(folder, file);
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, content);
}

export function markdownPage(frontmatter: Record<string, unknown>, body: string): string {
	return `---\n${stringify(frontmatter, { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${body}\n`;
}
