/** A `mailto:` address, without a recipient unless told (RFC 6068): lines end as mail has them. */
export function mailAddress(subject: string, body: string, to = ''): string {
	return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll(/\r?\n/g, '\r\n'))}`;
}

/**
 * The dark modules of a QR code as the path of a drawing, one unit a module, within a quiet zone that the modules
 * bring along.
 */
export function modulesPath(modules: readonly (readonly boolean[])[]): string {
	return modules
		.flatMap((row, y) => {
			const runs: string[] = [];
			for (let x = 0; x < row.length; x++) {
				if (!row[x]) continue;
				const start = x;
				while (row[x + 1]) x += 1;
				const length = x - start + 1;
				runs.push(`M${start} ${y}h${length}v1h-${length}z`);
			}
			return runs;
		})
		.join('');
}
