import { serialise } from '../lib/progress/parse.ts';
import { calendarDate } from '../lib/share/visibility.ts';
import { progress } from './progress.ts';
import { key, reachableStorage } from './storage.ts';

/** Long enough for any browser to begin a download; the text is then let go. */
const patience = 60_000;

/** Hands a text to the browser's downloads. */
export function download(name: string, text: string): void {
	const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
	Object.assign(document.createElement('a'), { href: url, download: name }).click();
	setTimeout(() => URL.revokeObjectURL(url), patience);
}

/** Hands everything that is kept to the browser's downloads; a document of a newer version as it stands. Returns the file's name. */
export function downloadProgress(): string {
	const name = `outspoken-progress-${calendarDate(new Date())}.json`;
	const newer = progress.status() === 'newer' ? reachableStorage()?.getItem(key) : undefined;
	download(name, newer ?? serialise(progress.read()));
	return name;
}
