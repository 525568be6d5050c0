/** Registers a custom element, once: two components of a page may draw the same. */
export function define(tag: string, element: CustomElementConstructor): void {
	if (!customElements.get(tag)) customElements.define(tag, element);
}
