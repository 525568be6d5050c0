/** Opens what is folded around the part of the page that the address names, by an id of plain letters: not every browser does. */
export function openTarget(): void {
	const target = document.getElementById(location.hash.slice(1));
	let fold = target?.closest('details');
	if (!fold) return;
	while (fold) {
		fold.open = true;
		fold = fold.parentElement?.closest('details');
	}
	target?.scrollIntoView();
}

/** Keeps on the screen what was opened, where a fold above it closes at the same time and the page grows shorter. */
export function stayInView({ target }: Event): void {
	if (target instanceof HTMLDetailsElement && target.open && target.name && target.getBoundingClientRect().top < 0) target.scrollIntoView();
}
