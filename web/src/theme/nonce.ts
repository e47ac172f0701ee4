/** The nonce by which the page's policy knows styles of this page. */
export const nonce = document.querySelector('meta[name=style-nonce]')?.getAttribute('content') ?? '';
