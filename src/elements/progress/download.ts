import { serialise } from '../../lib/progress/parse.ts';
import { calendarDate } from '../../lib/time/visibility.ts';
import { progress } from './progress.ts';
import { saveFile } from '../layout/save-file.ts';
import { key, reachableStorage } from './storage.ts';

/** Hands everything that is kept to the browser's downloads; a document of a newer version as it stands. Returns the file's name. */
export function downloadProgress(): string {
	const name = `outspoken-progress-${calendarDate(new Date())}.json`;
	const newer = progress.status() === 'newer' ? reachableStorage()?.getItem(key) : undefined;
	saveFile(name, 'application/json', newer ?? serialise(progress.read()));
	return name;
}
