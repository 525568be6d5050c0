import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { documentOf, type BuiltPage } from './built-pages.ts';

/** Addresses that the elements of a page name. */
export function addressesIn(page: BuiltPage, selector: string, attribute: string): string[] {
	return [...documentOf(page).querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
}

/** The scripts of a page with all that they cannot run without; what they load later is not part of the first view. */
export function scriptsOf(site: string, page: BuiltPage, base = '/'): Set<string> {
	const scripts = new Set(addressesIn(page, 'script[src]', 'src').map((address) => `/${address.slice(base.length)}`));
	// A Set iterates values that are added while it is iterated.
	for (const script of scripts) for (const imported of importsOf(site, script)) scripts.add(imported);
	return scripts;
}

/** Bytes of files as they are sent. */
export function weigh(site: string, files: Iterable<string>): number {
	return [...files].reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(site, file))).length, 0);
}

function importsOf(site: string, script: string): string[] {
	return [
		...readFileSync(join(site, script))
			.toString()
			.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g),
	].map(([, name = '']) => posix.join(posix.dirname(script), name));
}
