import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const fixtures = path.join(import.meta.dirname, '../fixtures');

/** Lays a case over the sound project, in a new temporary folder that the caller removes. */
export function overlaid(mistake?: string): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'outspoken-'));
	cpSync(path.join(fixtures, 'sound'), folder, { recursive: true });
	if (mistake !== undefined) cpSync(path.join(fixtures, 'mistakes', mistake), folder, { recursive: true });
	return folder;
}
