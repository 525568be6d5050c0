{
	const root = document.documentElement;
	let theme;
	try {
		theme = localStorage.getItem('starlight-theme');
	} catch {}
	root.dataset.theme = /^(?:light|dark)$/.test(theme) ? theme : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
	root.dataset.js = '';
	if (location.hash) root.dataset.painted = '';
	addEventListener('click', ({ target }) => {
		const link = target.closest?.('language-links a');
		if (link) link.search = location.search;
	});
}
